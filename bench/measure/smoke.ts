import { ask, type Target } from './rounds.ts'

/**
 * Before the load: one connection for a second, every answer the wanted one; then three wrong codes, none of which may be
 * taken. Answers what was wrong, or nothing.
 */
export async function smoke(target: Target): Promise<string | undefined> {
  const { script, env } = target
  await target.before?.()
  const right = await ask(target, { connections: 1 })
  if (right.accepted === 0) return `nothing was accepted (${right.other} other answers)`
  if (right.other > 0) return `${right.other} of its answers were not the wanted ones`
  if (right.starts === 0 && right.accepted > 0 && !JUDGES.has(script)) return undefined
  const wrongEnv = { ...env?.(), BENCH_WRONG: '1' }
  const wrong = await ask(target, { connections: 1, env: wrongEnv })
  if (wrong.accepted > 0) return 'it took a wrong code'
  return wrong.other === 0 ? 'it refused no wrong code' : undefined
}

/** What judges without a start before it. */
const JUDGES: ReadonlySet<string> = new Set(['peer-totp.lua', 'device-poll.lua', 'check.lua'])
