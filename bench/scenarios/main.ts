import { join } from 'node:path'
import { KEY, settings } from '../measure/countersign.ts'
import { middle, round, type Round, type Target } from '../measure/rounds.ts'
import { note, say, title, withFolder } from '../measure/say.ts'
import { startServer, type Server } from '../measure/server.ts'
import { seed } from '../seed.ts'
import type { Options } from '../options.ts'

/** Start + check beside a bare echo, in alternating rounds; the medians are told. */
export function main(options: Options): Promise<void> {
  return withFolder(async (folder) => {
    const pending = options.pending ?? 1_000_000
    const echo = await startServer('echo-fastify.ts')
    const small = await measured(folder, 'small', echo, options)
    say('memory at rest, of the sources', `${(small.memoryAtRest / 1e6).toFixed(0)} MB`)
    say('ready after, of the sources', `${small.readyMs.toFixed(0)} ms the first time`)
    report('a thousand pending', small)
    note(`keeping ${pending.toLocaleString('en')} pending verifications …`)
    const seeded = await seed(join(folder, 'large.db'), pending, note)
    say(
      'disk for a pending verification',
      `${seeded.bytesEach.toFixed(0)} bytes, its limits and search entries included, its events not`,
    )
    const large = await measured(folder, 'large', echo, options)
    say(
      'ready after, of the sources',
      `${large.readyMs.toFixed(0)} ms with what the first start compiled`,
    )
    say('memory at rest, of the sources', `${(large.memoryAtRest / 1e6).toFixed(0)} MB`)
    report(`${pending.toLocaleString('en')} pending`, large)
    say('cost at many / at few', (large.verified.cpuEach / small.verified.cpuEach).toFixed(2))
    await echo.stop()
  })
}

type Measured = {
  readonly memoryAtRest: number
  readonly readyMs: number
  readonly verified: Round
  readonly echoed: Round
}

async function measured(
  folder: string,
  name: string,
  echo: Server,
  { seconds = 8, rounds = 3 }: Options,
): Promise<Measured> {
  const database = `sqlite:${join(folder, `${name}.db`)}`
  const service = await startServer('service.ts', { env: settings(folder, database) })
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const memoryAtRest = service.memory()
  const echoing: Target = { server: { ...echo, url: `${echo.url}/echo` }, script: 'echo.lua' }
  const verifying = { server: service, script: 'verify.lua', env: () => ({ BENCH_KEY: KEY }) }
  const echoed: Round[] = []
  const verified: Round[] = []
  // The first round warms both up and is not counted.
  for (let one = 0; one <= rounds; one += 1) {
    const a = await round(echoing, seconds)
    const b = await round(verifying, seconds)
    if (one === 0) continue
    echoed.push(a)
    verified.push(b)
    note(
      `round ${one}: echo ${a.perSecond.toFixed(0)}/s, service ${b.perSecond.toFixed(0)}/s, approved ${b.accepted}, refused ${b.other}`,
    )
  }
  await service.stop()
  return {
    memoryAtRest,
    readyMs: service.readyMs,
    verified: middle(verified),
    echoed: middle(echoed),
  }
}

function report(name: string, { verified, echoed }: Measured): void {
  title(name)
  say(
    'bare echo',
    `${echoed.perSecond.toFixed(0)} requests/s, ${echoed.cpuEach.toFixed(0)} µs of processor each`,
  )
  say(
    'start + check',
    `${verified.perSecond.toFixed(0)} requests/s, ${verified.cpuEach.toFixed(0)} µs of processor each, p99 ${verified.p99Ms.toFixed(1)} ms`,
  )
  say(
    'share of the echo',
    `${(verified.perSecond / echoed.perSecond).toFixed(2)} in requests, ${(echoed.cpuEach / verified.cpuEach).toFixed(2)} in processor time`,
  )
}
