import fc from 'fast-check'
import { ACCOUNT_NEWS, type Notice } from '../../src/domain/delivery/account-notice.ts'
import { CHANNELS, FACTOR_CHANNELS, type Way } from '../../src/domain/delivery/channel.ts'
import type { Authenticator } from '../../src/domain/factor/authenticator.ts'
import type { Factors } from '../../src/domain/factor/factors.ts'
import type { Credential } from '../../src/domain/passkey/credential.ts'
import type { Policy, Requirement } from '../../src/domain/project/policy.ts'
import { ordinaryPolicy } from '../../src/domain/project/default-policies.ts'
import type { Project } from '../../src/domain/project/project.ts'
import { LEVELS } from '../../src/domain/receipt/assurance.ts'
import type { SessionList } from '../../src/domain/session/session-list.ts'
import type { Session } from '../../src/domain/session/session.ts'
import type { Transaction } from '../../src/domain/verification/transaction.ts'
import type { VerificationDetails } from '../../src/domain/verification/verification.ts'
import { count, flag, instant, text, texts, withSome } from './any-part.ts'

const way: fc.Arbitrary<Way> = fc.constantFrom(...CHANNELS, ...FACTOR_CHANNELS)
const level = fc.constantFrom(...LEVELS)
const yes = fc.constant(true as const)
const dictionary = fc
  .array(fc.tuple(text, text), { maxLength: 4 })
  .map((all): Record<string, string> => Object.fromEntries(all))
const bytes = fc.uint8Array({ maxLength: 60 }).map((all) => Uint8Array.from(all))

const named = withSome(
  fc.record({
    id: text,
    name: text,
    status: fc.constantFrom('pending', 'awaiting_operator', 'active'),
    createdAt: instant,
  }),
  fc.record(
    { pendingUntil: instant, confirmedAt: instant, usedAt: instant, importedBy: text },
    { requiredKeys: [] },
  ),
)
const seeded = withSome(
  named,
  fc.record({
    sealedSeed: bytes,
    algorithm: fc.constantFrom('SHA1', 'SHA256', 'SHA512'),
    digits: fc.constantFrom(6, 7, 8),
  }),
)
const authenticator: fc.Arbitrary<Authenticator> = fc.oneof(
  withSome(
    seeded,
    fc.record({
      type: fc.constant('totp' as const),
      periodSeconds: fc.constantFrom(30, 60),
      lastStep: fc.maxSafeInteger().filter((step) => step >= -1),
      drift: fc.integer(),
    }),
  ),
  withSome(seeded, fc.record({ type: fc.constant('hotp' as const), counter: instant })),
  withSome(
    named,
    fc.record(
      {
        type: fc.constant('passkey' as const),
        challenge: text,
        credentialId: text,
        publicKey: text,
        signCount: count,
        backupEligible: flag,
        backedUp: flag,
        transports: texts,
        aaguid: text,
        rpId: text,
      },
      {
        requiredKeys: [
          'type',
          'credentialId',
          'publicKey',
          'signCount',
          'backupEligible',
          'backedUp',
          'transports',
          'aaguid',
          'rpId',
        ],
      },
    ),
  ),
  withSome(
    named,
    fc.record({ type: fc.constant('recovery_codes' as const), salt: text, digests: texts }),
  ),
)

const factors: fc.Arbitrary<Factors> = withSome(
  fc.record({
    userHandle: text,
    authenticators: fc.array(authenticator, { maxLength: 4 }),
    trusted: fc.array(
      fc.record({
        id: text,
        name: text,
        generation: count,
        rotatedAt: instant,
        createdAt: instant,
        seenAt: instant,
        expiresAt: instant,
      }),
      { maxLength: 2 },
    ),
    approvals: fc.array(fc.record({ verification: text, at: instant, expiresAt: instant }), {
      maxLength: 2,
    }),
    expiresAt: instant,
  }),
  fc.record(
    {
      recovered: fc.record(
        { at: instant, verification: text, stopped: yes },
        { requiredKeys: ['at', 'verification'] },
      ),
    },
    { requiredKeys: [] },
  ),
)

const credential: fc.Arbitrary<Credential> = fc.record({
  subject: text,
  subjectHash: text,
  expiresAt: instant,
})

const sessionList: fc.Arbitrary<SessionList> = fc.record({
  sessions: fc.array(
    fc.record(
      { id: text, hash: text, startedAt: instant, endsAt: instant, agent: text },
      { requiredKeys: ['id', 'hash', 'startedAt', 'endsAt'] },
    ),
    { maxLength: 3 },
  ),
  expiresAt: instant,
})

/** How far a session was raised. */
export const ANY_RAISED: fc.Arbitrary<NonNullable<Session['raised']>> = fc.record({
  at: instant,
  level,
  ways: fc.array(way, { maxLength: 3 }),
})

const requires: fc.Arbitrary<Requirement> = fc.record({
  acr: level,
  maxAgeSeconds: count,
  trustedDevice: flag,
  upTo: dictionary,
  coolOffSeconds: count,
})
const policy: fc.Arbitrary<Policy> = fc
  .record({
    factors: fc.subarray([...FACTOR_CHANNELS]),
    version: count,
    requires,
    notify: fc.constantFrom('none', 'target', 'all'),
  })
  .map((own) => ({ ...ordinaryPolicy('own'), ...own }))

const project: fc.Arbitrary<Project> = withSome(
  fc.record({ id: text, name: text, returnUrls: texts, createdAt: instant }),
  fc.record(
    {
      passkeys: fc.record({
        rpId: text,
        origins: texts,
        attestation: fc.constantFrom('none', 'known'),
        allowedAaguids: texts,
      }),
      firstKey: text,
    },
    { requiredKeys: [] },
  ),
)

/** Any record of a kind that factors brought or changed, as it is kept. */
export const ANY_FACTOR_RECORD = fc.oneof(
  { weight: 3, arbitrary: factors.map((value) => ({ kind: 'factors' as const, value })) },
  credential.map((value) => ({ kind: 'credential' as const, value })),
  sessionList.map((value) => ({ kind: 'session_list' as const, value })),
  policy.map((value) => ({ kind: 'policy' as const, value })),
  project.map((value) => ({ kind: 'project' as const, value })),
)

const part = fc.record(
  { amount: text, payee: text, reference: text },
  { requiredKeys: ['amount', 'payee'] },
)
const transaction: fc.Arbitrary<Transaction> = fc.oneof(
  withSome(part, fc.record({ currency: text })),
  fc.record({ currency: text, payments: fc.array(part, { maxLength: 3 }) }),
  fc.record({ action: text, facts: dictionary }),
)

/** Any details that factors, steps, step-up and transactions give a verification. */
export const ANY_FACTOR_DETAILS: fc.Arbitrary<VerificationDetails> = fc.record(
  {
    transaction,
    challenge: text,
    proven: fc.array(
      fc.record({ way, at: instant, verified: yes }, { requiredKeys: ['way', 'at'] }),
      { maxLength: 2 },
    ),
    steps: fc.constant(2),
    password: yes,
    policyVersion: count,
    subjectHash: text,
    least: level,
    raises: text,
    heldBy: text,
  },
  { requiredKeys: [] },
)

/** Any piece of news for an account. */
export const ANY_NOTICE: fc.Arbitrary<Notice> = fc.record(
  { news: fc.constantFrom(...ACCOUNT_NEWS), name: text, locale: text, at: instant },
  { requiredKeys: ['news', 'at'] },
)
