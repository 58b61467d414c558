import { describe, expect, test } from 'vitest'
import type { Way } from '../../src/domain/delivery/channel.ts'
import {
  confirmAuthenticator,
  removeAuthenticator,
} from '../../src/domain/factor/authenticators.ts'
import { authorityKeys, judgeAuthority } from '../../src/domain/factor/change-authority.ts'
import { NO_FACTORS } from '../../src/domain/factor/factors.ts'
import { findAuthority } from '../../src/domain/factor/find-authority.ts'
import { subjectKey } from '../../src/domain/limit/subject.ts'
import type { Level } from '../../src/domain/receipt/assurance.ts'
import { sessionListKey } from '../../src/domain/session/session-list.ts'
import { sessionHash, sessionKey, type Session } from '../../src/domain/session/session.ts'
import { drop, put } from '../../src/domain/store.ts'
import { givePasskey } from '../domain/factor/give-passkey.ts'
import { openFactors, PROJECT, SUBJECT, type Factory } from '../domain/factor/open-factors.ts'

const REFUSED = { code: 'insufficient_user_authentication' }
const TOKEN = 't'.repeat(43)

async function signIn(
  house: Factory,
  raised?: { readonly level: Level; readonly ways: readonly Way[]; readonly at?: number },
  subject = SUBJECT,
) {
  const now = house.store.now()
  await house.onFile(['ada@shop.example'], subject)
  const addressHash = house.vault.fingerprint('target', 'ada@shop.example')
  const session: Session = {
    id: 'ses_1',
    project: PROJECT,
    subject,
    subjectHash: house.hashOf(subject),
    acr: 'urn:countersign:address-confirmed',
    amr: ['otp'],
    authTime: now,
    addressHash,
    shown: 'a•••@shop.example',
    ...(raised !== undefined && { raised: { at: now, ...raised } }),
    seenAt: now,
    endsAt: now + 43_200_000,
    expiresAt: now + 1_800_000,
  }
  const hash = sessionHash(house.vault, TOKEN)
  const listed = { id: session.id, hash, startedAt: now, endsAt: session.endsAt }
  await house.write(
    put(sessionKey(PROJECT, hash), session),
    put(sessionListKey(PROJECT, session.subjectHash), {
      sessions: [listed],
      expiresAt: session.endsAt,
    }),
  )
  return { kind: 'session', project: PROJECT, token: TOKEN } as const
}

describe('changing it on our own pages', () => {
  test('[TOT-11] [TOK-10] a session that was not raised changes nothing, also where only an address is on file', async () => {
    const house = await openFactors()
    const page = await signIn(house)
    await expect(house.enrol({ type: 'totp' }, page)).rejects.toMatchObject({
      ...REFUSED,
      facts: { acr_values: 'urn:countersign:address-confirmed', max_age: 300, factors: 'email' },
    })
  })

  test('[TOT-11] one that was raised by the address is enough for the first app, for five minutes', async () => {
    const house = await openFactors()
    const page = await signIn(house, { level: 'confirmed', ways: ['email'] })
    await house.store.advance(299_000)
    const { authenticator } = await house.enrol({ type: 'totp' }, page)
    const code = house.shows(await house.app(authenticator.id))
    expect(
      await confirmAuthenticator(house.needs, page, SUBJECT, authenticator.id, { code }),
    ).toMatchObject({ result: 'active' })
    await house.store.advance(1000)
    await expect(house.enrol({ type: 'totp' }, page)).rejects.toMatchObject(REFUSED)
  })

  test('[M42] [M70] with an app on it, a session raised by a message changes nothing, and one raised by the app does', async () => {
    const house = await openFactors()
    const id = await house.addApp()
    for (const ways of [['email'], ['sms'], ['approval'], ['email', 'sms']] as const) {
      const page = await signIn(house, { level: 'aal1', ways })
      await expect(house.enrol({ type: 'passkey' }, page)).rejects.toMatchObject(REFUSED)
      await expect(removeAuthenticator(house.needs, page, SUBJECT, id, true)).rejects.toMatchObject(
        REFUSED,
      )
    }
    const page = await signIn(house, { level: 'aal1', ways: ['totp'] })
    await house.enrol({ type: 'passkey' }, page)
    await removeAuthenticator(house.needs, page, SUBJECT, id, true)
  })

  test('[M42] with a passkey on it, only a passkey raises enough', async () => {
    const house = await openFactors()
    await givePasskey(house)
    const weak = await signIn(house, { level: 'aal2', ways: ['totp'] })
    await expect(house.enrol({ type: 'totp' }, weak)).rejects.toMatchObject(REFUSED)
    const strong = await signIn(house, { level: 'phishing_resistant', ways: ['passkey'] })
    await house.enrol({ type: 'totp' }, strong)
  })

  test('nobody changes the account of another, nor with a session that is over', async () => {
    const house = await openFactors()
    const page = await signIn(house, { level: 'confirmed', ways: ['email'] }, 'user_7')
    await expect(house.enrol({ type: 'totp' }, page)).rejects.toMatchObject({ code: 'forbidden' })
    const gone = { ...page, token: 'x'.repeat(43) }
    await expect(house.enrol({ type: 'totp' }, gone)).rejects.toMatchObject({
      code: 'unauthorized',
    })
    await expect(house.enrol({ type: 'totp', secret: 'A'.repeat(32) }, page)).rejects.toMatchObject(
      { code: 'forbidden' },
    )
  })

  test('[ADM-07] a session that is ended while its change is judged has no right any more', async () => {
    const house = await openFactors()
    const page = await signIn(house, { level: 'confirmed', ways: ['email'] })
    const authority = await findAuthority(house.needs, page, house.hashOf(SUBJECT))
    const judge = () =>
      house.store.change(
        [...authorityKeys(PROJECT, authority), subjectKey(PROJECT, house.hashOf(SUBJECT))],
        (records, now) => {
          const subject = records.find(subjectKey(PROJECT, house.hashOf(SUBJECT)))
          const of = { factors: NO_FACTORS, subject }
          judgeAuthority(records, PROJECT, house.hashOf(SUBJECT), of, authority, now)
          return { writes: [], events: [], outcome: 'allowed' }
        },
      )
    expect(await judge()).toBe('allowed')
    await house.write(drop(sessionListKey(PROJECT, house.hashOf(SUBJECT))))
    await expect(judge()).rejects.toMatchObject(REFUSED)
  })
})
