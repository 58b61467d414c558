import { expect, test } from 'vitest'
import {
  atOnce,
  begin,
  check,
  newPhone,
  ORIGIN,
  publishableKey,
  start,
  story,
  wrong,
} from '../domain/verification/people.ts'
import { startTestService } from '../start-test-service.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService({ env: { COUNTERSIGN_TRUSTED_PROXIES: '127.0.0.1' } })

const from = (address: string) => ({ origin: ORIGIN, 'x-forwarded-for': address })

test('[COD-14] own successes mixed with guesses at others do not give a network its guesses back', async () => {
  const { key } = await publishableKey(service)
  const extra = { key, headers: from('198.51.100.1') }
  const victim = await begin(service, { session: 'victim' })
  let judgedOthers = 0
  for (let i = 0; i < 60; i += 1) {
    const mine = await begin(service, { session: 'mine' })
    const own = await check(service, mine, mine.code, extra)
    if (own.status === 429) break
    expect(own.body.result).toBe('approved')
    const body = { code: wrong(victim.code, i + 1), session: 'guessed' }
    const other = await service.call(`/v1/verifications/${victim.id}/checks`, body, extra)
    if (other.status === 200) judgedOthers += 1
    await service.advance(1)
  }
  expect(judgedOthers).toBe(30)
  expect((await service.call(`/v1/verifications/${victim.id}`)).body.guesses_left).toBe(5)
})

test('[COD-14] [LIM-14] wrong guesses at one’s own verifications use up the network’s allowance too', async () => {
  const { key } = await publishableKey(service)
  const extra = { key, headers: from('198.51.100.2') }
  let judged = 0
  for (let i = 0; i < 40; i += 1) {
    const v = await begin(service, { session: 'mine' })
    const { status } = await check(service, v, wrong(v.code), extra)
    if (status === 200) judged += 1
    else expect(status).toBe(429)
  }
  expect(judged).toBe(30)
})

test('[LIM-05] [LIM-06] [LIM-14] [T-A14] [M62] [M63] a browser’s starts are counted by the network that a trusted proxy names: a whole /64 is one', async () => {
  const { key } = await publishableKey(service)
  const starts = (headers: (i: number) => Record<string, string>) =>
    atOnce(40, (i) => start(service, {}, { key, headers: headers(i) }))
  const allowed = async (headers: (i: number) => Record<string, string>) =>
    (await starts(headers)).filter((a) => a.status === 201).length
  expect(await allowed((i) => from(`2001:db8:5:5::${i.toString(16)}`))).toBe(30)
  expect(await allowed((i) => from(`2001:db8:6:${i.toString(16)}::1`))).toBe(40)
  // Whatever a stranger writes before the last hop is nobody's word.
  expect(await allowed((i) => from(`10.9.8.${i}, 192.0.2.44`))).toBe(30)
  const refused = await start(service, {}, { key, headers: from('192.0.2.44') })
  expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } })
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(600)
  await service.advance(600)
  expect((await start(service, {}, { key, headers: from('192.0.2.44') })).status).toBe(201)
})

test('[LIM-06] whoever holds a /48 has ten times the allowance of a /64 in it, not sixty-five thousand times', async () => {
  const { key } = await publishableKey(service)
  const answers = await atOnce(320, (i) =>
    start(service, {}, { key, headers: from(`2001:db8:48:${i.toString(16)}::1`) }),
  )
  expect(answers.filter((a) => a.status === 201)).toHaveLength(300)
  expect(answers.filter((a) => a.status === 429)).toHaveLength(20)
  expect((await start(service, {}, { key, headers: from('2001:db8:49::1') })).status).toBe(201)
  // The /64s of one site are told apart until then: one of them used up holds up no other.
  const near = await atOnce(31, () =>
    start(service, {}, { key, headers: from('2001:db8:50:1::1') }),
  )
  expect(near.filter((a) => a.status === 201)).toHaveLength(30)
  expect((await start(service, {}, { key, headers: from('2001:db8:50:2::1') })).status).toBe(201)
})

test('[LIM-06] wrong guesses too are counted for the whole /48', async () => {
  const { key } = await publishableKey(service)
  const victim = await begin(service, { session: 'victim' })
  const body = { code: wrong(victim.code), session: 'guessed' }
  const answers = await atOnce(320, (i) =>
    service.call(`/v1/verifications/${victim.id}/checks`, body, {
      key,
      headers: from(`2001:db8:52:${i.toString(16)}::1`),
    }),
  )
  expect(answers.filter((a) => a.status === 200)).toHaveLength(300)
  expect(answers.filter((a) => a.status === 429)).toHaveLength(20)
})

test('[LIM-05] [M62] [T-A14] on a direct connection forged headers count for nothing, and loopback is limited too', async () => {
  const direct = await startTestService()
  const { key } = await publishableKey(direct)
  const answers = await atOnce(60, (i) =>
    start(
      direct,
      {},
      {
        key,
        headers: {
          ...from(`203.0.113.${i}`),
          forwarded: `for=203.0.113.${i}`,
          'x-real-ip': `203.0.113.${i}`,
        },
      },
    ),
  )
  expect(answers.filter((a) => a.status === 201)).toHaveLength(30)
  expect(answers.filter((a) => a.status === 429)).toHaveLength(30)
  await direct.stop()
})

test('[M67] a guess that a network’s limit turned away has its line in the log, like every other', async () => {
  const { key } = await publishableKey(service)
  const extra = { key, headers: from('198.51.100.77') }
  const v = await begin(service, { session: 'mine' })
  for (let i = 0; i < 35; i += 1)
    await service.call(
      `/v1/verifications/${v.id}/checks`,
      { code: '1', session: 'not mine' },
      extra,
    )
  const reasons = (await story(service, v)).timeline
    .filter((e) => e.type === 'verification.guess_refused')
    .map((e) => e['reason'])
  expect(reasons.filter((r) => r === 'binding')).toHaveLength(30)
  // Once for the network, not for each request of a flood.
  expect(reasons.filter((r) => r === 'network').length).toBeGreaterThanOrEqual(1)
})

test('[LIM-18] what limits remember ends: after its time nothing is left of ten thousand addresses and networks', async () => {
  const { key } = await publishableKey(service)
  const forgotten = async () => {
    let all = 0
    for (let some = 1; some > 0; all += some) some = await service.store.sweep(5000)
    return all
  }
  await service.advance(3 * 86_400)
  await service.settle()
  for (let i = 0; i < 100; i += 1)
    await atOnce(100, (n) =>
      start(
        service,
        { to: newPhone(), subject: undefined },
        { key, headers: from(`2001:db8:${i.toString(16)}:${n.toString(16)}::1`) },
      ),
    )
  await service.store.advance(2 * 86_400_000)
  // Each start left an address and a network; both are forgotten by now, and a second sweep finds nothing more.
  expect(await forgotten()).toBeGreaterThanOrEqual(20_000)
  expect(await forgotten()).toBe(0)
}, 60_000)
