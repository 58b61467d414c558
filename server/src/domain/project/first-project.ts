import { newId, type Random } from '../ids.ts'
import type { Vault } from '../needs.ts'
import { clientKey } from '../oauth/client.ts'
import { DIRECTORY, put, type Store } from '../store.ts'
import { apiKeyKey } from './api-key.ts'
import { firstKey, keyText, keyTexts } from './keys.ts'
import { LOGIN_CLIENT, loginClient } from './login-client.ts'
import { projectKey, type Project } from './project.ts'

export type FirstProjectNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'list'>
  readonly vault: Pick<Vault, 'fingerprint' | 'token' | 'tokens'>
  readonly random: Random
}

/** What the operator's settings say of the first project; what is undefined stays as it is. */
export type FirstProjectWish = {
  readonly name: string | undefined
  readonly returnUrls: readonly string[] | undefined
  /** Sandbox only: a secret key that a script knows beforehand. */
  readonly secretKey: string | undefined
  /** Sandbox only: it has a client for `countersign login`. One that was removed stays removed. */
  readonly loginClient?: boolean
}

export type FirstProject = {
  readonly project: Project
  /** The key that was made with the project, if it still lives. */
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
  const id = oldest?.id ?? firstId(needs.vault)
  const keyId = newId('key', needs.random)
  const made = keyText(needs.vault, 'secret', keyId)
  const keys = [projectKey(id), apiKeyKey(needs.vault.fingerprint('api_key', made))]
  const given = wish.secretKey
  const givenId = newId('key', needs.random)
  const givenKey =
    given === undefined ? undefined : apiKeyKey(needs.vault.fingerprint('api_key', given))
  const wanted = wish.loginClient === true ? clientKey(LOGIN_CLIENT) : undefined
  const { project, isNew } = await needs.store.change(
    [...keys, givenKey, wanted].filter((key) => key !== undefined),
    (records, now) => {
      const before = records.find(projectKey(id))
      const firstKeyId = before === undefined && given === undefined ? keyId : before?.firstKey
      const next: Project = {
        id,
        name: wish.name ?? before?.name ?? 'Example',
        returnUrls: wish.returnUrls ?? before?.returnUrls ?? [],
        createdAt: before?.createdAt ?? now,
        ...(before?.passkeys !== undefined && { passkeys: before.passkeys }),
        ...(firstKeyId !== undefined && { firstKey: firstKeyId }),
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
          ...(wanted !== undefined && records.find(wanted) === undefined
            ? [put(wanted, loginClient(id, now))]
            : []),
        ],
        events:
          before === undefined
            ? [{ project: id, type: 'project.created', facts: { by: 'settings' } }]
            : [],
        outcome: { project: next, isNew: before === undefined },
      }
    },
  )
  return {
    project,
    secretKey: wish.secretKey ?? (await derivedKey(needs, project)),
    isNew,
  }
}

/** The same for every process of one service: of two that start at once on an empty database, one makes the project and the other finds it. */
function firstId(vault: Pick<Vault, 'fingerprint'>): string {
  const seed = vault.fingerprint('project', 'first')
  return newId('prj', {
    bytes: (n) => Uint8Array.from({ length: n }, (_, i) => seed.charCodeAt(i)),
  })
}

/** The key made with the project is derived from its id, so it can be told again for as long as its master key is listed. */
async function derivedKey(
  needs: FirstProjectNeeds,
  { firstKey: id }: Project,
): Promise<string | undefined> {
  if (id === undefined) return undefined
  for (const text of keyTexts(needs.vault, 'secret', id)) {
    const found = await needs.store.find(apiKeyKey(needs.vault.fingerprint('api_key', text)))
    if (found !== undefined) return found.revokedAt === undefined ? text : undefined
  }
  return undefined
}
