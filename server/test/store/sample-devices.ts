import { addressOwnerKey } from '../../src/domain/address/address-owner.ts'
import { deviceKey, deviceListKey, type Device } from '../../src/domain/device/device.ts'
import type { DeviceGrant } from '../../src/domain/device/device-grant.ts'
import { liveCodesKey } from '../../src/domain/device/live-codes.ts'
import type { Whereabouts } from '../../src/domain/device/place.ts'
import { pollKey, type Poll } from '../../src/domain/device/poll.ts'
import { userCodeKey } from '../../src/domain/device/user-code.ts'
import type { VerificationId } from '../../src/domain/ids.ts'
import type { Instant } from '../../src/domain/instant.ts'
import { audienceKey } from '../../src/domain/oauth/audience.ts'
import {
  clientKey,
  DEVICE_CODE_GRANT,
  REFRESH_GRANT,
  type OAuthClient,
} from '../../src/domain/oauth/client.ts'
import { sessionKey } from '../../src/domain/session/session.ts'
import { put, type Write } from '../../src/domain/store.ts'
import type { Verification } from '../../src/domain/verification/verification.ts'
import { aVerification, HOUR, PROJECT, verificationId } from './sample-records.ts'

const WHERE: Whereabouts = {
  shown: '2001:db8:…',
  near: 'nQ8mPz3vX0aB1cD2eF3gH4',
  place: {
    country: 'DE',
    city: 'Köln',
    latitude: 50.9,
    longitude: -7.0,
    asn: 64_496,
    operator: 'Example Net',
  },
  agent: 'Safari on iPhone',
}

/** What a device has just asked for. */
export function aGrant(now: Instant, changes: Partial<DeviceGrant> = {}): DeviceGrant {
  return {
    client: 'cli_1',
    scopes: ['openid', 'profile'],
    asker: { shown: '', near: 'near' },
    format: { alphabet: 'base20', length: 8, check: false },
    sealedUserCode: Uint8Array.of(0, 200, 255),
    userCodeHash: 'uQ8mPz3vX0aB1cD2eF3gH4',
    codeExpiresAt: now + 600_000,
    renews: false,
    ...changes,
  }
}

/** A grant with a value in every field that may be empty. */
export function aFullGrant(now: Instant): DeviceGrant {
  return aGrant(now, {
    name: 'Fernseher “日本”',
    asker: WHERE,
    format: { alphabet: 'words', length: 3, check: true },
    renews: true,
    onlySubject: 'subject_hash',
    claim: { subjectHash: 'subject_hash', until: now + 120_000, typed: true },
    contested: true,
    decided: { by: 'page', acr: 'aal1', amr: ['otp', 'sms'], authTime: now - 5 },
    redeemedAt: now + 7,
  })
}

/** The verification of a device that waits to be let in. */
export function aDeviceVerification(
  now: Instant,
  changes: Partial<Verification> = {},
): Verification {
  const expiresAt = changes.expiresAt ?? now + 600_000
  const id = changes.id ?? verificationId(expiresAt, 500)
  return aVerification(now, {
    id,
    expiresAt,
    purpose: 'device',
    channel: 'user_code',
    masked: '',
    sealedTo: undefined,
    subject: undefined,
    binding: id,
    codes: [],
    liveCodes: 0,
    guessesAllowed: 0,
    guessesLeft: 0,
    sends: 0,
    resendAt: expiresAt,
    details: { grant: aGrant(now) },
    ...changes,
  })
}

/** What changes of a device's verification, one after another: each alone. */
export function deviceSteps(now: Instant): readonly Partial<Verification>[] {
  const claim = { subjectHash: 'h', until: now + 120_000, typed: true }
  return [
    {},
    { details: { grant: aGrant(now, { claim }) } },
    { details: { grant: aGrant(now, { claim, contested: true }) } },
    { subject: 'user_7' },
    { status: 'approved', endedAt: now },
    { details: { grant: aFullGrant(now) } },
    { subject: 'user_8' },
    { subject: undefined, details: {} },
  ]
}

export function aPoll(expiresAt: Instant, changes: Partial<Poll> = {}): Poll {
  return {
    polledAt: 1,
    intervalSeconds: 5,
    hasty: 0,
    question: 'waits',
    lookedAt: 0,
    expiresAt,
    ...changes,
  }
}

export function aClient(id: string, changes: Partial<OAuthClient> = {}): OAuthClient {
  return {
    id,
    project: PROJECT,
    name: 'TV “日本”',
    authMethod: 'client_secret_basic',
    grantTypes: [DEVICE_CODE_GRANT, REFRESH_GRANT],
    scopes: ['openid'],
    audience: 'https://api.example',
    accessTokenSeconds: 600,
    needsUser: true,
    uri: 'https://tv.example',
    createdAt: 1,
    expiresAt: Number.MAX_SAFE_INTEGER,
    removedAt: 5,
    ...changes,
  }
}

export function aDevice(verification: VerificationId, expiresAt: Instant): Device {
  return {
    id: `dev_${verification.slice('ver_'.length)}`,
    project: PROJECT,
    verification,
    client: 'cli_1',
    clientName: 'TV',
    name: 'Living room',
    subject: 'user_1',
    subjectHash: 'subject_hash',
    scopes: ['openid'],
    acr: 'aal1',
    amr: ['otp'],
    authTime: 1,
    createdAt: 2,
    seenAt: 3,
    where: WHERE,
    generation: 4,
    refreshedAt: 5,
    redeemedFrom: 'rQ8mPz3vX0aB1cD2eF3gH4',
    revokedAt: undefined,
    expiresAt,
  }
}

/** One of each kind that devices brought, with as many fields set as it has. */
export function deviceRecords(now: Instant): readonly Write[] {
  const expiresAt = now + HOUR
  const { id } = aDeviceVerification(now)
  const device = aDevice(id, expiresAt)
  const { redeemedFrom: _redeemedFrom, ...plain } = device
  const bare = { ...plain, id: `${device.id}x`, where: { shown: '', near: '' }, revokedAt: now }
  const lone = aClient('reg_1', { expiresAt })
  const { uri: _uri, removedAt: _removedAt, ...registered } = lone
  return [
    put(clientKey('cli_1'), aClient('cli_1')),
    put(clientKey('reg_1'), { ...registered, authMethod: 'none', grantTypes: [] }),
    put(userCodeKey(PROJECT, 'uQ8mPz3vX0aB1cD2eF3gH4'), { verification: id, expiresAt }),
    put(liveCodesKey(PROJECT), {
      formats: {
        'base20-8': {
          live: [[29_000_000, 3]],
          missed: [
            [now, 2, 1e-9],
            [now + 300_000, 1, 0.5],
          ],
        },
        'digits-9-check': { live: [], missed: [] },
      },
    }),
    put(pollKey(PROJECT, id), aPoll(expiresAt, { polledAt: now, intervalSeconds: 60, hasty: 7 })),
    put(deviceKey(PROJECT, device.id), device),
    put(deviceKey(PROJECT, bare.id), bare),
    put(deviceListKey(PROJECT, 'subject_hash'), {
      devices: [device.id],
      approvals: [now - 1, now],
      expiresAt,
    }),
    put(sessionKey(PROJECT, 'sQ8mPz3vX0aB1cD2eF3gH4'), {
      project: PROJECT,
      subject: 'acc_1',
      subjectHash: 'subject_hash',
      acr: 'aal1',
      amr: ['otp', 'email'],
      authTime: now - 3,
      addressHash: 'tQ8mPz3vX0aB1cD2eF3gH4',
      shown: 'a***@b',
      id: 'ses_1',
      raised: { at: now - 1, level: 'aal2', ways: ['sms', 'passkey'] },
      seenAt: now,
      endsAt: now + 2 * HOUR,
      expiresAt,
    }),
    put(addressOwnerKey(PROJECT, 'tQ8mPz3vX0aB1cD2eF3gH4'), { subject: 'user_1', expiresAt }),
    put(audienceKey('https://api.example/?a={"b",c}\\'), { project: PROJECT }),
  ]
}
