import { base64url, exportSPKI, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import {
  at,
  audience,
  ec,
  ed,
  forged,
  honest,
  issuer,
  now,
  refused,
  stranger,
  transaction,
  txnHash,
} from './receipt-issuer.ts'
import { json, recordingServer } from './recording-server.ts'

test.each(['ed', 'ec'])(
  '[TOK-01] a receipt signed by the published key "%s" is valid',
  async (kid) => {
    const { url, sign, judge } = await issuer()
    const receipt = await sign({}, {}, kid === 'ed' ? ed : ec)
    expect(await judge(receipt, { purpose: 'purchase', transaction, maxAgeSeconds: 60 })).toEqual({
      result: 'valid',
      claims: {
        iss: url,
        aud: audience,
        jti: 'rcp_1',
        iat: now,
        exp: new Date('2026-01-01T00:05:00Z'),
        purpose: 'purchase',
        amr: ['otp', 'sms'],
        acr: 'urn:countersign:aal:1',
        authTime: now,
        verification: 'ver_1',
        targetHash: 'h',
        transaction,
        txnHash,
      },
    })
  },
)

test.each(['none', 'None', 'HS256', 'RS256', 'ES384', 'Ed25519', '', null])(
  '[TOK-01] the algorithm %j is refused before any key is asked for',
  async (alg) => {
    const { url, judge, requests } = await issuer()
    const header = { alg, kid: 'ed', typ: 'verification-receipt+jwt' }
    const token = forged(header, { ...honest, iss: url }, () => new Uint8Array(64))
    expect(await judge(token)).toEqual(refused('unsupported_algorithm'))
    expect(requests).toEqual([])
  },
)

test('[TOK-01] a token without a signature is refused under every name of "none"', async () => {
  const { url, judge } = await issuer()
  for (const alg of ['none', 'NONE', 'EdDSA']) {
    const header = { alg, kid: 'ed', typ: 'verification-receipt+jwt' }
    const token = forged(header, { ...honest, iss: url }, () => new Uint8Array())
    expect(await judge(token)).toMatchObject({ result: 'invalid' })
  }
})

test('[TOK-01] the public key is no shared secret: HS256 with it is refused', async () => {
  const { url, judge } = await issuer()
  const secrets = [await exportSPKI(ed.publicKey), JSON.stringify(ed.jwk), String(ed.jwk.x)]
  for (const secret of secrets) {
    const token = await new SignJWT({ ...honest, iss: url })
      .setProtectedHeader({ alg: 'HS256', kid: 'ed', typ: 'verification-receipt+jwt' })
      .sign(new TextEncoder().encode(secret))
    expect(await judge(token)).toEqual(refused('unsupported_algorithm'))
  }
})

test('[TOK-01] a key is used with its own algorithm only', async () => {
  const { sign, judge } = await issuer()
  const token = await sign({}, { kid: 'ec' })
  expect(await judge(token)).toEqual(refused('unsupported_algorithm'))
})

test('[TOK-01] keys of other kinds in the key set are not there', async () => {
  const keys = () => [
    { kty: 'oct', k: 'c2VjcmV0', kid: 'ed', alg: 'HS256' },
    { ...ed.jwk, alg: 'ES256' },
    { ...ed.jwk, use: 'enc' },
    { ...ed.jwk, crv: 'X25519' },
    { ...ec.jwk, x: 'AA' },
  ]
  const { sign, judge } = await issuer(keys)
  expect(await judge(await sign())).toEqual(refused('unknown_key'))
  expect(await judge(await sign({}, {}, ec))).toEqual(refused('unknown_key'))
})

test('[TOK-01] a key id that is unknown, missing or no text is refused', async () => {
  const { sign, judge } = await issuer()
  for (const kid of ['other', '', undefined, 7, '__proto__'])
    expect(await judge(await sign({}, { kid }))).toEqual(refused('unknown_key'))
})

test('[TOK-01] a signature of somebody else under our key id is refused', async () => {
  const { sign, judge } = await issuer()
  expect(await judge(await sign({}, {}, stranger))).toEqual(refused('bad_signature'))
})

test.each(['jwk', 'jku', 'x5u', 'x5c', 'crit'])(
  '[TOK-02] a token that brings its own key or rules in "%s" is refused, and its address not visited',
  async (name) => {
    const evil = await recordingServer((_, response) => json(response, { keys: [stranger.jwk] }))
    const { url, judge, requests } = await issuer()
    const value = { jwk: stranger.jwk, x5c: [], crit: ['b64'] }[name] ?? evil.url
    const header = { alg: 'EdDSA', kid: 'ed', typ: 'verification-receipt+jwt', [name]: value }
    const token = forged(header, { ...honest, iss: url }, () => new Uint8Array(64))
    expect(await judge(token)).toEqual(refused('forbidden_header'))
    expect([...evil.requests, ...requests]).toEqual([])
  },
)

test.each(['JWT', 'at+jwt', 'secevent+jwt', undefined, 'Verification-Receipt+JWT'])(
  '[TOK-03] a token of the type %j is no receipt, whoever signed it',
  async (typ) => {
    const { sign, judge } = await issuer()
    expect(await judge(await sign({}, { typ }))).toEqual(refused('wrong_type'))
  },
)

test.each<[string, object, string]>([
  ['from another issuer', { iss: 'https://evil.example' }, 'wrong_issuer'],
  ['that has expired', { exp: at }, 'expired'],
  ['that expired long ago', { iat: at - 900, exp: at - 600 }, 'expired'],
  ['made in the future', { iat: at + 31 }, 'not_yet_valid'],
  ['not valid yet', { nbf: at + 31 }, 'not_yet_valid'],
  ['without an issuer', { iss: undefined }, 'malformed'],
  ['without an end', { exp: undefined }, 'malformed'],
  ['with an end that is a text', { exp: String(at + 300) }, 'malformed'],
  ['with an odd nbf', { nbf: 'soon' }, 'not_yet_valid'],
  ['without an id', { jti: undefined }, 'malformed'],
])('[TOK-03] a receipt %s is refused', async (_, claims, reason) => {
  const { url, judge } = await issuer()
  const receipt = await new SignJWT({ ...honest, iss: url, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'ed', typ: 'verification-receipt+jwt' })
    .sign(ed.privateKey)
  expect(await judge(receipt)).toEqual(refused(reason))
})

test('[TOK-03] two clocks may be half a minute apart, and a receipt is valid to its last second', async () => {
  const { sign, judge } = await issuer()
  expect(await judge(await sign({ iat: at + 30, nbf: at + 30 }))).toMatchObject({ result: 'valid' })
  expect(await judge(await sign({ exp: at + 1 }))).toMatchObject({ result: 'valid' })
})

test.each([['prj_2'], [[audience]], [[audience, 'prj_2']], [undefined], [''], ['prj_1 ']])(
  '[TOK-05] a receipt for the audience %j is refused by another',
  async (aud) => {
    const { sign, judge } = await issuer()
    expect(await judge(await sign({ aud }))).toEqual(refused('wrong_audience'))
  },
)

test('[TOK-03] a receipt of which anything was changed is refused', async () => {
  const { url, sign, judge } = await issuer()
  const [header = '', payload = '', signature = ''] = (await sign()).split('.')
  const other = base64url.encode(JSON.stringify({ ...honest, iss: url, purpose: 'recovery' }))
  expect(await judge(`${header}.${other}.${signature}`)).toEqual(refused('bad_signature'))
  for (const text of [
    '',
    'a.b',
    `${header}.${payload}`,
    `${header}.${payload}.${signature}.`,
    `${header}.${payload}.${signature}=`,
    ` ${header}.${payload}.${signature}`,
    `${header}.${payload}.${signature}\n`,
    `${header}..${signature}`,
    `${base64url.encode('[]')}.${payload}.${signature}`,
    `${header}.${payload}.${'A'.repeat(20_000)}`,
  ])
    expect(await judge(text)).toEqual(refused('malformed'))
})

test('[TOK-03] the last letter of a signature has one spelling only', async () => {
  const { sign, judge } = await issuer()
  const receipt = await sign()
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const last = letters.indexOf(receipt.slice(-1))
  const twin = receipt.slice(0, -1) + letters.charAt(last ^ 1)
  expect(await judge(twin)).toEqual(refused('malformed'))
})

test('a receipt for another purpose, or older than wanted, is refused', async () => {
  const { sign, judge } = await issuer()
  expect(await judge(await sign(), { purpose: 'sign_in' })).toEqual(refused('wrong_purpose'))
  const old = await sign({ iat: at - 61 })
  expect(await judge(old, { maxAgeSeconds: 60 })).toEqual(refused('too_old'))
  expect(await judge(old, { maxAgeSeconds: 61 })).toMatchObject({ result: 'valid' })
})

test('a receipt for another transaction is refused: one cent, one more field, or none', async () => {
  const { sign, judge } = await issuer()
  const receipt = await sign()
  const reordered = { currency: 'EUR', amount: '129.99', payee: 'Example Books' }
  expect(await judge(receipt, { transaction: reordered })).toMatchObject({ result: 'valid' })
  for (const wanted of [{ ...transaction, amount: '129.98' }, { ...transaction, more: 1 }, {}])
    expect(await judge(receipt, { transaction: wanted })).toEqual(refused('wrong_transaction'))
  const bare = await sign({ transaction, txn_hash: undefined })
  expect(await judge(bare, { transaction })).toEqual(refused('wrong_transaction'))
})
