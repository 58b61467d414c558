import { createHmac, createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startTestService, type TestService } from '../start-test-service.ts'
import { post } from './routes-answers.ts'
import { checks, play, unique } from './routes-cast.ts'

let service: TestService
beforeEach(async () => {
  service = await startTestService()
})
afterEach(() => service.stop())

/** A fresh receipt, from approving a verification. */
async function approve(
  ask: Parameters<typeof play>[1] = {},
  from: TestService = service,
): Promise<string> {
  const played = await play(from, ask)
  const answer = await post(
    from,
    checks(played.id),
    { code: played.code, session: played.session },
    from.secretKey,
  )
  const { receipt }: { readonly receipt: string } = JSON.parse(answer.text)
  return receipt
}

const consume = (receipt: string, more: object = {}, key = service.secretKey) =>
  service.call('/v1/receipts/consumption', { receipt, ...more }, { key })

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const publicJwk = async () => {
  const { kid } = decodeProtectedHeader(await approve())
  const keys = (await service.call('/.well-known/jwks.json')).body.keys
  return keys.find((key: { kid: string }) => key.kid === kid)
}

describe('a receipt that was tampered with', () => {
  test('[TOK-01] [TOK-02] [TOK-03] none of the known confusions of algorithm, key and type is taken', async () => {
    const receipt = await approve()
    const [head = '', claims = '', signature = ''] = receipt.split('.')
    const header = decodeProtectedHeader(receipt)
    const jwk = await publicJwk()
    const pem = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' })
    const mine = generateKeyPairSync('ed25519')
    const mineJwk = mine.publicKey.export({ format: 'jwk' })
    const hmac = (h: object, secret: string | Buffer) => {
      const text = `${encode(h)}.${claims}`
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
    }
    const own = (h: object) => {
      const text = `${encode(h)}.${claims}`
      return `${text}.${sign(null, Buffer.from(text), mine.privateKey).toString('base64url')}`
    }
    const forgeries: Readonly<Record<string, string>> = {
      'no algorithm': `${encode({ ...header, alg: 'none' })}.${claims}.${signature}`,
      'no algorithm, in capitals': `${encode({ ...header, alg: 'NONE' })}.${claims}.AA`,
      'a hash with the public key': hmac({ ...header, alg: 'HS256' }, pem),
      'a hash with the public number': hmac(
        { ...header, alg: 'HS256' },
        Buffer.from(jwk.x, 'base64url'),
      ),
      'a key in the header': own({ ...header, jwk: mineJwk, kid: undefined }),
      'a key in the header beside ours': own({ ...header, jwk: mineJwk }),
      'a key at an address': own({ ...header, jku: 'https://evil.example/jwks.json' }),
      'a certificate at an address': own({ ...header, x5u: 'https://evil.example/x' }),
      'a chain in the header': own({ ...header, x5c: ['AAAA'] }),
      'another kid': `${encode({ ...header, kid: 'other' })}.${claims}.${signature}`,
      'a kid that is a path': own({ ...header, kid: '../../../dev/null' }),
      'no kid': `${encode({ ...header, kid: undefined })}.${claims}.${signature}`,
      'our kid with another algorithm': own({ ...header, alg: 'ES256' }),
      'another type': `${encode({ ...header, typ: 'at+jwt' })}.${claims}.${signature}`,
      'a critical extension': own({ ...header, crit: ['exp'] }),
      'another signature': `${head}.${claims}.${'A'.repeat(signature.length)}`,
      'longer life': `${head}.${encode({ ...decodeJwt(receipt), exp: 9_999_999_999 })}.${signature}`,
    }
    for (const [name, forgery] of Object.entries(forgeries))
      expect([name, (await consume(forgery)).status]).toEqual([name, 403])
    expect((await consume(receipt)).body.result).toBe('consumed')
  })

  test('[TOK-03] a token of ours of another kind, or signed by our key for another issuer, is no receipt', async () => {
    const elsewhere = await startTestService({ url: 'http://127.0.0.1:4999' })
    try {
      // The same master key, so the signature is right; the issuer is not.
      const receipt = await approve({}, elsewhere)
      expect((await consume(receipt)).status).toBe(403)
    } finally {
      await elsewhere.stop()
    }
  })
})

test('[TOK-04] a receipt lives 300 seconds, has an id of its own, and counts once', async () => {
  const receipts = [await approve(), await approve(), await approve()]
  const claims = receipts.map((receipt) => decodeJwt(receipt))
  expect(new Set(claims.map(({ jti }) => jti)).size).toBe(3)
  for (const { iat = 0, exp = 0 } of claims) expect(exp - iat).toBeLessThanOrEqual(300)
  const [first = '', second = '', third = ''] = receipts
  expect((await consume(first)).body.result).toBe('consumed')
  expect((await consume(first)).body.result).toBe('already_used')
  await service.advance(290)
  expect((await consume(second)).body.result).toBe('consumed')
  await service.advance(11)
  expect((await consume(third)).body.result).toBe('expired')
  // What was used stays used, also after its life.
  expect((await consume(first)).body.result).toBe('already_used')
})

test('[TOK-04] a receipt for another transaction is told a mismatch and stays unused', async () => {
  const transaction = { amount: '129.99', currency: 'EUR', payee: 'Example Books' }
  const receipt = await approve({ purpose: 'purchase', transaction })
  const other = { ...transaction, amount: '129.90' }
  expect((await consume(receipt, { transaction: other })).body.result).toBe('mismatch')
  expect((await consume(receipt, { transaction })).body.result).toBe('consumed')
})

test('[TOK-05] a receipt for one project is refused with 403 for the key of another, and stays good for its own', async () => {
  const other = await service.call('/v1/projects', { name: 'Another' })
  const receipt = await approve()
  expect(decodeJwt(receipt).aud).toBe(service.project.id)
  const refused = await consume(receipt, {}, other.body.secret_key)
  expect([refused.status, refused.body.code]).toEqual([403, 'receipt_refused'])
  expect((await consume(receipt)).body.result).toBe('consumed')
})

test('[TOK-06] two projects see different names for one person, and the address only as a hash', async () => {
  const made = await service.call('/v1/projects', { name: 'Another' })
  const subject = unique('subject')
  const to = '+14155550123'
  const claimsFor = async (key: string) => {
    const ask = { purpose: 'sign_in', channel: 'sms', to, subject }
    const started = await service.call('/v1/verifications', ask, { key })
    await service.settle()
    const read = await service.call(`/v1/sandbox/messages`, undefined, { key })
    const { code } = read.body.data.at(-1)
    const checked = await service.call(checks(started.body.id), { code }, { key })
    return decodeJwt(checked.body.receipt)
  }
  const [one, other] = [await claimsFor(service.secretKey), await claimsFor(made.body.secret_key)]
  expect(one.sub).toMatch(/^[\w-]{22}$/)
  expect(one.sub).not.toBe(other.sub)
  expect(one['target_hash']).not.toBe(other['target_hash'])
  for (const claims of [one, other]) {
    expect(JSON.stringify(claims)).not.toContain('4155550123')
    expect(JSON.stringify(claims)).not.toContain(subject)
  }
  await service.advance(31)
  expect((await claimsFor(service.secretKey)).sub).toBe(one.sub)
})

test('[TOK-07] [MSG-14] a receipt says how it was proven: an e-mailed code claims no level and no second factor', async () => {
  const ways = { email: 'person@shop.example', sms: '+14155550124' }
  for (const [channel, to] of Object.entries(ways)) {
    const claims = decodeJwt(await approve({ channel, to, format: undefined }))
    expect(claims['amr']).toEqual(channel === 'email' ? ['otp'] : ['otp', 'sms'])
    expect(claims['acr']).toBe(
      channel === 'email' ? 'urn:countersign:address-confirmed' : 'urn:countersign:aal:1',
    )
    expect(JSON.stringify(claims)).not.toMatch(/mfa|aal:?2|aal:?3/i)
  }
})

test('[TOK-01] a receipt verifies with the published key by its algorithm, and by no other', async () => {
  const receipt = await approve()
  const { alg, typ } = decodeProtectedHeader(receipt)
  const jwk = await publicJwk()
  expect([alg, typ, jwk.alg, jwk.use]).toEqual([
    'EdDSA',
    'verification-receipt+jwt',
    'EdDSA',
    'sig',
  ])
  expect(Object.keys(jwk)).not.toContain('d')
  const checked = await jwtVerify(receipt, await importJWK(jwk, 'EdDSA'), {
    issuer: service.url,
    audience: service.project.id,
    typ: 'verification-receipt+jwt',
    currentDate: new Date(service.store.now()),
  })
  expect(checked.payload['purpose']).toBe('sign_in')
})

test('[TOK-08] after the master key is rotated older receipts and codes are good, new receipts name the new key, and the old key is still published', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-'))
  const database = `sqlite:${join(folder, 'rotation.db')}`
  const [old, fresh] = [1, 2].map(() => randomBytes(32).toString('base64'))
  const open = (keys: string) =>
    startTestService({
      env: { COUNTERSIGN_DATABASE: database, COUNTERSIGN_MASTER_KEY: keys },
    })
  let running = await open(`${old}`)
  try {
    const receipt = await approve({}, running)
    const waiting = await play(running)
    await running.stop()
    running = await open(`${fresh},${old}`)
    const spend = (text: string) =>
      running.call('/v1/receipts/consumption', { receipt: text }, { key: running.secretKey })
    const newer = await approve({}, running)
    expect(decodeProtectedHeader(newer).kid).not.toBe(decodeProtectedHeader(receipt).kid)
    const published = (await running.call('/.well-known/jwks.json')).body.keys
    const kids = published.map(({ kid }: { readonly kid: string }) => kid)
    expect(kids).toContain(decodeProtectedHeader(receipt).kid)
    expect(kids).toContain(decodeProtectedHeader(newer).kid)
    expect((await spend(receipt)).body.result).toBe('consumed')
    expect((await spend(newer)).body.result).toBe('consumed')
    const checked = await running.call(checks(waiting.id), {
      code: waiting.code,
      session: waiting.session,
    })
    expect(checked.body.result).toBe('approved')
    await running.stop()
    // Nothing signed by it is alive: it leaves the set, but stays the key that look-ups go by.
    running = await open(`${fresh},lookup:${old}`)
    const left = (await running.call('/.well-known/jwks.json')).body.keys
    expect(left.map(({ kid }: { readonly kid: string }) => kid)).not.toContain(
      decodeProtectedHeader(receipt).kid,
    )
    expect((await spend(receipt)).status).toBe(403)
    expect((await spend(await approve({}, running))).body.result).toBe('consumed')
  } finally {
    await running.stop()
    rmSync(folder, { recursive: true })
  }
})
