import { writeSync } from 'node:fs'
import { startTestService } from '../../start-test-service.ts'
import { begin, check, setPolicy, wrong } from './people.ts'

/*
 * A process that starts a verification, guesses wrong while others write beside it, and kills itself in the middle of that.
 * `storm.ts <database> <changes>`: it dies after so many changes were asked for, whatever became of them.
 */
const [, , file = '', patience = '1'] = process.argv
const service = await startTestService({ env: { COUNTERSIGN_DATABASE: `sqlite:${file}` } })
await setPolicy(service, 'ten', { guesses: 10 })
const v = await begin(service, { purpose: 'ten' })
writeSync(1, `${JSON.stringify({ id: v.id, code: v.code, guesses: 10 })}\n`)
await check(service, v, wrong(v.code))
for (let i = 0; i < Number(patience); i += 1) {
  if (i % 20 === 0) void check(service, v, wrong(v.code, i + 2))
  void begin(service)
  if (i % 7 === 0) await new Promise(setImmediate)
}
process.kill(process.pid, 'SIGKILL')
