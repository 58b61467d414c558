import { newId, type Random } from '../ids.ts'
import type { Vault } from '../needs.ts'
import { DIRECTORY, put, type Store } from '../store.ts'
import { apiKeyKey, type ApiKey } from './api-key.ts'
import { firstKey, keyText } from './keys.ts'
import { projectKey, type Project } from './project.ts'

export type FirstProjectNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'list'>
  readonly vault: Pick<Vault, 'fingerprint' | 'token'>
  readonly random: Random
}

/** What the operator's settings say of the first project; what is undefined stays as it is. */
export type FirstProjectWish = {
  readonly name: string | undefined
  readonly returnUrls: readonly string[] | undefined
  /** Sandbox only: a secret key that a script knows beforehand. */
  readonly secretKey: string | undefined
}

export type FirstProject = {
  readonly project: Project
  /** The project's first secret key, if it is one that we made and that still lives. */
  readonly secretKey: string | undefined
  /** Whether this start made the project: then its key is shown, once. */
  readonly isNew: boolean
}

/** Makes the first project when there is none, and brings it up to the operator's settings. */
export async function ensureFirstProject(
  needs: FirstProjectNeeds,
  wish: FirstProjectWish,
): Promise<FirstProject> {
  const projects = await needs.store.list('project', DIRECTORY)
  const oldest = projects.toSorted((a, b) => a.createdAt - b.createdAt)[0]
  const id = oldest?.id ?? newId('prj', needs.random)
  const keyId = newId('key', needs.random)
  const made = keyText(needs.vault, 'secret', keyId)
  const keys = [projectKey(id), apiKeyKey(needs.vault.fingerprint('api_key', made))]
  const given = wish.secretKey
  const givenId = newId('key', needs.random)
  const givenKey =
    given === undefined ? undefined : apiKeyKey(needs.vault.fingerprint('api_key', given))
  const project = await needs.store.change(
    givenKey === undefined ? keys : [...keys, givenKey],
    (records, now) => {
      const before = records.find(projectKey(id))
      const next: Project = {
        id,
        name: wish.name ?? before?.name ?? 'Example',
        returnUrls: wish.returnUrls ?? before?.returnUrls ?? [],
        createdAt: before?.createdAt ?? now,
      }
      const first = firstKey(needs.vault, id, keyId, made, now)
      return {
        writes: [
          put(projectKey(id), next),
          // A key named by a setting takes the place of the one that would be made.
          ...(before === undefined && given === undefined
            ? [put(apiKeyKey(first.hash), first)]
            : []),
          // A key named by a setting is made once; one that was revoked stays revoked.
          ...(given !== undefined && givenKey !== undefined && records.find(givenKey) === undefined
            ? [put(givenKey, firstKey(needs.vault, id, givenId, given, now))]
            : []),
        ],
        events:
          before === undefined
            ? [{ project: id, type: 'project.created', facts: { by: 'settings' } }]
            : [],
        outcome: next,
      }
    },
  )
  const live = await needs.store.list('api_key', DIRECTORY)
  return {
    project,
    secretKey: wish.secretKey ?? derivedKey(needs, live, id),
    isNew: oldest === undefined,
  }
}

/** A key of our making can be told again from its id; one whose hash differs was given from outside. */
function derivedKey(
  needs: Pick<FirstProjectNeeds, 'vault'>,
  keys: readonly ApiKey[],
  project: string,
): string | undefined {
  const found = keys.find(
    (k) =>
      k.project === project &&
      k.type === 'secret' &&
      k.revokedAt === undefined &&
      k.hash === needs.vault.fingerprint('api_key', keyText(needs.vault, 'secret', k.id)),
  )
  return found === undefined ? undefined : keyText(needs.vault, 'secret', found.id)
}
