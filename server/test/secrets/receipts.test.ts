import { createHash, createHmac, randomBytes } from 'node:crypto'
import { createLocalJWKSet, exportSPKI, importJWK, jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import type { ReceiptFacts } from '../../src/domain/receipt/receipt.ts'
import { readMasterKeys, type MasterKeys } from '../../src/secrets/master-key.ts'
import { systemRandom } from '../../src/secrets/random.ts'
import { receiptSigner, transactionHash, type ReceiptSigner } from '../../src/secrets/receipts.ts'
import { signingKey, type SigningAlgorithm } from '../../src/secrets/signing-key.ts'
import { openVault } from '../../src/secrets/vault.ts'

const NOW = Date.parse('2026-11-21T12:00:00.250Z')
const ISSUER = 'https://verify.shop.example'
const KEYS = readMasterKeys(
  Buffer.from(Array.from({ length: 32 }, (_, i) => i * 7)).toString('base64'),
)
const FACTS: ReceiptFacts = {
  jti: 'rcp_0001',
  project: 'prj_shop',
  verification: 'ver_0001',
  purpose: 'purchase',
  channel: 'sms',
  subject: 'user_42',
  targetHash: 'Zm9vYmFyYmF6cXV4cXV1eA',
  transaction: { payee: 'Example Books', amount: '129.99', currency: 'EUR' },
  approvedAt: NOW,
  expiresAt: NOW + 300_000,
}

function signer(
  algorithm: SigningAlgorithm = 'EdDSA',
  masterKeys: MasterKeys = KEYS,
  issuer = ISSUER,
): ReceiptSigner {
  const vault = openVault(masterKeys, systemRandom())
  return receiptSigner({ issuer, algorithm, masterKeys, vault })
}

/** A key whose one-byte id is another: two keys that share theirs are refused. */
function differentId(): string {
  for (;;) {
    const key = randomBytes(32).toString('base64')
    if (readMasterKeys(key).active[0].id !== KEYS.active[0].id) return key
  }
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Reads one part of a JWT as JSON. */
function read(receipt: string, index: 0 | 1): Record<string, unknown> {
  const text = Buffer.from(receipt.split('.')[index] ?? '', 'base64url').toString()
  return JSON.parse(text) as Record<string, unknown>
}

/** Signs any header and claims with the service's own key: what a forger could at best reach. */
function forge(header: object, claims: object): string {
  const key = signingKey(KEYS.active[0], 'EdDSA')
  const signed = `${part({ alg: 'EdDSA', kid: key.jwk.kid, typ: 'verification-receipt+jwt', ...header })}.${part(claims)}`
  return `${signed}.${key.sign(Buffer.from(signed)).toString('base64url')}`
}

const CLAIMS = read(signer().sign(FACTS), 1)
const judge = (receipt: string, now = NOW) => signer().verify(receipt, 'prj_shop', now)

describe.each(['EdDSA', 'ES256'] as const)('a receipt signed with %s', (algorithm) => {
  test('is verified by another implementation with the published keys alone', async () => {
    const { sign, jwks } = signer(algorithm)
    const { payload, protectedHeader } = await jwtVerify(
      sign(FACTS),
      createLocalJWKSet({ keys: [...jwks().keys] }),
      {
        issuer: ISSUER,
        audience: 'prj_shop',
        typ: 'verification-receipt+jwt',
        algorithms: [algorithm],
        currentDate: new Date(NOW),
      },
    )
    expect(protectedHeader).toEqual({
      alg: algorithm,
      kid: expect.any(String),
      typ: 'verification-receipt+jwt',
    })
    expect(payload).toEqual({
      iss: ISSUER,
      aud: 'prj_shop',
      jti: 'rcp_0001',
      iat: Math.floor(NOW / 1000),
      exp: Math.floor(NOW / 1000) + 300,
      sub: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/),
      purpose: 'purchase',
      amr: ['otp', 'sms'],
      acr: 'urn:countersign:aal:1',
      auth_time: Math.floor(NOW / 1000),
      verification: 'ver_0001',
      channel: 'sms',
      target_hash: FACTS.targetHash,
      transaction: FACTS.transaction,
      txn_hash: expect.any(String),
    })
  })

  test('[TOK-04] is valid for 300 seconds and expired after 301', async () => {
    const receipt = signer(algorithm).sign(FACTS)
    expect(await judge(receipt, NOW + 299_000)).toMatchObject({ result: 'valid', jti: 'rcp_0001' })
    expect(await judge(receipt, NOW + 301_000)).toMatchObject({
      result: 'expired',
      verification: 'ver_0001',
      expiresAt: Math.floor(NOW / 1000) * 1000 + 300_000,
    })
  })

  test('does not verify once any byte of it was changed', async () => {
    const receipt = signer(algorithm).sign(FACTS)
    for (let i = 0; i < receipt.length - 1; i += 7) {
      const changed = receipt.slice(0, i) + (receipt[i] === 'A' ? 'B' : 'A') + receipt.slice(i + 1)
      expect(await judge(changed)).toMatchObject({ result: 'refused' })
    }
  })

  test('[TOK-08] still verifies after a rotation, while the new key signs, until the old one is gone', async () => {
    const fresh = differentId()
    const old = Buffer.from(Array.from({ length: 32 }, (_, i) => i * 7)).toString('base64')
    const receipt = signer(algorithm).sign(FACTS)
    const rotated = signer(algorithm, readMasterKeys(`${fresh},${old}`))
    expect(await rotated.verify(receipt, 'prj_shop', NOW)).toMatchObject({ result: 'valid' })
    expect(read(rotated.sign(FACTS), 0)['kid']).not.toBe(read(receipt, 0)['kid'])
    expect(read(rotated.sign(FACTS), 1)['sub']).toBe(read(receipt, 1)['sub'])
    const retired = signer(algorithm, readMasterKeys(`${fresh},lookup:${old}`))
    expect(await retired.verify(receipt, 'prj_shop', NOW)).toEqual({
      result: 'refused',
      reason: 'key',
    })
    expect(read(retired.sign(FACTS), 1)['sub']).toBe(read(receipt, 1)['sub'])
  })

  test('is signed with the same key on every machine that has the same master key', () => {
    expect(signer(algorithm).jwks()).toEqual(signer(algorithm).jwks())
  })
})

test('one verification has one receipt: the same facts give the same bytes', () => {
  expect(signer().sign(FACTS)).toBe(signer().sign(FACTS))
})

describe('what a receipt says', () => {
  test('[TOK-06] two projects see different subjects for one person, and none without a subject', () => {
    const sub = (facts: ReceiptFacts) => read(signer().sign(facts), 1)['sub']
    expect(sub(FACTS)).toBe(sub({ ...FACTS, verification: 'ver_0002' }))
    expect(sub(FACTS)).not.toBe(sub({ ...FACTS, project: 'prj_other' }))
    expect(read(signer().sign({ ...FACTS, subject: undefined }), 1)).not.toHaveProperty('sub')
    expect(JSON.stringify(CLAIMS)).not.toContain('user_42')
  })

  test('[TOK-07] an emailed code claims no factor beyond the code and no assurance level', () => {
    const claims = read(signer().sign({ ...FACTS, channel: 'email' }), 1)
    expect(claims['amr']).toEqual(['otp'])
    expect(claims['acr']).toBe('urn:countersign:address-confirmed')
  })

  test('the transaction is digested in its canonical form, so its order does not matter', () => {
    const canonical = '{"amount":"129.99","currency":"EUR","payee":"Example Books"}'
    const digest = createHash('sha256').update(canonical).digest('base64url')
    expect(CLAIMS['txn_hash']).toBe(digest)
    expect(transactionHash({ currency: 'EUR', payee: 'Example Books', amount: '129.99' })).toBe(
      digest,
    )
    const without = read(signer().sign({ ...FACTS, transaction: undefined }), 1)
    expect(without).not.toHaveProperty('txn_hash')
    expect(without).not.toHaveProperty('transaction')
  })
})

describe('a token that is no receipt of ours', () => {
  test('what the forger below makes is taken when nothing is wrong with it', async () => {
    expect(await judge(forge({}, CLAIMS))).toMatchObject({ result: 'valid' })
  })

  test('[TOK-01] unsigned, or signed with the public key as a password, is refused', async () => {
    const { jwk } = signingKey(KEYS.active[0], 'EdDSA')
    const spki = await exportSPKI((await importJWK({ ...jwk, ext: true }, 'EdDSA')) as CryptoKey)
    for (const alg of ['none', 'None', 'nOnE', '']) {
      const header = part({ alg, kid: jwk.kid, typ: 'verification-receipt+jwt' })
      expect(await judge(`${header}.${part(CLAIMS)}.`)).toMatchObject({ result: 'refused' })
    }
    const passwords = [
      spki,
      spki.trim(),
      jwk['x'] ?? '',
      Buffer.from(jwk['x'] ?? '', 'base64url'),
      JSON.stringify(jwk),
    ]
    for (const password of passwords) {
      const signed = `${part({ alg: 'HS256', kid: jwk.kid, typ: 'verification-receipt+jwt' })}.${part(CLAIMS)}`
      const mac = createHmac('sha256', password).update(signed).digest('base64url')
      expect(await judge(`${signed}.${mac}`)).toEqual({ result: 'refused', reason: 'key' })
    }
  })

  test('[TOK-01] a key takes no algorithm but its own', async () => {
    const other = signingKey(KEYS.active[0], 'ES256')
    expect(await judge(forge({ alg: 'ES256' }, CLAIMS))).toEqual({
      result: 'refused',
      reason: 'key',
    })
    expect(await judge(forge({ kid: other.jwk.kid }, CLAIMS))).toEqual({
      result: 'refused',
      reason: 'key',
    })
    expect(await judge(forge({ kid: other.jwk.kid, alg: 'ES256' }, CLAIMS))).toEqual({
      result: 'refused',
      reason: 'signature',
    })
    for (const kid of [undefined, '', 'unknown', '../../dev/null', "' or 1=1"]) {
      expect(await judge(forge({ kid }, CLAIMS))).toEqual({ result: 'refused', reason: 'key' })
    }
  })

  test.each(['jwk', 'jku', 'x5u', 'x5c', 'x5t', 'crit', 'b64', 'zip', 'cty'])(
    '[TOK-02] with `%s` in its header is refused, even when its signature is right',
    async (name) => {
      const value =
        name === 'jwk' ? signingKey(KEYS.active[0], 'EdDSA').jwk : 'https://keys.example'
      expect(await judge(forge({ [name]: value }, CLAIMS))).toMatchObject({ result: 'refused' })
    },
  )

  test('[TOK-03] of another type, issuer or time is refused', async () => {
    for (const typ of ['JWT', 'at+jwt', 'secevent+jwt', undefined]) {
      expect(await judge(forge({ typ }, CLAIMS))).toEqual({ result: 'refused', reason: 'type' })
    }
    const other = signer('EdDSA', KEYS, 'https://other.example').sign(FACTS)
    expect(await judge(other)).toEqual({ result: 'refused', reason: 'issuer' })
    expect(await judge(forge({}, { ...CLAIMS, nbf: NOW / 1000 + 60 }))).toEqual({
      result: 'refused',
      reason: 'claims',
    })
    for (const exp of [undefined, '1', null]) {
      expect(await judge(forge({}, { ...CLAIMS, exp }))).toEqual({
        result: 'refused',
        reason: 'claims',
      })
    }
    for (const name of ['iss', 'aud', 'jti', 'iat', 'verification']) {
      expect(await judge(forge({}, { ...CLAIMS, [name]: undefined }))).toMatchObject({
        result: 'refused',
      })
    }
  })

  test('[TOK-05] made for another project is refused, and does not tell whether it is expired', async () => {
    const receipt = signer().sign({ ...FACTS, project: 'prj_other' })
    expect(await judge(receipt)).toEqual({ result: 'refused', reason: 'audience' })
    expect(await judge(receipt, NOW + 900_000)).toEqual({ result: 'refused', reason: 'audience' })
  })

  test('made under another master key is refused', async () => {
    const keys = readMasterKeys(differentId())
    expect(await judge(signer('EdDSA', keys).sign(FACTS))).toEqual({
      result: 'refused',
      reason: 'key',
    })
  })

  test.each(['', '.', '..', 'a.b', 'a.b.c', 'a.b.c.d.e', '{}.{}.', ' '])(
    '`%s` is refused as malformed',
    async (text) => {
      expect(await judge(text)).toEqual({ result: 'refused', reason: 'malformed' })
    },
  )
})
