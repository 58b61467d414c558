import { expect, test } from 'vitest'
import { answerChallenge, challengeIn } from '../../src/telephony/digest.ts'
import type { SipHeader, SipResponse } from '../../src/telephony/sip-message.ts'

/** The example of RFC 7616, 3.9.1. */
const LOGIN = { user: 'Mufasa', password: 'Circle of Life' }
const NONCE = '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v'
const CNONCE = 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ'
const ASKED = { method: 'GET', uri: '/dir/index.html' }

function asking(...values: readonly string[]): SipResponse {
  const headers = values.map((value): SipHeader => ['www-authenticate', value])
  return { kind: 'response', status: 401, headers, body: '' }
}

function digest(algorithm: string, qop = 'qop="auth, auth-int", '): string {
  return `Digest realm="http-auth@example.org", ${qop}algorithm=${algorithm}, nonce="${NONCE}", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`
}

function answerTo(response: SipResponse): string {
  const challenge = challengeIn(response)
  if (challenge === undefined) throw new Error('nothing to answer')
  return answerChallenge(challenge, LOGIN, ASKED, 1, CNONCE)[1]
}

test('challenges are answered as the examples of RFC 7616 have it', () => {
  expect(answerTo(asking(digest('MD5')))).toContain('response="8ca523f5e9506fed4657c9700eebdbec"')
  const answer = answerTo(asking(digest('SHA-256')))
  expect(answer).toContain(
    'response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"',
  )
  for (const part of ['qop=auth', 'nc=00000001', 'algorithm=SHA-256', 'username="Mufasa"'])
    expect(answer).toContain(part)
})

test('the oldest form, without a word about quality, is answered too (RFC 2069)', () => {
  const answer = answerTo(asking(digest('MD5', '')))
  // MD5(MD5(user:realm:password):nonce:MD5(method:uri)), worked out by hand with md5sum.
  expect(answer).toContain('response="7b2cc3b30e75b4777ea31027084363fd"')
  expect(answer).not.toContain('cnonce')
})

test('of several challenges the first that we know is answered', () => {
  const unknown = 'Digest realm="r", nonce="n", algorithm=SHA-3'
  const basic = 'Basic realm="r"'
  const onlyIntegrity = 'Digest realm="r", nonce="n", qop="auth-int"'
  const asked = asking(basic, unknown, onlyIntegrity, digest('SHA-256'), digest('MD5'))
  expect(challengeIn(asked)?.algorithm).toBe('SHA-256')
  expect(challengeIn(asking(basic, unknown, onlyIntegrity))).toBeUndefined()
})

test('quotes in names and passwords neither end a field nor begin another', () => {
  const challenge = challengeIn(asking('Digest realm="a \\"b\\", nonce=\\"x", nonce="real"'))
  if (challenge === undefined) throw new Error('nothing to answer')
  expect(challenge).toMatchObject({ realm: 'a "b", nonce="x', nonce: 'real' })
  const login = { user: 'me", realm="elsewhere', password: 'p' }
  const [name, answer] = answerChallenge(challenge, login, ASKED, 1, 'c')
  expect(name).toBe('Authorization')
  expect(answer).toContain('username="me\\", realm=\\"elsewhere"')
})
