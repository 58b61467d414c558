import type {
  Authenticator,
  HotpAuthenticator,
  Passkey,
  RecoveryCodes,
  TotpAuthenticator,
} from '../../domain/factor/authenticator.ts'
import type { AskedApproval, Factors } from '../../domain/factor/factors.ts'
import type { TrustedDevice } from '../../domain/factor/trusted-device.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Credential } from '../../domain/passkey/credential.ts'
import { base64, type RowReader } from './row-reader.ts'

/** A person's factors without the expiry, which stands beside them. Seeds come here sealed, recovery codes hashed. */
export function factorsJson(factors: Factors): string {
  return JSON.stringify({
    ...factors,
    authenticators: factors.authenticators.map((one) =>
      'sealedSeed' in one ? { ...one, sealedSeed: base64(one.sealedSeed) } : one,
    ),
    expiresAt: undefined,
  })
}

export function toFactors(read: RowReader, expiresAt: Instant): Factors {
  return {
    userHandle: read.text('userHandle'),
    authenticators: read.readers('authenticators').map(toAuthenticator),
    trusted: read.readers('trusted').map(toTrustedDevice),
    approvals: read.readers('approvals').map(toAskedApproval),
    ...(read.isNone('recovered') ? {} : { recovered: toRecovered(read.inner('recovered')) }),
    expiresAt,
  }
}

export function toCredential(read: RowReader, expiresAt: Instant): Credential {
  return { subject: read.text('subject'), subjectHash: read.text('subjectHash'), expiresAt }
}

const TYPES = ['totp', 'hotp', 'passkey', 'recovery_codes'] as const

function toAuthenticator(read: RowReader): Authenticator {
  switch (read.oneOf('type', TYPES)) {
    case 'totp':
      return toTotp(read)
    case 'hotp':
      return toHotp(read)
    case 'passkey':
      return toPasskey(read)
    case 'recovery_codes':
      return toRecoveryCodes(read)
  }
}

function named(read: RowReader) {
  return {
    id: read.text('id'),
    name: read.text('name'),
    status: read.oneOf('status', ['pending', 'awaiting_operator', 'active']),
    createdAt: read.number('createdAt'),
    ...(read.isNone('pendingUntil') ? {} : { pendingUntil: read.number('pendingUntil') }),
    ...(read.isNone('confirmedAt') ? {} : { confirmedAt: read.number('confirmedAt') }),
    ...(read.isNone('usedAt') ? {} : { usedAt: read.number('usedAt') }),
    ...(read.isNone('importedBy') ? {} : { importedBy: read.text('importedBy') }),
  }
}

function seeded(read: RowReader) {
  return {
    ...named(read),
    sealedSeed: read.base64('sealedSeed'),
    algorithm: read.oneOf('algorithm', ['SHA1', 'SHA256', 'SHA512']),
    digits: read.oneOf('digits', [6, 7, 8]),
  }
}

function toTotp(read: RowReader): TotpAuthenticator {
  return {
    type: 'totp',
    ...seeded(read),
    periodSeconds: read.oneOf('periodSeconds', [30, 60]),
    lastStep: read.number('lastStep'),
    drift: read.number('drift'),
  }
}

function toHotp(read: RowReader): HotpAuthenticator {
  return { type: 'hotp', ...seeded(read), counter: read.number('counter') }
}

function toPasskey(read: RowReader): Passkey {
  return {
    type: 'passkey',
    ...named(read),
    ...(read.isNone('challenge') ? {} : { challenge: read.text('challenge') }),
    credentialId: read.text('credentialId'),
    publicKey: read.text('publicKey'),
    signCount: read.number('signCount'),
    backupEligible: read.flag('backupEligible'),
    backedUp: read.flag('backedUp'),
    transports: read.texts('transports'),
    aaguid: read.text('aaguid'),
    rpId: read.text('rpId'),
  }
}

function toRecoveryCodes(read: RowReader): RecoveryCodes {
  return {
    type: 'recovery_codes',
    ...named(read),
    salt: read.text('salt'),
    digests: read.texts('digests'),
  }
}

function toTrustedDevice(read: RowReader): TrustedDevice {
  return {
    id: read.text('id'),
    name: read.text('name'),
    generation: read.number('generation'),
    rotatedAt: read.number('rotatedAt'),
    createdAt: read.number('createdAt'),
    seenAt: read.number('seenAt'),
    expiresAt: read.number('expiresAt'),
  }
}

function toAskedApproval(read: RowReader): AskedApproval {
  return {
    verification: read.text('verification'),
    at: read.number('at'),
    expiresAt: read.number('expiresAt'),
  }
}

function toRecovered(read: RowReader): NonNullable<Factors['recovered']> {
  return {
    at: read.number('at'),
    verification: read.text('verification'),
    ...(read.mark('stopped') && { stopped: true as const }),
  }
}
