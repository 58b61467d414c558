import { readSettings } from '../server/src/config/read-settings.ts'
import { startService } from '../server/src/main.ts'
import { systemRandom } from '../server/src/secrets/random.ts'

/*
 * The service as it is served, with everything on: keys, limits, events, outbox, sandbox inbox, metrics, durable
 * SQLite. Only two things differ: chance draws zeros for codes, so that the load knows them, and one key may ask as often as
 * it likes.
 */
const read = readSettings({ ...process.env, COUNTERSIGN_PORT: '0' }, undefined)
if (read.result === 'faulty') throw new Error(read.faults.join('\n'))
const real = systemRandom()
const service = await startService(read.settings, {
  random: { bytes: real.bytes, cluster: real.cluster, below: () => 0 },
})
process.stdout.write(`ready ${service.url}\n`)
process.once('SIGTERM', () => void service.stop().then(() => process.exit(0)))
