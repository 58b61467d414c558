import { describe, expect, test } from 'vitest'
import {
  confirmAuthenticator,
  listAuthenticators,
  resynchronize,
} from '../../src/domain/factor/authenticators.ts'
import { encodeBase32 } from '../../src/domain/factor/base32.ts'
import { enrolAuthenticator } from '../../src/domain/factor/enrol.ts'
import { factorTarget } from '../../src/domain/factor/factor-target.ts'
import { targetKey } from '../../src/domain/limit/target-budget.ts'
import { projectKey } from '../../src/domain/project/project.ts'
import { put } from '../../src/domain/store.ts'
import {
  APP,
  openFactors,
  PROJECT,
  SUBJECT,
  type Factory,
  OWN_PHONE,
} from '../domain/factor/open-factors.ts'

const list = (house: Factory) => listAuthenticators(house, PROJECT, SUBJECT)
const confirm = (house: Factory, id: string, code: string) =>
  confirmAuthenticator(house.needs, APP, SUBJECT, id, { code })

/** A code that the app shows neither now nor a step before or after. */
async function wrongCode(house: Factory, id: string): Promise<string> {
  const one = await house.app(id)
  const right = new Set([-1, 0, 1].map((step) => house.shows(one, step)))
  return ['111111', '222222', '333333', '444444'].find((code) => !right.has(code)) ?? ''
}

async function called(house: Factory, name: string) {
  await house.write(
    put(projectKey(PROJECT), { id: PROJECT, name, returnUrls: [], createdAt: house.store.now() }),
  )
}

describe('adding an authenticator app', () => {
  test('[TOT-10] it is good for nothing until it has shown a right code', async () => {
    const house = await openFactors()
    const { authenticator } = await house.enrol({ type: 'totp', name: 'Phone' })
    expect(authenticator).toMatchObject({ type: 'totp', name: 'Phone', status: 'pending' })
    const { id } = authenticator
    const code = house.shows(await house.app(id))
    expect(await house.answer(code)).toBe('none')
    expect(await confirm(house, id, await wrongCode(house, id))).toEqual({ result: 'wrong_code' })
    expect(await list(house)).toMatchObject([{ id, status: 'pending' }])
    expect(await confirm(house, id, ` ${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({
      result: 'active',
      authenticator: { id, status: 'active', name: 'Phone' },
    })
    await house.store.advance(60_000)
    expect(await house.answer(house.shows(await house.app(id)))).toBe('matched')
  })

  test('of many confirmations at once one takes it', async () => {
    const house = await openFactors()
    const { id } = (await house.enrol({ type: 'totp' })).authenticator
    const code = house.shows(await house.app(id))
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => confirm(house, id, code)),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(
      (await house.eventTypes()).filter((type) => type === 'authenticator.confirmed'),
    ).toHaveLength(1)
  })

  test('[TOT-18] one that waits longer than ten minutes is gone', async () => {
    const house = await openFactors()
    const { id } = (await house.enrol({ type: 'totp' })).authenticator
    await house.store.advance(599_000)
    expect(await list(house)).toMatchObject([{ id }])
    await house.store.advance(61_000)
    const code = house.shows(await house.app(id))
    await expect(confirm(house, id, code)).rejects.toMatchObject({ code: 'not_found' })
    expect(await list(house)).toEqual([])
  })

  test('[TOT-12] the seed is told once, and read nowhere afterwards', async () => {
    const house = await openFactors()
    const once = { id: 'idempotent', request: 'same' }
    const enrol = () => enrolAuthenticator(house.needs, APP, SUBJECT, { type: 'totp' }, once)
    const made = await enrol()
    if (made.type !== 'seeded') throw new Error('a seed is drawn here')
    // A repeated request is the same request: its first answer may never have arrived.
    expect(await enrol()).toEqual(made)
    const { id } = made.authenticator
    await confirm(house, id, house.shows(await house.app(id)))
    await expect(enrol()).rejects.toMatchObject({ code: 'idempotency_mismatch' })
    const told = JSON.stringify([await list(house), await house.events()])
    expect(told).not.toContain(made.secret)
    expect(told).not.toContain('sealed')
    const kept = await house.factors()
    const bytes = Buffer.from(
      JSON.stringify(kept, (_, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      ),
    )
    expect(bytes.toString('latin1')).not.toContain(made.secret)
  })

  test('[TOT-13] the address that its QR code holds says everything, in the form that apps read', async () => {
    const house = await openFactors()
    await called(house, 'Example Books & Söhne')
    const made = await house.enrol({ type: 'totp', account: 'a•••@shop.example' })
    if (made.type !== 'seeded') throw new Error('a seed is drawn here')
    expect(made.secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(made.otpauthUri).toBe(
      `otpauth://totp/Example%20Books%20%26%20S%C3%B6hne:a%E2%80%A2%E2%80%A2%E2%80%A2%40shop.example?secret=${made.secret}` +
        '&issuer=Example%20Books%20%26%20S%C3%B6hne&algorithm=SHA1&digits=6&period=30',
    )
    const counter = await house.enrol({ type: 'hotp', counter: 7, digits: 8, algorithm: 'SHA256' })
    expect(counter.type === 'seeded' && counter.otpauthUri).toMatch(
      /^otpauth:\/\/hotp\/[^?]+\?secret=[A-Z2-7]{52}&issuer=[^&]+&algorithm=SHA256&digits=8&counter=7$/,
    )
  })

  test.each([
    ['A:B&secret=AAAA&issuer=Bank', 'A B&secret=AAAA&issuer=Bank'],
    ['Books：Bank', 'Books Bank'],
    ['Books∶Bank/../?x#y%3A', 'Books Bank/../?x#y%3A'],
    ['Bo\u202Eok\u200Bs\r\n', 'Book s'.replace(' ', '')],
    ['😀'.repeat(50) + '\uD83D', undefined],
    [':', '-'],
    ['\u0000', '-'],
  ])('[TOT-14] names can put nothing of their own into it: %j', async (name, shown) => {
    const house = await openFactors()
    await called(house, name)
    const made = await house.enrol({ type: 'totp', account: name })
    if (made.type !== 'seeded') throw new Error('a seed is drawn here')
    const uri = new URL(made.otpauthUri)
    expect([...uri.searchParams.keys()]).toEqual([
      'secret',
      'issuer',
      'algorithm',
      'digits',
      'period',
    ])
    expect(uri.searchParams.get('secret')).toBe(made.secret)
    const label = uri.pathname.split('/').at(-1) ?? ''
    const [issuer = '', account = '', ...more] = label.split(':')
    expect(more).toEqual([])
    expect(made.otpauthUri).not.toContain('+')
    for (const part of [issuer, account]) {
      const text = decodeURIComponent(part)
      expect(text).not.toMatch(/[:\p{Cc}\p{Cf}\p{Cs}]/u)
      expect(text.length).toBeLessThanOrEqual(60)
      if (shown !== undefined) expect(text).toBe(shown)
    }
  })

  test('what the app shows as the account is the covered address on file, where nothing else is said', async () => {
    const house = await openFactors()
    await house.onFile(['ada@shop.example'])
    const made = await house.enrol({ type: 'totp' })
    expect(made.type === 'seeded' && decodeURIComponent(made.otpauthUri)).toContain(
      ':a•••@shop.example?',
    )
  })

  test('[TOT-17] making a new one does not take back what was guessed', async () => {
    const house = await openFactors()
    const { id } = (await house.enrol({ type: 'totp' })).authenticator
    for (let i = 0; i < 9; i += 1)
      expect(await confirm(house, id, await wrongCode(house, id))).toEqual({ result: 'wrong_code' })
    const next = (await house.enrol({ type: 'totp' })).authenticator
    expect(await confirm(house, next.id, await wrongCode(house, next.id))).toEqual({
      result: 'wrong_code',
    })
    const right = house.shows(await house.app(next.id))
    expect(await confirm(house, next.id, right)).toEqual({ result: 'locked' })
    expect(await house.eventTypes()).toContain('target.locked')
  })

  test('[TOT-08] what was guessed at messages, passwords or other people counts elsewhere', async () => {
    const { vault } = await openFactors()
    const hash = vault.fingerprint('subject', PROJECT, SUBJECT)
    const kinds = (['totp', 'passkey', 'recovery_code', 'approval'] as const).map((kind) =>
      factorTarget(vault, PROJECT, kind, hash),
    )
    const others = [
      factorTarget(vault, PROJECT, 'totp', vault.fingerprint('subject', PROJECT, 'user_7')),
      factorTarget(vault, 'prj_other', 'totp', hash),
      factorTarget(vault, PROJECT, 'passkey', undefined),
    ]
    expect(new Set([...kinds, ...others]).size).toBe(7)
  })

  test('[TOT-17] [COD-12] one that was switched off is on again after a new app was confirmed, and the rest of the day stays', async () => {
    const house = await openFactors()
    const id = await house.addApp()
    const key = targetKey(
      PROJECT,
      factorTarget(house.vault, PROJECT, 'totp', house.hashOf(SUBJECT)),
    )
    const yesterday = house.store.now() - 90_000_000
    const failedAt = Array.from({ length: 10 }, () => yesterday)
    await house.write(
      put(key, {
        failures: 50,
        failedAt,
        sends: [],
        newest: [],
        disabledAt: yesterday,
        noticedAt: yesterday,
        expiresAt: Number.MAX_SAFE_INTEGER,
      }),
    )
    expect(await list(house)).toMatchObject([{ id, status: 'disabled' }])
    await house.onFile([OWN_PHONE])
    const receipt = await house.proof({ purpose: 'recovery', ways: ['email', 'sms'] })
    await house.addApp({}, receipt)
    expect((await list(house)).map(({ status }) => status)).toEqual(['active', 'active'])
    expect(await house.store.find(key)).toMatchObject({ failures: 0, failedAt })
    expect(await house.eventTypes()).toContain('target.restored')
  })
})

describe('a counter token', () => {
  const secret = encodeBase32(Buffer.from('12345678901234567890'))

  test('may run five presses ahead, and is found again by two codes in a row when it ran further', async () => {
    const house = await openFactors()
    const id = await house.addApp({ type: 'hotp', secret })
    expect(await house.answer(house.shows(await house.app(id), 5))).toBe('matched')
    expect(await house.answer(house.shows(await house.app(id), 6))).toBe('none')
    const shows = async (steps: number) => house.shows(await house.app(id), steps)
    const find = (codes: readonly [string, string]) =>
      resynchronize(house.needs, APP, SUBJECT, id, codes)
    expect(await find([await shows(40), await shows(42)])).toEqual({ result: 'wrong_code' })
    expect(await find([await shows(100), await shows(101)])).toEqual({ result: 'wrong_code' })
    const after = await shows(42)
    expect(await find([await shows(40), await shows(41)])).toEqual({ result: 'resynchronized' })
    expect(await house.answer(after)).toBe('matched')
  })

  test('[TOT-07] wrong pairs count like wrong codes, and a clock app has no place to be found', async () => {
    const house = await openFactors()
    const id = await house.addApp({ type: 'hotp', secret })
    const find = (of: string, codes: readonly [string, string]) =>
      resynchronize(house.needs, APP, SUBJECT, of, codes)
    for (let i = 0; i < 10; i += 1)
      expect(await find(id, ['000000', '000000'])).toEqual({ result: 'wrong_code' })
    const one = await house.app(id)
    expect(await find(id, [house.shows(one, 0), house.shows(one, 1)])).toEqual({ result: 'locked' })
    const clock = await house.enrol({ type: 'totp' }, { ...APP, receipt: await house.proof() })
    await expect(find(clock.authenticator.id, ['000000', '000000'])).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

test('[TOT-09] after five wrong codes in a row every address on file is told, once', async () => {
  const house = await openFactors()
  await house.onFile(['ada@shop.example', '+14155550100'])
  const { id } = (await house.enrol({ type: 'totp', name: 'Phone' })).authenticator
  for (let i = 0; i < 4; i += 1) await confirm(house, id, await wrongCode(house, id))
  expect(house.dispatched).toEqual([])
  for (let i = 0; i < 5; i += 1) await confirm(house, id, await wrongCode(house, id))
  expect(house.dispatched.map(({ channel, notice }) => [channel, notice?.news])).toEqual([
    ['email', 'authenticator_guessed'],
    ['sms', 'authenticator_guessed'],
  ])
})
