import { normalizeCode } from '../code/normalize-code.ts'
import type { Delivery } from '../delivery/delivery.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import type { Instant } from '../instant.ts'
import { targetKey } from '../limit/target-budget.ts'
import { cureKeys } from './cure.ts'
import { ceremonyOf } from '../passkey/ceremony-of.ts'
import type { MadePasskey } from '../passkey/confirm-passkey.ts'
import { credentialHash, credentialKey } from '../passkey/credential.ts'
import { passkeySettings } from '../passkey/passkey-settings.ts'
import { Problem } from '../problem.ts'
import { projectKey, type PasskeySettings } from '../project/project.ts'
import { authenticatorView, FACTOR_OF } from './authenticator-view.ts'
import { readName } from './draft-authenticator.ts'
import { keep, prepareChange } from './factor-change.ts'
import type { FactorCaller, FactorNeeds } from './factor-needs.ts'
import { factorTarget } from './factor-target.ts'
import { factorsKey, livingFactors } from './factors.ts'
import { judgeConfirmation } from './judge-confirmation.ts'
import { judgeImport } from './judge-import.ts'
import { judgeRemoval } from './judge-removal.ts'
import { judgeResynchronization } from './judge-resynchronization.ts'
import { notFound } from './own-authenticator.ts'

/** An authenticator as it may be told of: no seed, no hash (TOT-12, ADM-02). Plain data that survives JSON. */
export type AuthenticatorView = {
  readonly id: string
  readonly type: 'totp' | 'hotp' | 'passkey' | 'recovery_codes'
  readonly name: string
  /** `disabled`: too many wrong codes in a row; it must be removed and made anew (COD-12). */
  readonly status: 'pending' | 'awaiting_operator' | 'active' | 'disabled'
  readonly createdAt: Instant
  readonly usedAt?: Instant
  /** TOTP: by how many steps its clock was off when it was last used. */
  readonly drift?: number
  /** Recovery codes: how many are left. */
  readonly left?: number
  /** Passkeys: whether it may be, and is, kept in more than one place. */
  readonly backupEligible?: boolean
  readonly backedUp?: boolean
  /** Passkeys: the model of what made it, as it says itself. */
  readonly aaguid?: string
}

/** The authenticators of a subject, the oldest first; pending ones whose time is over are not among them. */
export async function listAuthenticators(
  { store, vault }: Pick<FactorNeeds, 'store' | 'vault'>,
  project: string,
  subject: string,
): Promise<readonly AuthenticatorView[]> {
  const subjectHash = vault.fingerprint('subject', project, subject)
  const found = await store.find(factorsKey(project, subjectHash))
  const { authenticators } = livingFactors(found, store.now())
  const kinds = [...new Set(authenticators.map(({ type }) => FACTOR_OF[type]))]
  const budgets = await Promise.all(
    kinds.map((kind) =>
      store.find(targetKey(project, factorTarget(vault, project, kind, subjectHash))),
    ),
  )
  const disabled = new Set(kinds.filter((_, at) => budgets[at]?.disabledAt !== undefined))
  return authenticators.map((one) => authenticatorView(one, disabled.has(FACTOR_OF[one.type])))
}

/** What a pending authenticator shows to be taken: a code of the app, or what the browser answered. */
export type Confirmation = { readonly code: string } | { readonly credential: unknown }
export type Confirmed =
  | { readonly result: 'active'; readonly authenticator: AuthenticatorView }
  | { readonly result: 'wrong_code' | 'locked' }

/**
 * Takes a pending authenticator once it was shown to work (TOT-10). A wrong code counts like any other (TOT-17); a passkey's challenge is good for one try.
 * @throws Problem `not_found` also for one whose ten minutes are over, `invalid_request`
 */
export async function confirmAuthenticator(
  needs: FactorNeeds,
  caller: FactorCaller,
  subject: string,
  id: string,
  shown: Confirmation,
  once?: Once,
): Promise<Confirmed> {
  const change = await prepareChange(needs, caller, subject)
  const { project, subjectHash } = change
  const seen = await needs.store.find(factorsKey(project, subjectHash))
  const waiting = seen?.authenticators.find((one) => one.id === id)
  const isPasskey = waiting?.type === 'passkey'
  if (waiting !== undefined && isPasskey !== 'credential' in shown)
    throw new Problem(
      'invalid_request',
      isPasskey ? 'credential: is needed for a passkey' : 'code: is needed for an app',
      { field: isPasskey ? 'credential' : 'code' },
    )
  const settings = passkeySettings(await needs.store.find(projectKey(project)), needs.publicUrl)
  const answer =
    waiting?.type === 'passkey' && 'credential' in shown
      ? await readAnswer(needs, project, settings, waiting.challenge, shown.credential)
      : undefined
  const target = factorTarget(needs.vault, project, isPasskey ? 'passkey' : 'totp', subjectHash)
  const confirming = {
    change,
    id,
    target,
    settings,
    answer,
    code: 'code' in shown ? normalizeCode(shown.code) : undefined,
  }
  let deliveries: readonly Delivery[] = []
  const outcome = await changeOnce<Confirmed>(
    needs.store,
    project,
    once,
    [
      ...change.keys,
      ...cureKeys(project, target),
      ...(answer?.hash === undefined ? [] : [credentialKey(project, answer.hash)]),
    ],
    (records, now) => {
      const judged = judgeConfirmation(needs, confirming, records, now)
      deliveries = judged.deliveries
      return judged
    },
  )
  for (const delivery of deliveries) needs.dispatch(delivery, undefined)
  return outcome
}

/** Judges what a browser made; before the change, for a signature takes its time. */
async function readAnswer(
  { passkeys, vault }: FactorNeeds,
  project: string,
  settings: PasskeySettings,
  challenge: string | undefined,
  credential: unknown,
): Promise<MadePasskey | undefined> {
  // It was confirmed already.
  if (challenge === undefined) return undefined
  const made = await passkeys.readRegistration(credential, ceremonyOf(settings, challenge, true))
  const hash = made && credentialHash(vault, project, made.credentialId)
  return { challenge, made, hash }
}

/** @throws Problem `not_found`, `invalid_request` */
export async function renameAuthenticator(
  needs: FactorNeeds,
  project: string,
  subject: string,
  id: string,
  name: string,
): Promise<AuthenticatorView> {
  const cleaned = readName(name)
  const subjectHash = needs.vault.fingerprint('subject', project, subject)
  const key = factorsKey(project, subjectHash)
  await needs.store.change([key], (records, now) => {
    const factors = livingFactors(records.find(key), now)
    const one = factors.authenticators.find((each) => each.id === id)
    if (one === undefined) throw notFound()
    const named = factors.authenticators.map((each) =>
      each === one ? { ...one, name: cleaned } : each,
    )
    const facts = { subject: subjectHash, authenticator: id, kind: one.type }
    return {
      writes: [keep({ project, subjectHash }, factors, named, now)],
      events: [{ project, type: 'authenticator.renamed', facts }],
      outcome: undefined,
    }
  })
  return ownView(needs, project, subject, id)
}

/**
 * Takes an authenticator away. The last strong one (a passkey or an app) goes only when `last` says that this is meant, or recovery codes are left (PKY-20).
 * One that was never confirmed proves nothing, and goes without a proof.
 * @throws Problem `not_found`, `insufficient_user_authentication`, `last_authenticator`
 */
export async function removeAuthenticator(
  needs: FactorNeeds,
  caller: FactorCaller,
  subject: string,
  id: string,
  last?: boolean,
): Promise<void> {
  const change = await prepareChange(needs, caller, subject)
  const { project, subjectHash } = change
  const seen = await needs.store.find(factorsKey(project, subjectHash))
  const one = seen?.authenticators.find((each) => each.id === id)
  const credential =
    one?.type === 'passkey' && one.credentialId !== ''
      ? credentialKey(project, credentialHash(needs.vault, project, one.credentialId))
      : undefined
  const keys = [...change.keys, ...(credential === undefined ? [] : [credential])]
  const removal = { change, id, credential, last: last === true }
  const deliveries = await needs.store.change(keys, (records, now) =>
    judgeRemoval(needs, removal, records, now),
  )
  for (const delivery of deliveries) needs.dispatch(delivery, undefined)
}

/**
 * The second operator agrees to a seed from elsewhere: from then on it is used (ADM-08).
 * @throws Problem `not_found`, `forbidden` for whoever brought it, `idempotency_mismatch`
 */
export async function approveImport(
  needs: FactorNeeds,
  caller: Extract<FactorCaller, { kind: 'secret' }>,
  subject: string,
  id: string,
  once?: Once,
): Promise<AuthenticatorView> {
  const change = await prepareChange(needs, caller, subject)
  let deliveries: readonly Delivery[] = []
  await changeOnce(needs.store, caller.project, once, change.keys, (records, now) => {
    const judged = judgeImport(needs, { change, id, keyId: caller.keyId }, records, now)
    deliveries = judged.outcome
    return { ...judged, outcome: null }
  })
  for (const delivery of deliveries) needs.dispatch(delivery, undefined)
  return ownView(needs, caller.project, subject, id)
}

/** Finds a counter token's place again by two codes in a row (RFC 4226, 7.4). Wrong ones count like any other. @throws Problem `not_found`, `idempotency_mismatch` */
export async function resynchronize(
  needs: FactorNeeds,
  caller: Extract<FactorCaller, { kind: 'secret' }>,
  subject: string,
  id: string,
  codes: readonly [string, string],
  once?: Once,
): Promise<{ readonly result: 'resynchronized' | 'wrong_code' | 'locked' }> {
  const change = await prepareChange(needs, caller, subject)
  const { project, subjectHash } = change
  const target = factorTarget(needs.vault, project, 'totp', subjectHash)
  const typed = [normalizeCode(codes[0]), normalizeCode(codes[1])] as const
  let deliveries: readonly Delivery[] = []
  const keys = [...change.keys, targetKey(project, target)]
  const outcome = await changeOnce(needs.store, project, once, keys, (records, now) => {
    const judged = judgeResynchronization(needs, { change, id, target, typed }, records, now)
    deliveries = judged.deliveries
    return judged
  })
  for (const delivery of deliveries) needs.dispatch(delivery, undefined)
  return outcome
}

async function ownView(
  needs: FactorNeeds,
  project: string,
  subject: string,
  id: string,
): Promise<AuthenticatorView> {
  const view = (await listAuthenticators(needs, project, subject)).find((one) => one.id === id)
  if (view === undefined) throw notFound()
  return view
}
