import { describe, expect, test } from 'vitest'
import { listAddresses, removeAddress } from '../../../src/domain/address/subject-addresses.ts'
import { endSession, findSession, openSession } from '../../../src/domain/session/sessions.ts'
import { PROJECT } from '../oauth/open-oauth.ts'
import { openSignIn, SERVER } from './open-sign-in.ts'

const TO = 'person@shop.example'

/** The session of a sign-in that must have opened one. */
async function opened(outcome: ReturnType<typeof openSession>) {
  const told = await outcome
  if (told === undefined) throw new Error('no session was opened')
  return told
}

describe('signing in on our own pages', () => {
  test('[TOK-10] opens a session with a new token each time, of which only a keyed hash is kept', async () => {
    const house = await openSignIn()
    const first = await opened(openSession(house, PROJECT, await house.signIn(TO)))
    await house.store.advance(60_000)
    const second = await opened(openSession(house, PROJECT, await house.signIn(TO)))
    expect(first.token).toMatch(/^[\w-]{43}$/)
    expect(second.token).not.toBe(first.token)
    const { subject, endsAt } = first.session
    expect(await findSession(house, PROJECT, first.token)).toMatchObject({ subject, endsAt })
    expect(await findSession(house, PROJECT, second.token)).toEqual(second.session)
    expect(JSON.stringify(first.session)).not.toContain(first.token)
  })

  test('one verification opens one session, of fifty tries at once', async () => {
    const house = await openSignIn()
    const id = await house.signIn(TO)
    const all = await Promise.all(Array.from({ length: 50 }, () => openSession(house, PROJECT, id)))
    expect(all.filter((one) => one !== undefined)).toHaveLength(1)
    expect((await house.eventTypes()).filter((type) => type === 'session.started')).toHaveLength(1)
    expect(await openSession(house, PROJECT, id)).toBeUndefined()
  })

  test('nothing else opens one: a pending one, another purpose, an application’s own, one of another project, one of long ago', async () => {
    const house = await openSignIn()
    const pending = await house.start({ to: 'a@shop.example' }, 'page')
    expect(await openSession(house, PROJECT, pending.id)).toBeUndefined()
    const own = await house.approve(await house.start({ to: 'b@shop.example' }, 'server'))
    expect(await openSession(house, PROJECT, own)).toBeUndefined()
    const other = await house.approve(
      await house.start({ to: 'c@shop.example', purpose: 'approval', hosted: true }, 'server'),
    )
    expect(await openSession(house, PROJECT, other)).toBeUndefined()
    const good = await house.signIn('d@shop.example')
    expect(await openSession(house, 'prj_other', good)).toBeUndefined()
    expect(await openSession(house, PROJECT, 'ver_nonsense')).toBeUndefined()
    await house.store.advance(300_000)
    expect(await openSession(house, PROJECT, good)).toBeUndefined()
  })

  test('[TOK-07] it says how and when the person was verified, and which address that was', async () => {
    const house = await openSignIn()
    const approvedAt = house.store.now()
    const id = await house.signIn(TO)
    await house.store.advance(5000)
    const { session } = await opened(openSession(house, PROJECT, id))
    expect(session).toMatchObject({
      acr: 'urn:countersign:address-confirmed',
      amr: ['otp'],
      authTime: approvedAt,
      shown: 'p•••@s•••.example',
    })
    const byPhone = await house.signIn('+4915120000001', { channel: 'sms' })
    expect((await opened(openSession(house, PROJECT, byPhone))).session).toMatchObject({
      acr: 'urn:countersign:aal:1',
      amr: ['otp', 'sms'],
    })
  })
})

describe('whose session it is', () => {
  test('of the subject that proved the address last', async () => {
    const house = await openSignIn()
    await house.addAddress('user_1', TO)
    await house.store.advance(60_000)
    const one = await opened(openSession(house, PROJECT, await house.signIn(TO)))
    expect(one.session.subject).toBe('user_1')
    await house.store.advance(300_000)
    await house.addAddress('user_2', TO)
    await house.store.advance(300_000)
    const two = await opened(openSession(house, PROJECT, await house.signIn(TO)))
    expect(two.session.subject).toBe('user_2')
    expect(two.session.subjectHash).toBe(house.vault.fingerprint('subject', PROJECT, 'user_2'))
  })

  test('[DEV-30] of a new account when the address is nobody’s, and the address is then on file', async () => {
    const house = await openSignIn()
    const one = await opened(openSession(house, PROJECT, await house.signIn(TO)))
    expect(one.session.subject).toMatch(/^acc_[0-9a-v]{20}$/)
    const listed = await listAddresses(house, SERVER, one.session.subject)
    expect(listed).toMatchObject([{ kind: 'email', masked: 'p•••@s•••.example' }])
    await house.store.advance(60_000)
    const again = await opened(openSession(house, PROJECT, await house.signIn(TO)))
    expect(again.session.subject).toBe(one.session.subject)
    expect(await listAddresses(house, SERVER, one.session.subject)).toEqual(listed)
  })

  test('[DEV-30] [TOK-10] an address that was taken off such an account leads to it no more: its next sign-in is a new account', async () => {
    const house = await openSignIn()
    const before = await opened(openSession(house, PROJECT, await house.signIn(TO)))
    const { subject } = before.session
    const [address] = await listAddresses(house, SERVER, subject)
    await removeAddress(house, SERVER, subject, address?.id ?? '')
    await house.store.advance(60_000)
    const after = await opened(openSession(house, PROJECT, await house.signIn(TO)))
    expect(after.session.subject).toMatch(/^acc_[0-9a-v]{20}$/)
    expect(after.session.subject).not.toBe(subject)
    expect(await listAddresses(house, SERVER, subject)).toEqual([])
    expect(await findSession(house, PROJECT, after.token)).toEqual(after.session)
  })

  test('of two first sign-ins at once both are the same account', async () => {
    const house = await openSignIn()
    const ids = [await house.signIn(TO)]
    await house.store.advance(60_000)
    ids.push(await house.signIn(TO))
    const both = await Promise.all(ids.map((id) => opened(openSession(house, PROJECT, id))))
    expect(new Set(both.map(({ session }) => session.subject)).size).toBe(1)
    const types = await house.eventTypes()
    expect(types.filter((type) => type === 'address.added')).toHaveLength(1)
  })

  test('an address that was removed signs its old owner in no more', async () => {
    const house = await openSignIn()
    await house.addAddress('user_1', TO)
    const [address] = await listAddresses(house, SERVER, 'user_1')
    await removeAddress(house, SERVER, 'user_1', address?.id ?? '')
    await house.store.advance(60_000)
    const { session } = await opened(openSession(house, PROJECT, await house.signIn(TO)))
    expect(session.subject).toMatch(/^acc_/)
    await expect(removeAddress(house, SERVER, 'user_1', address?.id ?? '')).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  test('removing an address that another has proven since leaves it theirs', async () => {
    const house = await openSignIn()
    await house.addAddress('user_1', TO)
    await house.store.advance(300_000)
    await house.addAddress('user_2', TO)
    const [address] = await listAddresses(house, SERVER, 'user_1')
    await removeAddress(house, SERVER, 'user_1', address?.id ?? '')
    await house.store.advance(300_000)
    const { session } = await opened(openSession(house, PROJECT, await house.signIn(TO)))
    expect(session.subject).toBe('user_2')
  })
})

describe('a session', () => {
  const MINUTE = 60_000
  const HOUR = 60 * MINUTE

  async function withSession() {
    const house = await openSignIn()
    const { token } = await opened(openSession(house, PROJECT, await house.signIn(TO)))
    return { house, token, find: () => findSession(house, PROJECT, token) }
  }

  test('[TOK-11] ends half an hour after it was last used', async () => {
    const { house, find } = await withSession()
    await house.store.advance(29 * MINUTE)
    expect(await find()).toBeDefined()
    await house.store.advance(29 * MINUTE)
    expect(await find()).toBeDefined()
    await house.store.advance(30 * MINUTE)
    expect(await find()).toBeUndefined()
  })

  test('[TOK-11] ends after twelve hours, however busy it is', async () => {
    const { house, find } = await withSession()
    for (let i = 0; i < 47; i += 1) {
      await house.store.advance(15 * MINUTE)
      expect(await find()).toBeDefined()
    }
    const last = await find()
    expect(last?.expiresAt).toBe(last?.endsAt)
    await house.store.advance(15 * MINUTE - 1)
    expect(await find()).toBeDefined()
    await house.store.advance(1)
    expect(await find()).toBeUndefined()
    await house.store.advance(HOUR)
    expect(await find()).toBeUndefined()
  })

  test('[ADM-07] ends at once when it is ended, and once', async () => {
    const { house, token, find } = await withSession()
    await endSession(house, PROJECT, token)
    await endSession(house, PROJECT, token)
    expect(await find()).toBeUndefined()
    expect((await house.eventTypes()).filter((type) => type === 'session.ended')).toHaveLength(1)
  })

  test('[ADM-07] ends when the address that it was opened with is taken off the account, and goes on when another is', async () => {
    const { house, token, find } = await withSession()
    const subject = (await find())?.subject ?? ''
    const remove = async (masked: string) => {
      const all = await listAddresses(house, SERVER, subject)
      const id = all.find((address) => address.masked === masked)?.id ?? ''
      await removeAddress(house, SERVER, subject, id)
    }
    await house.addAddress(subject, 'other@desk.example')
    await remove('o•••@d•••.example')
    expect(await find()).toBeDefined()
    await remove('p•••@s•••.example')
    expect(await find()).toBeUndefined()
    expect((await house.eventTypes()).at(-1)).toBe('session.ended')
    // It is over for good, not only until the address comes back.
    await house.store.advance(60_000)
    await house.addAddress(subject, TO)
    expect(await findSession(house, PROJECT, token)).toBeUndefined()
    expect((await house.eventTypes()).filter((type) => type === 'session.ended')).toHaveLength(1)
  })

  test('is found by its own token in its own project only', async () => {
    const { house, token, find } = await withSession()
    for (const other of ['', 'x', `${token}x`, token.slice(1), '_'.repeat(43)]) {
      expect(await findSession(house, PROJECT, other)).toBeUndefined()
      await endSession(house, PROJECT, other)
    }
    expect(await findSession(house, 'prj_other', token)).toBeUndefined()
    await endSession(house, 'prj_other', token)
    expect(await find()).toBeDefined()
  })

  test('is written down at most once a minute, however often it is used', async () => {
    const { house, find } = await withSession()
    const first = await find()
    await house.store.advance(MINUTE - 1)
    expect(await find()).toEqual(first)
    await house.store.advance(1)
    expect((await find())?.seenAt).toBe(house.store.now())
  })
})
