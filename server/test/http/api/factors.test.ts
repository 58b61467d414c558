import { describe, expect, test } from 'vitest'
import { totp } from '../../requirements/authenticator-app.ts'
import { appHolder, askFor, must } from '../../requirements/factor-cast.ts'
import { checks, ORIGIN, publishableKey, unique } from '../../requirements/routes-cast.ts'
import { passkeyHolder } from '../../requirements/routes-passkeys.ts'
import { softwareAuthenticator } from '../../passkeys/software-authenticator.ts'
import { STORES, useServiceOn } from '../oauth/start-on.ts'

describe.each(STORES)('on %s', async (store) => {
  const service = await useServiceOn(store)

  const claimsOf = (receipt: string) =>
    JSON.parse(Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString())

  test('a code of an authenticator app is checked like any other, and with a password it is two factors', async () => {
    const app = await appHolder(service)
    const ask = { purpose: 'account_change', password: true }
    const { id, session } = await askFor(service, 'totp', app.subject, ask)
    const checked = await service.call(checks(id), { code: app.code(), session })
    expect(checked.body).toMatchObject({
      result: 'approved',
      receipt: expect.any(String),
      verification: { channel: 'totp', status: 'approved', sends: 0, to: '' },
    })
    expect(claimsOf(checked.body.receipt)).toMatchObject({
      acr: 'urn:countersign:aal:2',
      amr: expect.arrayContaining(['otp', 'pwd', 'mfa']),
    })
    const key = await publishableKey(service)
    const body = {
      purpose: 'sign_in',
      channel: 'totp',
      subject: app.subject,
      session,
      password: true,
    }
    expect(
      (await service.call('/v1/verifications', body, { key, headers: { origin: ORIGIN } })).body,
    ).toMatchObject({ code: 'invalid_request', field: 'password' })
  })

  test('[PKY-03] a passkey’s start has its options; after one that is not right there are new ones, and those before are good for nothing', async () => {
    const { subject, passkey } = await passkeyHolder(service)
    const { id, session, body } = await askFor(service, 'passkey', subject)
    const first = passkey.get(body.passkey)
    const forged = passkey.get(body.passkey, { forged: true })
    const wrong = await service.call(checks(id), { credential: forged, session })
    expect(wrong.body).toMatchObject({ result: 'wrong_code', guesses_left: 4 })
    expect(wrong.body.passkey.challenge).not.toBe(body.passkey.challenge)
    const late = await service.call(checks(id), { credential: first, session })
    expect(late.body.result).toBe('wrong_code')
    const credential = passkey.get(late.body.passkey)
    const right = await service.call(checks(id), { credential, session })
    expect(right.body).not.toHaveProperty('passkey')
    expect(claimsOf(right.body.receipt)).toMatchObject({
      acr: 'urn:countersign:aal:2:phishing-resistant',
      sub: expect.any(String),
    })
  })

  test('[COD-16] a browser that tries a passkey hears not_approved and options, the same whether it may try again or not', async () => {
    const { subject } = await passkeyHolder(service)
    const { id, clientSecret, body } = await askFor(service, 'passkey', subject)
    const stranger = softwareAuthenticator({ origin: service.url })
    const told = new Set<string>()
    let options = body.passkey
    for (let i = 0; i < 7; i += 1) {
      const shown = { credential: stranger.get(options), client_secret: clientSecret }
      const answer = await service.call(checks(id), shown, { key: null })
      expect(answer.body.passkey.challenge).not.toBe(options.challenge)
      options = answer.body.passkey
      told.add(answer.text.replace(/"challenge":"[\w-]{43}"/, ''))
    }
    expect([...told]).toHaveLength(1)
    const key = await publishableKey(service)
    const headers = { origin: ORIGIN }
    const other = { credential: stranger.get(options), session: 'another' }
    const stolen = await service.call(checks(id), other, { key, headers })
    expect(stolen.body).toEqual({ result: 'not_approved' })
  })

  test('a passkey without a name: whoever holds it is told by it', async () => {
    const { subject, passkey } = await passkeyHolder(service)
    const session = unique('session')
    const ask = { purpose: 'sign_in', channel: 'passkey', session }
    const started = await must(service, 201, '/v1/verifications', ask)
    expect(started.passkey.allowCredentials).toEqual([])
    const credential = passkey.get(started.passkey)
    const { body } = await service.call(checks(started.id), { credential, session })
    expect(body).toMatchObject({ result: 'approved', verification: { subject } })
  })

  test('[TXN-19] an approval shows its number on the screen that asks, is answered with it on another, and its receipt goes to the session that asked', async () => {
    const { subject } = await appHolder(service)
    const { id, session, body } = await askFor(service, 'approval', subject)
    expect(body.number).toMatch(/^[1-9]\d$/)
    const asked = await service.call(`/v1/subjects/${subject}/approvals`)
    expect(asked.body.data).toMatchObject([{ object: 'approval', verification: { id } }])
    expect(JSON.stringify(asked.body)).not.toContain('"number"')
    const path = `/v1/verifications/${id}`
    expect((await service.call(`${path}/approval`, { subject })).status).toBe(400)
    const early = await service.call(`${path}/receipts`, { session })
    expect(early).toMatchObject({ status: 409, body: { code: 'verification_ended' } })
    const answer = { subject, number: body.number }
    expect((await service.call(`${path}/approval`, answer)).body).toEqual({ result: 'approved' })
    const told = await service.call(`${path}/receipts`, { session })
    expect(claimsOf(told.body.receipt)).toMatchObject({ verification: id, purpose: 'sign_in' })
    expect((await service.call(`${path}/receipts`, { session: 'another' })).status).toBe(404)
    for (const shown of [{}, { session, answer: 'A'.repeat(43) }])
      expect((await service.call(`${path}/receipts`, shown)).body).toMatchObject({
        code: 'invalid_request',
        detail: 'answer: give either answer or session',
      })
  })

  test('[PKY-23] another way is asked for by name: the deadline stays, no guess comes back, and a way that is not of the policy is refused', async () => {
    const app = await appHolder(service)
    const { id, session, body } = await askFor(service, 'totp', app.subject)
    await service.call(checks(id), { code: '000000', session })
    const sends = `/v1/verifications/${id}/sends`
    const changed = await service.call(sends, { channel: 'approval', session })
    expect(changed).toMatchObject({
      status: 200,
      body: { channel: 'approval', expires_at: body.expires_at, number: expect.any(String) },
    })
    expect((await service.call(sends, { channel: 'sms', session })).status).toBe(400)
    // An approval has three numbers at most, and nobody gets guesses by going there and back.
    const back = await service.call(sends, { channel: 'totp', session })
    expect(back.body).toMatchObject({ channel: 'totp', guesses_left: 3 })
    expect(back.body).not.toHaveProperty('number')
    const code = totp(app.secret, service.store.now())
    expect((await service.call(checks(id), { code, session })).body.result).toBe('approved')
  })

  test('[RSK-11] a check may trust the browser: its token is told once, to a server only', async () => {
    const app = await appHolder(service)
    const { id, session, clientSecret } = await askFor(service, 'totp', app.subject)
    const trust_device = { name: 'Kitchen tablet' }
    const byBrowser = { code: app.code(), client_secret: clientSecret, trust_device }
    expect((await service.call(checks(id), byBrowser, { key: null })).body).toMatchObject({
      code: 'invalid_request',
      field: 'trust_device',
    })
    const shown = { code: app.code(), session, trust_device }
    const { body } = await service.call(checks(id), shown)
    expect(body).toMatchObject({ result: 'approved', trusted_device: expect.any(String) })
    const listed = await service.call(`/v1/subjects/${app.subject}/trusted_devices`)
    expect(listed.body.data).toMatchObject([{ name: 'Kitchen tablet' }])
    expect(listed.text).not.toContain(body.trusted_device)
    const again = await service.call(checks(id), shown)
    expect(again.body).not.toHaveProperty('trusted_device')
  })

  test('[COD-22] a check gives a code or a credential, and what is neither is refused by name', async () => {
    const { subject } = await passkeyHolder(service)
    const { id, session } = await askFor(service, 'passkey', subject)
    for (const shown of [{}, { code: '1', credential: {} }])
      expect((await service.call(checks(id), { ...shown, session })).body).toMatchObject({
        code: 'invalid_request',
        detail: 'code: give either code or credential',
      })
    for (const credential of ['text', 7, null, []])
      expect((await service.call(checks(id), { credential, session })).status).toBe(400)
    expect((await service.call(`/v1/verifications/${id}`)).body.guesses_left).toBe(5)
  })
})
