import { describe, expect, test } from 'vitest'
import { PASSKEY_ALGORITHMS } from '../../src/domain/passkey/creation-options.ts'
import {
  authenticatorOf,
  newCeremony,
  ORIGIN,
  passkeys,
  register,
  signIn,
} from './play-ceremony.ts'

const UP = 1
const UV = 4
const BE = 8
const BS = 16

describe.each(PASSKEY_ALGORITHMS)('a passkey with the algorithm %i', (algorithm) => {
  test('[PKY-12] is made, and signs its person in', async () => {
    expect(await register({}, { algorithm })).toMatchObject({
      userVerified: true,
      backupEligible: false,
      backedUp: false,
      signCount: 0,
      transports: ['internal'],
      attestation: 'none',
    })
    const ceremony = newCeremony()
    expect(await signIn({}, { algorithm }, ceremony)).toMatchObject({
      challenge: ceremony.challenge,
      userHandle: 'dXNlci1oYW5kbGU',
      userVerified: true,
    })
  })

  test('is refused when somebody else signed', async () => {
    expect(await signIn({ forged: true }, { algorithm })).toBeUndefined()
  })
})

test('[PKY-12] a key of an algorithm that nobody asked for is refused: RS1, ES384, PS256, ES256K, and none', async () => {
  for (const alg of [-65535, -35, -37, -47, 0]) expect(await register({ alg })).toBeUndefined()
})

test('[PKY-12] an RSA key of 1,024 bits is refused', async () => {
  expect(await register({}, { algorithm: -257, rsaBits: 1024 })).toBeUndefined()
})

test('[PKY-06] what was made for creating a passkey signs nobody in, and the other way round', async () => {
  expect(await register({ type: 'webauthn.get' })).toBeUndefined()
  expect(await signIn({ type: 'webauthn.create' })).toBeUndefined()
  const ceremony = newCeremony()
  const { challenge, rpId } = ceremony
  const authenticator = authenticatorOf()
  const created = authenticator.create({ challenge, rp: { id: rpId }, user: { id: 'dXNlcg' } })
  expect(passkeys.nameOf(created)).toBeUndefined()
  const asserted = authenticator.get({ challenge, rpId })
  expect(await passkeys.readRegistration(asserted, ceremony)).toBeUndefined()
})

test('[PKY-07] only the pages that are listed count, whole: no http, other port, subdomain, other site, capital, slash or null', async () => {
  const others = [
    'https://evil.example',
    'http://shop.example',
    'https://shop.example:8443',
    'https://sub.shop.example',
    'https://shop.example.evil.example',
    'https://SHOP.example',
    'https://shop.example/',
    'null',
    '',
  ]
  for (const origin of others) {
    expect(await register({ origin }), origin).toBeUndefined()
    expect(await signIn({ origin }), origin).toBeUndefined()
  }
})

test('[PKY-21] a page of another site that is listed may ask for the same passkeys', async () => {
  const origin = 'https://shop-abroad.example'
  const ceremony = newCeremony({ origins: [ORIGIN, origin] })
  expect(await register({ origin }, {}, ceremony)).toBeDefined()
  expect(await signIn({ origin }, {}, ceremony)).toBeDefined()
})

test('[PKY-08] in a frame of another site nothing is taken unless that site is listed, both for making and for signing', async () => {
  const framed = { crossOrigin: true, topOrigin: 'https://news.example' }
  const listed = newCeremony({ topOrigins: ['https://news.example'] })
  const refused = [
    { crossOrigin: true },
    framed,
    { crossOrigin: false, topOrigin: 'https://news.example' },
  ]
  for (const oddity of refused) {
    expect(await register(oddity)).toBeUndefined()
    expect(await signIn(oddity)).toBeUndefined()
  }
  expect(await register({ crossOrigin: true }, {}, listed)).toBeUndefined()
  expect(await signIn({ crossOrigin: true }, {}, listed)).toBeUndefined()
  expect(await register(framed, {}, listed)).toBeDefined()
  expect(await signIn(framed, {}, listed)).toBeDefined()
})

test('[PKY-09] a passkey of another domain is refused', async () => {
  expect(await register({ rpId: 'evil.example' })).toBeUndefined()
  expect(await signIn({ rpId: 'evil.example' })).toBeUndefined()
})

test('[PKY-10] somebody must have been there, and must have been verified where that is asked for', async () => {
  const unverified = newCeremony({ userVerification: false })
  for (const flags of [0, UV, UP]) {
    expect(await register({ flags }), `${flags}`).toBeUndefined()
    expect(await signIn({ flags }), `${flags}`).toBeUndefined()
  }
  expect(await signIn({ flags: UP }, {}, unverified)).toMatchObject({ userVerified: false })
  expect(await signIn({ flags: UV }, {}, unverified)).toBeUndefined()
  expect(await signIn({ flags: 0 }, {}, unverified)).toBeUndefined()
})

test('[PKY-11] what is backed up without being eligible for it is refused', async () => {
  expect(await register({ flags: UP | UV | BS })).toBeUndefined()
  expect(await signIn({ flags: UP | UV | BS })).toBeUndefined()
  expect(await register({ flags: UP | UV | BE })).toMatchObject({
    backupEligible: true,
    backedUp: false,
  })
  expect(await signIn({ flags: UP | UV | BE | BS })).toMatchObject({
    backupEligible: true,
    backedUp: true,
  })
})

test('[PKY-02] [PKY-15] the answer to another challenge is refused', async () => {
  const { challenge } = newCeremony()
  expect(await register({ challenge })).toBeUndefined()
  expect(await signIn({ challenge })).toBeUndefined()
})

test('[PKY-13] a credential id of 1,023 bytes is taken, and one of 1,024 is not', async () => {
  expect(await register({}, { credentialId: new Uint8Array(1023).fill(7) })).toBeDefined()
  expect(await register({}, { credentialId: new Uint8Array(1024).fill(7) })).toBeUndefined()
})

test('[PKY-13] a browser cannot give a passkey another id than its authenticator gave it', async () => {
  const ceremony = newCeremony()
  const { challenge, rpId } = ceremony
  const made = authenticatorOf().create({ challenge, rp: { id: rpId }, user: { id: 'dXNlcg' } })
  const id = authenticatorOf().id
  expect(await passkeys.readRegistration({ ...made, id, rawId: id }, ceremony)).toBeUndefined()
  expect(await passkeys.readRegistration({ ...made, rawId: id }, ceremony)).toBeUndefined()
})

test('[PKY-22] a passkey is made without a word of who made it', async () => {
  expect(await register()).toMatchObject({
    attestation: 'none',
    aaguid: '00000000-0000-0000-0000-000000000000',
  })
})

test('transports that nobody knows are left out', async () => {
  const made = await register({}, { transports: ['usb', 'telepathy', 'nfc', 'usb'] })
  expect(made?.transports).toEqual(['nfc', 'usb'])
})
