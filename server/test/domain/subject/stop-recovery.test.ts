import { describe, expect, test } from 'vitest'
import { factorsKey } from '../../../src/domain/factor/factors.ts'
import { pushListKey } from '../../../src/domain/push/push-list.ts'
import { findSession } from '../../../src/domain/session/sessions.ts'
import { lockSubject } from '../../../src/domain/subject/lock-subject.ts'
import { put } from '../../../src/domain/store.ts'
import { endVerification } from '../../../src/domain/verification/end.ts'
import type { Verification } from '../../../src/domain/verification/verification.ts'
import { anApp, openAccount, PERSON } from '../address/open-account.ts'
import { CALLER, PROJECT } from '../oauth/open-oauth.ts'

const HOUR = 3_600_000

/** An account that was just recovered: somebody is signed in, and trusts their browser. */
async function openRecovered() {
  const account = await openAccount()
  const { store } = account
  const recover = async (): Promise<Verification> => {
    const now = store.now()
    const v = await account.keepVerification({
      purpose: 'recovery',
      channel: 'email',
      status: 'approved',
      endedAt: now,
    })
    const before = await account.factors()
    await account.keepFactors({
      ...before,
      authenticators: [anApp()],
      trusted: [
        {
          id: 'tdv_1',
          name: 'Laptop',
          generation: 0,
          rotatedAt: now,
          createdAt: now,
          seenAt: now,
          expiresAt: now + 90 * 24 * HOUR,
        },
      ],
      recovered: { at: now, verification: v.id },
    })
    return v
  }
  return {
    ...account,
    recover,
    /** What the link in the notice does. */
    report: ({ id }: Verification, by: 'message' | 'api' = 'message') =>
      endVerification(
        account,
        {
          kind: 'holder',
          project: PROJECT,
          verification: id,
          network: { near: 'n', wide: undefined },
        },
        id,
        { status: 'denied', by },
      ),
    async left() {
      const factors = await account.factors()
      return { stopped: factors?.recovered?.stopped, trusted: factors?.trusted.length }
    },
  }
}

describe('stopping a recovery', () => {
  test('[REC-11] [REC-13] the link in its notice ends what it opened: sessions, trusted browsers, those that are asked, and its receipt', async () => {
    const account = await openRecovered()
    const v = await account.recover()
    const tokens = [await account.signIn(), await account.signIn()]
    const browsers = pushListKey(PROJECT, account.subjectHash)
    const theirs = { id: 'psh_1', name: '', sealed: Uint8Array.of(1), createdAt: 0 }
    await account.keep(put(browsers, { subscriptions: [theirs], expiresAt: v.expiresAt }))
    await account.report(v)
    expect(await account.store.find(browsers)).toBeUndefined()
    expect(await account.told('push.removed')).toMatchObject([
      { facts: { subscription: 'psh_1', by: 'stopped' } },
    ])
    expect(await account.left()).toEqual({ stopped: true, trusted: 0 })
    for (const token of tokens) expect(await findSession(account, PROJECT, token)).toBeUndefined()
    expect(await account.told('recovery.stopped')).toMatchObject([
      { verification: v.id, facts: { subject: account.subjectHash } },
    ])
    expect(await account.told('verification.reported')).toMatchObject([
      { facts: { status: 'approved', by: 'message' } },
    ])
    expect(await account.told('session.ended')).toHaveLength(2)
    // What proves the person is not taken away: it may be the owner's own.
    expect((await account.factors())?.authenticators).toHaveLength(1)
  })

  test('[REC-11] the link works for 72 hours; later it is still a report', async () => {
    const account = await openRecovered()
    const first = await account.recover()
    await account.store.advance(72 * HOUR - 1)
    await account.report(first)
    expect((await account.left()).stopped).toBe(true)
    const second = await account.recover()
    await account.store.advance(72 * HOUR)
    await account.report(second)
    expect(await account.left()).toEqual({ stopped: undefined, trusted: 1 })
    expect(await account.told('recovery.stopped')).toHaveLength(1)
    expect(await account.told('verification.reported')).toHaveLength(2)
  })

  test('[REC-11] saying it twice, or many times at once, stops it once', async () => {
    const account = await openRecovered()
    const v = await account.recover()
    await account.signIn()
    await Promise.all(Array.from({ length: 5 }, () => account.report(v)))
    expect(await account.told('recovery.stopped')).toHaveLength(1)
    expect(await account.told('verification.reported')).toHaveLength(1)
    // Whoever signs in afterwards by another way is not signed out by the same link again.
    const token = await account.signIn()
    await account.report(v)
    expect(await findSession(account, PROJECT, token)).toBeDefined()
  })

  test('[REC-11] the link of an earlier recovery stops a later one too: its owner may have heard of the first only', async () => {
    const account = await openRecovered()
    const first = await account.recover()
    await account.store.advance(HOUR)
    const second = await account.recover()
    await account.report(first)
    expect(await account.left()).toEqual({ stopped: true, trusted: 0 })
    await account.store.advance(HOUR)
    await account.recover()
    await account.report(first)
    expect((await account.left()).stopped).toBe(true)
    // The link of a later one stops nothing that came before it.
    const fourth = await account.recover()
    await account.keepFactors({
      ...(await account.factors()),
      recovered: { at: account.store.now() - 1, verification: second.id },
    })
    await account.report(fourth)
    expect((await account.left()).stopped).toBeUndefined()
  })

  test('[REC-11] only a recovery that was approved is stopped: another purpose, or one still asked, is not', async () => {
    const account = await openRecovered()
    const v = await account.recover()
    const signIn = await account.keepVerification({
      purpose: 'sign_in',
      status: 'approved',
      endedAt: account.store.now(),
    })
    const open = await account.keepVerification({ purpose: 'recovery' })
    const stranger = await account.keepVerification({
      purpose: 'recovery',
      status: 'approved',
      subject: 'user_7',
      endedAt: account.store.now(),
    })
    for (const one of [signIn, open, stranger]) await account.report(one)
    expect(await account.left()).toEqual({ stopped: undefined, trusted: 1 })
    await expect(account.report(v, 'api')).rejects.toMatchObject({ code: 'verification_ended' })
    expect((await account.left()).stopped).toBeUndefined()
  })

  test('[DEV-31] opening a locked account opens nothing else: what was recovered and stopped stays so', async () => {
    const account = await openRecovered()
    await account.report(await account.recover())
    const before = await account.factors()
    for (const locked of [true, false]) await lockSubject(account, CALLER, PERSON, locked)
    expect(await account.store.find(factorsKey(PROJECT, account.subjectHash))).toEqual(before)
    expect((await account.left()).stopped).toBe(true)
  })
})
