import { conformance } from './conformance.ts'
import { ModelStore } from './model.ts'

conformance('the model', async () => new ModelStore(Date.now()))
