import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load, startServer, type Load, type Server } from './process.ts'
import { seed } from './seed.ts'

type Round = { readonly load: Load; readonly cpu: number }

/** Start + check beside a bare echo, in alternating rounds; the medians are told. */
export async function scenarioMain(wish: {
  readonly seconds: number
  readonly rounds: number
  readonly pending: number
}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  try {
    const masterKey = randomBytes(32).toString('base64')
    const echo = await startServer('echo.ts')
    const small = await measured(folder, 'small', masterKey, echo, wish)
    say('memory at rest', `${(small.memoryAtRest / 1e6).toFixed(0)} MB`)
    say('ready after', `${small.readyMs.toFixed(0)} ms the first time`)
    report('a thousand pending', small)
    const file = join(folder, 'large.db')
    note(`keeping ${wish.pending.toLocaleString('en')} pending verifications …`)
    const seeded = await seed(file, masterKey, wish.pending, note)
    say(
      'disk for a pending verification',
      `${seeded.bytesEach.toFixed(0)} bytes, its limits and search entries included, its events not`,
    )
    const large = await measured(folder, 'large', masterKey, echo, wish)
    say('ready after', `${large.readyMs.toFixed(0)} ms with what the first start compiled`)
    say('memory at rest', `${(large.memoryAtRest / 1e6).toFixed(0)} MB`)
    report(`${wish.pending.toLocaleString('en')} pending`, large)
    say('cost at many / at few', (large.cpuEach / small.cpuEach).toFixed(2))
    await echo.stop()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Measured = {
  readonly memoryAtRest: number
  readonly readyMs: number
  readonly perSecond: number
  readonly p99Ms: number
  readonly cpuEach: number
  readonly echoPerSecond: number
  readonly echoCpuEach: number
}

async function measured(
  folder: string,
  name: string,
  masterKey: string,
  echo: Server,
  { seconds, rounds }: { readonly seconds: number; readonly rounds: number },
): Promise<Measured> {
  const key = 'sk_bench_0123456789abcdef'
  const service = await startServer('service.ts', {
    COUNTERSIGN_DATABASE: `sqlite:${join(folder, `${name}.db`)}`,
    COUNTERSIGN_MASTER_KEY: masterKey,
    COUNTERSIGN_SECRET_KEY: key,
    COUNTERSIGN_KEY_RATE: '100000',
    COUNTERSIGN_LOG_LEVEL: 'warn',
    // As `npm start` has it: what was compiled once is kept.
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
  })
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const memoryAtRest = service.memory()
  const echoed: Round[] = []
  const verified: Round[] = []
  // The first round warms both up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const a = once(echo, () => load(`${echo.url}/echo`, 'echo.lua', seconds))
    const b = once(service, () => load(service.url, 'verify.lua', seconds, { BENCH_KEY: key }))
    if (round === 0) continue
    echoed.push(a)
    verified.push(b)
    note(
      `round ${round}: echo ${a.load.perSecond.toFixed(0)}/s, service ${b.load.perSecond.toFixed(0)}/s, approved ${b.load.counts['approved'] ?? 0}, refused ${b.load.counts['other'] ?? 0}`,
    )
  }
  await service.stop()
  return {
    memoryAtRest,
    readyMs: service.readyMs,
    perSecond: median(verified.map((r) => r.load.perSecond)),
    p99Ms: median(verified.map((r) => r.load.p99Ms)),
    cpuEach: median(verified.map((r) => r.cpu / r.load.requests)),
    echoPerSecond: median(echoed.map((r) => r.load.perSecond)),
    echoCpuEach: median(echoed.map((r) => r.cpu / r.load.requests)),
  }
}

function once(server: Server, run: () => Load): Round {
  const before = server.cpu()
  const done = run()
  return { load: done, cpu: server.cpu() - before }
}

function report(title: string, m: Measured): void {
  process.stdout.write(`\n${title}\n`)
  say(
    'bare echo',
    `${m.echoPerSecond.toFixed(0)} requests/s, ${m.echoCpuEach.toFixed(0)} µs of processor each`,
  )
  say(
    'start + check',
    `${m.perSecond.toFixed(0)} requests/s, ${m.cpuEach.toFixed(0)} µs of processor each, p99 ${m.p99Ms.toFixed(1)} ms`,
  )
  say(
    'share of the echo',
    `${(m.perSecond / m.echoPerSecond).toFixed(2)} in requests, ${(m.echoCpuEach / m.cpuEach).toFixed(2)} in processor time`,
  )
}

function say(what: string, value: string): void {
  process.stdout.write(`  ${what.padEnd(34)} ${value}\n`)
}

function note(text: string): void {
  process.stderr.write(`${text}\n`)
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
