import { expect, test } from 'vitest'
import {
  confirmAuthenticator,
  listAuthenticators,
  removeAuthenticator,
} from '../../../src/domain/factor/authenticators.ts'
import { credentialHash, credentialKey } from '../../../src/domain/passkey/credential.ts'
import {
  softwareAuthenticator,
  type CreationOptions,
} from '../../passkeys/software-authenticator.ts'
import { APP, openFactors, PROJECT, SUBJECT, type Factory } from './open-factors.ts'

const ORIGIN = 'https://verify.shop.example'

async function begin(house: Factory, subject = SUBJECT, receipt?: string) {
  const caller = receipt === undefined ? APP : { ...APP, receipt }
  const made = await house.enrol({ type: 'passkey', name: 'Phone' }, caller, subject)
  if (made.type !== 'passkey') throw new Error('a passkey was asked for')
  // What a browser would get.
  const options: CreationOptions & { excludeCredentials: readonly { id: string }[] } = JSON.parse(
    JSON.stringify(made.options),
  )
  return { id: made.authenticator.id, options }
}

const confirm = (house: Factory, id: string, credential: unknown, subject = SUBJECT) =>
  confirmAuthenticator(house.needs, APP, subject, id, { credential })

test('a passkey is pending for five minutes, and active once its browser has answered', async () => {
  const house = await openFactors()
  const { id, options } = await begin(house)
  expect(options.user.id).toBe((await house.factors()).userHandle)
  const device = softwareAuthenticator({ origin: ORIGIN })
  expect(await confirm(house, id, device.create(options))).toMatchObject({
    result: 'active',
    authenticator: { id, type: 'passkey', name: 'Phone', status: 'active', backedUp: false },
  })
  const key = credentialKey(PROJECT, credentialHash(house.vault, PROJECT, device.id))
  expect(await house.store.find(key)).toMatchObject({ subject: SUBJECT })
  // The next one is not made on the same device, and needs a proof by this one.
  const receipt = await house.proof({ ways: ['passkey'] })
  const next = await begin(house, SUBJECT, receipt)
  expect(next.options.excludeCredentials).toMatchObject([{ id: device.id }])
  expect(next.options.user.id).toBe(options.user.id)
  await house.store.advance(300_000)
  const late = softwareAuthenticator({ origin: ORIGIN }).create(next.options)
  await expect(confirm(house, next.id, late)).rejects.toMatchObject({ code: 'not_found' })
})

test('[PKY-03] a wrong answer uses the challenge up, and is no wrong code of the app', async () => {
  const house = await openFactors()
  const { id, options } = await begin(house)
  const device = softwareAuthenticator({ origin: ORIGIN })
  const forged = device.create(options, { origin: 'https://evil.example' })
  expect(await confirm(house, id, forged)).toEqual({ result: 'wrong_code' })
  await expect(confirm(house, id, device.create(options))).rejects.toMatchObject({
    code: 'not_found',
  })
  expect(await listAuthenticators(house, PROJECT, SUBJECT)).toEqual([])
})

test('each kind is confirmed by what it shows, and by nothing else', async () => {
  const house = await openFactors()
  const { id, options } = await begin(house)
  const app = (await house.enrol({ type: 'totp' })).authenticator
  const answer = softwareAuthenticator({ origin: ORIGIN }).create(options)
  await expect(confirm(house, app.id, answer)).rejects.toMatchObject({
    code: 'invalid_request',
    facts: { field: 'code' },
  })
  const byCode = confirmAuthenticator(house.needs, APP, SUBJECT, id, { code: '123456' })
  await expect(byCode).rejects.toMatchObject({
    code: 'invalid_request',
    facts: { field: 'credential' },
  })
})

test('[PKY-13] a credential belongs to one person, until they take it away', async () => {
  const house = await openFactors()
  const device = softwareAuthenticator({ origin: ORIGIN })
  const mine = await begin(house)
  await confirm(house, mine.id, device.create(mine.options))
  const theirs = await begin(house, 'user_7')
  expect(await confirm(house, theirs.id, device.create(theirs.options), 'user_7')).toEqual({
    result: 'wrong_code',
  })
  const receipt = await house.proof({ ways: ['passkey'] })
  await removeAuthenticator(house.needs, { ...APP, receipt }, SUBJECT, mine.id, true)
  const again = await begin(house, 'user_7')
  expect(await confirm(house, again.id, device.create(again.options), 'user_7')).toMatchObject({
    result: 'active',
  })
})
