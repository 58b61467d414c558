import { newVerificationId, type Random, type VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Network } from '../limit/network-budget.ts'
import { cleanText } from '../message/clean-text.ts'
import type { Vault } from '../needs.ts'
import { DEVICE_CODE_GRANT, type OAuthClient } from '../oauth/client.ts'
import type { ReadReceipt } from '../receipt/consume.ts'
import type { Store } from '../store.ts'
import { startBudgets } from './device-budgets.ts'
import { deviceCodeOf } from './device-code.ts'
import { drawFreeCode } from './draw-free-code.ts'
import { findUserCodePolicy } from './find-user-code-policy.ts'
import { judgeAuthorization, startKeys, type Started } from './judge-authorization.ts'
import type { Whereabouts } from './place.ts'
import { INTERVAL_SECONDS } from './poll.ts'

/** How long a device code lives that is given fresh user codes: a day, so that a screen left alone never shows a dead one. */
const RENEWED_FOR_SECONDS = 86_400

export type AuthorizeNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
  readonly readReceipt: ReadReceipt
}

export type AuthorizeAsk = {
  /** Undefined: all that the client may have. */
  readonly scopes: readonly string[] | undefined
  readonly deviceName?: string
  /** A receipt of the person it is for, of a sign-in or of a device they let in (DEV-27). */
  readonly userToken?: string
  readonly network: Network
  readonly where: Whereabouts
}

export type DeviceAuthorization = {
  readonly result: 'authorized'
  readonly verification: VerificationId
  readonly deviceCode: string
  /** With separators, as it is to be shown. */
  readonly userCode: string
  /** When the device code ends. */
  readonly expiresAt: Instant
  /** When the user code shown now ends; earlier than the device code where codes are renewed. */
  readonly codeExpiresAt: Instant
  readonly intervalSeconds: number
}

/** RFC 6749, 5.2, as far as a device's first question can meet them. */
export type AuthorizeOutcome =
  | DeviceAuthorization
  | { readonly result: 'unauthorized_client' }
  | { readonly result: 'invalid_scope' }
  | { readonly result: 'user_required' }

/**
 * Begins a verification of the purpose `device`: a code for the device, a code for the person. Neither is kept: the device code is derived
 * from the verification's id, the user code is kept sealed, to be shown again, and as a keyed hash, to be found by.
 * @throws Problem `rate_limited`, `unavailable`
 */
export async function authorizeDevice(
  needs: AuthorizeNeeds,
  client: OAuthClient,
  ask: AuthorizeAsk,
): Promise<AuthorizeOutcome> {
  // DEV-05, DEV-28: before any code exists.
  if (!client.grantTypes.includes(DEVICE_CODE_GRANT)) return { result: 'unauthorized_client' }
  const scopes = [...new Set(ask.scopes ?? client.scopes)]
  if (!scopes.every((scope) => client.scopes.includes(scope))) return { result: 'invalid_scope' }
  const onlySubject = await namedSubject(needs, client, ask.userToken)
  if (onlySubject === undefined && (client.needsUser || ask.userToken !== undefined))
    return { result: 'user_required' }

  const { store, vault } = needs
  const { policy, userCode } = await findUserCodePolicy(store, client.project)
  const lifetimeSeconds = userCode.renew ? RENEWED_FOR_SECONDS : policy.lifetimeSeconds
  const id = newVerificationId(store.now() + lifetimeSeconds * 1000, needs.random)
  const budgets = startBudgets(vault, client, ask.network)
  const name = ask.deviceName === undefined ? '' : cleanText(ask.deviceName)
  return drawFreeCode(needs, client.project, id, userCode, async (drawn) => {
    const started: Started = {
      id,
      client,
      drawn,
      budgets,
      userCode,
      lifetimeSeconds,
      codeSeconds: policy.lifetimeSeconds,
      grant: {
        client: client.id,
        scopes,
        ...(name !== '' && { name }),
        asker: ask.where,
        ...(onlySubject !== undefined && { onlySubject }),
      },
    }
    const kept = await store.change(startKeys(started), (records, now) =>
      judgeAuthorization(started, records, now),
    )
    return kept === undefined
      ? undefined
      : {
          result: 'authorized',
          verification: id,
          deviceCode: deviceCodeOf(vault, client, id),
          userCode: drawn.shown,
          expiresAt: kept.expiresAt,
          codeExpiresAt: kept.codeExpiresAt,
          intervalSeconds: INTERVAL_SECONDS,
        }
  })
}

/** What proves that a person is here. A receipt of another purpose was made for something else, and is spent there (TOK-03). */
const NAMING_PURPOSES: readonly unknown[] = ['sign_in', 'device']

/** The subject, as a keyed hash, that a receipt of this project names (DEV-27); undefined for anything else, and for one that is over. */
async function namedSubject(
  needs: Pick<AuthorizeNeeds, 'readReceipt' | 'store'>,
  client: OAuthClient,
  userToken: string | undefined,
): Promise<string | undefined> {
  if (userToken === undefined) return undefined
  const read = await needs.readReceipt(userToken, client.project)
  if (read === undefined || needs.store.now() >= read.exp * 1000) return undefined
  const { sub, purpose } = read.claims
  if (!NAMING_PURPOSES.includes(purpose)) return undefined
  return typeof sub === 'string' && sub !== '' ? sub : undefined
}
