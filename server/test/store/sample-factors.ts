import type { Delivery } from '../../src/domain/delivery/delivery.ts'
import type { Authenticator } from '../../src/domain/factor/authenticator.ts'
import { factorsKey, type Factors } from '../../src/domain/factor/factors.ts'
import type { Instant } from '../../src/domain/instant.ts'
import { credentialKey } from '../../src/domain/passkey/credential.ts'
import { sessionListKey } from '../../src/domain/session/session-list.ts'
import { put, type Write } from '../../src/domain/store.ts'
import type { Transaction } from '../../src/domain/verification/transaction.ts'
import type {
  Verification,
  VerificationDetails,
} from '../../src/domain/verification/verification.ts'
import { aDelivery, aVerification, DAY, HOUR, PROJECT, verificationId } from './sample-records.ts'

const NEVER = Number.MAX_SAFE_INTEGER

/** One authenticator of each type, with as many fields set as it has, and one with as few. */
export function authenticators(now: Instant): readonly Authenticator[] {
  const seed = {
    sealedSeed: Uint8Array.of(0, 200, 255, 62, 63),
    algorithm: 'SHA512',
    digits: 8,
  } as const
  const named = {
    name: 'Telefon “日本”',
    status: 'active',
    createdAt: now - 9,
    pendingUntil: now + 600_000,
    confirmedAt: now - 8,
    usedAt: now - 1,
    importedBy: 'key_1',
  } as const
  return [
    {
      ...named,
      ...seed,
      id: 'aut_1',
      type: 'totp',
      periodSeconds: 60,
      lastStep: 666_666_666,
      drift: -1,
    },
    { ...named, ...seed, id: 'aut_2', type: 'hotp', status: 'awaiting_operator', counter: 2 ** 52 },
    {
      ...named,
      id: 'aut_3',
      type: 'passkey',
      challenge: 'c_-Q',
      credentialId: 'id_-',
      publicKey: 'pQEC_-',
      signCount: 2 ** 32 - 1,
      backupEligible: true,
      backedUp: false,
      transports: ['internal', 'hybrid'],
      aaguid: 'ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4',
      rpId: 'shop.example',
    },
    { ...named, id: 'aut_4', type: 'recovery_codes', salt: 'sa_-', digests: ['d1_-', 'd2'] },
    {
      id: 'aut_5',
      type: 'totp',
      name: '',
      status: 'pending',
      createdAt: now,
      sealedSeed: Uint8Array.of(1),
      algorithm: 'SHA1',
      digits: 6,
      periodSeconds: 30,
      lastStep: -1,
      drift: 0,
    },
  ]
}

/** Factors with a value in every field that may be left out. */
export function aFactors(now: Instant, changes: Partial<Factors> = {}): Factors {
  const verification = verificationId(now + HOUR, 900)
  return {
    userHandle: 'hQ8mPz3vX0aB1cD2eF3gH4hQ8mPz3vX0aB1cD2eF3gH4',
    authenticators: authenticators(now),
    trusted: [
      {
        id: 'tdv_1',
        name: 'Firefox',
        generation: 3,
        rotatedAt: now - 3,
        createdAt: now - 4,
        seenAt: now - 2,
        expiresAt: now + 90 * DAY,
      },
    ],
    approvals: [{ verification, at: now, expiresAt: now + 300_000 }],
    recovered: { at: now - 5, verification, stopped: true },
    expiresAt: NEVER,
    ...changes,
  }
}

/** A verification that a factor answers: nothing was sent. */
export function aFactorVerification(
  now: Instant,
  changes: Partial<Verification> = {},
): Verification {
  return aVerification(now, {
    channel: 'totp',
    masked: '',
    sealedTo: undefined,
    codes: [],
    liveCodes: 0,
    sends: 0,
    resendAt: now,
    details: { subjectHash: 'subject_hash' },
    ...changes,
  })
}

/** All that details have of factors, of steps and of step-up. */
export function factorDetails(now: Instant): VerificationDetails {
  return {
    transaction: TRANSACTIONS[1],
    challenge: 'c_-Q',
    proven: [
      { way: 'recovery_code', at: now - 2 },
      { way: 'passkey', at: now - 1, verified: true },
    ],
    steps: 2,
    password: true,
    policyVersion: 7,
    subjectHash: 'subject_hash',
    least: 'phishing_resistant',
    raises: 'session_hash',
    heldBy: 'ses_1',
  }
}

export const TRANSACTIONS = [
  { amount: '10.00', currency: 'EUR', payee: 'Müller & Söhne “日本”', reference: 'DE02 1203' },
  {
    currency: 'KWD',
    payments: [
      { amount: '1.005', payee: 'Anna' },
      { amount: '2.000', payee: 'Bert', reference: 'Rent' },
    ],
  },
  { action: 'Delete “everything”', facts: { second: '2', first: '1', ['__proto__']: 'a fact' } },
] as const satisfies readonly Transaction[]

/** News for every address of an account, to one of them. */
export function aNotice(v: Verification, changes: Partial<Delivery> = {}): Delivery {
  return aDelivery(v, {
    id: 'dlv_account',
    kind: 'account',
    send: 0,
    sealedCode: undefined,
    sealedTo: Uint8Array.of(7, 0, 255),
    notice: { news: 'authenticator_added', name: 'Telefon “日本”', locale: 'de', at: 5 },
    ...changes,
  })
}

/** One of each kind that factors brought, with as many fields set as it has, and one with as few. */
export function factorRecords(now: Instant): readonly Write[] {
  const few = { userHandle: '', authenticators: [], trusted: [], approvals: [] }
  const sessions = [
    { id: 'ses_1', hash: 'h1', startedAt: now - 1, endsAt: now + HOUR, agent: 'Firefox on Linux' },
    { id: 'ses_2', hash: 'h2', startedAt: now, endsAt: now + 2 * HOUR },
  ]
  return [
    put(factorsKey(PROJECT, 'subject_hash'), aFactors(now)),
    put(factorsKey(PROJECT, 'fQ8mPz3vX0aB1cD2eF3gH4'), { ...few, expiresAt: now + HOUR }),
    put(credentialKey(PROJECT, 'cQ8mPz3vX0aB1cD2eF3gH4'), {
      subject: 'user/with "quotes"',
      subjectHash: 'subject_hash',
      expiresAt: NEVER,
    }),
    put(sessionListKey(PROJECT, 'subject_hash'), { sessions, expiresAt: now + 2 * HOUR }),
  ]
}
