import { changeOnce, type Once } from '../idempotency/once.ts'
import { newId, type Random } from '../ids.ts'
import type { Vault } from '../needs.ts'
import { judgePasskeySettings } from '../passkey/judge-passkey-settings.ts'
import { Problem } from '../problem.ts'
import { put, type Store } from '../store.ts'
import { apiKeyKey, SCOPES } from './api-key.ts'
import type { Caller } from './caller.ts'
import { firstKey, keyText, toldKey } from './keys.ts'
import { projectKey, type PasskeySettings, type Project } from './project.ts'
import { ownKey, refuseEndedKey } from './still-valid.ts'

export type ProjectNeeds = {
  readonly store: Pick<Store, 'change' | 'find'>
  readonly vault: Pick<Vault, 'fingerprint' | 'token' | 'tokens'>
  readonly random: Random
}

/** A project's own key does all but make projects: that stays with the operator's. */
const TENANT = SCOPES.filter((scope) => scope !== 'projects')

type SecretCaller = Extract<Caller, { kind: 'secret' }>

/**
 * Makes a project with its first secret key, which is told once.
 * @throws Problem `unauthorized`, `idempotency_mismatch`
 */
export async function createProject(
  needs: ProjectNeeds,
  caller: SecretCaller,
  name: string,
  once?: Once,
): Promise<{ readonly project: Project; readonly secretKey: string }> {
  const id = newId('prj', needs.random)
  const keyId = newId('key', needs.random)
  const hash = needs.vault.fingerprint('api_key', keyText(needs.vault, 'secret', keyId))
  const made = await changeOnce<{ readonly project: Project; readonly keyId: string }>(
    needs.store,
    caller.project,
    once,
    [projectKey(id), apiKeyKey(hash), ...ownKey(caller)],
    (records, now) => {
      refuseEndedKey(caller, records, now)
      const project: Project = { id, name, returnUrls: [], createdAt: now }
      const key = firstKey(
        needs.vault,
        id,
        keyId,
        keyText(needs.vault, 'secret', keyId),
        now,
        TENANT,
      )
      return {
        writes: [put(projectKey(id), project), put(apiKeyKey(hash), key)],
        events: [
          { project: id, type: 'project.created', facts: { by: caller.keyId } },
          { project: id, type: 'key.created', facts: { key: keyId, by: caller.keyId } },
        ],
        outcome: { project, keyId },
      }
    },
  )
  return { project: made.project, secretKey: await toldKey(needs, 'secret', made.keyId) }
}

/** @throws Problem `not_found` for any project but the caller's own */
export async function getProject(
  needs: Pick<ProjectNeeds, 'store'>,
  caller: SecretCaller,
  id: string,
): Promise<Project> {
  const project = id === caller.project ? await needs.store.find(projectKey(id)) : undefined
  if (project === undefined) throw new Problem('not_found', 'This key has no project of this id.')
  return project
}

/**
 * Changes what messages call the project, where people may be sent back to, and for whom passkeys are made.
 * @param change `returnUrls` are whole addresses; http only on loopback. `passkeys` takes the place of what was set before; null: they are made for our own
 * pages again. Passkeys that were made for another domain can be used there only
 * @throws Problem `not_found`, `invalid_request`
 */
export async function changeProject(
  needs: Pick<ProjectNeeds, 'store'>,
  caller: SecretCaller,
  id: string,
  change: {
    readonly name?: string
    readonly returnUrls?: readonly string[]
    readonly passkeys?: PasskeySettings | null
  },
): Promise<Project> {
  await getProject(needs, caller, id)
  for (const url of change.returnUrls ?? [])
    if (!isReturnUrl(url))
      throw new Problem(
        'invalid_request',
        'return_urls: must be https addresses without a fragment, such as https://shop.example/welcome',
        { field: 'return_urls' },
      )
  if (change.passkeys) judgePasskeySettings(change.passkeys)
  const key = projectKey(id)
  return needs.store.change([key], (records) => {
    const before = records.find(key)
    if (before === undefined) throw new Problem('not_found', 'This key has no project of this id.')
    const { passkeys, ...rest } = before
    const after = change.passkeys === undefined ? passkeys : change.passkeys
    const project: Project = {
      ...rest,
      ...(after && { passkeys: after }),
      ...(change.name !== undefined && { name: change.name }),
      ...(change.returnUrls !== undefined && { returnUrls: change.returnUrls }),
    }
    return {
      writes: [put(key, project)],
      events: [{ project: id, type: 'project.changed', facts: { by: caller.keyId } }],
      outcome: project,
    }
  })
}

/** An https address of printable ASCII without user info or fragment, or the same on loopback with http. */
export function isReturnUrl(url: string): boolean {
  return /^(?:https:\/\/[a-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?(?:\/[!$-;=?A-Z_a-z~]*)?$/.test(
    url,
  )
}
