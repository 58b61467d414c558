import type { Delivery } from '../../src/domain/delivery/delivery.ts'
import type { Event } from '../../src/domain/event.ts'
import { newVerificationId, type VerificationId } from '../../src/domain/ids.ts'
import type { Instant } from '../../src/domain/instant.ts'
import type { Spray } from '../../src/domain/limit/spray.ts'
import type { TargetBudget } from '../../src/domain/limit/target-budget.ts'
import type { Decision, Write } from '../../src/domain/store.ts'
import type {
  Verification,
  VerificationDetails,
} from '../../src/domain/verification/verification.ts'

export const PROJECT = 'prj_one'
export const OTHER_PROJECT = 'prj_two'
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** An id whose random part says `number`, so that ids of one second sort by it. */
export function verificationId(expiresAt: Instant, number = 0): VerificationId {
  return newVerificationId(expiresAt, {
    bytes: (n) =>
      Uint8Array.from({ length: n }, (_, i) => Math.floor(number / 256 ** (n - 1 - i)) % 256),
    below: () => 0,
    cluster: () => new Uint8Array(2),
  })
}

export function aVerification(now: Instant, changes: Partial<Verification> = {}): Verification {
  const expiresAt = changes.expiresAt ?? now + 10 * 60_000
  return {
    id: verificationId(expiresAt),
    project: PROJECT,
    status: 'pending',
    purpose: 'login',
    channel: 'sms',
    targetHash: 'kQ8mPz3vX0aB1cD2eF3gH4',
    masked: '+49 *** **34',
    sealedTo: Uint8Array.of(1, 2, 3),
    subject: 'user_1',
    sessionDigest: undefined,
    binding: 'bQ8mPz3vX0aB1cD2eF3gH4',
    codes: [Uint8Array.of(9, 8, 7)],
    liveCodes: 1,
    guessesAllowed: 5,
    guessesLeft: 5,
    sends: 1,
    lastSentAt: now,
    resendAt: now + 30_000,
    createdAt: now,
    expiresAt,
    endedAt: undefined,
    details: {},
    ...changes,
  }
}

/** Every detail but `grant`, which only a device has (`sample-devices.ts`). Typed so that one that is new cannot be left out. */
function fullDetails(now: Instant): Required<Omit<VerificationDetails, 'grant'>> {
  return {
    locale: 'de',
    returnUrl: 'https://shop.example/back',
    transaction: {
      amount: '10.00',
      currency: 'EUR',
      payee: 'Müller & Söhne “日本”',
      reference: 'R-1',
    },
    metadata: { order: '42', empty: '' },
    context: { ip: '192.0.2.0/24', user_agent: 'Firefox' },
    length: 8,
    alphabet: 'digits',
    sealedCode: Uint8Array.of(0, 255, 128),
    carryDigest: Uint8Array.of(4),
    device: 'dev_1',
    reported: true,
    notify: true,
    assurance: 'none',
    onPage: true,
    hosted: true,
    opened: true,
    challenge: 'cQ8mPz3vX0aB1cD2eF3gH4',
    proven: [{ way: 'passkey', at: now - 1, verified: true }],
    steps: 2,
    password: true,
    policyVersion: 3,
    subjectHash: 'subject_hash',
    least: 'aal2',
    raises: 'session_hash',
    heldBy: 'ses_1',
    trusted: true,
    asksBlind: true,
    destination: { country: 'DE', prefix: '+4915212', scopes: ['range/x', 'network/y'] },
    risks: ['voip', 'temporary_number'],
  }
}

/** A verification with a value in every field that may be empty. */
export function aFullVerification(now: Instant): Verification {
  return aVerification(now, {
    id: verificationId(now + HOUR, 77),
    expiresAt: now + HOUR,
    status: 'approved',
    sessionDigest: new Uint8Array(16).fill(255),
    codes: [Uint8Array.of(1), new Uint8Array(255).fill(3), new Uint8Array(0)],
    endedAt: now + 1,
    details: fullDetails(now),
  })
}

export function aDelivery(verification: Verification, changes: Partial<Delivery> = {}): Delivery {
  return {
    id: 'dlv_1',
    project: verification.project,
    verification: verification.id,
    kind: 'code',
    send: 1,
    channel: 'sms',
    sealedCode: Uint8Array.of(5, 5, 5),
    attempts: 0,
    dueAt: verification.createdAt,
    deadline: verification.expiresAt,
    ...changes,
  }
}

export function aTarget(expiresAt: Instant, changes: Partial<TargetBudget> = {}): TargetBudget {
  return {
    failures: 0,
    failedAt: [],
    sends: [],
    newest: [],
    disabledAt: undefined,
    noticedAt: undefined,
    expiresAt,
    ...changes,
  }
}

export function aSpray(checks: number): Spray {
  return { roundStartedAt: 1, checks, wrong: 0, usual: 0.5, alarmUntil: 0 }
}

export function anEvent(changes: Partial<Event> = {}): Event {
  return { project: PROJECT, type: 'verification.started', facts: {}, ...changes }
}

/** A decision that keeps these records, tells these events and answers `outcome`. */
export function keep<O>(
  writes: readonly Write[],
  events: readonly Event[],
  outcome: O,
): Decision<O> {
  return { writes, events, outcome }
}
