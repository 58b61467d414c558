import { readFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { cores } from './cores.ts'
import { wrkVersion } from './wrk.ts'

/** What a page must say so that its numbers mean something; nothing that names the machine. */
export type Machine = {
  readonly date: string
  readonly cores: number
  readonly cpu: string
  readonly sharing: string
  /** What was measured, each with its version. */
  readonly versions: readonly string[]
}

const PACKAGES = [
  'fastify',
  'better-auth',
  '@better-auth/passkey',
  'better-sqlite3',
  'oidc-provider',
  'pg',
]

export function machine(): Machine {
  const bench = join(import.meta.dirname, '..')
  const ours = versionIn(join(bench, '../server/package.json'))
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    cpu: cpus()[0]?.model.trim().replace(/\s+/g, ' ') ?? 'unknown',
    sharing: cores().told,
    versions: [
      `Countersign ${ours}`,
      `Node ${process.versions.node}`,
      `SQLite ${process.versions['sqlite'] ?? 'of Node'}`,
      ...PACKAGES.map(
        (name) => `${name} ${versionIn(join(bench, 'node_modules', name, 'package.json'))}`,
      ),
      `wrk ${wrkVersion()}`,
    ],
  }
}

function versionIn(manifest: string): string {
  const { version }: { readonly version?: unknown } = JSON.parse(readFileSync(manifest, 'utf8'))
  return String(version)
}
