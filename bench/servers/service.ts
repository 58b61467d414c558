import { readSettings } from '../../server/src/config/read-settings.ts'
import { startService } from '../../server/src/main.ts'
import { systemRandom } from '../../server/src/secrets/random.ts'
import { ready } from './ready.ts'

/*
 * The service as it is served, with everything on: keys, limits, events, outbox, sandbox inbox, metrics, a durable
 * database. Only two things differ: chance draws zeros for codes, so that the load knows them, and one key may ask as often as
 * it likes. With BENCH_CODES=drawn chance is as ever too: a device is told its codes.
 */
const read = readSettings({ COUNTERSIGN_PORT: '0', ...process.env }, undefined)
if (read.result === 'faulty') throw new Error(read.faults.join('\n'))
const real = systemRandom()
const zeros = { bytes: real.bytes, cluster: real.cluster, below: () => 0 }
const service = await startService(read.settings, {
  random: process.env['BENCH_CODES'] === 'drawn' ? real : zeros,
})
process.stdout.write(`ADMIN=${service.adminUrl ?? ''}\n`)
ready(service.url, () => service.stop())
