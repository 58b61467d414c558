import type { ApiKey } from '../domain/project/api-key.ts'
import { DIRECTORY, type Store } from '../domain/store.ts'

/** Which browser origins may call us at all (WEB-16, ADM-06): those that live publishable keys list. */
export type Origins = {
  /** For a pre-flight, which carries no key yet: whether any project lists this origin. */
  readonly isListed: (origin: string) => Promise<boolean>
  /** For a browser that shows a client secret: whether this project lists its origin. */
  readonly isListedBy: (project: string, origin: string) => Promise<boolean>
}

/** How long a list of keys serves: pre-flights are free for anyone to send and must cost no look into the store each. */
const KEPT_MILLISECONDS = 1000

/** @param now milliseconds, never going back */
export function origins(store: Pick<Store, 'list' | 'now'>, now: () => number): Origins {
  let keys: readonly ApiKey[] = []
  let readAt = Number.NEGATIVE_INFINITY
  const live = async (): Promise<readonly ApiKey[]> => {
    if (now() - readAt < KEPT_MILLISECONDS) return keys
    const all = await store.list('api_key', DIRECTORY)
    keys = all.filter((key) => key.type === 'publishable' && isLive(key, store.now()))
    readAt = now()
    return keys
  }
  return {
    isListed: async (origin) => (await live()).some((key) => key.origins.includes(origin)),
    isListedBy: async (project, origin) =>
      (await live()).some((key) => key.project === project && key.origins.includes(origin)),
  }
}

function isLive(key: ApiKey, now: number): boolean {
  return key.revokedAt === undefined && (key.expiresAt === undefined || key.expiresAt > now)
}
