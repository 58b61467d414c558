import { describe, expect, test } from 'vitest'
import {
  atOnce,
  begin,
  check,
  checkAsHolder,
  newEmail,
  sendAgain,
  story,
  tally,
  wrong,
} from '../domain/verification/people.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

describe('many guesses at the same moment', () => {
  test('[COD-07] [T-A1] [LIM-01] of 200 wrong guesses at once five are judged, then even the right code fails; fifty times', async () => {
    for (let round = 0; round < 50; round += 1) {
      const v = await begin(service)
      const many = await atOnce(200, (i) => check(service, v, wrong(v.code, i + 1)))
      // The fifth is judged too; it is the one that locks.
      expect(tally(many)).toEqual({ wrong_code: 4, locked: 196 })
      expect(
        (await story(service, v)).types.filter((t) => t === 'verification.guess_failed'),
      ).toHaveLength(5)
      expect((await check(service, v, v.code)).body.result).toBe('locked')
    }
  }, 120_000)

  test('[M01] [COD-07] [T-A1] the right code among 200 guesses wins no more often than chance gives, and five are judged', async () => {
    let wins = 0
    for (let round = 0; round < 100; round += 1) {
      const v = await begin(service)
      // A hundred different places, spread evenly: which of 200 comes first is nobody's to choose.
      const place = (round * 77) % 200
      const many = await atOnce(200, (i) =>
        checkAsHolder(service, v, i === place ? v.code : wrong(v.code, i + 1)),
      )
      // Guesses come from one browser, whose network has a limit of its own; the next round begins with a new one.
      await service.advance(601)
      if (many.some((a) => a.body.result === 'approved')) wins += 1
      const { types } = await story(service, v)
      const judged = types.filter((t) => /guess_failed|approved/.test(t)).length
      expect(judged).toBeLessThanOrEqual(5)
    }
    expect(wins).toBeLessThanOrEqual(7)
  }, 120_000)

  test('[COD-06] [COD-05] [T-A2] of 100 right codes at once one is approved, and there is one receipt', async () => {
    for (let round = 0; round < 20; round += 1) {
      const v = await begin(service)
      const many = await atOnce(100, () => check(service, v, v.code))
      expect(tally(many)).toEqual({ approved: 1, already_used: 99 })
      const receipts = many.flatMap((a) => a.body.receipt ?? [])
      expect(receipts).toHaveLength(1)
      expect(
        (await story(service, v)).types.filter((t) => t === 'verification.approved'),
      ).toHaveLength(1)
      const spent = await atOnce(20, () =>
        service.call('/v1/receipts/consumption', { receipt: receipts[0] }),
      )
      expect(tally(spent)).toEqual({ consumed: 1, already_used: 19 })
    }
  })

  test('[M03] a right code wins against a wrong guess in flight, whichever comes first; 200 times', async () => {
    for (let round = 0; round < 200; round += 1) {
      const v = await begin(service)
      const codes = round % 2 === 0 ? [v.code, wrong(v.code)] : [wrong(v.code), v.code]
      const both = await Promise.all(codes.map((code) => check(service, v, code)))
      expect(both.map((a) => a.body.result)).toContain('approved')
    }
  })

  test('[M04] a wrong guess beside a resend never brings an older code back; 500 times', async () => {
    const all = await atOnce(500, () => begin(service, { to: newEmail(), channel: 'email' }))
    await service.advance(31)
    for (const [i, v] of all.entries()) {
      const guess = () => check(service, v, wrong(v.code))
      const send = () => sendAgain(service, v)
      const [first, second] = await Promise.all(i % 2 === 0 ? [guess(), send()] : [send(), guess()])
      expect([first.status, second.status]).toEqual([200, 200])
    }
    const sent = new Map((await service.messages()).map((m) => [m.verification, m.code ?? '']))
    for (const v of all) {
      expect((await check(service, v, v.code)).body.result).toBe('superseded')
      expect((await check(service, v, sent.get(v.id) ?? '')).body.result).toBe('approved')
    }
  }, 60_000)

  test('[COD-07] [COD-06] a guess repeated at once under one Idempotency-Key is judged once and answered alike', async () => {
    const v = await begin(service)
    const headers = { 'idempotency-key': 'one-click' }
    const misses = await atOnce(20, () => check(service, v, wrong(v.code), { headers }))
    expect(tally(misses)).toEqual({ wrong_code: 20 })
    expect(new Set(misses.map((a) => a.body.guesses_left))).toEqual(new Set([4]))
    const right = { 'idempotency-key': 'the-right-one' }
    const hits = await atOnce(20, () => check(service, v, v.code, { headers: right }))
    expect(tally(hits)).toEqual({ approved: 20 })
    const spent = await Promise.all(
      hits.map((a) => service.call('/v1/receipts/consumption', { receipt: a.body.receipt })),
    )
    expect(tally(spent)).toEqual({ consumed: 1, already_used: 19 })
    const { types } = await story(service, v)
    expect(types.filter((t) => t === 'verification.approved')).toHaveLength(1)
    expect(types.filter((t) => t === 'verification.guess_failed')).toHaveLength(1)
  })

  test('[M01] [COD-07] [T-A5] the hosted page judges no more guesses than the API, and an older page gives none back', async () => {
    for (let round = 0; round < 10; round += 1) {
      const v = await begin(service)
      const landing = await page('GET', new URL(v.answer.body.url).pathname)
      const cookie = String(landing.headers['set-cookie']).split(';')[0] ?? ''
      const path = String(landing.headers.location)
      const form = await page('GET', path, cookie)
      const [, csrf = ''] = /name="csrf_token" value="([^"]*)"/.exec(form.body) ?? []
      const guess = (code: string) =>
        page('POST', path, cookie, new URLSearchParams({ csrf_token: csrf, action: 'check', code }))
      const many = await atOnce(100, (i) => guess(wrong(v.code, i + 1)))
      expect(many.every((a) => [303, 429].includes(a.statusCode))).toBe(true)
      await service.advance(10)
      expect(
        (await story(service, v)).types.filter((t) => t === 'verification.guess_failed'),
      ).toHaveLength(5)
      await guess(v.code)
      expect((await story(service, v)).status).toBe('locked')
      // The network that guessed has a limit of its own, which the next round must not meet.
      await service.advance(601)
    }
  })
})

/** One request of a browser on our pages, followed nowhere. */
function page(method: 'GET' | 'POST', url: string, cookie = '', form?: URLSearchParams) {
  return service.app.inject({
    method,
    url,
    headers: {
      host: '127.0.0.1:4000',
      cookie,
      ...(form !== undefined && {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'null',
        'sec-fetch-site': 'same-origin',
      }),
    },
    ...(form !== undefined && { payload: form.toString() }),
  })
}
