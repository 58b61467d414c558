import { createECDH, randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import type { Countersign } from '../src/client.ts'

/** Makes the calls of whoever looks after messages: webhooks, what could not be delivered, the guard, words, and browsers that ask. */
export async function callForMessaging(client: Countersign): Promise<void> {
  const { webhooks, deliveries, guard, templates, pushSubscriptions, verifications } = client
  const signal = AbortSignal.timeout(60_000)
  const once = (name: string) => ({ idempotencyKey: name, signal })

  const hook = await webhooks.create({
    url: 'https://hooks.example/countersign',
    events: ['message.*'],
    addresses: false,
    name: 'Support',
    ...once('hook'),
  })
  expect(hook).toMatchObject({ status: 'active', secret: expect.stringMatching(/^whsec_/) })
  const { id } = hook
  expect((await webhooks.list({ signal })).data).toMatchObject([{ id }])
  expect((await webhooks.get(id, { signal })).name).toBe('Support')
  expect((await webhooks.change(id, { disabled: true, signal })).status).toBe('disabled')
  expect((await webhooks.rotate(id, once('rotate'))).secret).not.toBe(hook.secret)
  expect((await webhooks.deliveries(id, { limit: 5, signal })).data).toEqual([])
  expect((await webhooks.redeliver(id, { since: new Date(), signal })).id).toBe(id)
  expect((await webhooks.test(id, { signal })).result).toBe('failed')
  await webhooks.remove(id, { signal })

  // A number that no carrier of the sandbox takes.
  const lost = await verifications.start({ purpose: 'sign_in', channel: 'sms', to: '+15005550002' })
  await expect
    .poll(async () => (await deliveries.list({ limit: 10, signal })).data)
    .toMatchObject([{ kind: 'code', channel: 'sms', verification: lost.id }])
  for await (const letter of deliveries.listAll({ limit: 10, signal }))
    await deliveries.retry(letter.id, once('retry')).catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'rate_limited' })
    })
  const { data: channels } = await deliveries.channels({ signal })
  expect(channels.find(({ channel }) => channel === 'sms')).toMatchObject({
    available: true,
    telephone: true,
    carriers: [{ state: 'ok', lastDay: { accepted: expect.any(Number) } }],
  })

  const rule = { signal: 'prefix_conversion', threshold: 0.1, action: 'shadow' }
  const whole = { ...rule, windowSeconds: 600, least: 30, blockSeconds: 600, countries: ['DE'] }
  expect(await guard.putRule('ours', whole, { signal })).toEqual({
    ...whole,
    name: 'ours',
    builtIn: false,
  })
  expect((await guard.rules({ signal })).data.map(({ name }) => name)).toContain('ours')
  expect((await guard.rule('ours', { signal })).threshold).toBe(0.1)
  expect(await guard.replay({ rule, since: new Date(0), signal })).toMatchObject({ blocked: 0 })
  await guard.removeRule('ours', { signal })
  expect((await guard.blocks({ signal })).data).toEqual([])
  await expect(guard.liftBlock('country/DE', { signal })).rejects.toMatchObject({
    code: 'not_found',
  })
  expect((await guard.challenge({ signal })).expiresAt).toBeInstanceOf(Date)

  expect((await templates.list({ signal })).data.length).toBeGreaterThan(0)
  const own = { 'sms.never_share': 'Keep it to yourself.' }
  expect((await templates.put('en', own, { signal })).phrases).toEqual(own)
  expect((await templates.get('en', { signal })).variables['sms.sign_in']).toContain('code')
  const shown = await templates.preview({
    locale: 'en',
    channel: 'sms',
    about: 'code',
    purpose: 'purchase',
    phrases: own,
    projectName: 'Books',
    code: '48291376',
    lifetimeSeconds: 300,
    link: false,
    transaction: { amount: '12.00', currency: 'EUR', payee: 'Books' },
    signal,
  })
  expect(shown).toMatchObject({ encoding: 'gsm7', text: expect.stringContaining('12.00') })
  expect((await templates.remove('en', { signal })).phrases).toEqual({})

  const keys = createECDH('prime256v1')
  keys.generateKeys()
  const browser = await pushSubscriptions.add('user_1', {
    endpoint: 'https://push.example/a-browser',
    keys: {
      p256dh: keys.getPublicKey('base64url'),
      auth: randomBytes(16).toString('base64url'),
    },
    expirationTime: null,
    name: 'Laptop',
    signal,
  })
  const asked = await pushSubscriptions.list('user_1', { signal })
  expect(asked.data).toEqual([browser])
  expect(asked.applicationServerKey).toMatch(/^[\w-]{87}$/)
  await pushSubscriptions.remove('user_1', browser.id, { signal })
}
