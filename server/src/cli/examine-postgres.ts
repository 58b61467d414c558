import type { Settings } from '../config/settings.ts'
import { Problem } from '../domain/problem.ts'
import type { Finding } from './finding.ts'
import type { Terminal } from './terminal.ts'

/** Asks a PostgreSQL database whether the service could run on it. Nothing for SQLite, which is looked at as a file. */
export async function examinePostgres(settings: Settings, terminal: Terminal): Promise<Finding[]> {
  if (settings.database.engine !== 'postgres') return []
  const subject = 'database'
  const grave = settings.mode === 'production' ? 'fault' : 'warning'
  terminal.progress('asking the database')
  // Loaded here, so that every other command starts without the whole service.
  const { examineDatabase } = await import('../open-database.ts')
  try {
    const seen = await examineDatabase(settings)
    if (seen === undefined) return []
    const { version, needed, worksWith, lax } = seen
    const findings: Finding[] = lax.map((name) => ({
      subject,
      state: grave,
      detail: `${name} is off: what was answered can be lost`,
    }))
    if (worksWith > needed)
      findings.push({ subject, state: 'fault', detail: 'a newer program has changed it' })
    else if (version < needed)
      findings.push({
        subject,
        state: grave,
        detail: `it is of version ${version}, ${needed} is needed; run \`countersign migrate\``,
      })
    else findings.push({ subject, state: 'ok', detail: `PostgreSQL, version ${version}` })
    return findings
  } catch (error) {
    const detail = error instanceof Problem ? error.message : 'its address cannot be read'
    return [{ subject, state: 'fault', detail }]
  }
}
