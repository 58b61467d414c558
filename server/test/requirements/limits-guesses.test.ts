import { describe, expect, test } from 'vitest'
import {
  atOnce,
  begin,
  beginPatiently,
  check,
  newEmail,
  newPhone,
  sendAgain,
  setPolicy,
  start,
  story,
  tally,
  waitOut,
  wrong,
  type Begun,
} from '../domain/verification/people.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

const DAY = 86_400

async function limitsOf(to: string) {
  const channel = to.includes('@') ? 'email' : 'sms'
  return (await service.call(`/v1/limits?channel=${channel}&to=${encodeURIComponent(to)}`)).body
}

/** Guesses wrong up to `times`; answers how many were judged. */
async function miss(v: Begun, times: number): Promise<number> {
  let judged = 0
  for (let i = 1; i <= times; i += 1) {
    const before = (await limitsOf(v.to)).failures
    await check(service, v, wrong(v.code, i))
    judged += (await limitsOf(v.to)).failures - before
  }
  return judged
}

/** Fails on an address until `failures` in a row are counted, resting as long as it must. */
async function failUntil(to: string, failures: number): Promise<void> {
  for (let i = 0; (await limitsOf(to)).failures < failures; i += 1) {
    const v = await beginPatiently(service, { to, session: `stranger ${i}` })
    await miss(v, Math.min(5, failures - (await limitsOf(to)).failures))
  }
}

describe('wrong guesses on one address', () => {
  test('[COD-11] [M06] [T-A4] neither a resend nor a new start gives guesses back: ten are judged in a day, then the right code is held off', async () => {
    const to = newPhone()
    let judged = 0
    let last = await begin(service, { to })
    for (let round = 0; round < 10; round += 1) {
      judged += await miss(last, 4)
      await waitOut(service, await sendAgain(service, last))
    }
    for (let round = 0; round < 10; round += 1) {
      await service.call(`/v1/verifications/${last.id}/cancellation`, {}, { method: 'POST' })
      const next = await start(service, { to })
      if (next.status === 429 && Number(next.headers['retry-after']) > 3600) continue
      await waitOut(service, next)
      last =
        next.status === 201 ? { ...last, id: next.body.id } : await beginPatiently(service, { to })
      judged += await miss(last, 4)
    }
    expect(judged).toBeLessThanOrEqual(10)
    expect(judged).toBeGreaterThanOrEqual(8)
    for (let i = 1; (await limitsOf(to)).locked_until === undefined; i += 1)
      await check(service, await beginPatiently(service, { to }), wrong('000000', i))
    expect((await limitsOf(to)).failures).toBe(10)
    const refused = await start(service, { to })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(DAY)
  })

  test('[COD-11] [M06] twenty times two wrong guesses and a resend, over and over anew, are ten judged guesses', async () => {
    const to = newEmail()
    let judged = 0
    for (let i = 0; i < 20; i += 1) {
      const next = await start(service, { to, channel: 'email', session: `${i}` })
      if (next.status !== 201) {
        await service.advance(Math.min(300, Number(next.headers['retry-after'])))
        continue
      }
      const code = await service.code(to)
      const v = { ...(await reload(next.body.id)), to, code, session: `${i}` }
      judged += await miss(v, 2)
    }
    expect(judged).toBeLessThanOrEqual(10)
    expect(judged).toBeGreaterThanOrEqual(4)
  })

  test('[LIM-15] [T-A44] [M25] fifty guesses and fifty starts by a stranger leave the owner’s outstanding code and known device as they were', async () => {
    const to = newPhone()
    const signedIn = await begin(service, { to, session: 'owner' })
    const device = (await check(service, signedIn, signedIn.code)).body.device_token
    expect(device).toMatch(/^dvt_/)
    await setPolicy(service, 'patient', { lifetime_seconds: 600 })
    await service.advance(3601)
    const outstanding = await begin(service, { to, purpose: 'patient', session: 'owner' })
    let judged = 0
    for (let i = 0; i < 50; i += 1) {
      const session = `stranger ${i}`
      const theirs = await start(service, { to, session })
      // Strangers are patient too, as long as the owner's code lives.
      if (theirs.status !== 201) await service.advance(10)
      else
        for (let n = 0; n < 5; n += 1) {
          const before = (await limitsOf(to)).failures
          await check(service, { id: theirs.body.id, session }, wrong('000000', n))
          judged += (await limitsOf(to)).failures - before
        }
      await check(service, { ...outstanding, session: 'stranger' }, wrong(outstanding.code, i))
    }
    expect(judged).toBe(10)
    expect(await limitsOf(to)).toMatchObject({ failures: 10, locked_until: expect.any(String) })
    const context = { device }
    const known = await start(service, { to, session: 'phone', context })
    expect(known.status).toBe(201)
    const code = (await service.messages(to)).findLast(
      (m) => m.verification === known.body.id,
    )?.code
    const mine = await check(service, { id: known.body.id, session: 'phone' }, code ?? '')
    expect(mine.body.result).toBe('approved')
    expect((await check(service, outstanding, outstanding.code)).body.result).toBe('approved')
  })

  test('[LIM-15] a verification that began before the rest has one try, and no more', async () => {
    const to = newPhone()
    await setPolicy(service, 'patient', { lifetime_seconds: 600 })
    const mine = await begin(service, { to, purpose: 'patient', session: 'mine' })
    for (const session of ['one', 'two']) {
      const theirs = await beginPatiently(service, { to, session })
      await miss(theirs, 5)
    }
    expect(await limitsOf(to)).toMatchObject({ failures: 10, locked_until: expect.any(String) })
    expect((await check(service, mine, wrong(mine.code))).body.result).toBe('wrong_code')
    expect((await check(service, mine, mine.code)).body.result).toBe('locked')
    await service.advance(DAY)
    const later = await begin(service, { to })
    expect((await check(service, later, later.code)).body.result).toBe('approved')
  })

  test('[LIM-13] the wait for the next message doubles with every wrong guess from the third, from 30 s to an hour', async () => {
    const to = newPhone()
    const waits: number[] = []
    for (let failures = 1; failures <= 9; failures += 1) {
      await failUntil(to, failures)
      waits.push(Number((await start(service, { to })).headers['retry-after']))
      await service.advance(3600)
    }
    // Before the third, only the usual wait between two messages holds.
    expect(waits.slice(2, 9)).toEqual(waits.slice(2, 9).toSorted((a, b) => a - b))
    expect(waits[2]).toBeGreaterThanOrEqual(30)
    expect(waits.at(-1)).toBeGreaterThan(1800)
    expect(Math.max(...waits)).toBeLessThanOrEqual(3600)
  })

  test('[COD-13] a success clears the failures of what was used, and of nothing else', async () => {
    const phone = newPhone()
    const email = newEmail()
    await failUntil(phone, 9)
    await service.advance(3601)
    const other = await begin(service, { to: email, channel: 'email', subject: 'one person' })
    expect((await check(service, other, other.code)).body.result).toBe('approved')
    expect(await limitsOf(phone)).toMatchObject({ failures: 9 })
    const same = await begin(service, { to: phone })
    await check(service, same, same.code)
    expect(await limitsOf(phone)).toMatchObject({ failures: 0 })
    expect((await limitsOf(phone)).sends_today).toBeGreaterThan(1)
  })

  test('[COD-12] [LIM-16] after fifty failures an address is switched off, its owner was told before, and only confirming it anew cures that', async () => {
    const to = newEmail()
    const owner = await begin(service, { to, channel: 'email', session: 'owner' })
    const context = { device: (await check(service, owner, owner.code)).body.device_token }
    const outbox: number[] = []
    for (let i = 0; (await limitsOf(to)).failures < 50; i += 1) {
      const v = await beginPatiently(service, { to, channel: 'email', session: `stranger ${i}` })
      await miss(v, 5)
      const notices = (await service.messages(to)).filter((m) => m.code === undefined).length
      outbox.push(notices)
      if ((await limitsOf(to)).failures >= 40) expect(notices).toBe(1)
      if ((await limitsOf(to)).failures < 40) expect(notices).toBe(0)
    }
    expect(outbox.at(-1)).toBe(1)
    expect(await limitsOf(to)).toMatchObject({ disabled: true })
    for (const ask of [{}, { session: 'owner' }, { context: { device: 'dvt_forged' } }]) {
      const refused = await start(service, { to, channel: 'email', ...ask })
      expect(refused).toMatchObject({ status: 403, body: { code: 'authenticator_disabled' } })
    }
    // The owner's known device was guessed at by nobody and goes by its own count.
    const known = await begin(service, { to, channel: 'email', session: 'owner', context })
    expect((await check(service, known, known.code)).body.result).toBe('approved')
    expect(await limitsOf(to)).toMatchObject({ disabled: true })
    // Waiting does not cure it, however long.
    await service.advance(3 * 365 * DAY)
    await service.settle()
    expect((await start(service, { to, channel: 'email' })).body.code).toBe(
      'authenticator_disabled',
    )
    const ask = { to, channel: 'email', purpose: 'add_address', subject: 'the owner', context }
    const anew = await begin(service, ask)
    expect((await check(service, anew, anew.code)).body.result).toBe('approved')
    expect((await story(service, anew)).types).toContain('target.restored')
    expect(await limitsOf(to)).toMatchObject({ disabled: false, failures: 0 })
    await service.advance(61)
    expect((await start(service, { to, channel: 'email' })).status).toBe(201)
  }, 60_000)

  test('[COD-12] also a known device that fails fifty times in a row is switched off', async () => {
    const to = newEmail()
    const owner = await begin(service, { to, channel: 'email' })
    const context = { device: (await check(service, owner, owner.code)).body.device_token }
    const ask = { to, channel: 'email', context }
    let session = 'first'
    let refused = await start(service, { ...ask, session })
    let judged = 0
    for (let i = 0; i < 200 && refused.body.code !== 'authenticator_disabled'; i += 1) {
      if (refused.status === 201)
        for (let n = 1; n <= 5; n += 1) {
          const { body } = await check(
            service,
            { id: refused.body.id, session },
            wrong('00000000', n),
          )
          if (body.result === 'wrong_code' || (n === 5 && body.result === 'locked')) judged += 1
        }
      await waitOut(service, refused)
      // The token itself lives for ninety days; fifty guesses take five of them.
      session = `${i}`
      refused = await start(service, { ...ask, session })
    }
    expect(judged).toBeLessThanOrEqual(50)
    expect(refused.body.code).toBe('authenticator_disabled')
    // The address itself was not guessed at; without the device it serves its owner as before.
    expect(await limitsOf(to)).toMatchObject({ disabled: false, failures: 0 })
    expect((await start(service, { to, channel: 'email' })).status).toBe(201)
  }, 60_000)
})

describe('strict mode', () => {
  test('one try a code: a wrong guess asks for a new code, and the same code never comes again', async () => {
    for (const policy of ['rotate', 'reuse', 'keep_last']) {
      await setPolicy(service, 'strict', { guesses: 1, resend: { policy }, lifetime_seconds: 600 })
      const v = await begin(service, { purpose: 'strict' })
      expect((await check(service, v, wrong(v.code))).body).toMatchObject({
        result: 'wrong_code',
        guesses_left: 0,
        verification: { status: 'pending' },
      })
      expect((await check(service, v, v.code)).body.result).toBe('locked')
      await service.advance(31)
      await sendAgain(service, v)
      const second = await service.code(v.to)
      expect(second).not.toBe(v.code)
      expect((await check(service, v, v.code)).body.result).toBe('superseded')
      expect((await check(service, v, second)).body.result).toBe('approved')
    }
  })

  test('[COD-07] of many guesses at once in strict mode one is judged', async () => {
    await setPolicy(service, 'strict', { guesses: 1 })
    const v = await begin(service, { purpose: 'strict' })
    const many = await atOnce(50, (i) => check(service, v, wrong(v.code, i + 1)))
    expect(tally(many)).toEqual({ wrong_code: 1, locked: 49 })
  })
})

test('[T-A39] 70 000 wrong checks are counted no further than they are allowed, and nothing turns over', async () => {
  const v = await begin(service)
  for (let i = 0; i < 70; i += 1)
    await atOnce(1000, (n) => check(service, v, wrong(v.code, ((i * 1000 + n) % 999_999) + 1)))
  expect((await service.call(`/v1/verifications/${v.id}`)).body).toMatchObject({
    guesses_left: 0,
    status: 'locked',
  })
  expect(await limitsOf(v.to)).toMatchObject({ failures: 5 })
  expect((await check(service, v, v.code)).body.result).toBe('locked')
}, 180_000)

async function reload(id: string): Promise<Begun> {
  const answer = await service.call(`/v1/verifications/${id}`)
  return { id, to: '', code: '', clientSecret: '', session: undefined, answer }
}
