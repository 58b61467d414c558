import { describe, expect, test } from 'vitest'
import { listAuthenticators, removeAuthenticator } from '../../src/domain/factor/authenticators.ts'
import { factorsKey } from '../../src/domain/factor/factors.ts'
import { subjectKey } from '../../src/domain/limit/subject.ts'
import { put } from '../../src/domain/store.ts'
import { givePasskey } from '../domain/factor/give-passkey.ts'
import {
  APP,
  openFactors,
  PROJECT,
  SUBJECT,
  type Factory,
  OWN_PHONE,
} from '../domain/factor/open-factors.ts'

const REFUSED = { code: 'insufficient_user_authentication' }

/** Tries to add an app with this receipt. */
const addWith = (house: Factory, receipt: string | undefined) =>
  house.enrol({ type: 'totp' }, receipt === undefined ? APP : { ...APP, receipt })

describe('changing what a person proves themselves by, through the application', () => {
  test('[TOT-11] the first one needs no more than the secret key, with addresses on file or without', async () => {
    const house = await openFactors()
    expect(await addWith(house, undefined)).toMatchObject({ authenticator: { status: 'pending' } })
    await house.onFile(['ada@shop.example'])
    expect(await addWith(house, undefined)).toMatchObject({ authenticator: { status: 'pending' } })
  })

  test.each([
    ['nothing', 'app', undefined],
    ['a code by SMS', 'app', { ways: ['sms'] }],
    ['a code by e-mail', 'app', { ways: ['email'] }],
    ['a recovery code alone', 'app', { ways: ['recovery_code'] }],
    ['an approval', 'app', { ways: ['approval'] }],
    ['a code of the app', 'passkey', { ways: ['totp'] }],
    [
      'a password and a code of the app',
      'passkey',
      { ways: ['totp'], details: { password: true } },
    ],
    [
      'a passkey that did not see who held it',
      'passkey',
      { ways: ['passkey'], details: { proven: [{ way: 'passkey', at: 0 }] } },
    ],
    ['a code of the app for another purpose', 'app', { ways: ['totp'], purpose: 'sign_in' }],
    [
      'a code of the app, which the policy says opens nothing',
      'app',
      { ways: ['totp'], details: { assurance: 'none' } },
    ],
    ['a code of another person’s app', 'app', { ways: ['totp'], subject: 'user_7' }],
    ['a recovery by one way', 'app', { ways: ['email'], purpose: 'recovery' }],
    [
      'a recovery by the same way twice',
      'passkey',
      { ways: ['email', 'email'], purpose: 'recovery' },
    ],
    ['a proof that the person reported', 'app', { ways: ['totp'], details: { reported: true } }],
  ] as const)(
    '[TOT-11] [M42] [M70] %s does not change an account with one %s',
    async (_, has, shown) => {
      const house = await openFactors()
      const app = await house.addApp()
      if (has === 'passkey') await givePasskey(house)
      const receipt = shown === undefined ? undefined : await house.proof(shown)
      const caller = receipt === undefined ? APP : { ...APP, receipt }
      const facts = {
        acr_values:
          has === 'app' ? 'urn:countersign:aal:1' : 'urn:countersign:aal:2:phishing-resistant',
        max_age: 300,
        factors: has === 'app' ? 'totp' : 'passkey',
      }
      await expect(addWith(house, receipt)).rejects.toMatchObject({ ...REFUSED, facts })
      for (const type of ['passkey', 'recovery_codes', 'hotp'] as const)
        if (type !== 'recovery_codes' || (await house.store.advance(600_000)) > 0)
          await expect(house.enrol({ type }, caller)).rejects.toMatchObject(REFUSED)
      await expect(
        removeAuthenticator(house.needs, caller, SUBJECT, app, true),
      ).rejects.toMatchObject(REFUSED)
      expect(await listAuthenticators(house, PROJECT, SUBJECT)).toHaveLength(has === 'app' ? 1 : 2)
    },
  )

  test.each([
    ['a code of the app', 'app', { ways: ['totp'] }],
    ['a passkey', 'app', { ways: ['passkey'] }],
    ['a passkey', 'passkey', { ways: ['passkey'] }],
    ['a recovery by two ways', 'app', { ways: ['email', 'sms'], purpose: 'recovery' }],
    [
      'a recovery by two ways',
      'passkey',
      { ways: ['email', 'recovery_code'], purpose: 'recovery' },
    ],
  ] as const)(
    '[TOT-11] [M42] %s changes an account with one %s, once and within five minutes',
    async (_, has, shown) => {
      const house = await openFactors()
      await house.addApp()
      if (has === 'passkey') await givePasskey(house)
      await house.onFile([OWN_PHONE])
      const receipt = await house.proof(shown)
      const stale = await house.proof(shown)
      await house.store.advance(299_000)
      expect(await addWith(house, receipt)).toMatchObject({ authenticator: { status: 'pending' } })
      await expect(addWith(house, receipt)).rejects.toMatchObject(REFUSED)
      await house.store.advance(1000)
      await expect(addWith(house, stale)).rejects.toMatchObject(REFUSED)
    },
  )

  test('[TOK-02] of twenty changes at once with one receipt, one is made', async () => {
    const house = await openFactors()
    await house.addApp()
    const receipt = await house.proof()
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => addWith(house, receipt)),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('[M43] a locked account is not changed by a proof from before', async () => {
    const house = await openFactors()
    await house.addApp()
    const receipt = await house.proof()
    const now = house.store.now()
    await house.write(
      put(subjectKey(PROJECT, house.hashOf(SUBJECT)), {
        sends: [],
        addresses: [],
        lockedAt: now,
        expiresAt: Number.MAX_SAFE_INTEGER,
      }),
    )
    await expect(addWith(house, receipt)).rejects.toMatchObject(REFUSED)
    await expect(house.enrol({ type: 'recovery_codes' })).rejects.toMatchObject(REFUSED)
  })

  test('[REC-16] a recovery that was stopped changes nothing any more', async () => {
    const house = await openFactors()
    await house.addApp()
    const receipt = await house.proof({ ways: ['email', 'sms'], purpose: 'recovery' })
    const { verification } = (await house.readReceipt(receipt, PROJECT)) ?? { verification: '' }
    const recovered = { at: house.store.now(), verification, stopped: true } as const
    const key = factorsKey(PROJECT, house.hashOf(SUBJECT))
    await house.write(put(key, { ...(await house.factors()), recovered }))
    await expect(addWith(house, receipt)).rejects.toMatchObject(REFUSED)
  })

  test('the first recovery codes need no proof of their own within ten minutes of the app, and the second ones do', async () => {
    const house = await openFactors()
    await house.addApp()
    await house.store.advance(599_000)
    await house.enrol({ type: 'recovery_codes' })
    await expect(house.enrol({ type: 'recovery_codes' })).rejects.toMatchObject(REFUSED)
    const late = await openFactors()
    await late.addApp()
    await late.store.advance(600_000)
    await expect(late.enrol({ type: 'recovery_codes' })).rejects.toMatchObject(REFUSED)
  })

  test('what was never confirmed proves nothing: it stands in nobody’s way, and goes without a proof', async () => {
    const house = await openFactors()
    const { authenticator } = await house.enrol({ type: 'totp' })
    await addWith(house, undefined)
    await house.addApp()
    await removeAuthenticator(house.needs, APP, SUBJECT, authenticator.id)
    await expect(
      removeAuthenticator(house.needs, APP, SUBJECT, authenticator.id),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})
