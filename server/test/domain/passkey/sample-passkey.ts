import type { Passkey } from '../../../src/domain/factor/authenticator.ts'
import type { Factors } from '../../../src/domain/factor/factors.ts'
import type { Assertion, NewPasskey } from '../../../src/domain/needs.ts'
import type { PasskeySettings } from '../../../src/domain/project/project.ts'
import type {
  Verification,
  VerificationDetails,
} from '../../../src/domain/verification/verification.ts'

export const NOW = 1_800_000_000_000
export const PROJECT = 'prj_1'
export const PERSON = { subject: 'user-7', subjectHash: 'hash of user-7' }
export const HANDLE = 'aGFuZGxl'

export const SETTINGS: PasskeySettings = {
  rpId: 'shop.example',
  origins: ['https://shop.example'],
  attestation: 'none',
  allowedAaguids: [],
}

export function aPasskey(changes: Partial<Passkey> = {}): Passkey {
  return {
    type: 'passkey',
    id: 'aut_1',
    name: 'Phone',
    status: 'active',
    createdAt: NOW - 9000,
    confirmedAt: NOW - 8000,
    credentialId: 'Y3JlZA',
    publicKey: 'a2V5',
    signCount: 0,
    backupEligible: true,
    backedUp: false,
    transports: ['internal'],
    aaguid: '00000000-0000-0000-0000-000000000000',
    rpId: 'shop.example',
    ...changes,
  }
}

/** A passkey whose browser has been asked and has not answered yet. */
export function aPendingPasskey(changes: Partial<Passkey> = {}): Passkey {
  const { confirmedAt: _, ...rest } = aPasskey()
  return {
    ...rest,
    id: 'aut_9',
    status: 'pending',
    challenge: 'challenge',
    pendingUntil: NOW + 300_000,
    credentialId: '',
    publicKey: '',
    ...changes,
  }
}

export function factorsWith(...authenticators: readonly Passkey[]): Factors {
  return {
    userHandle: HANDLE,
    authenticators,
    trusted: [],
    approvals: [],
    expiresAt: Number.MAX_SAFE_INTEGER,
  }
}

export function anAssertion(changes: Partial<Assertion> = {}): Assertion {
  return {
    credentialId: 'Y3JlZA',
    userHandle: HANDLE,
    challenge: 'challenge',
    publicKey: 'a2V5',
    signCount: 0,
    userVerified: true,
    backupEligible: true,
    backedUp: true,
    ...changes,
  }
}

export function aNewPasskey(changes: Partial<NewPasskey> = {}): NewPasskey {
  return {
    credentialId: 'bmV3',
    publicKey: 'bmV3IGtleQ',
    signCount: 3,
    userVerified: true,
    backupEligible: true,
    backedUp: true,
    transports: ['hybrid'],
    aaguid: 'ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4',
    attestation: 'none',
    ...changes,
  }
}

/** A verification that waits for a passkey of `PERSON`. */
export function waiting(details: Partial<VerificationDetails> = {}): Verification {
  return {
    id: 'ver_1',
    project: PROJECT,
    status: 'pending',
    purpose: 'sign_in',
    channel: 'passkey',
    targetHash: 'target',
    masked: '',
    sealedTo: undefined,
    subject: PERSON.subject,
    sessionDigest: undefined,
    binding: 'binding',
    codes: [],
    liveCodes: 0,
    guessesAllowed: 5,
    guessesLeft: 5,
    sends: 0,
    lastSentAt: NOW,
    resendAt: NOW,
    createdAt: NOW,
    expiresAt: NOW + 300_000,
    endedAt: undefined,
    details: { subjectHash: PERSON.subjectHash, challenge: 'challenge', ...details },
  }
}

/** The same, asked of whoever answers. */
export function waitingForAnybody(): Verification {
  const { details, ...rest } = waiting()
  const { subjectHash: _, ...others } = details
  return { ...rest, subject: undefined, details: others }
}
