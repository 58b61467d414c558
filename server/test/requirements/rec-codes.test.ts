import { describe, expect, test } from 'vitest'
import { listAuthenticators, removeAuthenticator } from '../../src/domain/factor/authenticators.ts'
import { enrolAuthenticator } from '../../src/domain/factor/enrol.ts'
import { factorsKey, NO_FACTORS } from '../../src/domain/factor/factors.ts'
import {
  matchRecoveryCode,
  proveRecoveryCode,
  type RecoveryProof,
} from '../../src/domain/factor/match-recovery-code.ts'
import { drawRecoveryCode } from '../../src/domain/factor/recovery-code.ts'
import { put } from '../../src/domain/store.ts'
import { APP, openFactors, PROJECT, SUBJECT, type Factory } from '../domain/factor/open-factors.ts'

async function makeCodes(house: Factory, receipt?: string): Promise<readonly string[]> {
  const made = await house.enrol(
    { type: 'recovery_codes' },
    receipt === undefined ? APP : { ...APP, receipt },
  )
  if (made.type !== 'recovery_codes') throw new Error('codes were asked for')
  return made.codes
}

/** What signing in by a recovery code does with it. @param between what happens after it was hashed and before it is judged */
async function answer(house: Factory, typed: string, between?: () => Promise<void>) {
  const proof = await proveRecoveryCode(house.hashRecoveryCode, await house.factors(), typed)
  await between?.()
  return use(house, proof)
}

function use(house: Factory, proof: RecoveryProof): Promise<number | 'none'> {
  const key = factorsKey(PROJECT, house.hashOf(SUBJECT))
  return house.store.change([key], (records, now) => {
    const matched = matchRecoveryCode(records.find(key) ?? NO_FACTORS, proof, now)
    const writes = matched.result === 'matched' ? [put(key, matched.factors)] : []
    return { writes, events: [], outcome: matched.result === 'matched' ? matched.left : 'none' }
  })
}

const left = async (house: Factory) =>
  (await listAuthenticators(house, PROJECT, SUBJECT)).find(({ type }) => type === 'recovery_codes')
    ?.left

describe('recovery codes', () => {
  test('[REC-01] are ten of eighty bits, in letters that nobody takes for others, evenly drawn', async () => {
    const house = await openFactors()
    const seen = new Map<string, number>()
    const codes = await makeCodes(house)
    expect(new Set(codes).size).toBe(10)
    const more = Array.from({ length: 190 }, () => drawRecoveryCode(house.random))
    for (const code of [...codes, ...more]) {
      expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
      for (const letter of code.replaceAll('-', '')) seen.set(letter, (seen.get(letter) ?? 0) + 1)
    }
    // 3200 letters of 32 kinds: a hundred of each, give or take what chance allows once in a million runs.
    expect(seen.size).toBe(32)
    for (const count of seen.values()) expect(Math.abs(count - 100)).toBeLessThan(60)
  })

  test('[REC-02] are kept as slow keyed hashes with a salt of their set, and nowhere else', async () => {
    const house = await openFactors()
    const codes = await makeCodes(house)
    const set = (await house.factors()).authenticators[0]
    if (set?.type !== 'recovery_codes') throw new Error('a set was made')
    expect(set.salt).toMatch(/^[\w-]{21}[AQgw]$/)
    expect(new Set(set.digests).size).toBe(10)
    const kept = JSON.stringify([await house.factors(), await house.events()])
    for (const code of codes) {
      expect(kept).not.toContain(code)
      expect(kept).not.toContain(code.replaceAll('-', ''))
    }
    // The same code in another set has another hash.
    const plain = codes[0]?.replaceAll('-', '') ?? ''
    expect(set.digests).toContain(await house.hashRecoveryCode(plain, set.salt))
    expect(set.digests).not.toContain(await house.hashRecoveryCode(plain, 'AAAAAAAAAAAAAAAAAAAAAA'))
  })

  test('[REC-03] [M41] each is used once: of fifty at once one counts, and of two different ones both', async () => {
    const house = await openFactors()
    const [first = '', ...others] = await makeCodes(house)
    const same = await Promise.all(Array.from({ length: 50 }, () => answer(house, first)))
    expect(same.filter((each) => each !== 'none')).toEqual([9])
    const all = await Promise.all(others.map((code) => answer(house, code)))
    expect(new Set(all)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8]))
    expect(await left(house)).toBe(0)
  })

  test('[M41] a hundred pairs of different codes at once use up two each', async () => {
    const house = await openFactors()
    await makeCodes(house)
    const kept = await house.factors()
    const key = factorsKey(PROJECT, house.hashOf(SUBJECT))
    const digests = Array.from({ length: 200 }, (_, at) => `digest ${at}`)
    const authenticators = kept.authenticators.map((one) => ({ ...one, salt: 'salt', digests }))
    await house.write(put(key, { ...kept, authenticators }))
    for (let at = 0; at < 200; at += 2) {
      const pair = digests.slice(at, at + 2).map((digest) => use(house, { salt: 'salt', digest }))
      expect((await Promise.all(pair)).toSorted((a, b) => Number(a) - Number(b))).toEqual([
        198 - at,
        199 - at,
      ])
    }
    expect(await left(house)).toBe(0)
  })

  test('[REC-04] what is left is told after each use, so that a new set can be offered', async () => {
    const house = await openFactors()
    const codes = await makeCodes(house)
    for (const [at, code] of codes.entries()) {
      expect(await answer(house, code)).toBe(9 - at)
      expect(await left(house)).toBe(9 - at)
    }
    expect(await answer(house, codes[0] ?? '')).toBe('none')
  })

  test('are read as people type them: in small letters, in other groups, with O for 0 and I or L for 1', async () => {
    const house = await openFactors()
    const codes = await makeCodes(house)
    const spoiled = codes.map((code, at) =>
      at % 2 === 0
        ? code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ')
        : code.replaceAll('0', 'O').replaceAll('1', 'I').replaceAll('-', '–'),
    )
    for (const typed of spoiled) expect(await answer(house, typed)).not.toBe('none')
  })

  test('[REC-15] a new set takes the place of the old one, also of a code that is being judged just then', async () => {
    const house = await openFactors()
    const [first = '', second = ''] = await makeCodes(house)
    const receipt = await house.proof({ ways: ['recovery_code'] })
    let fresh: readonly string[] = []
    const during = await answer(house, first, async () => {
      fresh = await makeCodes(house, receipt)
    })
    expect(during).toBe('none')
    expect(await answer(house, second)).toBe('none')
    expect(await left(house)).toBe(10)
    expect(await answer(house, fresh[0] ?? '')).toBe(9)
    const sets = (await house.factors()).authenticators.filter(
      (one) => one.type === 'recovery_codes',
    )
    expect(sets).toHaveLength(1)
  })

  test('[REC-15] whoever has an address on file is told of a new set, and of its removal', async () => {
    const house = await openFactors()
    await house.onFile(['ada@shop.example', '+14155550100'])
    await makeCodes(house)
    expect(
      house.dispatched.map(({ kind, channel, notice }) => [kind, channel, notice?.news]),
    ).toEqual([
      ['account', 'email', 'recovery_codes_made'],
      ['account', 'sms', 'recovery_codes_made'],
    ])
    const set = (await listAuthenticators(house, PROJECT, SUBJECT))[0]?.id ?? ''
    const receipt = await house.proof({ ways: ['recovery_code'] })
    await removeAuthenticator(house.needs, { ...APP, receipt }, SUBJECT, set)
    expect(house.dispatched.slice(2).map(({ notice }) => notice?.news)).toEqual([
      'authenticator_removed',
      'authenticator_removed',
    ])
    expect(await left(house)).toBeUndefined()
  })

  test('a request that is repeated under its Idempotency-Key is told the same codes, which only our key can read', async () => {
    const house = await openFactors()
    const once = { id: 'idempotent', request: 'same' }
    const ask = () =>
      enrolAuthenticator(house.needs, APP, SUBJECT, { type: 'recovery_codes' }, once)
    const made = await ask()
    if (made.type !== 'recovery_codes') throw new Error('codes were asked for')
    expect(await ask()).toEqual(made)
    const kept = await house.store.find({ kind: 'answer', project: PROJECT, id: once.id })
    for (const code of made.codes) expect(kept?.outcome).not.toContain(code)
    expect(await answer(house, made.codes[0] ?? '')).toBe(9)
  })

  test('without a set, or with nonsense, as much work is done and nothing matches', async () => {
    const house = await openFactors()
    expect(await answer(house, '0000-0000-0000-0000')).toBe('none')
    await makeCodes(house)
    for (const typed of ['', '-', '0', 'ſ', '0000-0000-0000-0000', 'x'.repeat(5000)])
      expect(await answer(house, typed)).toBe('none')
    expect(await left(house)).toBe(10)
  })
})
