import { describe, expect, test } from 'vitest'
import {
  answerApproval,
  approvalNumber,
  listApprovals,
} from '../../../src/domain/approval/approvals.ts'
import { addressSeal } from '../../../src/domain/address/sealed-address.ts'
import { countApproval } from '../../../src/domain/approval/count-approval.ts'
import { factorsKey, NO_FACTORS } from '../../../src/domain/factor/factors.ts'
import { subjectKey } from '../../../src/domain/limit/subject.ts'
import { levelProven } from '../../../src/domain/receipt/receipt.ts'
import { put } from '../../../src/domain/store.ts'
import { lockSubject } from '../../../src/domain/subject/lock-subject.ts'
import { endVerification, type Ending } from '../../../src/domain/verification/end.ts'
import {
  verificationKey,
  type Verification,
} from '../../../src/domain/verification/verification.ts'
import { openOAuth, PROJECT } from '../oauth/open-oauth.ts'
import { keepVerification } from '../session/keep-verification.ts'

const MINUTE = 60_000
const HOLDER = { kind: 'holder', network: { near: 'home', wide: undefined } } as const
const CALLER = { kind: 'secret', project: PROJECT, keyId: 'key_1', scopes: [] } as const

const ADDRESSES = [
  ['phone', '+4915120000001'],
  ['email', 'ada@shop.example'],
] as const

async function openHouse() {
  const house = { ...(await openOAuth()), channels: new Set(['sms', 'email'] as const) }
  const hash = (subject: string) => house.vault.fingerprint('subject', PROJECT, subject)
  /** Asks a person, and counts it as a start does. */
  const ask = async (changes: Partial<Verification> = {}) => {
    const v = await keepVerification(house, { channel: 'approval', ...changes })
    const key = factorsKey(PROJECT, hash(v.subject ?? ''))
    await house.store.change([key], (records, now) => ({
      writes: [put(key, countApproval(records.find(key) ?? NO_FACTORS, v, now))],
      events: [],
      outcome: undefined,
    }))
    return { ...v, number: approvalNumber(house.vault, v) }
  }
  return {
    ...house,
    ask,
    list: async (subject = 'user_1') =>
      (await listApprovals(house, PROJECT, subject)).map((one) => one.verification.id),
    answer: async (id: string, number: string, subject = 'user_1') =>
      (await answerApproval(house, PROJECT, id, { subject, number, by: 'api' })).result,
    /** By somebody who is signed in on our own pages, and known there by no more than a mail. */
    answerByMail: (id: string, number: string) =>
      answerApproval(house, PROJECT, id, {
        subject: 'user_1',
        number,
        by: 'page',
        level: 'confirmed',
      }),
    /** Two addresses of the person. */
    onFile: async () => {
      const addresses = ADDRESSES.map(([kind, address]) => ({
        id: `adr_${kind}`,
        kind,
        sealed: house.vault.seal(address, addressSeal(PROJECT, `adr_${kind}`)),
        hash: kind,
        masked: '',
        addedAt: house.store.now(),
      }))
      const key = subjectKey(PROJECT, hash('user_1'))
      const subject = { sends: [], addresses, expiresAt: Number.MAX_SAFE_INTEGER }
      await house.store.change([key], () => ({
        writes: [put(key, subject)],
        events: [],
        outcome: undefined,
      }))
    },
    /** What every address is told of it. */
    told: async (id: string) => {
      const due = [
        ...(await house.store.dueDeliveries('email', 100)),
        ...(await house.store.dueDeliveries('sms', 100)),
      ]
      return due
        .filter(({ verification }) => verification === id)
        .map(({ channel, notice }) => ({ channel, news: notice?.news }))
    },
    worth: async (id: string) => {
      const v = await house.store.find(verificationKey(PROJECT, id))
      return v && levelProven(v)
    },
    status: async (id: string) => (await house.store.find(verificationKey(PROJECT, id)))?.status,
  }
}

/** Another number of two digits. */
const wrong = (number: string, n = 1) => String(10 + ((Number(number) - 10 + n) % 90))

describe('[TXN-19] "Is this you?"', () => {
  test('is answered by typing the number that the asking screen shows', async () => {
    const house = await openHouse()
    const v = await house.ask()
    expect(v.number).toMatch(/^[1-9]\d$/)
    expect(await house.answer(v.id, ` ${v.number} `)).toBe('approved')
    expect(await house.status(v.id)).toBe('approved')
    expect(await house.answer(v.id, v.number)).toBe('already_used')
    expect((await house.eventTypes()).at(-2)).toBe('verification.approved')
  })

  test('cannot be answered without a number', async () => {
    const house = await openHouse()
    const v = await house.ask()
    for (const nothing of ['', ' ', '7', '123', 'yes', '٤٢', '4 2', '0x'])
      await expect(house.answer(v.id, nothing)).rejects.toMatchObject({
        code: 'invalid_request',
        facts: { field: 'number' },
      })
    expect(await house.answer(v.id, v.number)).toBe('approved')
  })

  test('every number is as likely as any other, and tells nothing of the next', async () => {
    const house = await openHouse()
    const seen = new Map<string, number>()
    for (let i = 0; i < 9000; i += 1) {
      const number = approvalNumber(house.vault, { project: PROJECT, id: `ver_${i}` })
      seen.set(number, (seen.get(number) ?? 0) + 1)
    }
    expect(seen.size).toBe(90)
    // A hundred of each are expected, with a spread of ten.
    expect(Math.max(...seen.values())).toBeLessThan(160)
    expect(Math.min(...seen.values())).toBeGreaterThan(50)
  })

  test('a wrong number counts, and the third ends it, of many at once too', async () => {
    const house = await openHouse()
    const v = await house.ask()
    expect(await house.answer(v.id, wrong(v.number))).toBe('wrong_number')
    expect(await house.answer(v.id, v.number)).toBe('approved')
    const other = await house.ask()
    const tries = Array.from({ length: 50 }, (_, i) =>
      house.answer(other.id, wrong(other.number, 1 + i)),
    )
    const results = await Promise.all(tries)
    expect(results.filter((one) => one === 'wrong_number')).toHaveLength(2)
    expect(new Set(results)).toEqual(new Set(['wrong_number', 'locked']))
    expect(await house.answer(other.id, other.number)).toBe('locked')
    expect(await house.status(other.id)).toBe('locked')
    const types = await house.eventTypes()
    expect(types.filter((type) => type === 'verification.guess_failed')).toHaveLength(4)
  })

  test('is for the person who is asked, and for nothing but an approval', async () => {
    const house = await openHouse()
    const v = await house.ask()
    const app = await keepVerification(house, { channel: 'totp' })
    for (const [id, subject] of [
      [v.id, 'user_2'],
      [app.id, 'user_1'],
      ['ver_never', 'user_1'],
    ] as const)
      await expect(house.answer(id, v.number, subject)).rejects.toMatchObject({
        code: 'verification_not_found',
      })
    expect(await house.answer(v.id, v.number)).toBe('approved')
  })

  test('[M70] is worth no more than whoever answers it is known by, and where more is asked for it is not taken from them', async () => {
    const house = await openHouse()
    const own = await house.ask()
    expect(await house.answer(own.id, own.number)).toBe('approved')
    expect(await house.worth(own.id)).toBe('aal1')
    const weak = await house.ask()
    expect(await house.answerByMail(weak.id, weak.number)).toEqual({ result: 'approved' })
    expect(await house.worth(weak.id)).toBe('confirmed')
    const dear = await house.ask({ details: { least: 'aal1' } })
    await expect(house.answerByMail(dear.id, dear.number)).rejects.toMatchObject({
      code: 'insufficient_user_authentication',
      facts: { acr_values: 'urn:countersign:aal:1' },
    })
    expect(await house.status(dear.id)).toBe('pending')
  })

  test('[M42] of what raises a session is none: no answer approves it, or a session would raise itself', async () => {
    const house = await openHouse()
    for (const purpose of ['account_change', 'sign_in']) {
      const own = await house.ask({ purpose, details: { raises: 'hash of the session' } })
      await expect(house.answer(own.id, own.number)).rejects.toMatchObject({
        code: 'verification_not_found',
      })
      expect(await house.status(own.id)).toBe('pending')
    }
  })

  test('[TXN-18] when the person says no, every address on file is told, and not when whoever asks gives up', async () => {
    const house = await openHouse()
    await house.onFile()
    const refused = async (ending: Ending) => {
      const v = await house.ask()
      const holder = { ...HOLDER, project: PROJECT, verification: v.id }
      const isOnPage = ending.status === 'denied' && ending.by === 'page'
      await endVerification(house, isOnPage ? holder : CALLER, v.id, ending)
      expect(await house.status(v.id)).toBe(ending.status)
      const told = await house.told(v.id)
      await house.store.advance(60 * MINUTE)
      return told
    }
    const news = [
      { channel: 'email', news: 'approval_denied' },
      { channel: 'sms', news: 'approval_denied' },
    ]
    expect(await refused({ status: 'denied', by: 'api' })).toEqual(news)
    expect(await refused({ status: 'denied', by: 'page', asked: true })).toEqual(news)
    expect(await refused({ status: 'denied', by: 'page' })).toEqual([])
    expect(await refused({ status: 'canceled' })).toEqual([])
    const app = await keepVerification(house, { channel: 'totp' })
    await endVerification(house, CALLER, app.id, { status: 'denied', by: 'api' })
    expect(await house.told(app.id)).toEqual([])
  })

  test('takes no answer once it is over: too late, denied, on an account that is locked', async () => {
    const house = await openHouse()
    const denied = await house.ask()
    await endVerification(house, CALLER, denied.id, { status: 'denied', by: 'api' })
    expect(await house.answer(denied.id, denied.number)).toBe('denied')
    const locked = await house.ask()
    await lockSubject(house, CALLER, 'user_1', true)
    expect(await house.answer(locked.id, locked.number)).toBe('locked')
    await lockSubject(house, CALLER, 'user_1', false)
    await house.store.advance(5 * MINUTE)
    expect(await house.answer(locked.id, locked.number)).toBe('expired')
    expect(await house.status(locked.id)).toBe('expired')
  })
})

describe('what waits for a person', () => {
  test('is listed for them alone, the newest first, without the number', async () => {
    const house = await openHouse()
    const one = await house.ask()
    await house.store.advance(MINUTE)
    const two = await house.ask()
    const other = await house.ask({ subject: 'user_2' })
    expect(await house.list()).toEqual([two.id, one.id])
    expect(await house.list('user_2')).toEqual([other.id])
    const told = JSON.stringify(await listApprovals(house, PROJECT, 'user_1'))
    expect(told).not.toContain(`"${one.number}"`)
    await house.answer(two.id, two.number)
    expect(await house.list()).toEqual([one.id])
    await endVerification(house, CALLER, one.id, { status: 'denied', by: 'api' })
    expect(await house.list()).toEqual([])
    await house.store.advance(5 * MINUTE)
    expect(await house.list('user_2')).toEqual([])
  })
})

describe('[TXN-20] a person is asked', () => {
  test('three things at once at the most', async () => {
    const house = await openHouse()
    const first = await house.ask()
    await house.store.advance(MINUTE)
    await house.ask()
    await house.ask()
    await expect(house.ask()).rejects.toMatchObject({
      code: 'rate_limited',
      facts: { retry_after: 240 },
    })
    // Another person is not held up by that.
    expect(await house.ask({ subject: 'user_2' })).toBeDefined()
    await house.answer(first.id, first.number)
    expect(await house.ask()).toBeDefined()
  })

  test('five times an hour at the most, answered or not', async () => {
    const house = await openHouse()
    for (let i = 0; i < 5; i += 1) {
      const v = await house.ask()
      await house.answer(v.id, v.number)
      await house.store.advance(MINUTE)
    }
    await expect(house.ask()).rejects.toMatchObject({
      code: 'rate_limited',
      facts: { retry_after: 55 * 60 },
    })
    await house.store.advance(55 * MINUTE)
    expect(await house.ask()).toBeDefined()
  })

  test('no more often than that when everybody asks at once', async () => {
    const house = await openHouse()
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => house.ask()))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
  })
})
