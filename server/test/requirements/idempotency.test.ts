import { expect, test } from 'vitest'
import {
  atOnce,
  begin,
  check,
  newPhone,
  ORIGIN,
  publishableKey,
  sendAgain,
  start,
  story,
  wrong,
} from '../domain/verification/people.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService({ env: { COUNTERSIGN_TRUSTED_PROXIES: '127.0.0.1' } })

const once = (name: string) => ({ headers: { 'idempotency-key': name } })

test('[T-A46] the same Idempotency-Key with another body is refused, and under another API key it is another', async () => {
  const to = newPhone()
  const first = await start(service, { to }, once('a'))
  expect((await start(service, { to }, once('a'))).body.id).toBe(first.body.id)
  const other = await start(service, { to: newPhone() }, once('a'))
  expect(other).toMatchObject({ status: 409, body: { code: 'idempotency_mismatch' } })
  const { key } = (await service.call('/v1/keys', { type: 'secret', name: 'second' })).body
  const second = await start(service, { to: newPhone() }, { key, ...once('a') })
  expect(second.status).toBe(201)
  expect(second.body.id).not.toBe(first.body.id)
})

test('[T-A46] what one browser asked under a key that can be guessed is not told to a stranger with the same publishable key', async () => {
  const { key } = await publishableKey(service)
  const ask = { to: newPhone() }
  const from = (address: string) => ({
    key,
    headers: { origin: ORIGIN, 'x-forwarded-for': address, 'idempotency-key': 'start-1' },
  })
  const mine = await start(service, ask, from('192.0.2.1'))
  expect(mine.status).toBe(201)
  const theirs = await start(service, ask, from('192.0.2.2'))
  expect(theirs.status).toBe(429)
  expect(theirs.text).not.toContain(mine.body.client_secret)
  // Nor does a stranger who comes first take the key away from everybody else.
  const another = await start(service, { to: newPhone() }, from('192.0.2.3'))
  expect(another.status).toBe(201)
  const again = await start(service, ask, from('192.0.2.1'))
  expect(again.body.client_secret).toBe(mine.body.client_secret)
})

test('[T-A46] a key is good for its own verification: the same key elsewhere is judged there', async () => {
  const [a, b] = [await begin(service), await begin(service)]
  await check(service, a, wrong(a.code), once('guess'))
  expect((await check(service, b, b.code, once('guess'))).body.result).toBe('approved')
  expect((await check(service, a, a.code, once('guess'))).status).toBe(409)
  const { body } = await service.call(`/v1/verifications/${a.id}`)
  expect(body).toMatchObject({ guesses_left: 4, status: 'pending' })
})

test('[M28] ten further sends under one key are one message; a refused one may be repeated when it is time', async () => {
  const v = await begin(service)
  const early = await sendAgain(service, v, once('again'))
  expect(early.status).toBe(429)
  await service.advance(31)
  const many = await atOnce(10, () => sendAgain(service, v, once('again')))
  expect(many.every((a) => a.status === 200 && a.body.sends === 2)).toBe(true)
  expect(await service.messages(v.to)).toHaveLength(2)
  await service.advance(120)
  expect((await sendAgain(service, v, once('again'))).body.sends).toBe(2)
  expect(await service.messages(v.to)).toHaveLength(2)
})

test('[COD-05] the answer of a successful check is told again with the same receipt id, and is forgotten after a day', async () => {
  const v = await begin(service)
  const claims = (receipt: string) =>
    JSON.parse(Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString())
  const first = await check(service, v, v.code, once('right'))
  const again = await check(service, v, v.code, once('right'))
  expect(claims(again.body.receipt).jti).toBe(claims(first.body.receipt).jti)
  // The receipt's own five minutes are not renewed by asking.
  expect(claims(again.body.receipt).exp).toBe(claims(first.body.receipt).exp)
  await service.advance(301)
  const late = await check(service, v, v.code, once('right'))
  expect(late.body.result).toBe('approved')
  expect(late.body).not.toHaveProperty('receipt')
  await service.advance(86_400)
  expect((await check(service, v, v.code, once('right'))).body.result).toBe('already_used')
  expect((await story(service, v)).types.filter((t) => t === 'verification.approved')).toHaveLength(
    1,
  )
})
