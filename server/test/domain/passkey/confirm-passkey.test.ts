import { expect, test } from 'vitest'
import type { Passkey } from '../../../src/domain/factor/authenticator.ts'
import { factorsKey } from '../../../src/domain/factor/factors.ts'
import { confirmPasskey, type MadePasskey } from '../../../src/domain/passkey/confirm-passkey.ts'
import { credentialKey, type Credential } from '../../../src/domain/passkey/credential.ts'
import type { PasskeySettings } from '../../../src/domain/project/project.ts'
import type { Kind, RecordOf, Records } from '../../../src/domain/store.ts'
import {
  aNewPasskey,
  aPasskey,
  aPendingPasskey,
  factorsWith,
  NOW,
  PERSON,
  PROJECT,
  SETTINGS,
} from './sample-passkey.ts'

const ANSWER: MadePasskey = { challenge: 'challenge', made: aNewPasskey(), hash: 'hash of new' }

function confirm(
  of: {
    readonly answer?: Partial<MadePasskey>
    readonly taken?: Credential
    readonly settings?: Partial<PasskeySettings>
    readonly pending?: Partial<Passkey>
    readonly now?: number
  } = {},
) {
  const records: Records = {
    find: <K extends Kind>(key: { readonly kind: K; readonly id: string }) =>
      (key.kind === 'credential' && key.id === 'hash of new' ? of.taken : undefined) as
        RecordOf[K] | undefined,
  }
  return confirmPasskey(
    records,
    PROJECT,
    PERSON,
    factorsWith(aPasskey(), aPendingPasskey(of.pending)),
    'aut_9',
    { ...ANSWER, ...of.answer },
    { ...SETTINGS, ...of.settings },
    of.now ?? NOW,
  )
}

test('what a browser made becomes the pending passkey, and is found by its credential from then on', () => {
  const active = aPasskey({
    id: 'aut_9',
    confirmedAt: NOW,
    credentialId: 'bmV3',
    publicKey: 'bmV3IGtleQ',
    signCount: 3,
    backedUp: true,
    transports: ['hybrid'],
    aaguid: 'ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4',
  })
  const factors = factorsWith(aPasskey(), active)
  expect(confirm()).toEqual({
    result: 'confirmed',
    factors,
    writes: [
      { key: factorsKey(PROJECT, PERSON.subjectHash), value: factors },
      {
        key: credentialKey(PROJECT, 'hash of new'),
        value: { ...PERSON, expiresAt: Number.MAX_SAFE_INTEGER },
      },
    ],
  })
})

test('[PKY-13] a credential that somebody has is not taken a second time, not even by themselves', () => {
  const expiresAt = Number.MAX_SAFE_INTEGER
  const another = { subject: 'user-8', subjectHash: 'hash of user-8', expiresAt }
  for (const taken of [another, { ...PERSON, expiresAt }])
    expect(confirm({ taken }).result).toBe('refused')
})

test('[PKY-03] a bad answer uses up the challenge: the pending passkey is gone', () => {
  const refused = confirm({ answer: { made: undefined, hash: undefined } })
  expect(refused).toMatchObject({ result: 'refused', factors: factorsWith(aPasskey()) })
  expect(refused.writes).toEqual([
    { key: factorsKey(PROJECT, PERSON.subjectHash), value: factorsWith(aPasskey()) },
  ])
})

test('[PKY-15] an answer to the challenge of another ceremony changes nothing', () => {
  expect(confirm({ answer: { challenge: 'another' } })).toMatchObject({
    result: 'refused',
    writes: [],
  })
  expect(confirm({ pending: { status: 'active' } })).toMatchObject({
    result: 'refused',
    writes: [],
  })
})

test('[PKY-05] a challenge is answered within its five minutes or not at all', () => {
  expect(confirm({ now: NOW + 299_999 }).result).toBe('confirmed')
  expect(confirm({ now: NOW + 300_000 }).result).toBe('refused')
})

test('[PKY-10] a passkey is made only with its holder verified', () => {
  expect(confirm({ answer: { made: aNewPasskey({ userVerified: false }) } }).result).toBe('refused')
})

test('[PKY-22] where a project names the models that it takes, others are refused', () => {
  const { aaguid } = aNewPasskey()
  const known = { attestation: 'known', allowedAaguids: [aaguid] } as const
  expect(confirm({ settings: known }).result).toBe('confirmed')
  expect(confirm({ settings: { ...known, allowedAaguids: [aPasskey().aaguid] } }).result).toBe(
    'refused',
  )
})
