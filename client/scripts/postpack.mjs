// Puts back the package.json that prepack.mjs rewrote, and removes what it made.
import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const here = dirname(import.meta.dirname)
const kept = join(here, 'package.json.kept')
if (existsSync(kept)) renameSync(kept, join(here, 'package.json'))
rmSync(join(here, 'dist'), { recursive: true, force: true })
