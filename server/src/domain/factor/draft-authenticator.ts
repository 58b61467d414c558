import { newId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { cleanText } from '../message/clean-text.ts'
import { CHALLENGE_SECONDS } from '../passkey/creation-options.ts'
import { Problem } from '../problem.ts'
import { randomToken } from '../session/random-token.ts'
import { seedSeal, type Authenticator } from './authenticator.ts'
import { decodeBase32, encodeBase32 } from './base32.ts'
import type { EnrolAsk } from './enrol.ts'
import type { FactorCaller, FactorNeeds } from './factor-needs.ts'
import { CODES_IN_A_SET, drawRecoveryCode, normalizeRecoveryCode } from './recovery-code.ts'

/** An authenticator as it will be, with what must be drawn, hashed or sealed before the change. */
export type Draft = {
  readonly id: string
  readonly make: (now: Instant) => Authenticator
  /** The codes of a new set, in the only hand that has them. */
  readonly codes?: readonly string[]
}

/** TOT-18: how long an authenticator may wait to be shown to work. */
const PENDING_SECONDS = 600
/** Bytes of a seed drawn here: the length of the hash's output (RFC 6238, 5.1), 20 at least (RFC 4226, R6). */
const SEED_BYTES = { SHA1: 20, SHA256: 32, SHA512: 64 } as const
/** RFC 4226, R6: 128 bits at least; and no more than any hash makes use of. */
const LEAST_SEED = 16
const MOST_SEED = 128
/** The longest name that a person gives. UTF-16 units. */
const LONGEST_NAME = 60

const NAMES = {
  totp: 'Authenticator app',
  hotp: 'Code token',
  passkey: 'Passkey',
  recovery_codes: 'Recovery codes',
} as const

/** @throws Problem `invalid_request`, `forbidden` for a seed that may not be brought */
export async function draftAuthenticator(
  needs: FactorNeeds,
  caller: FactorCaller,
  ask: EnrolAsk,
): Promise<Draft> {
  const id = newId('aut', needs.random)
  const given = ask.type === 'recovery_codes' ? undefined : ask.name
  const name = given === undefined ? NAMES[ask.type] : readName(given)
  switch (ask.type) {
    case 'totp':
    case 'hotp':
      return { id, make: seededMaker(needs, caller, ask, { id, name }) }
    case 'passkey': {
      const challenge = randomToken(needs.random)
      return { id, make: (now) => pendingPasskey(id, name, challenge, now) }
    }
    case 'recovery_codes':
      return draftCodes(needs, id, name)
  }
}

/** A name as it is kept: cleaned, 1 to 60 characters. @throws Problem `invalid_request` */
export function readName(raw: string): string {
  const name = raw.length > LONGEST_NAME ? '' : cleanText(raw, LONGEST_NAME)
  if (name === '') throw invalid('name', `must have 1 to ${LONGEST_NAME} characters`)
  return name
}

type Seeded = Extract<EnrolAsk, { readonly type: 'totp' | 'hotp' }>

function seededMaker(
  { random, vault, seedImport }: FactorNeeds,
  caller: FactorCaller,
  ask: Seeded,
  named: { readonly id: string; readonly name: string },
): Draft['make'] {
  const { algorithm = 'SHA1', digits = 6 } = ask
  // What is brought waits for a second operator, or is shown to work like any other (ADM-08).
  const importedBy = ask.secret === undefined ? undefined : importer(seedImport, caller)
  const seed = ask.secret === undefined ? random.bytes(SEED_BYTES[algorithm]) : readSeed(ask.secret)
  const sealedSeed = vault.seal(encodeBase32(seed), seedSeal(caller.project, named.id))
  const waits = importedBy !== undefined && seedImport === 'two_operators'
  const counter = ask.type === 'hotp' ? readCounter(ask.counter ?? 0) : 0
  return (now) => {
    const common = {
      ...named,
      ...(waits
        ? { status: 'awaiting_operator' as const }
        : { status: 'pending' as const, pendingUntil: now + PENDING_SECONDS * 1000 }),
      createdAt: now,
      ...(importedBy !== undefined && { importedBy }),
      sealedSeed,
      algorithm,
      digits,
    }
    return ask.type === 'hotp'
      ? { ...common, type: 'hotp', counter }
      : { ...common, type: 'totp', periodSeconds: ask.periodSeconds ?? 30, lastStep: -1, drift: 0 }
  }
}

function importer(seedImport: FactorNeeds['seedImport'], caller: FactorCaller): string {
  if (caller.kind !== 'secret' || seedImport === 'off')
    throw new Problem('forbidden', 'Seeds made elsewhere are not taken here.', { field: 'secret' })
  return caller.keyId
}

function readSeed(secret: string): Uint8Array {
  const seed = secret.length > 2 * MOST_SEED ? undefined : decodeBase32(secret)
  if (seed === undefined || seed.length < LEAST_SEED || seed.length > MOST_SEED)
    throw invalid('secret', `must be base32 of ${LEAST_SEED} to ${MOST_SEED} bytes`)
  return seed
}

function readCounter(counter: number): number {
  if (!Number.isSafeInteger(counter) || counter < 0)
    throw invalid('counter', 'must be a whole number from 0')
  return counter
}

function pendingPasskey(id: string, name: string, challenge: string, now: Instant): Authenticator {
  return {
    type: 'passkey',
    id,
    name,
    status: 'pending',
    createdAt: now,
    pendingUntil: now + CHALLENGE_SECONDS * 1000,
    challenge,
    credentialId: '',
    publicKey: '',
    signCount: 0,
    backupEligible: false,
    backedUp: false,
    transports: [],
    aaguid: '',
    rpId: '',
  }
}

async function draftCodes(
  { random, hashRecoveryCode }: FactorNeeds,
  id: string,
  name: string,
): Promise<Draft> {
  const codes = Array.from({ length: CODES_IN_A_SET }, () => drawRecoveryCode(random))
  // The 22 characters of 16 bytes end in four bits that stand for nothing; 126 drawn bits are left.
  const salt = `${randomToken(random).slice(0, 21)}A`
  const digests = await Promise.all(
    codes.map((code) => hashRecoveryCode(normalizeRecoveryCode(code), salt)),
  )
  return {
    id,
    codes,
    make: (now) => ({
      type: 'recovery_codes',
      id,
      name,
      status: 'active',
      createdAt: now,
      confirmedAt: now,
      salt,
      digests,
    }),
  }
}

function invalid(field: string, rule: string): Problem {
  return new Problem('invalid_request', `${field}: ${rule}`, { field })
}
