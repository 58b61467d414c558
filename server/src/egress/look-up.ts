import { Resolver } from 'node:dns/promises'

/** Every address of a name, of both families; empty when there is none. @throws when no answer came */
export type LookUp = (name: string) => Promise<readonly string[]>

/** Seconds before a name server is asked again, and how often. */
const WAIT_MS = 2000
const TRIES = 2

/**
 * Asks the system's name servers directly. Not by `dns.lookup`: it waits on one of four threads that files and keys share, and whoever's name server
 * hangs would hold them. So `/etc/hosts` is not read, and no search domain is added: a name must be a whole one.
 */
export function nameServerLookUp(): LookUp {
  const resolver = new Resolver({ timeout: WAIT_MS, tries: TRIES })
  return async (name) => {
    const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
    const found = answers.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
    if (found.length > 0 || answers.every((one) => hasNone(one))) return found
    throw new Error('no name server answered')
  }
}

function hasNone(answer: PromiseSettledResult<unknown>): boolean {
  if (answer.status === 'fulfilled') return true
  const { reason } = answer
  const code: unknown = reason instanceof Error && 'code' in reason ? reason.code : undefined
  return code === 'ENODATA' || code === 'ENOTFOUND'
}
