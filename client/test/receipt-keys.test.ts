import { expect, test } from 'vitest'
import { createCountersign, createReceiptVerifier } from '../src/client.ts'
import { audience, ed, issuer, now, pair, refused } from './receipt-issuer.ts'
import { recordingServer } from './recording-server.ts'

test('[TOK-08] keys are asked for once, and again for an unknown one but at most every 30 s', async () => {
  const later = await pair('EdDSA', 'later')
  let keys = [ed.jwk]
  const { sign, judge, requests, passSeconds } = await issuer(() => keys)
  const receipts = await Promise.all([sign(), sign(), sign()])
  await Promise.all(receipts.map((receipt) => judge(receipt)))
  expect(requests).toHaveLength(1)

  keys = [ed.jwk, later.jwk]
  expect(await judge(await sign({}, {}, later))).toMatchObject({ result: 'valid' })
  expect(requests).toHaveLength(2)

  for (let i = 0; i < 5; i += 1)
    expect(await judge(await sign({}, { kid: `made up ${i}` }))).toEqual(refused('unknown_key'))
  expect(requests).toHaveLength(2)
  passSeconds(30)
  await Promise.all([1, 2, 3].map(async (n) => judge(await sign({}, { kid: `made up ${n}` }))))
  expect(requests).toHaveLength(3)
})

test('[TOK-08] a key that is no longer published is no longer trusted after ten minutes', async () => {
  let keys = [ed.jwk]
  const { sign, judge, passSeconds } = await issuer(() => keys)
  const receipt = await sign()
  expect(await judge(receipt)).toMatchObject({ result: 'valid' })
  keys = []
  passSeconds(600)
  expect(await judge(receipt)).toEqual(refused('unknown_key'))
})

test('when the keys cannot be had, nothing is said about the receipt', async () => {
  const { sign } = await issuer()
  const receipt = await sign()
  const down = await recordingServer((_, response) => response.destroy())
  const { verify } = createReceiptVerifier({}, { sleep: async () => undefined })
  await expect(verify(receipt, { url: down.url, audience })).rejects.toMatchObject({
    code: 'network',
  })
  await expect(verify(receipt, { audience })).rejects.toBeInstanceOf(TypeError)
})

test('a client verifies receipts of its own service, and never shows its key for it', async () => {
  const { url, sign, requests } = await issuer()
  const { receipts } = createCountersign({ url, key: 'sk_1' })
  const receipt = await sign()
  expect(await receipts.verify(receipt, { audience, now })).toMatchObject({ result: 'valid' })
  expect(requests).toMatchObject([{ path: '/.well-known/jwks.json' }])
  expect(requests[0]?.headers.authorization).toBeUndefined()
})

test('keys may be at another address than the one that receipts name', async () => {
  const { url, sign, judge } = await issuer()
  const receipt = await sign({ iss: 'https://verify.shop.example' })
  const inside = { url: undefined, jwksUrl: `${url}/.well-known/jwks.json` }
  expect(await judge(receipt, inside)).toEqual(refused('wrong_issuer'))
  expect(await judge(receipt, { ...inside, issuer: 'https://verify.shop.example' })).toMatchObject({
    result: 'valid',
  })
})
