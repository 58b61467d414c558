import { describe, expect, test } from 'vitest'
import {
  endAllSessions,
  endSessionById,
  listSessions,
} from '../../../src/domain/session/person-sessions.ts'
import { raiseSession } from '../../../src/domain/session/raise-session.ts'
import { sessionHash } from '../../../src/domain/session/session.ts'
import { endSession, findSession, openSession } from '../../../src/domain/session/sessions.ts'
import { lockSubject } from '../../../src/domain/subject/lock-subject.ts'
import type { Verification } from '../../../src/domain/verification/verification.ts'
import { openOAuth, PROJECT } from '../oauth/open-oauth.ts'
import { disown } from './disown.ts'
import { keepVerification } from './keep-verification.ts'

const MINUTE = 60_000

/** A house in which people sign in by their apps. */
async function openHouse() {
  const house = await openOAuth()
  const signIn = async (subject = 'user_1', changes: Partial<Verification> = {}) => {
    const hosted = { hosted: true, context: { user_agent: 'Firefox' } } as const
    const v = await keepVerification(house, {
      status: 'approved',
      subject,
      details: hosted,
      ...changes,
    })
    const told = await openSession(house, PROJECT, v.id)
    if (told === undefined) throw new Error('no session was opened')
    return told
  }
  return {
    ...house,
    signIn,
    find: (token: string) => findSession(house, PROJECT, token),
    list: (subject = 'user_1') => listSessions(house, PROJECT, subject),
    /** A verification that would raise the session of this token. */
    prove: (token: string, changes: Partial<Verification> = {}) =>
      keepVerification(house, {
        status: 'approved',
        purpose: 'account_change',
        details: { raises: sessionHash(house.vault, token) },
        ...changes,
      }),
  }
}

describe('a factor', () => {
  test('[TOK-07] signs in whose it is, and the session says by what; it goes by no address', async () => {
    const house = await openHouse()
    const app = await house.signIn()
    expect(app.session).toMatchObject({
      subject: 'user_1',
      acr: 'urn:countersign:aal:1',
      amr: ['otp'],
      addressHash: '',
      shown: '',
    })
    const proven = [{ way: 'passkey', at: house.store.now(), verified: true }] as const
    const details = { hosted: true, proven } as const
    const passkey = await house.signIn('user_2', { channel: 'passkey', details })
    expect(passkey.session).toMatchObject({
      subject: 'user_2',
      acr: 'urn:countersign:aal:2:phishing-resistant',
    })
    expect(await house.find(passkey.token)).toEqual(passkey.session)
  })

  test('[M43] signs nobody in to an account that was locked, also not by what was approved before', async () => {
    const house = await openHouse()
    const details = { hosted: true } as const
    const v = await keepVerification(house, { status: 'approved', details })
    const caller = { kind: 'secret', project: PROJECT, keyId: 'key_1', scopes: [] } as const
    await lockSubject(house, caller, 'user_1', true)
    expect(await openSession(house, PROJECT, v.id)).toBeUndefined()
    await lockSubject(house, caller, 'user_1', false)
    expect(await openSession(house, PROJECT, v.id)).toBeDefined()
  })

  test('[TXN-18] signs nobody in after its person said that it was not them', async () => {
    const house = await openHouse()
    const details = { hosted: true } as const
    const v = await keepVerification(house, { status: 'approved', details })
    await disown(house, v.id)
    expect(await openSession(house, PROJECT, v.id)).toBeUndefined()
  })

  test('signs in nobody when it is not said whose it is', async () => {
    const house = await openHouse()
    const v = await keepVerification(house, {
      status: 'approved',
      subject: undefined,
      details: { hosted: true },
    })
    expect(await openSession(house, PROJECT, v.id)).toBeUndefined()
  })
})

describe('[ADM-07] a person’s sessions', () => {
  test('are listed, the newest first, without those that are over', async () => {
    const house = await openHouse()
    const first = await house.signIn()
    await house.store.advance(20 * MINUTE)
    const second = await house.signIn()
    await house.signIn('user_2')
    const started = house.store.now()
    expect(await house.list()).toEqual([
      {
        id: second.session.id,
        startedAt: started,
        seenAt: started,
        endsAt: second.session.endsAt,
        shown: '',
        agent: 'Firefox',
      },
      expect.objectContaining({ id: first.session.id }),
    ])
    expect(second.session.id).toMatch(/^ses_[0-9a-v]{20}$/)
    // The first is left idle.
    await house.store.advance(15 * MINUTE)
    expect((await house.list()).map(({ id }) => id)).toEqual([second.session.id])
    await endSession(house, PROJECT, second.token)
    expect(await house.list()).toEqual([])
    expect(await house.list('nobody')).toEqual([])
  })

  test('end one by one or all but one, at once', async () => {
    const house = await openHouse()
    const three = [await house.signIn(), await house.signIn(), await house.signIn()] as const
    const other = await house.signIn('user_2')
    const live = async () =>
      (await Promise.all(three.map(({ token }) => house.find(token)))).map((s) => s !== undefined)
    await endSessionById(house, PROJECT, 'user_1', three[0].session.id, 'api')
    expect(await live()).toEqual([false, true, true])
    for (const [subject, id] of [
      ['user_1', three[0].session.id],
      ['user_1', other.session.id],
      ['user_2', three[1].session.id],
    ] as const)
      await expect(endSessionById(house, PROJECT, subject, id, 'api')).rejects.toMatchObject({
        code: 'not_found',
      })
    expect(await endAllSessions(house, PROJECT, 'user_1', 'page', three[2].session.id)).toBe(1)
    expect(await live()).toEqual([false, false, true])
    expect(await endAllSessions(house, PROJECT, 'user_1', 'api')).toBe(1)
    expect(await endAllSessions(house, PROJECT, 'user_1', 'api')).toBe(0)
    expect(await live()).toEqual([false, false, false])
    expect(await house.find(other.token)).toBeDefined()
    const types = await house.eventTypes()
    expect(types.filter((type) => type === 'session.ended')).toHaveLength(3)
  })

  test('are twenty at most: the oldest makes room', async () => {
    const house = await openHouse()
    const all = []
    for (let i = 0; i < 21; i += 1) all.push(await house.signIn())
    expect(await house.list()).toHaveLength(20)
    expect(await house.find(all[0]?.token ?? '')).toBeUndefined()
    expect(await house.find(all[1]?.token ?? '')).toBeDefined()
  })

  test('of twenty opened at once all are listed', async () => {
    const house = await openHouse()
    await Promise.all(Array.from({ length: 20 }, () => house.signIn()))
    expect(await house.list()).toHaveLength(20)
  })
})

describe('a session is raised', () => {
  test('[TOK-10] under a new token, and the old one is good for nothing', async () => {
    const house = await openHouse()
    const before = await house.signIn()
    await house.store.advance(MINUTE)
    const v = await house.prove(before.token)
    const raised = await raiseSession(house, PROJECT, before.token, v.id)
    if (raised === undefined) throw new Error('it was not raised')
    expect(raised.token).not.toBe(before.token)
    expect(raised.session).toMatchObject({
      id: before.session.id,
      endsAt: before.session.endsAt,
      raised: { at: v.endedAt, level: 'aal1', ways: ['totp'] },
    })
    expect(await house.find(before.token)).toBeUndefined()
    expect(await house.find(raised.token)).toEqual(raised.session)
    expect((await house.list()).map(({ id }) => id)).toEqual([before.session.id])
    // Once: what it was started for is gone.
    expect(await raiseSession(house, PROJECT, before.token, v.id)).toBeUndefined()
    expect(await raiseSession(house, PROJECT, raised.token, v.id)).toBeUndefined()
    expect(await house.find(raised.token)).toEqual(raised.session)
  })

  test('once of fifty tries at the same time', async () => {
    const house = await openHouse()
    const { token } = await house.signIn()
    const { id } = await house.prove(token)
    const tries = Array.from({ length: 50 }, () => raiseSession(house, PROJECT, token, id))
    expect((await Promise.all(tries)).filter((one) => one !== undefined)).toHaveLength(1)
  })

  test('by nothing else: another session’s proof, another person’s, another purpose, a pending one, one of long ago', async () => {
    const house = await openHouse()
    const { token } = await house.signIn()
    const second = await house.signIn()
    const others = [
      await house.prove(second.token),
      await house.prove(token, { subject: 'user_2' }),
      await house.prove(token, { purpose: 'sign_in' }),
      await house.prove(token, { purpose: 'recovery' }),
      await house.prove(token, { status: 'pending' }),
      await house.prove(token, { status: 'denied' }),
      await house.prove(token, { details: {} }),
    ]
    for (const { id } of others)
      expect(await raiseSession(house, PROJECT, token, id)).toBeUndefined()
    const good = await house.prove(token)
    expect(await raiseSession(house, 'prj_other', token, good.id)).toBeUndefined()
    await house.store.advance(5 * MINUTE)
    expect(await raiseSession(house, PROJECT, token, good.id)).toBeUndefined()
    expect((await house.find(token))?.raised).toBeUndefined()
  })

  test('not once it was ended, nor on an account that is locked', async () => {
    const house = await openHouse()
    const ended = await house.signIn()
    const proof = await house.prove(ended.token)
    await endAllSessions(house, PROJECT, 'user_1', 'api')
    expect(await raiseSession(house, PROJECT, ended.token, proof.id)).toBeUndefined()
    const { token } = await house.signIn()
    const { id } = await house.prove(token)
    const caller = { kind: 'secret', project: PROJECT, keyId: 'key_1', scopes: [] } as const
    await lockSubject(house, caller, 'user_1', true)
    expect(await raiseSession(house, PROJECT, token, id)).toBeUndefined()
  })

  test('[TOK-07] and says no less of its person than before', async () => {
    const house = await openHouse()
    const proven = [{ way: 'passkey', at: house.store.now(), verified: true }] as const
    const details = { hosted: true, proven } as const
    const strong = await house.signIn('user_1', { channel: 'passkey', details })
    const weaker = await house.prove(strong.token, { channel: 'sms' })
    const kept = await raiseSession(house, PROJECT, strong.token, weaker.id)
    expect(kept?.session).toMatchObject({
      acr: 'urn:countersign:aal:2:phishing-resistant',
      raised: { level: 'aal1', ways: ['sms'] },
    })
    const app = await house.signIn()
    const raises = sessionHash(house.vault, app.token)
    const stronger = await house.prove(app.token, {
      channel: 'passkey',
      details: { raises, proven },
    })
    const grown = await raiseSession(house, PROJECT, app.token, stronger.id)
    expect(grown?.session).toMatchObject({
      acr: 'urn:countersign:aal:2:phishing-resistant',
      raised: { level: 'phishing_resistant', ways: ['passkey'] },
    })
  })
})
