import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KEY, settings } from '../measure/countersign.ts'
import { machine } from '../measure/machine.ts'
import { middle, round, type Round } from '../measure/rounds.ts'
import { note, whole, withFolder } from '../measure/say.ts'
import { startServer, type Server } from '../measure/server.ts'
import type { Options } from '../options.ts'
import { writeSection } from '../report/page.ts'
import { ratio } from '../report/table.ts'

const SLOWER_US = 2000

type Kind = { readonly name: string; readonly script: string; readonly slow: boolean }
const KINDS: readonly Kind[] = [
  { name: 'group commit', script: 'service.ts', slow: false },
  { name: 'group commit, slow disk', script: 'service.ts', slow: true },
  { name: 'one commit each', script: 'service-one-commit-each.ts', slow: false },
  { name: 'one commit each, slow disk', script: 'service-one-commit-each.ts', slow: true },
]

/**
 * What a slow disk does to it. All four run under strace, which stops nothing but syncs (a filter in the kernel lets everything else
 * pass) and lets each of the slow ones return 2 ms late; so the fast ones pay for being watched too, and syncs are counted.
 */
export function slowDisk(options: Options): Promise<void> {
  const { seconds = 5, rounds = 3 } = options
  return withFolder(async (folder) => {
    const lines: string[][] = []
    const found = new Map<string, Round>()
    for (const [at, kind] of KINDS.entries()) {
      const log = join(folder, `syncs-${at}`)
      const server = await start(folder, kind, at, log)
      const env = () => ({ BENCH_KEY: KEY })
      for (const connections of [64, 256]) {
        const target = { server, script: 'verify.lua', connections, env }
        const all: Round[] = []
        let synced = 0
        // The first round warms up and is not counted.
        for (let one = 0; one <= rounds; one += 1) {
          await untilNoSyncs(log)
          const before = syncs(log)
          const measured = await round(target, seconds)
          if (one === 0) continue
          synced += syncs(log) - before
          all.push(measured)
        }
        const done = middle(all)
        const requests = all.reduce((sum, one) => sum + one.requests, 0)
        found.set(`${kind.name}, ${connections}`, done)
        lines.push([
          kind.name,
          String(connections),
          whole(done.perSecond),
          done.p50Ms.toFixed(1),
          done.p99Ms.toFixed(1),
          (requests / synced).toFixed(1),
        ])
        note(lines.at(-1)?.join('  ') ?? '')
      }
      await server.stop()
    }
    const speed = (name: string) => found.get(name)?.perSecond ?? Number.NaN
    const ratios = [
      `slow disk, 64 connections: group commit ${ratio(speed('group commit, slow disk, 64') / speed('one commit each, slow disk, 64'))} times one commit each (wanted: at least 20)`,
      `256 connections: a slow disk's ${ratio(speed('group commit, slow disk, 256') / speed('group commit, 256'))} of a fast one's (wanted: at least 0.8)`,
      `operations a sync at 64 connections, slow disk: ${lines[2]?.[5] ?? ''} (wanted: at least 20)`,
    ]
    const table = markdown(
      ['what', 'connections', 'requests/s', 'p50 ms', 'p99 ms', 'requests a sync'],
      lines,
    )
    const text = `Start + check on SQLite, each sync (fsync, fdatasync) returning 2 ms late by strace's \`delay_exit\`; the fast ones are watched in the same way. ${machine().date}, medians of ${rounds} rounds of ${seconds} seconds.\n\n${table}\n\n${ratios.map((line) => `- ${line}`).join('\n')}`
    process.stdout.write(`${text}\n`)
    if (options.write) writeSection('slow-disk', text)
  })
}

async function start(folder: string, kind: Kind, at: number, log: string): Promise<Server> {
  const calls = 'fsync,fdatasync'
  const watched = ['strace', '-D', '-f', '-qq', '--seccomp-bpf', '-o', log, '-e', `trace=${calls}`]
  const slow = kind.slow ? ['-e', `inject=${calls}:delay_exit=${SLOWER_US}`] : []
  const env = settings(folder, `sqlite:${join(folder, `slow-${at}.db`)}`)
  return startServer(kind.script, { env, under: [...watched, ...slow] })
}

function syncs(log: string): number {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /f(data)?sync\(/.test(line)).length
}

/** What was asked in a round's last moment is still synced, one after another: it must not take time from the next. */
async function untilNoSyncs(log: string): Promise<void> {
  for (let looks = 0; looks < 150; looks += 1) {
    const before = syncs(log)
    await new Promise((resolve) => setTimeout(resolve, 200))
    if (syncs(log) - before <= 2) return
  }
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
