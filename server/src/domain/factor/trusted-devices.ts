import type { Random } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import { reaches } from '../receipt/assurance.ts'
import { RECEIPT_SECONDS } from '../receipt/receipt.ts'
import { provenBy } from '../session/proven-by.ts'
import { put, type Store } from '../store.ts'
import { verificationKey, type Verification } from '../verification/verification.ts'
import { factorsKey, keptFactors, NO_FACTORS, type Factors } from './factors.ts'
import { judgeTrust } from './judge-trust.ts'
import {
  endTrust,
  isTrustedToken,
  MOST_TRUSTED,
  readTrustedToken,
  TRUSTED_DAYS,
  trustedToken,
  type TrustedDevice,
  type TrustEnd,
} from './trusted-device.ts'

export type TrustedNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
}

/** A trusted browser as its person and their application may see it. */
export type TrustedDeviceView = Omit<TrustedDevice, 'generation' | 'rotatedAt'>

const TRUSTED_FOR = TRUSTED_DAYS * 86_400_000

/**
 * Trusts the browser in which a verification of this subject was just approved, for ninety days. The token is for a cookie of that browser: `HttpOnly`, `Secure`.
 * Undefined when the verification is not approved, is older than five minutes, is of nobody, or trusted a browser already, and when it proves too little to
 * be trusted by: a recovery, or an address that was merely confirmed (M70).
 * @param name what the person calls it, or the browser's kind
 */
export async function trustDevice(
  { store, vault }: TrustedNeeds,
  project: string,
  verification: string,
  name: string,
): Promise<
  { readonly id: string; readonly token: string; readonly expiresAt: Instant } | undefined
> {
  const proofKey = verificationKey(project, verification)
  const subject = (await store.find(proofKey))?.subject
  if (subject === undefined) return undefined
  const subjectHash = vault.fingerprint('subject', project, subject)
  const key = factorsKey(project, subjectHash)
  // Made of the verification's: one verification trusts one browser, once.
  const id = `tdv_${verification.slice(-20)}`
  const device = await store.change<TrustedDevice | undefined>([proofKey, key], (records, now) => {
    const factors = records.find(key) ?? NO_FACTORS
    const v = records.find(proofKey)
    if (
      v === undefined ||
      !isTrusting(v, now) ||
      // What was shown before the account was got back makes nobody trusted after it (REC-13).
      (v.endedAt ?? 0) <= (factors.recovered?.at ?? -1)
    )
      return { writes: [], events: [], outcome: undefined }
    const made: TrustedDevice = {
      id,
      name,
      generation: 0,
      rotatedAt: now,
      createdAt: now,
      seenAt: now,
      expiresAt: now + TRUSTED_FOR,
    }
    const kept = longestUsed(factors, now)
    const room = endTrust(
      project,
      subjectHash,
      factors,
      'most_devices',
      now,
      (one) => !kept.has(one),
    )
    return {
      writes: [
        put(proofKey, { ...v, details: { ...v.details, trusted: true } }),
        put(key, keptFactors({ ...room.factors, trusted: [...room.factors.trusted, made] }, now)),
      ],
      events: [
        {
          project,
          type: 'trusted_device.added',
          verification,
          facts: { subject: subjectHash, device: id },
        },
        ...room.events,
      ],
      outcome: made,
    }
  })
  if (device === undefined) return undefined
  const { expiresAt } = device
  return { id, token: trustedToken(vault, project, subjectHash, device), expiresAt }
}

/** Those that stay when one more comes: the ones used last. */
function longestUsed(factors: Factors, now: Instant): ReadonlySet<TrustedDevice> {
  const live = factors.trusted.filter(({ expiresAt }) => !hasPassed(expiresAt, now))
  return new Set(live.toSorted((a, b) => b.seenAt - a.seenAt).slice(0, MOST_TRUSTED - 1))
}

function isTrusting(v: Verification, now: Instant): boolean {
  return (
    v.status === 'approved' &&
    v.endedAt !== undefined &&
    !hasPassed(v.endedAt + RECEIPT_SECONDS * 1000, now) &&
    v.details.reported !== true &&
    v.details.trusted !== true &&
    !['recovery', 'add_address', 'sign_up'].includes(v.purpose) &&
    v.channel !== 'user_code' &&
    reaches(provenBy(v).level, 'aal1')
  )
}

/**
 * Reads the cookie of a browser that says it is trusted by this subject, and rotates it once a day. Another person's cookie is as good as none (RSK-11); one that
 * was rotated away longer than a minute ago ends its device: it was copied.
 */
export async function useTrustedDevice(
  { store, vault }: TrustedNeeds,
  project: string,
  subject: string,
  token: string,
): Promise<{ readonly id: string; readonly token: string } | undefined> {
  const shown = readTrustedToken(token)
  const subjectHash = vault.fingerprint('subject', project, subject)
  if (shown === undefined || !isTrustedToken(vault, project, subjectHash, shown)) return undefined
  const key = factorsKey(project, subjectHash)
  // Most uses change nothing, and cost no commit.
  const look = judgeTrust(project, subjectHash, await store.find(key), shown, store.now())
  const device =
    look.writes.length === 0
      ? look.outcome
      : await store.change([key], (records, now) =>
          judgeTrust(project, subjectHash, records.find(key), shown, now),
        )
  if (device === undefined) return undefined
  return { id: device.id, token: trustedToken(vault, project, subjectHash, device) }
}

/** The browsers that a subject trusts, the one used last first. */
export async function listTrustedDevices(
  { store, vault }: Pick<TrustedNeeds, 'store' | 'vault'>,
  project: string,
  subject: string,
): Promise<readonly TrustedDeviceView[]> {
  const subjectHash = vault.fingerprint('subject', project, subject)
  const factors = await store.find(factorsKey(project, subjectHash))
  return (factors?.trusted ?? [])
    .filter(({ expiresAt }) => !hasPassed(expiresAt, store.now()))
    .toSorted((a, b) => b.seenAt - a.seenAt)
    .map(({ id, name, createdAt, seenAt, expiresAt }) => ({
      id,
      name,
      createdAt,
      seenAt,
      expiresAt,
    }))
}

/** Trusts a browser no more, at once. @throws Problem `not_found` also for another subject's */
export async function revokeTrustedDevice(
  { store, vault }: Pick<TrustedNeeds, 'store' | 'vault'>,
  project: string,
  subject: string,
  id: string,
  by: Extract<TrustEnd, 'api' | 'page'> = 'api',
): Promise<void> {
  const subjectHash = vault.fingerprint('subject', project, subject)
  const key = factorsKey(project, subjectHash)
  await store.change([key], (records, now) => {
    const factors = records.find(key) ?? NO_FACTORS
    const ended = endTrust(project, subjectHash, factors, by, now, (one) => one.id === id)
    if (ended.events.length === 0)
      throw new Problem('not_found', 'This subject has no trusted device of this id.')
    return { writes: [put(key, ended.factors)], events: ended.events, outcome: undefined }
  })
}
