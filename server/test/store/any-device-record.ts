import fc from 'fast-check'
import type { AddressOwner } from '../../src/domain/address/address-owner.ts'
import type { Device, DeviceList } from '../../src/domain/device/device.ts'
import type { DeviceGrant } from '../../src/domain/device/device-grant.ts'
import type { LiveCodes } from '../../src/domain/device/live-codes.ts'
import type { Place, Whereabouts } from '../../src/domain/device/place.ts'
import { POLL_QUESTIONS, type Poll } from '../../src/domain/device/poll.ts'
import { USER_CODE_ALPHABETS, type UserCode } from '../../src/domain/device/user-code.ts'
import type { Audience } from '../../src/domain/oauth/audience.ts'
import { AUTH_METHODS, GRANT_TYPES, type OAuthClient } from '../../src/domain/oauth/client.ts'
import type { Session } from '../../src/domain/session/session.ts'
import { ANY_RAISED } from './any-factor-record.ts'
import { count, flag, instant, text, texts, withSome } from './any-part.ts'

// JSON keeps no -0, and no record means one.
const part = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one || 0)

const place: fc.Arbitrary<Place> = fc.record(
  { country: text, city: text, latitude: part, longitude: part, asn: count, operator: text },
  { requiredKeys: [] },
)
const whereabouts: fc.Arbitrary<Whereabouts> = fc.record(
  { shown: text, near: text, place, agent: text },
  { requiredKeys: ['shown', 'near'] },
)

export const ANY_GRANT: fc.Arbitrary<DeviceGrant> = withSome(
  fc.record({
    client: text,
    scopes: texts,
    asker: whereabouts,
    format: fc.record({
      alphabet: fc.constantFrom(...USER_CODE_ALPHABETS),
      length: count,
      check: flag,
    }),
    sealedUserCode: fc.uint8Array({ maxLength: 40 }).map((bytes) => Uint8Array.from(bytes)),
    userCodeHash: text,
    codeExpiresAt: instant,
    renews: flag,
  }),
  fc.record(
    {
      name: text,
      onlySubject: text,
      claim: fc.record({ subjectHash: text, until: instant, typed: flag }),
      contested: fc.constant(true as const),
      decided: fc.record({
        by: fc.constantFrom('page' as const, 'api' as const),
        acr: text,
        amr: texts,
        authTime: instant,
      }),
      redeemedAt: instant,
    },
    { requiredKeys: [] },
  ),
)

const client: fc.Arbitrary<OAuthClient> = withSome(
  fc.record({
    id: text,
    project: text,
    name: text,
    authMethod: fc.constantFrom(...AUTH_METHODS),
    grantTypes: fc.subarray([...GRANT_TYPES]),
    scopes: texts,
    audience: text,
    accessTokenSeconds: count,
    needsUser: flag,
    createdAt: instant,
    expiresAt: instant,
  }),
  fc.record({ uri: text, removedAt: instant }, { requiredKeys: [] }),
)

const audience: fc.Arbitrary<Audience> = fc.record({ project: text })

const device: fc.Arbitrary<Device> = withSome(
  fc.record({
    id: text,
    project: text,
    verification: text,
    client: text,
    clientName: text,
    name: text,
    subject: text,
    subjectHash: text,
    scopes: texts,
    acr: text,
    amr: texts,
    authTime: instant,
    createdAt: instant,
    seenAt: instant,
    where: whereabouts,
    generation: count,
    refreshedAt: instant,
    revokedAt: fc.option(instant, { nil: undefined }),
    expiresAt: instant,
  }),
  fc.record({ redeemedFrom: text }, { requiredKeys: [] }),
)

const formatCount = fc.record({
  live: fc.array(fc.tuple(count, count), { maxLength: 3 }),
  missed: fc.array(fc.tuple(instant, count, part), { maxLength: 3 }),
})
const liveCodes: fc.Arbitrary<LiveCodes> = fc
  .array(fc.tuple(text, formatCount), { maxLength: 3 })
  .map((all) => ({ formats: Object.fromEntries(all) }))

const poll: fc.Arbitrary<Poll> = fc.record({
  polledAt: instant,
  intervalSeconds: count,
  hasty: count,
  question: fc.constantFrom(...POLL_QUESTIONS),
  lookedAt: instant,
  expiresAt: instant,
})
const userCode: fc.Arbitrary<UserCode> = fc.record({ verification: text, expiresAt: instant })
const deviceList: fc.Arbitrary<DeviceList> = fc.record({
  devices: texts,
  approvals: fc.array(instant, { maxLength: 3 }),
  expiresAt: instant,
})
const addressOwner: fc.Arbitrary<AddressOwner> = fc.record({ subject: text, expiresAt: instant })
const session: fc.Arbitrary<Session> = withSome(
  fc.record({
    project: text,
    subject: text,
    subjectHash: text,
    acr: text,
    amr: texts,
    authTime: instant,
    addressHash: text,
    shown: text,
    id: text,
    seenAt: instant,
    endsAt: instant,
    expiresAt: instant,
  }),
  fc.record({ raised: ANY_RAISED }, { requiredKeys: [] }),
)

/** Any record of a kind that devices brought, as it is kept. */
export const ANY_DEVICE_RECORD = fc.oneof(
  client.map((value) => ({ kind: 'client' as const, value })),
  client.map((value) => ({ kind: 'registered_client' as const, value })),
  userCode.map((value) => ({ kind: 'user_code' as const, value })),
  liveCodes.map((value) => ({ kind: 'live_codes' as const, value })),
  poll.map((value) => ({ kind: 'poll' as const, value })),
  device.map((value) => ({ kind: 'device' as const, value })),
  deviceList.map((value) => ({ kind: 'device_list' as const, value })),
  session.map((value) => ({ kind: 'session' as const, value })),
  addressOwner.map((value) => ({ kind: 'address_owner' as const, value })),
  audience.map((value) => ({ kind: 'audience' as const, value })),
)
