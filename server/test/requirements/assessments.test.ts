import { describe, expect, test } from 'vitest'
import { begin, check, newEmail, newPhone } from '../domain/verification/people.ts'
import { useTestService } from '../use-test-service.ts'
import { appHolder, askFor, changeReceipt, factorsOf, must } from './factor-cast.ts'
import { storyOf, told, unique } from './routes-cast.ts'

const service = await useTestService()

const assess = async (ask: object) => must(service, 200, '/v1/assessments', ask)
const put = (purpose: string, wish: object) =>
  must(service, 200, `/v1/policies/${purpose}`, wish, { method: 'PUT' })

/** A subject with proven addresses. */
async function reachable(...kinds: ('sms' | 'email')[]): Promise<string> {
  const subject = unique('subject')
  for (const channel of kinds) {
    const to = channel === 'sms' ? newPhone() : newEmail()
    const v = await begin(service, { purpose: 'add_address', channel, to, subject })
    await check(service, v, v.code)
  }
  // So that the next message may be sent there.
  await service.advance(60)
  return subject
}

/** What a receipt says. */
const claimsOf = (receipt: string): { readonly acr: string; readonly auth_time: number } =>
  JSON.parse(Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString())

describe('a purchase', () => {
  test('[TXN-17] up to the threshold is allowed, above it the person is verified, and the receipt allows it for a while', async () => {
    const subject = await reachable('sms')
    await put('purchase', {
      requires: { acr: 'aal1', up_to: { EUR: '100' }, max_age_seconds: 120 },
    })
    const pay = (amount: string, more: object = {}) =>
      assess({
        purpose: 'purchase',
        subject,
        transaction: { amount, currency: 'EUR', payee: 'Books' },
        ...more,
      })
    expect(await pay('100.00')).toEqual({
      object: 'assessment',
      decision: 'allow',
      reasons: ['up_to_threshold'],
    })
    const asked = await pay('129.9', { start: true, session: 'at the till' })
    expect(asked).toMatchObject({
      decision: 'verify',
      reasons: ['above_threshold', 'always_asked'],
      needs: {
        acr: 'aal1',
        acr_values: 'urn:countersign:aal:1',
        max_age_seconds: 120,
        ways: ['sms'],
      },
      verification: {
        object: 'verification',
        status: 'pending',
        channel: 'sms',
        subject,
        transaction: { amount: '129.90', currency: 'EUR', payee: 'Books' },
        url: expect.stringMatching(/\/v\//),
        client_secret: expect.stringMatching(/^vcs_/),
      },
    })
    const { id } = asked.verification
    const code = (await service.messages()).findLast((m) => m.verification === id)?.code ?? ''
    const { receipt } = (await check(service, { id, session: 'at the till' }, code)).body
    const { acr, auth_time } = claimsOf(receipt)
    const authentication = { acr, auth_time }
    expect(await pay('129.90', { authentication })).toMatchObject({ reasons: ['fresh_enough'] })
    await service.advance(121)
    expect(await pay('129.90', { authentication })).toMatchObject({
      decision: 'verify',
      reasons: ['above_threshold', 'not_fresh'],
    })
  })

  test('[M70] [TXN-17] is never allowed by a mailed code', async () => {
    const subject = await reachable('sms', 'email')
    await put('purchase', { requires: { acr: 'aal1', max_age_seconds: 300 } })
    const v = await begin(service, { channel: 'email', to: newEmail(), subject })
    const { receipt } = (await check(service, v, v.code)).body
    const { acr, auth_time } = claimsOf(receipt)
    expect(
      await assess({ purpose: 'purchase', subject, authentication: { acr, auth_time } }),
    ).toMatchObject({
      decision: 'verify',
      reasons: ['level_too_low'],
      needs: { ways: ['sms'] },
    })
  })
})

test('[RSK-09] whoever has an authenticator app is asked for it at high risk, and cannot go down to less', async () => {
  const app = await appHolder(service)
  const phone = await begin(service, {
    purpose: 'add_address',
    channel: 'sms',
    to: newPhone(),
    subject: app.subject,
    receipt: await changeReceipt(service, app),
  })
  await check(service, phone, phone.code)
  await put('transfer', { channels: ['sms', 'email'], factors: ['totp'] })
  const ask = { purpose: 'transfer', subject: app.subject, risk: 'high', start: true }
  // A password makes two factors of the app; the mail and nothing beside it stay one.
  const { needs, verification } = await assess({ ...ask, password: true })
  expect(needs).toMatchObject({ acr: 'aal2', ways: ['totp', 'sms'] })
  expect(verification).toMatchObject({ channel: 'totp', status: 'pending' })
  const sends = `/v1/verifications/${verification.id}/sends`
  expect((await service.call(sends, { channel: 'email' })).status).toBeGreaterThanOrEqual(400)
})

test('[TXN-16] [M70] what a proof is too weak for is answered 403 with what it takes: acr_values and max_age', async () => {
  const app = await appHolder(service)
  const refused = await service.call(factorsOf(app.subject), { type: 'passkey' })
  expect(refused.status).toBe(403)
  expect(refused.body).toMatchObject({
    code: 'insufficient_user_authentication',
    acr_values: 'urn:countersign:aal:1',
    max_age: 300,
    factors: 'totp',
  })
  // A mailed code opens it as little as none.
  const v = await begin(service, {
    purpose: 'account_change',
    channel: 'email',
    to: newEmail(),
    subject: app.subject,
  })
  const { receipt } = (await check(service, v, v.code)).body
  const weak = await service.call(factorsOf(app.subject), { type: 'passkey', receipt })
  expect([weak.status, weak.body.code]).toEqual([403, 'insufficient_user_authentication'])
  // The app does.
  const strong = await changeReceipt(service, app)
  await must(service, 201, factorsOf(app.subject), { type: 'passkey', receipt: strong })
})

test('[OPS-16] an assessment that is repeated with its Idempotency-Key is told as before, and starts nothing twice', async () => {
  const subject = await reachable('sms')
  await put('order', {})
  const ask = { purpose: 'order', subject, start: true }
  const once = { headers: { 'idempotency-key': 'till-1' } }
  const post = () => service.call('/v1/assessments', ask, once)
  const before = await told(service, 'assessment.made')
  const [first, second] = [await post(), await post()]
  expect([first.status, first.text]).toEqual([200, first.text])
  expect(second.body.verification.id).toBe(first.body.verification.id)
  expect(await told(service, 'assessment.made')).toBe(before + 1)
  const other = await service.call('/v1/assessments', { ...ask, risk: 'high' }, once)
  expect(other.status).toBe(409)
})

describe('an approval over HTTP', () => {
  test('[TXN-19] shows its number to whoever asks, and is given by typing it; without a number it is 400', async () => {
    const subject = unique('subject')
    const asked = await askFor(service, 'approval', subject)
    const { number } = asked.body
    expect(number).toMatch(/^[1-9]\d$/)
    const list = await must(service, 200, `/v1/subjects/${subject}/approvals`)
    expect(list.data).toMatchObject([
      { object: 'approval', verification: { id: asked.id, status: 'pending' } },
    ])
    expect(JSON.stringify(list)).not.toContain(`"${number}"`)
    const path = `/v1/verifications/${asked.id}/approval`
    for (const body of [{ subject }, { subject, number: '' }, { subject, number: 'yes' }])
      expect((await service.call(path, body)).status).toBe(400)
    expect((await service.call(path, { subject: 'other', number })).status).toBe(404)
    // The asking screen cannot answer itself.
    const guess = { code: number, session: asked.session }
    expect((await service.call(`/v1/verifications/${asked.id}/checks`, guess)).status).toBe(400)
    expect(await must(service, 200, path, { subject, number })).toEqual({ result: 'approved' })
    expect(await storyOf(service, asked.id)).toContain('verification.approved')
    expect((await must(service, 200, `/v1/subjects/${subject}/approvals`)).data).toEqual([])
  })

  test('[TXN-20] is asked three times at once and five times an hour at the most', async () => {
    const subject = unique('subject')
    const ask = () =>
      service.call('/v1/verifications', {
        purpose: 'approval',
        channel: 'approval',
        subject,
        session: unique('s'),
      })
    const all = await Promise.all(Array.from({ length: 10 }, ask))
    expect(all.filter(({ status }) => status === 201)).toHaveLength(3)
    expect(all.filter(({ status }) => status === 429)).toHaveLength(7)
    await service.advance(301)
    const later = await Promise.all(Array.from({ length: 10 }, ask))
    expect(later.filter(({ status }) => status === 201)).toHaveLength(2)
    const refused = later.find(({ status }) => status === 429)
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(3200)
  })
})

describe('[ADM-07] over HTTP', () => {
  test('[RSK-11] a trusted browser skips what the policy says, is listed, and dead once it is revoked', async () => {
    await put('order_trusted', { requires: { acr: 'aal1', trusted_device: true } })
    const app = await appHolder(service)
    const { subject } = app
    const asked = await askFor(service, 'totp', subject)
    const trusted = await must(service, 200, `/v1/verifications/${asked.id}/checks`, {
      code: app.code(),
      session: asked.session,
      trust_device: { name: 'Kitchen' },
    })
    const ask = { purpose: 'order_trusted', subject, trusted_device: trusted.trusted_device }
    expect(await assess(ask)).toMatchObject({ decision: 'allow', reasons: ['trusted_device'] })
    const other = await reachable('sms')
    expect(await assess({ ...ask, subject: other })).toMatchObject({ decision: 'verify' })
    const list = `/v1/subjects/${subject}/trusted_devices`
    const [device] = (await must(service, 200, list)).data
    expect(device).toMatchObject({ object: 'trusted_device', name: 'Kitchen' })
    const gone = await service.call(`${list}/${device.id}`, undefined, { method: 'DELETE' })
    expect(gone.status).toBe(204)
    expect(await assess(ask)).toMatchObject({ decision: 'verify', reasons: ['always_asked'] })
    expect((await must(service, 200, list)).data).toEqual([])
    const again = await service.call(`${list}/${device.id}`, undefined, { method: 'DELETE' })
    expect(again.status).toBe(404)
  })

  test('where nobody is signed in, no session is listed or ended', async () => {
    const subject = unique('subject')
    const list = `/v1/subjects/${subject}/sessions`
    expect(await must(service, 200, list)).toEqual({ data: [], next: null })
    const all = await service.call(list, undefined, { method: 'DELETE' })
    expect([all.status, all.body]).toEqual([200, { ended: 0 }])
    const one = `${list}/ses_${'0'.repeat(20)}`
    expect((await service.call(one, undefined, { method: 'DELETE' })).status).toBe(404)
  })
})

test('a policy is told over HTTP with what it requires, its factors and its version, and PUT back field by field', async () => {
  const wish = {
    factors: ['totp', 'passkey'],
    notify: 'all',
    requires: {
      acr: 'aal2',
      max_age_seconds: 60,
      trusted_device: true,
      up_to: { EUR: '100', JPY: '9000' },
      cool_off_seconds: 3600,
    },
  }
  const policy = await put('gift', wish)
  expect(policy).toMatchObject({
    ...wish,
    requires: { ...wish.requires, up_to: { EUR: '100.00', JPY: '9000' } },
    version: 1,
  })
  expect((await put('gift', { ...wish, requires: policy.requires })).version).toBe(2)
  expect(await must(service, 200, '/v1/policies/gift')).toMatchObject({ version: 2 })
  for (const wrong of [
    { factors: ['email'] },
    { factors: ['totp', 'totp'] },
    { version: 7 },
    { requires: { acr: 'aal3' } },
    { requires: { max_age_seconds: 86_401 } },
    { requires: { max_age_seconds: -1 } },
    { requires: { cool_off_seconds: 2_592_001 } },
    { requires: { up_to: { EUR: 100 } } },
    { requires: { up_to: { euro: '100' } } },
    { requires: { up_to: { EUR: '100.001' } } },
  ])
    expect([
      wrong,
      (await service.call('/v1/policies/gift', wrong, { method: 'PUT' })).status,
    ]).toEqual([wrong, 400])
})
