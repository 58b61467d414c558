import type { ProjectId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import { isChannel, type Way } from '../delivery/channel.ts'
import type { Subject } from '../limit/subject.ts'
import { Problem } from '../problem.ts'
import type { ReadReceiptResult } from '../receipt/consume.ts'
import { ACR, levelOf, reaches, type Level } from '../receipt/assurance.ts'
import { spentReceiptKey } from '../receipt/spent-receipt.ts'
import { isListed, sessionListKey } from '../session/session-list.ts'
import { isOver, sessionKey, type Session } from '../session/session.ts'
import { put, type Key, type Records, type Write } from '../store.ts'
import { verificationKey } from '../verification/verification.ts'
import type { Factors } from './factors.ts'

/** By what right a factor or an address is changed: a receipt that the application shows, or a session of our own pages that was raised. */
export type Authority =
  | {
      readonly by: 'receipt'
      readonly keyId: string
      readonly receipt: ReadReceiptResult | undefined
    }
  | { readonly by: 'session'; readonly session: Session; readonly sessionHash: string }

/** TOT-11, PKY-19: a proof is good for a change this long. */
export const FRESH_SECONDS = 300

/** A receipt is kept as spent longer than any clock difference between us and who shows it again. */
const KEPT_AFTER = 3_600_000

/** What the person showed, as far as it counts here. */
type Proof = {
  readonly level: Level
  readonly ways: readonly Way[]
  /** A recovery, by this verification. */
  readonly recovery: boolean
}

/** The keys that judging an authority needs, to be named in the change. */
export function authorityKeys(project: ProjectId, authority: Authority): readonly Key[] {
  if (authority.by === 'session') {
    const { session, sessionHash } = authority
    return [sessionKey(project, sessionHash), sessionListKey(project, session.subjectHash)]
  }
  const { receipt } = authority
  if (receipt === undefined) return []
  return [spentReceiptKey(project, receipt.jti), verificationKey(project, receipt.verification)]
}

/**
 * Judges whether factors or addresses may be changed now, and spends the receipt that says so: who changes them must have been proven within five minutes
 * at the level of the strongest factor there is (NIST SP 800-63B-4, 4.1.2.1; M42), for the purpose `account_change`, or by a recovery. An account with
 * nothing on it asks for nothing; one that has addresses only asks our own pages for a proof by one of them, and an application with a secret key for none.
 * @throws Problem `insufficient_user_authentication` with `acr_values`, `max_age` and `factors`
 */
export function judgeAuthority(
  records: Records,
  project: ProjectId,
  subjectHash: string,
  of: { readonly factors: Factors; readonly subject: Subject | undefined },
  authority: Authority,
  now: Instant,
): readonly Write[] {
  const strongest = strongestOf(of.factors, of.subject)
  if (strongest === 'none') return []
  if (strongest === 'confirmed' && authority.by === 'receipt') return []
  const proof =
    authority.by === 'session'
      ? proofOfSession(records, project, subjectHash, authority.sessionHash, now)
      : proofOfReceipt(records, project, subjectHash, of, authority.receipt, now)
  // A locked account takes nobody's word, also not one that was given before (M43).
  if (proof === undefined || of.subject?.lockedAt !== undefined || !isEnough(proof, of.factors))
    throw insufficient(strongest, of)
  if (authority.by === 'session' || authority.receipt === undefined) return []
  const { jti, exp } = authority.receipt
  const spent = { consumedAt: now, expiresAt: exp * 1000 + KEPT_AFTER }
  return [put(spentReceiptKey(project, jti), spent)]
}

/** The strongest that an account has to prove its person by. */
export function strongestOf(factors: Factors, subject: Subject | undefined): Level {
  const has = holds(factors)
  if (has.passkey) return 'phishing_resistant'
  if (has.app || has.codes) return 'aal1'
  return (subject?.addresses.length ?? 0) > 0 ? 'confirmed' : 'none'
}

function holds({ authenticators }: Factors) {
  const active = authenticators.filter(({ status }) => status === 'active')
  return {
    passkey: active.some(({ type }) => type === 'passkey'),
    app: active.some(({ type }) => type === 'totp' || type === 'hotp'),
    codes: active.some((one) => one.type === 'recovery_codes' && one.digests.length > 0),
  }
}

/**
 * The ways count, not the level alone: a code by SMS is worth as much as one of an app by NIST's levels, and whoever stole the phone number must not take
 * the app away with it. A recovery counts as what it was asked for: two ways where a passkey or an app stood (REC-07).
 */
function isEnough({ level, ways, recovery }: Proof, factors: Factors): boolean {
  const has = holds(factors)
  const isRecovered = recovery && new Set(ways).size > 1
  if (has.passkey) return isRecovered || reaches(level, 'phishing_resistant')
  if (has.app)
    return (
      isRecovered ||
      (reaches(level, 'aal1') && ways.some((way) => way === 'totp' || way === 'passkey'))
    )
  if (has.codes) return recovery || reaches(level, 'aal1')
  return true
}

function proofOfSession(
  records: Records,
  project: ProjectId,
  subjectHash: string,
  sessionHash: string,
  now: Instant,
): Proof | undefined {
  const session = records.find(sessionKey(project, sessionHash))
  const { raised } = session ?? {}
  if (session === undefined || raised === undefined || session.subjectHash !== subjectHash)
    return undefined
  const list = records.find(sessionListKey(project, subjectHash))
  if (isOver(session, now) || !isListed(list, session, sessionHash)) return undefined
  if (hasPassed(raised.at + FRESH_SECONDS * 1000, now)) return undefined
  return { level: raised.level, ways: raised.ways, recovery: false }
}

function proofOfReceipt(
  records: Records,
  project: ProjectId,
  subjectHash: string,
  { factors, subject }: { readonly factors: Factors; readonly subject: Subject | undefined },
  receipt: ReadReceiptResult | undefined,
  now: Instant,
): Proof | undefined {
  if (receipt === undefined || hasPassed(receipt.exp * 1000, now)) return undefined
  const { sub, purpose, acr, auth_time: authTime } = receipt.claims
  const recovery = purpose === 'recovery'
  if (sub !== subjectHash || !(recovery || purpose === 'account_change')) return undefined
  if (typeof acr !== 'string' || typeof authTime !== 'number') return undefined
  if (hasPassed((authTime + FRESH_SECONDS) * 1000, now)) return undefined
  if (records.find(spentReceiptKey(project, receipt.jti)) !== undefined) return undefined
  const v = records.find(verificationKey(project, receipt.verification))
  // What was reported, or stopped from one of the addresses on file, gives nobody a right (REC-16).
  if (v?.status !== 'approved' || v.details.reported === true) return undefined
  // A code to any address that somebody named proves nobody's account (REC-10).
  const isOnFile = subject?.addresses.some(({ hash }) => hash === v.targetHash) === true
  if (isChannel(v.channel) && !isOnFile) return undefined
  const { recovered } = factors
  if (recovery && recovered?.stopped === true) return undefined
  // Who had got in before the account was got back has no say in it any more (REC-13).
  if (
    recovered !== undefined &&
    recovered.verification !== v.id &&
    (v.endedAt ?? 0) <= recovered.at
  )
    return undefined
  const proven = (v.details.proven ?? []).map(({ way }) => way)
  const ways = v.channel === 'user_code' ? proven : [...proven, v.channel]
  return { level: levelOf(acr) ?? 'none', ways, recovery }
}

/** The challenge that says what it takes (RFC 9470, 3). */
function insufficient(
  strongest: Level,
  { factors, subject }: { readonly factors: Factors; readonly subject: Subject | undefined },
): Problem {
  const has = holds(factors)
  const kinds = new Set((subject?.addresses ?? []).map(({ kind }) => kind))
  const addresses: readonly Way[] = [
    ...(kinds.has('phone') ? (['sms'] as const) : []),
    ...(kinds.has('email') && strongest === 'confirmed' ? (['email'] as const) : []),
  ]
  const ways: readonly Way[] = has.passkey
    ? ['passkey']
    : has.app
      ? ['totp']
      : has.codes
        ? ['recovery_code', ...addresses]
        : addresses
  return new Problem(
    'insufficient_user_authentication',
    'This change needs a proof of the person, not older than five minutes: a verification of the purpose account_change by one of the factors named here, or a recovery.',
    { acr_values: ACR[strongest], max_age: FRESH_SECONDS, factors: ways.join(',') },
  )
}
