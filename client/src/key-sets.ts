import { readAnswer } from './answer.ts'
import { readVerificationKey, type VerificationKey } from './verification-key.ts'

type KeySet = ReadonlyMap<string, VerificationKey>

/** A retired key is not trusted for longer than this after the service stopped publishing it. */
const FRESH_SECONDS = 600
/** Anybody can send tokens with unknown key ids; this is how often they can make us ask. */
const REFETCH_SECONDS = 30

type Held = { readonly keys: KeySet; readonly fetchedAt: number }

/** The published keys of services, each asked for once and kept. */
export type KeySets = { find(url: string, kid: string): Promise<VerificationKey | undefined> }

/**
 * Keeps key sets by their address. A set is asked for again after ten minutes, and once when a key is unknown, but for
 * that at most every 30 s. Many callers at once share one request.
 *
 * @param get fetches the JSON at an address; what it rejects with is passed on
 */
export function createKeySets(get: (url: string) => Promise<unknown>, now: () => number): KeySets {
  const held = new Map<string, Held>()
  const refetchedAt = new Map<string, number>()
  const underWay = new Map<string, Promise<Held>>()

  function fetchSet(url: string): Promise<Held> {
    const running = underWay.get(url)
    if (running !== undefined) return running
    const started = load(url).finally(() => underWay.delete(url))
    underWay.set(url, started)
    return started
  }

  async function load(url: string): Promise<Held> {
    const fresh = { keys: await readKeySet(await get(url)), fetchedAt: now() }
    held.set(url, fresh)
    return fresh
  }

  return {
    async find(url, kid) {
      const known = held.get(url)
      if (known === undefined || now() - known.fetchedAt >= FRESH_SECONDS * 1000)
        return (await fetchSet(url)).keys.get(kid)
      const key = known.keys.get(kid)
      if (key !== undefined) return key
      const running = underWay.get(url)
      if (running !== undefined) return (await running).keys.get(kid)
      if (now() - (refetchedAt.get(url) ?? -Infinity) < REFETCH_SECONDS * 1000) return undefined
      refetchedAt.set(url, now())
      return (await fetchSet(url)).keys.get(kid)
    },
  }
}

async function readKeySet(body: unknown): Promise<KeySet> {
  const keys = new Map<string, VerificationKey>()
  for (const entry of readAnswer(body).list('keys')) {
    const jwk = readAnswer(entry).others()
    const { kid } = jwk
    // oxlint-disable-next-line no-await-in-loop -- a handful of keys, in their order
    const key = typeof kid === 'string' ? await readVerificationKey(jwk) : undefined
    if (typeof kid === 'string' && key !== undefined) keys.set(kid, key)
  }
  return keys
}
