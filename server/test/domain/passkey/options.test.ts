import { expect, test } from 'vitest'
import { creationOptions } from '../../../src/domain/passkey/creation-options.ts'
import { requestOptions } from '../../../src/domain/passkey/request-options.ts'
import {
  aPasskey,
  aPendingPasskey,
  factorsWith,
  HANDLE,
  SETTINGS,
  waiting,
  waitingForAnybody,
} from './sample-passkey.ts'

const vault = { token: (label: string, ...parts: readonly string[]) => [label, ...parts].join('/') }
const elsewhere = aPasskey({ id: 'aut_2', credentialId: 'ZWxzZQ', rpId: 'old.example' })
const plain = aPasskey({ id: 'aut_3', credentialId: 'cGxhaW4', transports: [] })

const create = (settings = SETTINGS) =>
  creationOptions(settings, {
    challenge: 'challenge',
    projectName: 'Shop',
    userHandle: HANDLE,
    name: 'p•••@shop.example',
    passkeys: [aPasskey(), elsewhere, plain, aPendingPasskey()],
  })

test('[PKY-12] [PKY-17] [PKY-22] a new passkey is asked for with three algorithms, a random handle, and nothing about its maker', () => {
  expect(create()).toEqual({
    rp: { id: 'shop.example', name: 'Shop' },
    user: { id: HANDLE, name: 'p•••@shop.example', displayName: 'p•••@shop.example' },
    challenge: 'challenge',
    pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
    timeout: 300_000,
    excludeCredentials: [
      { type: 'public-key', id: 'Y3JlZA', transports: ['internal'] },
      { type: 'public-key', id: 'cGxhaW4' },
    ],
    authenticatorSelection: {
      residentKey: 'preferred',
      requireResidentKey: false,
      userVerification: 'required',
    },
    attestation: 'none',
    extensions: { credProps: true },
  })
})

test('a project that takes known models only asks for an attestation, without which browsers may leave the model out', () => {
  expect(create({ ...SETTINGS, attestation: 'known' })).toMatchObject({ attestation: 'direct' })
})

test('[PKY-05] a person who was named is asked for their own passkeys of this domain', () => {
  const factors = factorsWith(aPasskey(), elsewhere, plain, aPendingPasskey())
  expect(requestOptions(vault, SETTINGS, waiting(), factors)).toEqual({
    challenge: 'challenge',
    timeout: 300_000,
    rpId: 'shop.example',
    allowCredentials: [
      { type: 'public-key', id: 'Y3JlZA', transports: ['internal'] },
      { type: 'public-key', id: 'cGxhaW4' },
    ],
    userVerification: 'required',
  })
})

test('[PKY-18] [LEA-15] a person without a passkey is asked for a made-up one, the same each time', () => {
  const none = [undefined, factorsWith(), factorsWith(elsewhere, aPendingPasskey())]
  for (const factors of none)
    expect(requestOptions(vault, SETTINGS, waiting(), factors)).toMatchObject({
      allowCredentials: [
        {
          type: 'public-key',
          id: 'decoy/passkey/prj_1/hash of user-7',
          transports: ['hybrid', 'internal'],
        },
      ],
    })
})

test('[LEA-15] where a browser named the person, no passkey is named: not how many there are, nor of what make', () => {
  for (const factors of [undefined, factorsWith(), factorsWith(aPasskey(), plain)])
    expect(requestOptions(vault, SETTINGS, waiting({ asksBlind: true }), factors)).toMatchObject({
      allowCredentials: [],
      userVerification: 'required',
    })
})

test('whoever signs in without a name is offered what the browser has', () => {
  expect(requestOptions(vault, SETTINGS, waitingForAnybody(), undefined)).toMatchObject({
    allowCredentials: [],
    userVerification: 'required',
  })
})

test('[PKY-10] behind a password the holder need not be verified', () => {
  const v = waiting({ password: true })
  expect(requestOptions(vault, SETTINGS, v, undefined)).toMatchObject({
    userVerification: 'preferred',
  })
})
