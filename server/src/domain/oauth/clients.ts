import { changeOnce, type Once } from '../idempotency/once.ts'
import { newId, type Random } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { ownKey, refuseEndedKey } from '../project/still-valid.ts'
import { DIRECTORY, put, type Key, type Store, type Write } from '../store.ts'
import { clientSecret } from './authenticate-client.ts'
import { namedAudience, nameAudience } from './name-audience.ts'
import { clientKey, type AuthMethod, type GrantType, type OAuthClient } from './client.ts'
import { judgeClient } from './judge-client.ts'
import { judgeClientName } from './judge-client-name.ts'

export type ClientsNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'list' | 'now'>
  readonly vault: Vault
  readonly random: Random
}

type SecretCaller = Extract<Caller, { kind: 'secret' }>

export type ClientAsk = {
  readonly name: string
  readonly authMethod: AuthMethod
  readonly grantTypes: readonly GrantType[]
  readonly scopes: readonly string[]
  /** The API that its access tokens are for; the project's id unless told. */
  readonly audience?: string
  /** 60 to 86400; 600 unless told (DEV-39). */
  readonly accessTokenSeconds?: number
  readonly needsUser?: boolean
  readonly uri?: string
}

export type MadeClient = { readonly client: OAuthClient; readonly secret: string | undefined }

const ACCESS_TOKEN_SECONDS = 600

/**
 * Makes a client. Its secret is derived from its id, so that a repeated request tells one that is good. An audience that nobody named before is
 * the project's from then on (LEA-16).
 * @throws Problem `invalid_request` naming the field and the rule, `unauthorized`, `idempotency_mismatch`
 */
export async function createClient(
  needs: ClientsNeeds,
  caller: SecretCaller,
  ask: ClientAsk,
  once?: Once,
): Promise<MadeClient> {
  judgeClient(ask, caller.project, undefined)
  const name = judgeClientName(ask.name, true)
  const id = newId('cli', needs.random)
  const client = await changeOnce<OAuthClient>(
    needs.store,
    caller.project,
    once,
    [clientKey(id), ...ownKey(caller), ...namedAudience(ask, caller.project)],
    (records, now) => {
      refuseEndedKey(caller, records, now)
      const made = clientOf(ask, { id, project: caller.project, name }, now, NEVER)
      return {
        writes: [putClient(made), ...nameAudience(ask, caller.project, records)],
        events: [
          {
            project: caller.project,
            type: 'client.created',
            facts: { client: id, by: caller.keyId },
          },
        ],
        outcome: made,
      }
    },
  )
  return { client, secret: clientSecret(needs.vault, client) }
}

/** The clients of the caller's project that its owner made and did not remove. */
export async function listClients(
  needs: Pick<ClientsNeeds, 'store'>,
  caller: SecretCaller,
): Promise<readonly OAuthClient[]> {
  const clients = await needs.store.list('client', DIRECTORY)
  return clients.filter((c) => c.project === caller.project && c.removedAt === undefined)
}

/**
 * Removes a client at once, also one that registered itself: its devices get no token any more, and those they have are good for nothing where
 * they are introspected. Removing it twice is no mistake.
 * @throws Problem `not_found`
 */
export async function removeClient(
  needs: Pick<ClientsNeeds, 'store'>,
  caller: SecretCaller,
  id: string,
): Promise<OAuthClient> {
  const key = clientKey(id)
  return needs.store.change([key], (records, now) => {
    const client = records.find(key)
    if (client === undefined || client.project !== caller.project)
      throw new Problem('not_found', 'No client of this project has this id.')
    if (client.removedAt !== undefined) return { writes: [], events: [], outcome: client }
    const removed = { ...client, removedAt: now }
    return {
      writes: [putClient(removed)],
      events: [
        {
          project: caller.project,
          type: 'client.removed',
          facts: { client: id, by: caller.keyId },
        },
      ],
      outcome: removed,
    }
  })
}

/**
 * Keeps a client that registers itself (RFC 7591), for a project. Its name is cleaned and held to stricter rules (DEV-41).
 * @param allowed the only scopes that such a client may have
 * @throws Problem `invalid_request` naming the field and the rule
 */
export async function registerClient(
  needs: ClientsNeeds,
  project: string,
  ask: ClientAsk,
  expiresAt: Instant,
  allowed: readonly string[],
): Promise<MadeClient> {
  judgeClient(ask, project, allowed)
  const name = judgeClientName(ask.name, false)
  const id = newId('reg', needs.random)
  const client = await needs.store.change([clientKey(id)], (_records, now) => {
    const made = clientOf(ask, { id, project, name }, now, expiresAt)
    return {
      writes: [putClient(made)],
      events: [{ project, type: 'client.registered', facts: { client: id } }],
      outcome: made,
    }
  })
  return { client, secret: clientSecret(needs.vault, client) }
}

const NEVER = Number.MAX_SAFE_INTEGER

function clientOf(
  ask: ClientAsk,
  named: Pick<OAuthClient, 'id' | 'project' | 'name'>,
  createdAt: Instant,
  expiresAt: Instant,
): OAuthClient {
  return {
    ...named,
    authMethod: ask.authMethod,
    grantTypes: [...new Set(ask.grantTypes)],
    scopes: ask.scopes,
    audience: ask.audience ?? named.project,
    accessTokenSeconds: ask.accessTokenSeconds ?? ACCESS_TOKEN_SECONDS,
    needsUser: ask.needsUser ?? false,
    ...(ask.uri !== undefined && { uri: ask.uri }),
    createdAt,
    expiresAt,
  }
}

function putClient(client: OAuthClient): Write {
  const key: Key<'client' | 'registered_client'> = clientKey(client.id)
  return put(key, client)
}
