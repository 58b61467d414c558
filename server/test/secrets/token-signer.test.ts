import { createLocalJWKSet, jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import type { TokenType } from '../../src/domain/oauth/token-set.ts'
import type { ReceiptFacts } from '../../src/domain/receipt/receipt.ts'
import { readMasterKeys } from '../../src/secrets/master-key.ts'
import { systemRandom } from '../../src/secrets/random.ts'
import { receiptSigner } from '../../src/secrets/receipts.ts'
import { jwtSigner } from '../../src/secrets/sign-jwt.ts'
import { signingKey } from '../../src/secrets/signing-key.ts'
import { tokenSigner } from '../../src/secrets/token-signer.ts'
import { openVault } from '../../src/secrets/vault.ts'

const NOW = Date.parse('2026-11-21T12:00:00.250Z')
const SECONDS = Math.floor(NOW / 1000)
const ISSUER = 'https://verify.shop.example'
const KEYS = readMasterKeys('Zdr8/8wKGMh4tdaBWrJgb40HhHWCcgPXJWJQnjwdDVs=')
const CLAIMS = {
  sub: 'user_42',
  aud: 'prj_shop',
  client_id: 'cli_tv',
  iat: SECONDS,
  exp: SECONDS + 600,
  jti: 'one',
}

const signerAt = (now = NOW, issuer = ISSUER) =>
  tokenSigner({ issuer, masterKeys: KEYS, now: () => now })
const { signToken, readToken } = signerAt()
const receipts = receiptSigner({
  issuer: ISSUER,
  algorithm: 'ES256',
  masterKeys: KEYS,
  vault: openVault(KEYS, systemRandom()),
})
const FACTS: ReceiptFacts = {
  jti: 'rcp_1',
  project: 'prj_shop',
  verification: 'ver_1',
  purpose: 'device',
  channel: 'user_code',
  subject: 'user_42',
  targetHash: 'hash',
  transaction: undefined,
  approvedAt: NOW,
  expiresAt: NOW + 300_000,
}

describe('a signed token', () => {
  test.each(['at+jwt', 'JWT'] as const)(
    'of the type %s is verified by another implementation with the published keys alone',
    async (type) => {
      const keys = createLocalJWKSet({ keys: [...receipts.jwks().keys] })
      const { payload, protectedHeader } = await jwtVerify(await signToken(type, CLAIMS), keys, {
        issuer: ISSUER,
        audience: 'prj_shop',
        typ: type,
        algorithms: ['ES256'],
        currentDate: new Date(NOW),
      })
      expect(protectedHeader).toEqual({ alg: 'ES256', kid: expect.any(String), typ: type })
      expect(payload).toEqual({ ...CLAIMS, iss: ISSUER })
      expect(await readToken(type, await signToken(type, CLAIMS))).toEqual(payload)
    },
  )

  test('nobody else can be named as its issuer', async () => {
    const token = await signToken('JWT', { ...CLAIMS, iss: 'https://evil.example' })
    expect(await readToken('JWT', token)).toMatchObject({ iss: ISSUER })
  })

  test('[TOK-03] a receipt is never taken for an access token, nor an ID token for one, nor any of them for a receipt', async () => {
    const receipt = receipts.sign(FACTS)
    expect((await receipts.verify(receipt, 'prj_shop', NOW)).result).toBe('valid')
    const types: TokenType[] = ['at+jwt', 'JWT']
    for (const type of types) {
      expect(await readToken(type, receipt)).toBeUndefined()
      const claims = { ...CLAIMS, verification: 'ver_1' }
      const token = await signToken(type, claims)
      expect(await receipts.verify(token, 'prj_shop', NOW)).toEqual({
        result: 'refused',
        reason: 'type',
      })
      for (const other of types)
        expect((await readToken(other, token)) !== undefined).toBe(other === type)
    }
  })

  test('[TOK-03] it is read until its time is over, and not from another issuer', async () => {
    const token = await signToken('at+jwt', CLAIMS)
    expect(await signerAt(NOW + 599_000).readToken('at+jwt', token)).toBeDefined()
    expect(await signerAt(NOW + 600_000).readToken('at+jwt', token)).toBeUndefined()
    const other = await signerAt(NOW, 'https://other.example').signToken('at+jwt', CLAIMS)
    expect(await readToken('at+jwt', other)).toBeUndefined()
  })

  test('[TOK-01] another algorithm of the same master key is refused', async () => {
    const forged = jwtSigner(signingKey(KEYS.active[0], 'EdDSA'), 'at+jwt')
    expect(await readToken('at+jwt', forged({ ...CLAIMS, iss: ISSUER }))).toBeUndefined()
    const good = jwtSigner(signingKey(KEYS.active[0], 'ES256'), 'at+jwt')
    expect(await readToken('at+jwt', good({ ...CLAIMS, iss: ISSUER }))).toBeDefined()
  })

  test.each(['jwk', 'jku', 'x5u', 'crit'])(
    '[TOK-02] with `%s` in its header it is refused, even when its signature is right',
    async (name) => {
      const key = signingKey(KEYS.active[0], 'ES256')
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
      const header = {
        alg: 'ES256',
        kid: key.jwk.kid,
        typ: 'at+jwt',
        [name]: 'https://evil.example',
      }
      const signed = `${part(header)}.${part({ ...CLAIMS, iss: ISSUER })}`
      const token = `${signed}.${key.sign(Buffer.from(signed)).toString('base64url')}`
      expect(await readToken('at+jwt', token)).toBeUndefined()
    },
  )

  test.each(['', '.', 'a.b.c', 'rt_x', ' '])('`%s` is no token', async (text) => {
    expect(await readToken('at+jwt', text)).toBeUndefined()
  })
})
