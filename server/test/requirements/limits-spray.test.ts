import { expect, test } from 'vitest'
import {
  atOnce,
  begin,
  check,
  newPhone,
  sendAgain,
  start,
  wrong,
} from '../domain/verification/people.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService({ env: { COUNTERSIGN_TRUSTED_PROXIES: '127.0.0.1' } })

async function isAlarmed(): Promise<boolean> {
  const to = encodeURIComponent(newPhone())
  return (await service.call(`/v1/limits?channel=sms&to=${to}`)).body.longer_codes
}

async function alarms(): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (let after = 0; ;) {
    const { data } = (await service.call(`/v1/events?after=${after}`)).body
    if (data.length === 0) return found
    for (const event of data) if (event.type === 'spray.detected') found.push(event)
    after = data.at(-1).sequence
  }
}

test('[LIM-02] [COD-29] [T-A3] one wrong guess at each of 2 000 verifications sets off the alarm before the 500th; codes grow, and people still get in', async () => {
  const earlier = await begin(service)
  let firedAt = 0
  for (let i = 0; i < 2000; i += 50) {
    const round = await atOnce(50, () => start(service))
    await atOnce(50, (n) => {
      const { id, client_secret } = round[n]?.body ?? {}
      const headers = { 'x-forwarded-for': `203.0.113.${n}` }
      const body = { code: '000000', client_secret }
      return service.call(`/v1/verifications/${id}/checks`, body, { key: null, headers })
    })
    if (firedAt === 0 && (await isAlarmed())) firedAt = i + 50
  }
  expect(firedAt).toBeGreaterThanOrEqual(100)
  expect(firedAt).toBeLessThan(500)
  // One alarm, not one for every guess after it.
  expect(await alarms()).toHaveLength(1)
  const person = await begin(service)
  expect(person.code).toMatch(/^\d{8}$/)
  expect((await check(service, person, person.code)).body.result).toBe('approved')
  expect((await check(service, earlier, earlier.code)).body.result).toBe('approved')
  const mail = await begin(service, { to: 'someone@shop.example', channel: 'email' })
  expect(mail.code).toMatch(/^\d{10}$/)
  await service.advance(31)
  expect((await sendAgain(service, mail)).status).toBe(200)
  expect(await service.code(mail.to)).toMatch(/^\d{10}$/)
  // Another project is another matter, and in time this one calms down.
  const other = (await service.call('/v1/projects', { name: 'Other' })).body.secret_key
  const limits = `/v1/limits?channel=sms&to=${encodeURIComponent(person.to)}`
  expect((await service.call(limits, undefined, { key: other })).body.longer_codes).toBe(false)
  await service.advance(900)
  expect(await isAlarmed()).toBe(false)
  expect((await begin(service)).code).toMatch(/^\d{6}$/)
}, 60_000)

test('[LIM-02] [COD-29] many wrong guesses among many more right ones are a busy day, not an attack', async () => {
  await service.advance(3600)
  for (let i = 0; i < 12; i += 1) {
    const people = await atOnce(60, () => start(service))
    await service.settle()
    const sent = new Map((await service.messages()).map((m) => [m.verification, m.code ?? '']))
    await atOnce(60, (n) => {
      const id = people[n]?.body.id
      const code = sent.get(id) ?? ''
      return check(service, { id }, n < 10 ? wrong(code) : code)
    })
  }
  expect(await isAlarmed()).toBe(false)
})
