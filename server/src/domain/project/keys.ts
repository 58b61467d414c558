import { changeOnce, type Once } from '../idempotency/once.ts'
import { newId, type ProjectId, type Random } from '../ids.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import { DIRECTORY, put, type Store } from '../store.ts'
import { apiKeyKey, SCOPES, type ApiKey, type Scope } from './api-key.ts'
import type { Caller } from './caller.ts'
import { ownKey, refuseEndedKey } from './still-valid.ts'

export type KeyNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'list' | 'now'>
  readonly vault: Pick<Vault, 'fingerprint' | 'token' | 'tokens'>
  readonly random: Random
}

type SecretCaller = Extract<Caller, { kind: 'secret' }>

/** What a key is asked to be. */
export type KeyAsk = {
  readonly type: ApiKey['type']
  readonly name: string
  readonly scopes?: readonly Scope[]
  readonly origins?: readonly string[]
  readonly purposes?: readonly string[]
  /** As late as the key that makes it, unless told. */
  readonly expiresAt?: number
}

/** A key as it may be told of; `key` itself only in the answer that made it. */
export type KeyView = Omit<ApiKey, 'hash'>

/**
 * Makes an API key. The key is derived from its id under the master key, so that a repeated request tells the same one, and only its keyed hash
 * is kept (TOK-09).
 * @throws Problem `invalid_request`, `forbidden` (no key gives more than it has, nor for longer), `unauthorized`, `idempotency_mismatch`
 */
export async function createKey(
  needs: KeyNeeds,
  caller: SecretCaller,
  ask: KeyAsk,
  once?: Once,
): Promise<{ readonly view: KeyView; readonly key: string }> {
  judgeAsk(caller, ask, needs.store.now())
  const id = newId('key', needs.random)
  const key = keyText(needs.vault, ask.type, id)
  const view = await changeOnce<KeyView>(
    needs.store,
    caller.project,
    once,
    [apiKeyKey(hashOf(needs, key)), ...ownKey(caller)],
    (records, now) => {
      refuseEndedKey(caller, records, now)
      const record: ApiKey = {
        id,
        project: caller.project,
        type: ask.type,
        name: ask.name,
        scopes: ask.type === 'secret' ? (ask.scopes ?? caller.scopes) : [],
        origins: ask.origins ?? [],
        purposes: ask.purposes ?? [],
        createdAt: now,
        expiresAt: ask.expiresAt ?? caller.expiresAt,
        revokedAt: undefined,
        hash: hashOf(needs, key),
      }
      return {
        writes: [put(apiKeyKey(record.hash), record)],
        events: [
          { project: caller.project, type: 'key.created', facts: { key: id, by: caller.keyId } },
        ],
        outcome: keyView(record),
      }
    },
  )
  return { view, key: await toldKey(needs, view.type, view.id) }
}

/** All keys of the caller's project, revoked ones too, without the keys themselves. */
export async function listKeys(
  needs: Pick<KeyNeeds, 'store'>,
  caller: SecretCaller,
): Promise<readonly KeyView[]> {
  const keys = await needs.store.list('api_key', DIRECTORY)
  return keys.filter((k) => k.project === caller.project).map(keyView)
}

/** Ends a key at once; whoever shows it from now on is unknown. @throws Problem `not_found` */
export async function revokeKey(
  needs: Pick<KeyNeeds, 'store'>,
  caller: SecretCaller,
  id: string,
): Promise<KeyView> {
  const keys = await needs.store.list('api_key', DIRECTORY)
  const found = keys.find((k) => k.project === caller.project && k.id === id)
  if (found === undefined) throw new Problem('not_found', 'No key of this project has this id.')
  const key = apiKeyKey(found.hash)
  return needs.store.change([key], (records, now) => {
    const current = records.find(key) ?? found
    if (current.revokedAt !== undefined)
      return { writes: [], events: [], outcome: keyView(current) }
    const next = { ...current, revokedAt: now }
    return {
      writes: [put(key, next)],
      events: [
        { project: caller.project, type: 'key.revoked', facts: { key: id, by: caller.keyId } },
      ],
      outcome: keyView(next),
    }
  })
}

/** The record of a project's first key: made with the project, or named by a setting in the sandbox. */
export function firstKey(
  vault: Pick<Vault, 'fingerprint'>,
  project: ProjectId,
  id: string,
  key: string,
  now: number,
  scopes: readonly Scope[] = SCOPES,
): ApiKey {
  return {
    id,
    project,
    type: 'secret',
    name: 'first key',
    scopes,
    origins: [],
    purposes: [],
    createdAt: now,
    expiresAt: undefined,
    revokedAt: undefined,
    hash: vault.fingerprint('api_key', key),
  }
}

/** `sk_…` or `pk_…`: recognisable by people and by scanners for leaked keys. */
export function keyText(vault: Pick<Vault, 'token'>, type: ApiKey['type'], id: string): string {
  return prefixed(type, vault.token('api_key', id))
}

/** A key of our making as it may be on record: under the newest master key, or under an older one that is still listed. */
export function keyTexts(
  vault: Pick<Vault, 'tokens'>,
  type: ApiKey['type'],
  id: string,
): readonly string[] {
  return vault.tokens('api_key', id).map((token) => prefixed(type, token))
}

/**
 * The text of a key that is on record, to tell it again to who repeats the request that made it.
 * @throws Problem `idempotency_mismatch` when the master key it was made under is not listed any more
 */
export async function toldKey(
  needs: Pick<KeyNeeds, 'vault'> & { readonly store: Pick<Store, 'find'> },
  type: ApiKey['type'],
  id: string,
): Promise<string> {
  for (const text of keyTexts(needs.vault, type, id))
    if ((await needs.store.find(apiKeyKey(hashOf(needs, text)))) !== undefined) return text
  throw new Problem(
    'idempotency_mismatch',
    'The key that was made under this Idempotency-Key cannot be told again: its master key is not listed any more. Use a new Idempotency-Key for a new one.',
  )
}

function prefixed(type: ApiKey['type'], token: string): string {
  return `${type === 'secret' ? 'sk' : 'pk'}_${token}`
}

function judgeAsk(caller: SecretCaller, ask: KeyAsk, now: number): void {
  const refuse = (field: string, rule: string): never => {
    throw new Problem('invalid_request', `${field}: ${rule}`, { field })
  }
  if (ask.expiresAt !== undefined && !(ask.expiresAt > now))
    refuse('expires_at', 'must be in the future')
  if (ask.expiresAt !== undefined && ask.expiresAt > (caller.expiresAt ?? Infinity))
    throw new Problem('forbidden', 'expires_at: a key cannot outlive the one that makes it', {
      field: 'expires_at',
    })
  if (ask.type === 'secret') {
    if (ask.scopes?.some((scope) => !caller.scopes.includes(scope)) === true)
      throw new Problem('forbidden', 'scopes: a key cannot give what it does not have', {
        field: 'scopes',
      })
    if (ask.origins !== undefined || ask.purposes !== undefined)
      refuse('origins', 'and purposes belong to publishable keys')
    return
  }
  if (!caller.scopes.includes('verifications'))
    throw new Problem(
      'forbidden',
      'This key cannot start verifications, so no key of its making can.',
    )
  if (ask.scopes !== undefined) refuse('scopes', 'belong to secret keys')
  if ((ask.origins ?? []).length === 0)
    refuse('origins', 'must name the origins that may use this key, such as https://shop.example')
  if ((ask.purposes ?? []).length === 0)
    refuse('purposes', 'must name the purposes this key may start')
  for (const origin of ask.origins ?? [])
    if (!/^https?:\/\/[^/\s?#]+$/.test(origin))
      refuse('origins', 'must be origins without a path, such as https://shop.example')
}

function keyView(key: ApiKey): KeyView {
  const { hash: _hash, ...view } = key
  return view
}

function hashOf(needs: Pick<KeyNeeds, 'vault'>, key: string): string {
  return needs.vault.fingerprint('api_key', key)
}
