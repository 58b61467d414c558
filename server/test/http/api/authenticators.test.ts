import { expect, test } from 'vitest'
import { hotp, totp, wrongTotp } from '../../requirements/authenticator-app.ts'
import {
  appHolder,
  changeReceipt,
  factorsOf,
  must,
  pendingApp,
} from '../../requirements/factor-cast.ts'
import { passkeyHolder } from '../../requirements/routes-passkeys.ts'
import { unique } from '../../requirements/routes-cast.ts'
import { useTestService } from '../../use-test-service.ts'

const service = await useTestService()

const SEED = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test('an authenticator app is begun with its seed as text, as an address and as two pictures, confirmed, renamed, listed and removed', async () => {
  const subject = unique('subject')
  const path = factorsOf(subject)
  const { status, body, headers } = await service.call(path, {
    type: 'totp',
    name: 'Phone',
    account: 'p•••@shop.example',
  })
  expect(status).toBe(201)
  expect(headers['cache-control']).toBe('no-store')
  expect(body).toEqual({
    id: expect.stringMatching(/^aut_[0-9a-v]{20}$/),
    object: 'authenticator',
    type: 'totp',
    name: 'Phone',
    status: 'pending',
    drift: 0,
    created_at: expect.any(String),
    secret: expect.stringMatching(/^[A-Z2-7]{32,}$/),
    otpauth_uri: expect.stringMatching(/^otpauth:\/\/totp\/Example:/),
    qr_svg: expect.stringMatching(/^<svg /),
    qr_png: expect.stringMatching(/^data:image\/png;base64,iVBORw0KGgo/),
  })
  const confirmation = `${path}/${body.id}/confirmation`
  const now = service.store.now()
  expect((await service.call(confirmation, { code: wrongTotp(body.secret, now) })).body).toEqual({
    result: 'wrong_code',
  })
  const told = await service.call(confirmation, { code: totp(body.secret, now) })
  expect(told.body).toMatchObject({ result: 'active', authenticator: { status: 'active' } })
  expect(told.text).not.toContain(body.secret)
  const receipt = async () => {
    await service.store.advance(30_000)
    const code = () => totp(body.secret, service.store.now())
    return changeReceipt(service, { subject, id: body.id, secret: body.secret, code })
  }
  const renamed = await service.app.inject({
    method: 'PATCH',
    url: `${path}/${body.id}`,
    headers: { host: '127.0.0.1:4000', authorization: `Bearer ${service.secretKey}` },
    payload: { name: 'Old phone' },
  })
  expect(renamed.json()).toMatchObject({ name: 'Old phone' })
  const listed = await service.call(path)
  expect(listed.body.data).toMatchObject([{ id: body.id, name: 'Old phone' }])
  expect(listed.text).not.toContain(body.secret)
  const remove = (proof: object) => service.call(`${path}/${body.id}`, proof, { method: 'DELETE' })
  expect(await remove({})).toMatchObject({
    status: 403,
    body: { code: 'insufficient_user_authentication', acr_values: expect.any(String) },
  })
  expect(await remove({ receipt: await receipt() })).toMatchObject({
    status: 409,
    body: { code: 'last_authenticator' },
  })
  expect(await remove({ receipt: await receipt(), last: true })).toMatchObject({ status: 204 })
  expect((await service.call(path)).body.data).toEqual([])
})

test('recovery codes are told once, a passkey is begun with its options, and a token that counts finds its place', async () => {
  const { body } = await service.call(factorsOf(unique('subject')), { type: 'recovery_codes' })
  expect(body).toMatchObject({ type: 'recovery_codes', status: 'active', left: 10 })
  expect(body.codes).toHaveLength(10)
  expect(body.codes[0]).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/)

  const { subject, id } = await passkeyHolder(service)
  expect((await service.call(factorsOf(subject))).body.data).toMatchObject([
    { id, type: 'passkey', status: 'active', backup_eligible: false },
  ])

  const token = await pendingApp(service, undefined, { type: 'hotp' })
  const path = `${factorsOf(token.subject)}/${token.id}`
  await must(service, 200, `${path}/confirmation`, { code: hotp(token.secret, 0) })
  const again = (at: number) =>
    service.call(`${path}/resynchronization`, {
      codes: [hotp(token.secret, at), hotp(token.secret, at + 1)],
    })
  expect((await again(20)).body).toEqual({ result: 'resynchronized' })
  expect((await again(20)).body).toEqual({ result: 'wrong_code' })
})

test('what does not belong to the kind of an authenticator, or is no form of it, is refused by name', async () => {
  const faults: readonly (readonly [object, string])[] = [
    [{ type: 'totp', counter: 1 }, 'counter: does not belong to the type totp'],
    [{ type: 'hotp', period_seconds: 30 }, 'period_seconds: does not belong to the type hotp'],
    [{ type: 'passkey', digits: 6 }, 'digits: does not belong to the type passkey'],
    [{ type: 'recovery_codes', name: 'x' }, 'name: does not belong to the type recovery_codes'],
    [{ type: 'totp', digits: 5 }, 'digits: must be one of 6, 7, 8'],
    [{ type: 'totp', period_seconds: 45 }, 'period_seconds: must be one of 30, 60'],
    [{ type: 'totp', secret: 'not base32!' }, 'secret: must be a seed made elsewhere'],
    [{ type: 'sms' }, 'type: must be one of'],
  ]
  for (const [ask, detail] of faults) {
    const { status, body, text } = await service.call(factorsOf(unique('subject')), ask)
    expect({ status, detail: body.detail }).toEqual({
      status: 400,
      detail: expect.stringContaining(detail),
    })
    expect(text).not.toContain('not base32')
  }
  const { id } = await pendingApp(service, 'both')
  const path = `${factorsOf('both')}/${id}/confirmation`
  for (const shown of [{}, { code: '1', credential: {} }])
    expect((await service.call(path, shown)).body).toMatchObject({
      code: 'invalid_request',
      detail: 'code: give either code or credential',
    })
})

test('[ADM-08] a seed from elsewhere needs the scope for it, and authenticators need theirs', async () => {
  const key = async (...scopes: readonly string[]) =>
    String((await service.call('/v1/keys', { type: 'secret', name: 'k', scopes })).body.key)
  const plain = await key('authenticators')
  const path = factorsOf(unique('subject'))
  const ask = { type: 'totp', secret: SEED }
  expect(await service.call(path, ask, { key: plain })).toMatchObject({
    status: 403,
    body: { code: 'forbidden', detail: 'This key does not have the scope seeds.' },
  })
  expect((await service.call(path, { type: 'totp' }, { key: plain })).status).toBe(201)
  const other = await key('verifications')
  expect((await service.call(path, undefined, { key: other })).status).toBe(403)
  expect((await service.call(path, ask, { key: await key('seeds') })).status).toBe(403)
  const both = await service.call(path, ask, { key: await key('authenticators', 'seeds') })
  expect(both.status).toBe(201)
  expect(both.text).not.toContain(SEED)
})

test('[LEA-16] authenticators of another project are not there', async () => {
  const app = await appHolder(service)
  const { body } = await service.call('/v1/projects', { name: 'Another' })
  const key = String(body.secret_key)
  const path = factorsOf(app.subject)
  expect((await service.call(path, undefined, { key })).body.data).toEqual([])
  expect((await service.call(`${path}/${app.id}`, {}, { key, method: 'DELETE' })).status).toBe(404)
})
