import { describe, expect, test } from 'vitest'
import { confirmAuthenticator } from '../../src/domain/factor/authenticators.ts'
import { decodeBase32, encodeBase32 } from '../../src/domain/factor/base32.ts'
import { APP, openFactors, SUBJECT, type Factory } from '../domain/factor/open-factors.ts'

/** The seed of the RFCs: `1234567890` over and over. */
const seedOf = (bytes: number) => encodeBase32(Buffer.from('1234567890'.repeat(7).slice(0, bytes)))

/** RFC 6238, appendix B: seconds, and the codes of eight digits by SHA-1, SHA-256 and SHA-512. */
const TIMES = [
  [59, '94287082', '46119246', '90693936'],
  [1_111_111_109, '07081804', '68084774', '25091201'],
  [1_111_111_111, '14050471', '67062674', '99943326'],
  [1_234_567_890, '89005924', '91819424', '93441116'],
  [2_000_000_000, '69279037', '90698825', '38618901'],
  [20_000_000_000, '65353130', '77737706', '47863826'],
] as const

/** RFC 4226, appendix D: the codes of the counters from 0. */
const COUNTERS = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ')

async function codeOf(house: Factory, id: string, steps = 0): Promise<string> {
  return house.shows(await house.app(id), steps)
}

describe('codes of an authenticator app', () => {
  test.each([
    ['SHA1', 20, 1],
    ['SHA256', 32, 2],
    ['SHA512', 64, 3],
  ] as const)(
    '[TOT-01, TOT-16] of RFC 6238 by %s are accepted, each at its time, the one of the year 2603 too',
    async (algorithm, bytes, column) => {
      const house = await openFactors({}, 59_000)
      const { authenticator } = await house.enrol({
        type: 'totp',
        secret: seedOf(bytes),
        algorithm,
        digits: 8,
      })
      const [first, ...later] = TIMES
      const confirm = { code: first[column] }
      expect(
        await confirmAuthenticator(house.needs, APP, SUBJECT, authenticator.id, confirm),
      ).toMatchObject({ result: 'active' })
      for (const line of later) {
        await house.store.advance(line[0] * 1000 - house.store.now())
        expect(await house.answer(line[column])).toBe('matched')
      }
    },
  )

  test('[TOT-01] a counter token shows those of RFC 4226, one after the other', async () => {
    const house = await openFactors()
    const { authenticator } = await house.enrol({ type: 'hotp', secret: seedOf(20) })
    const [first = '', ...later] = COUNTERS
    await confirmAuthenticator(house.needs, APP, SUBJECT, authenticator.id, { code: first })
    for (const code of later) {
      expect(await house.answer(code)).toBe('matched')
      expect(await house.answer(code)).toBe('replayed')
    }
  })

  test('[TOT-02] are made of a seed of twenty random bytes, or as many as the hash has', async () => {
    const house = await openFactors()
    const seeds = new Set<string>()
    for (let i = 0; i < 1000; i += 1) {
      const made = await house.enrol({ type: 'totp' }, APP, `user_${i}`)
      if (made.type !== 'seeded') throw new Error('a seed is drawn here')
      expect(decodeBase32(made.secret)).toHaveLength(20)
      seeds.add(made.secret)
    }
    expect(seeds.size).toBe(1000)
    for (const [algorithm, bytes] of [
      ['SHA256', 32],
      ['SHA512', 64],
    ] as const) {
      const made = await house.enrol({ type: 'totp', algorithm })
      expect(made.type === 'seeded' && decodeBase32(made.secret)?.length).toBe(bytes)
    }
  })

  test('[TOT-03] [M38] one that was accepted is not accepted again, of fifty at once neither', async () => {
    const house = await openFactors()
    const id = await house.addApp()
    await house.store.advance(60_000)
    const code = await codeOf(house, id)
    const results = await Promise.all(Array.from({ length: 50 }, () => house.answer(code)))
    expect(results.filter((each) => each === 'matched')).toHaveLength(1)
    expect(results.filter((each) => each === 'replayed')).toHaveLength(49)
    // Within the window it stays used, whatever the step is by then.
    await house.store.advance(30_000)
    expect(await house.answer(code)).toBe('replayed')
  })

  test('[TOT-03] [TOT-10] the one that confirmed the app is used up by it', async () => {
    const house = await openFactors()
    const id = await house.addApp()
    expect(await house.answer(await codeOf(house, id))).toBe('replayed')
  })

  test('[TOT-04] [M38] an older one is not accepted after a newer one, nor in turns', async () => {
    const house = await openFactors()
    const id = await house.addApp()
    await house.store.advance(90_000)
    const [before, now, after] = await Promise.all([-1, 0, 1].map((s) => codeOf(house, id, s)))
    expect(await house.answer(after ?? '')).toBe('matched')
    for (const old of [now, before, after, now])
      expect(await house.answer(old ?? '')).toBe('replayed')
  })

  test.each([
    [-2, 'none'],
    [-1, 'matched'],
    [0, 'matched'],
    [1, 'matched'],
    [2, 'none'],
  ] as const)('[TOT-05] one that is %i steps off is answered: %s', async (steps, result) => {
    for (const periodSeconds of [30, 60] as const) {
      const house = await openFactors()
      const id = await house.addApp({ type: 'totp', periodSeconds })
      await house.store.advance(10 * periodSeconds * 1000)
      expect(await house.answer(await codeOf(house, id, steps))).toBe(result)
    }
  })

  test('[TOT-06] a clock that runs ahead is shown to the operator, and followed no further', async () => {
    const house = await openFactors()
    const id = await house.addApp()
    for (let i = 0; i < 10; i += 1) {
      await house.store.advance(60_000)
      expect(await house.answer(await codeOf(house, id, 1))).toBe('matched')
      expect(await house.app(id)).toMatchObject({ drift: 1 })
    }
    await house.store.advance(60_000)
    for (const steps of [2, 3, -2]) {
      expect(await house.answer(await codeOf(house, id, steps))).toBe('none')
    }
  })

  test('[TOT-15] only the time of the service counts: a code of an hour ago or ahead is wrong', async () => {
    const house = await openFactors()
    const id = await house.addApp()
    for (const steps of [-120, 120]) {
      const code = await codeOf(house, id, steps)
      expect(await house.answer(code)).toBe('none')
    }
    const ahead = await codeOf(house, id, 120)
    await house.store.advance(3_600_000)
    expect(await house.answer(ahead)).toBe('matched')
  })

  test('of several apps each one counts, and a code is good for the app that shows it', async () => {
    const house = await openFactors()
    const phone = await house.addApp({ type: 'totp', name: 'Phone' })
    const tablet = await house.addApp(
      { type: 'totp', name: 'Tablet', digits: 8 },
      await house.proof(),
    )
    await house.store.advance(60_000)
    expect(await house.answer(await codeOf(house, tablet))).toBe('matched')
    expect(await house.answer(await codeOf(house, phone))).toBe('matched')
    expect(await house.answer(await codeOf(house, phone))).toBe('replayed')
  })

  test('[TOT-03] [M38] a seed that was brought twice makes no code good twice', async () => {
    const house = await openFactors()
    const secret = seedOf(20)
    const first = await house.addApp({ type: 'totp', secret })
    await house.store.advance(60_000)
    await house.addApp({ type: 'totp', secret }, await house.proof())
    await house.store.advance(60_000)
    const code = await codeOf(house, first)
    expect(await house.answer(code)).toBe('matched')
    expect(await house.answer(code)).toBe('replayed')
  })
})
