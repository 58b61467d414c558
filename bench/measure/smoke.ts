import type { Target } from './rounds.ts'
import { load } from './wrk.ts'

/**
 * Before the load: one connection for a second, every answer the wanted one; then three wrong codes, none of which may be
 * taken. Answers what was wrong, or nothing.
 */
export async function smoke({ server: { url }, script, env }: Target): Promise<string | undefined> {
  const right = await load({ url, script, seconds: 1, connections: 1, ...(env && { env: env() }) })
  if (right.accepted === 0) return `nothing was accepted (${right.other} other answers)`
  if (right.other > 0) return `${right.other} of its answers were not the wanted ones`
  if (right.starts === 0 && right.accepted > 0 && !JUDGES.has(script)) return undefined
  const wrongEnv = { ...env?.(), BENCH_WRONG: '1' }
  const wrong = await load({ url, script, seconds: 1, connections: 1, env: wrongEnv })
  if (wrong.accepted > 0) return 'it took a wrong code'
  return wrong.other === 0 ? 'it refused no wrong code' : undefined
}

/** What judges without a start before it. */
const JUDGES: ReadonlySet<string> = new Set(['peer-totp.lua'])
