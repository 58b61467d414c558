import { describe, expect, test } from 'vitest'
import {
  begin,
  check,
  newEmail,
  newPhone,
  sendAgain,
  setPolicy,
  start,
  story,
  wrong,
} from '../domain/verification/people.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

describe('what a code looks like', () => {
  test('[COD-02] a code has six digits by text, eight by mail, and eight for a transaction', async () => {
    const transaction = { amount: '129.99', currency: 'EUR', payee: 'Example Books' }
    expect((await begin(service)).code).toMatch(/^\d{6}$/)
    expect((await begin(service, { channel: 'email', to: newEmail() })).code).toMatch(/^\d{8}$/)
    expect((await begin(service, { purpose: 'purchase' })).code).toMatch(/^\d{8}$/)
    const approval = await begin(service, { purpose: 'approval', transaction })
    expect(approval.code).toMatch(/^\d{8}$/)
    await service.advance(31)
    await sendAgain(service, approval)
    expect(await service.code(approval.to)).toMatch(/^\d{8}$/)
  })

  test.each([4, 5, 0, -6, 13])(
    '[COD-02] a policy cannot make codes of %d digits',
    async (length) => {
      const refused = await service.call('/v1/policies/sign_in', { length }, { method: 'PUT' })
      expect(refused).toMatchObject({
        status: 400,
        body: { code: 'invalid_policy', field: 'length' },
      })
    },
  )

  test('[COD-28] a start may ask for a stronger code, never for a weaker one', async () => {
    const strong = await begin(service, { format: 'base20-10' })
    expect(strong.code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{10}$/)
    expect((await check(service, strong, strong.code.toLowerCase())).body.result).toBe('approved')
    await setPolicy(service, 'letters', { alphabet: 'base20', length: 8 })
    for (const [purpose, format] of [
      ['sign_in', 'digits-5'],
      ['sign_in', 'base20-5'],
      ['sign_in', 'digits-13'],
      ['sign_in', 'hex-10'],
      ['purchase', 'digits-7'],
      // Longer than the policy's, and still with fewer possible codes.
      ['letters', 'digits-9'],
    ])
      expect(await start(service, { purpose, format })).toMatchObject({
        status: 400,
        body: { code: 'invalid_request', field: 'format' },
      })
  })

  test('[COD-28] a further message keeps the format that was asked for, also when the policy asks for more by now', async () => {
    await setPolicy(service, 'changing', {})
    const v = await begin(service, { purpose: 'changing', format: 'base20-8' })
    await setPolicy(service, 'changing', { length: 12, guesses: 3 })
    await service.advance(31)
    expect((await sendAgain(service, v)).status).toBe(200)
    const code = await service.code(v.to)
    expect(code).toMatch(/^[A-Z]{8}$/)
    expect((await check(service, v, code)).body).toMatchObject({ result: 'approved' })
  })

  test('[COD-24] among 1 000 ids there is no repetition, and their order says nothing beyond the second', async () => {
    const ids: string[] = []
    for (let i = 0; i < 1000; i += 1)
      ids.push((await start(service, { to: newEmail(), channel: 'email' })).body.id)
    expect(new Set(ids).size).toBe(1000)
    // The first eight characters are the second; behind them neighbours rise as often as they fall.
    const same = ids.slice(1).map((id, i) => [ids[i] ?? '', id] as const)
    const pairs = same.filter(([a, b]) => a.slice(0, 12) === b.slice(0, 12))
    const rising = pairs.filter(([a, b]) => a < b).length
    expect(pairs.length).toBeGreaterThan(300)
    expect(Math.abs(rising - pairs.length / 2)).toBeLessThan(3 * Math.sqrt(pairs.length))
  })
})

describe('a code as it is given', () => {
  test.each([
    ['１２３４５６', 'full width'],
    ['١٢٣٤٥٦', 'Arabic-Indic'],
    ['१२३४५६', 'Devanagari'],
    [' 123 456 ', 'spaces'],
    ['123–456', 'a dash'],
    ['12\u200B34\u00AD56', 'invisible characters'],
  ])(
    '[COD-21] [T-A40] a wrong code as %s (%s) is counted like any other, a right one taken',
    async (shape) => {
      const v = await begin(service)
      const asShape = (code: string) => {
        let i = 0
        return shape.replace(/\p{Nd}/gu, (digit) => scripted(digit, code.charAt(i++)))
      }
      expect((await check(service, v, asShape(wrong(v.code)))).body).toMatchObject({
        result: 'wrong_code',
        guesses_left: 4,
      })
      expect((await check(service, v, asShape(v.code))).body.result).toBe('approved')
    },
  )

  test.each(['1e5', '0x1E240', '123456.0', '+123456', '123456a', '१२३४५'])(
    '[COD-21] [T-A40] %s is no number and no code, just a wrong guess',
    async (typed) => {
      const v = await begin(service)
      expect((await check(service, v, typed)).body).toMatchObject({ guesses_left: 4 })
    },
  )

  test('[COD-22] [T-A45] a code that is no text is refused with 400 and costs no guess', async () => {
    const v = await begin(service)
    const path = `/v1/verifications/${v.id}/checks`
    const bodies = [
      ...[[v.code], { $ne: null }, true, Number(v.code), null, ''].map((code) => ({ code })),
      { code: v.code, to: v.to },
      { code: v.code, verification: v.id },
      {},
      [],
      'text',
    ]
    for (const body of bodies) expect((await service.call(path, body)).status).toBe(400)
    const raw = [
      `{"code":"${v.code}","__proto__":{"code":"${v.code}"}}`,
      `{"constructor":{"prototype":{}},"code":"${v.code}"}`,
      `{"code":"${wrong(v.code)}","code":"${v.code}"}`,
      `{code:'${v.code}'}`,
      `[{"code":"${v.code}"}]`,
      `"${v.code}"`,
    ]
    for (const payload of raw) {
      const answer = await service.app.inject({
        method: 'POST',
        url: path,
        headers: json(),
        payload,
      })
      expect([payload, answer.statusCode]).toEqual([payload, 400])
    }
    expect((await service.call(`/v1/verifications/${v.id}`)).body.guesses_left).toBe(5)
    expect((await check(service, v, v.code)).body.result).toBe('approved')
  })

  test('[M16] a check cannot name a target: it is refused and changes nothing', async () => {
    const v = await begin(service)
    const body = { code: v.code, to: newPhone() }
    expect((await service.call(`/v1/verifications/${v.id}/checks`, body)).status).toBe(400)
    expect((await story(service, v)).types).toEqual(['verification.started', 'message.sent'])
  })

  test('[COD-23] [T-A41] what is too large is refused before anything is looked up, and others are answered as before', async () => {
    const v = await begin(service)
    const before = (await story(service, v)).timeline.length
    const post = (payload: string, key = service.secretKey) =>
      service.app.inject({
        method: 'POST',
        url: `/v1/verifications/${v.id}/checks`,
        headers: { ...json(), authorization: `Bearer ${key}` },
        payload,
      })
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    const wide = `{${Array.from({ length: 10_000 }, (_, i) => `"p${i}":1`).join(',')}}`
    const others = Promise.all(
      Array.from({ length: 20 }, () => service.call(`/v1/verifications/${v.id}`)),
    )
    expect((await post(`{"code":"${'1'.repeat(1_000_000)}"}`)).statusCode).toBe(413)
    expect((await post(`{"code":${deep}}`)).statusCode).toBe(413)
    expect((await post(`{"code":${'['.repeat(5000)}${']'.repeat(5000)}}`)).statusCode).toBe(400)
    expect((await post(wide)).statusCode).toBe(413)
    expect((await post(`{"code":"${'1'.repeat(33)}"}`)).statusCode).toBe(400)
    expect((await others).every((a) => a.status === 200)).toBe(true)
    expect((await story(service, v)).timeline).toHaveLength(before)
    expect((await check(service, v, v.code)).body.result).toBe('approved')
  })
})

function json() {
  return {
    'content-type': 'application/json',
    host: '127.0.0.1:4000',
    authorization: `Bearer ${service.secretKey}`,
  }
}

/** The digit `value` in the script of `sample`. */
function scripted(sample: string, value: string): string {
  const point = sample.codePointAt(0) ?? 0
  let zero = point
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && point - zero < 9) zero -= 1
  return String.fromCodePoint(zero + Number(value))
}
