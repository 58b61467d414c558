import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cores } from '../measure/cores.ts'
import { KEY, MASTER_KEY, settings } from '../measure/countersign.ts'
import { machine } from '../measure/machine.ts'
import { median, middle, round, type Round } from '../measure/rounds.ts'
import { note, say, title, whole, withFolder } from '../measure/say.ts'
import { startServer } from '../measure/server.ts'
import type { Options } from '../options.ts'
import { writeSection } from '../report/page.ts'

/** Each connection of the load waits so long between two starts: messages come as fast as a busy service's, and nobody waits for the processor. */
const DELAY_MS = 400

type Figure = readonly [what: string, value: string]

/** How fast messages leave, what the guard costs a start, and whether a carrier that hangs is felt by who starts. */
export function delivery(options: Options): Promise<void> {
  return withFolder(async (folder) => {
    const figures = [
      ...(await outbox(folder, options)),
      ...(await guard(folder, options)),
      ...(await hanging(folder, options)),
    ]
    title('messages that leave')
    for (const [what, value] of figures) say(what, value)
    const lines = figures.map(([what, value]) => `- ${what}: ${value}`)
    if (options.write)
      writeSection('delivery', `SQLite, one core, ${machine().date}.\n\n${lines.join('\n')}`)
  })
}

/** Through the outbox, with a carrier that takes every message at once. */
async function outbox(folder: string, { rounds = 3, pending = 20_000 }: Options) {
  const all: Record<string, string>[] = []
  for (let one = 1; one <= rounds; one += 1) {
    const own = join(folder, `outbox-${one}`)
    all.push(await told('outbox.ts', own, { BENCH_COUNT: String(pending) }))
    note(`outbox ${one}: ${JSON.stringify(all.at(-1))}`)
  }
  const of = (name: string) => median(all.map((one) => Number(one[name])))
  const line = (what: string, name: string): Figure => [
    what,
    `${whole(of(name))} messages/s, ${whole(of(`${name}_CPU`))} µs of processor each`,
  ]
  return [
    line('SMS, just committed (wanted: 5,000)', 'SMS_HELD'),
    line('SMS, found due', 'SMS_DUE'),
    line('e-mail, just committed', 'EMAIL_HELD'),
    line('e-mail, found due', 'EMAIL_DUE'),
  ]
}

/** Starts with and without the guard. */
async function guard(folder: string, { rounds = 5 }: Options): Promise<readonly Figure[]> {
  const wish = { BENCH_COUNT: '2000', BENCH_ROUNDS: String(rounds) }
  const found = await told('guarded-starts.ts', join(folder, 'guard'), wish)
  note(`guard: ${JSON.stringify(found)}`)
  const [on, off] = [Number(found['ON']), Number(found['OFF'])]
  const cost = `${whole(on)} µs of processor with it, ${whole(off)} without: ${whole(on - off)} more (wanted: less than 200)`
  return [['a start by SMS, with guard and money', cost]]
}

/** Starts while the carrier takes every message at once, and while it says nothing. */
async function hanging(
  folder: string,
  { rounds = 3, seconds = 8 }: Options,
): Promise<readonly Figure[]> {
  const services = []
  for (const name of ['quick', 'hangs'] as const) {
    const env = name === 'hangs' ? { BENCH_HANGS: '1' } : {}
    const sender = await startServer('sender.ts', { env, on: cores().load })
    const file = join(folder, `${name}.yaml`)
    writeFileSync(file, carriersFile(sender.url))
    const service = await startServer('service.ts', {
      env: {
        ...settings(folder, `sqlite:${join(folder, `${name}.db`)}`),
        COUNTERSIGN_CARRIERS_FILE: file,
      },
    })
    services.push({ name, sender, service, found: [] as Round[] })
  }
  for (let one = 0; one <= rounds; one += 1)
    for (const { name, service, found } of services) {
      const env = () => ({ BENCH_KEY: KEY, BENCH_DELAY: String(DELAY_MS) })
      const measured = await round({ server: service, script: 'mailed.lua', env }, seconds)
      note(
        `${name} ${one}: ${whole(measured.perSecond)}/s, p99 ${measured.p99Ms.toFixed(1)} ms, other ${measured.other}`,
      )
      // The first one warms up and is not told.
      if (one > 0) found.push(measured)
    }
  for (const { service, sender } of services) {
    await service.stop()
    await sender.stop()
  }
  const [quick, hangs] = services.map(({ found }) => middle(found)) as [Round, Round]
  const ratio = (hangs.p99Ms / quick.p99Ms).toFixed(2)
  return [
    [
      'p99 of starts while a carrier hangs',
      `${hangs.p99Ms.toFixed(1)} ms, ${quick.p99Ms.toFixed(1)} ms while it does not: ${ratio} times (wanted: less than 1.1), at ${whole(hangs.perSecond)} starts/s`,
    ],
  ]
}

async function told(script: string, folder: string, wish: Readonly<Record<string, string>>) {
  const env = { COUNTERSIGN_MASTER_KEY: MASTER_KEY, BENCH_FOLDER: folder, ...wish }
  const server = await startServer(script, { env })
  await server.stop()
  return { ...server.told }
}

function carriersFile(url: string): string {
  const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`
  return `carriers:\n  own: { type: webhook, channel: email, url: "${url}/hook", secret: ${secret} }\n`
}
