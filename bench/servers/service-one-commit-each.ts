import { ChangeGathering } from '../../server/src/store/gather-changes.ts'

/*
 * The same build without group commit: what was gathered is kept one change at a time, each with a commit and a sync of its own,
 * and answered before the next. What it replaces is one method of the store.
 */
const whole: unknown = Reflect.get(ChangeGathering.prototype, 'flush')
if (typeof whole !== 'function')
  throw new Error('gather-changes.ts has no `flush` any more: this measurement must follow it.')
Reflect.set(
  ChangeGathering.prototype,
  'flush',
  async function oneByOne(this: ChangeGathering, changes: readonly unknown[]): Promise<void> {
    for (const change of changes) {
      await Reflect.apply(whole, this, [[change]])
      // Lets its answer leave.
      await new Promise(setImmediate)
    }
  },
)
await import('./service.ts')
