import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  atOnce,
  begin,
  check,
  newEmail,
  newPhone,
  publishableKey,
  sendAgain,
  setPolicy,
  start,
  story,
  tally,
  wrong,
  type Begun,
} from '../domain/verification/people.ts'
import { startTestService } from '../start-test-service.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

const post = (path: string) => service.call(path, {}, { method: 'POST' })
const cancel = (v: Begun) => post(`/v1/verifications/${v.id}/cancellation`)
const deny = (v: Begun) => post(`/v1/verifications/${v.id}/denial`)

/** A verification of each end, and how it came to it. */
const ENDS: Readonly<Record<string, (v: Begun) => Promise<unknown>>> = {
  approved: (v) => check(service, v, v.code),
  denied: deny,
  canceled: cancel,
  locked: (v) => atOnce(5, (i) => check(service, v, wrong(v.code, i + 1))),
  expired: () => service.advance(301),
}

describe('what is over', () => {
  test('[COD-25] cancel is final: the right code is refused afterwards', async () => {
    const v = await begin(service)
    expect((await cancel(v)).body.status).toBe('canceled')
    const after = await check(service, v, v.code)
    expect(after.body).toMatchObject({ result: 'canceled', verification: { status: 'canceled' } })
    expect(after.body).not.toHaveProperty('receipt')
  })

  test.each(Object.keys(ENDS))('[COD-26] from %s there is no way to anything else', async (end) => {
    const v = await begin(service, { session: 'mine' })
    await ENDS[end]?.(v)
    expect((await story(service, v)).status).toBe(end)
    await service.advance(61)
    const tried = [
      await cancel(v),
      await deny(v),
      await sendAgain(service, v),
      await check(service, v, v.code),
      await check(service, v, wrong(v.code)),
    ]
    const changed = await service.call(
      `/v1/verifications/${v.id}`,
      { status: 'pending' },
      { method: 'PUT' },
    )
    expect([404, 405]).toContain(changed.status)
    await begin(service, { session: 'mine', to: v.to }).catch(() => undefined)
    await service.advance(86_400)
    expect((await story(service, v)).status).toBe(end)
    for (const { status, body } of tried)
      if (status === 200) expect(body.status ?? body.verification.status).toBe(end)
      else expect(body).toMatchObject({ code: 'verification_ended', verification_status: end })
    expect(
      (await story(service, v)).types.filter((t) => t === 'verification.approved'),
    ).toHaveLength(end === 'approved' ? 1 : 0)
  })

  test('[COD-26] approve, deny and cancel at once: one of them holds, and everybody hears the same', async () => {
    for (let round = 0; round < 100; round += 1) {
      const v = await begin(service)
      const all = [() => check(service, v, v.code), () => deny(v), () => cancel(v)]
      const turned = [...all.slice(round % 3), ...all.slice(0, round % 3)]
      await Promise.all(turned.map((one) => one()))
      const { types, status } = await story(service, v)
      const ends = types.filter((t) => /approved|denied|canceled/.test(t))
      expect(ends).toEqual([`verification.${status}`])
    }
  })

  test('[M67] every refused check and every verification that lapsed has one entry with its reason', async () => {
    const v = await begin(service)
    await check(service, v, wrong(v.code))
    await atOnce(4, (i) => check(service, v, wrong(v.code, i + 2)))
    await check(service, v, v.code)
    const [a, b] = [await story(service, v), await begin(service)]
    expect(a.timeline.slice(2).map((e) => [e.type, e['guesses_left'] ?? e['reason']])).toEqual([
      ['verification.guess_failed', 4],
      ['verification.guess_failed', 3],
      ['verification.guess_failed', 2],
      ['verification.guess_failed', 1],
      ['verification.guess_failed', 0],
      ['verification.locked', undefined],
      ['verification.guess_refused', 'locked'],
    ])
    // Nobody asks again, and yet its end is written down, once.
    await service.advance(301)
    const { types } = await story(service, b)
    expect(types.filter((t) => t === 'verification.expired')).toHaveLength(1)
    expect((await check(service, b, b.code)).body.result).toBe('expired')
    expect((await story(service, b)).timeline.at(-1)).toMatchObject({ reason: 'expired' })
  })
})

describe('resend policies', () => {
  test('[M07] the same code again, the newest only, or the newest few: as the policy says', async () => {
    const codes = async (policy: object, sends: number) => {
      await setPolicy(service, 'again', { resend: policy, lifetime_seconds: 600 })
      const v = await begin(service, { purpose: 'again' })
      const all = [v.code]
      for (const wait of [31, 61, 121].slice(0, sends)) {
        await service.advance(wait)
        expect((await sendAgain(service, v)).status).toBe(200)
        all.push(await service.code(v.to))
      }
      return { v, all }
    }
    const reuse = await codes({ policy: 'reuse' }, 2)
    expect(new Set(reuse.all).size).toBe(1)
    expect((await check(service, reuse.v, reuse.all[0] ?? '')).body.result).toBe('approved')
    const kept = await codes({ policy: 'keep_last', keep: 2 }, 3)
    expect(new Set(kept.all).size).toBe(4)
    for (const old of kept.all.slice(0, 2))
      expect((await check(service, kept.v, old)).body.result).toBe('superseded')
    expect((await story(service, kept.v)).types).not.toContain('verification.guess_failed')
    expect((await check(service, kept.v, kept.all[2] ?? '')).body.result).toBe('approved')
    expect((await check(service, kept.v, kept.all[3] ?? '')).body.result).toBe('already_used')
  })

  test('a stronger or weaker policy holds for verifications started from now on', async () => {
    await setPolicy(service, 'moving', { guesses: 3, lifetime_seconds: 600 })
    const v = await begin(service, { purpose: 'moving' })
    await setPolicy(service, 'moving', { guesses: 10, lifetime_seconds: 60 })
    await service.advance(120)
    await sendAgain(service, v)
    const { body } = await service.call(`/v1/verifications/${v.id}`)
    expect(body).toMatchObject({ status: 'pending', guesses_left: 3 })
    expect(Date.parse(body.expires_at) - Date.parse(body.created_at)).toBe(600_000)
  })
})

describe('addresses on file', () => {
  test('[COD-08] a browser cannot have its own address put on another’s file', async () => {
    const key = await publishableKey(service)
    const ask = { purpose: 'add_address', subject: 'the victim', to: newPhone() }
    expect((await start(service, ask, key)).status).toBe(403)
    const alone = await begin(service, { purpose: 'add_address', to: ask.to, session: 's' }, key)
    const path = `/v1/verifications/${alone.id}/checks`
    const right = await service.call(path, { code: alone.code, session: 's' }, key)
    expect(right.body.result).toBe('approved')
    expect((await service.call('/v1/subjects/the%20victim/addresses')).body.data).toEqual([])
  })

  test('only the subject of the start gets the address, once, and only from a right code', async () => {
    const to = newEmail()
    const mine = { purpose: 'add_address', subject: 'mine', to, channel: 'email' }
    const v = await begin(service, mine)
    await check(service, v, wrong(v.code))
    const list = async (subject: string) =>
      (await service.call(`/v1/subjects/${subject}/addresses`)).body.data
    expect(await list('mine')).toEqual([])
    const many = await atOnce(20, () => check(service, v, v.code))
    expect(tally(many)).toEqual({ approved: 1, already_used: 19 })
    expect(await list('mine')).toHaveLength(1)
    expect(await list('another')).toEqual([])
    await service.advance(61)
    const signIn = await service.call('/v1/verifications', {
      purpose: 'sign_in',
      channel: 'email',
      subject: 'mine',
    })
    expect(signIn.body).toMatchObject({ status: 'pending', to: '' })
    expect((await service.messages(to)).at(-1)?.verification).toBe(signIn.body.id)
  })
})

describe('a process that ends', () => {
  test('[LIM-01] [M17] [COD-15] counters live in the database: after a restart the allowance is what it was', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'restart-'))
    const env = { COUNTERSIGN_DATABASE: `sqlite:${join(folder, 'house.db')}` }
    let house = await startTestService({ env })
    const to = newPhone()
    const v = await begin(house, { to })
    let judged = 0
    for (let i = 1; i <= 10; i += 1) {
      const { body } = await check(house, v, wrong(v.code, i))
      if (body.result === 'wrong_code' || (body.result === 'locked' && judged === 4)) judged += 1
      await house.stop()
      house = await startTestService({ env })
    }
    expect(judged).toBe(5)
    expect((await check(house, v, v.code)).body.result).toBe('locked')
    const limits = `/v1/limits?channel=sms&to=${encodeURIComponent(to)}`
    expect((await house.call(limits)).body).toMatchObject({ failures: 5, sends_today: 1 })
    await house.stop()
    rmSync(folder, { recursive: true })
  }, 60_000)

  test('[M05] killed at random moments in a storm of wrong guesses, the service still takes the right code', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'killed-'))
    for (const [round, patience] of [3, 40, 150].entries()) {
      const file = join(folder, `house${round}.db`)
      const env = { COUNTERSIGN_DATABASE: `sqlite:${file}` }
      const victim = spawn(process.execPath, [stormFile(), file, String(patience)], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const told = await new Promise<string>((resolve) => {
        let text = ''
        victim.stdout.on('data', (chunk: Buffer) => {
          text += chunk.toString()
        })
        victim.on('close', () => resolve(text))
      })
      const { id, code, guesses } = JSON.parse(told.split('\n')[0] ?? '')
      expect([round, victim.signalCode]).toEqual([round, 'SIGKILL'])
      const house = await startTestService({ env })
      const { body } = await house.call(`/v1/verifications/${id}`)
      expect([round, body]).toMatchObject([round, { status: 'pending' }])
      expect(guesses).toBeGreaterThan(body.guesses_left)
      expect((await check(house, { id }, code)).body.result).toBe('approved')
      await house.stop()
    }
    rmSync(folder, { recursive: true })
  }, 60_000)
})

function stormFile(): string {
  return join(import.meta.dirname, '../domain/verification/storm.ts')
}
