import { expect } from 'vitest'
import { softwareAuthenticator } from '../../server/test/passkeys/software-authenticator.ts'
import { hotp, totp } from '../../server/test/requirements/authenticator-app.ts'
import type { Countersign } from '../src/client.ts'
import { signInOnPage } from './sign-in-on-page.ts'

type PasskeyOptions = {
  readonly challenge: string
  readonly rpId: string
  readonly rp: { readonly id: string }
  readonly user: { readonly id: string }
}

/** What a browser would parse. */
function optionsOf(told: unknown): PasskeyOptions {
  return JSON.parse(JSON.stringify(told))
}

/** Makes the calls of a person who has an app and a passkey, trusts a browser, approves on another screen and recovers; each with all that it takes. */
export async function callForFactors(client: Countersign, url: string): Promise<void> {
  const { authenticators, verifications, approvals, assessments, sandbox, trustedDevices } = client
  const subject = 'user_9'
  const signal = AbortSignal.timeout(60_000)
  const session = 's9'
  const once = (name: string) => ({ idempotencyKey: name, signal })
  const now = async () => (await sandbox.now({ signal })).getTime()

  // An app, with which the person is then proven.
  const app = await authenticators.enrol(subject, {
    type: 'totp',
    name: 'Phone',
    account: 'ada@example.com',
    algorithm: 'SHA1',
    digits: 6,
    periodSeconds: 30,
    ...once('app'),
  })
  const secret = app.secret ?? ''
  expect(app).toMatchObject({ status: 'pending', otpauthUri: expect.stringMatching(/^otpauth:/) })
  expect(app.qrSvg).toContain('<svg')
  expect(app.qrPng).toMatch(/^data:image\/png;base64,/)
  const wrong = await authenticators.confirm(subject, app.id, { code: '1', ...once('wrong') })
  expect(wrong).toEqual({ result: 'wrong_code' })
  const shown = { code: totp(secret, await now()), ...once('confirm') }
  expect(await authenticators.confirm(subject, app.id, shown)).toMatchObject({
    result: 'active',
    authenticator: { id: app.id, status: 'active', createdAt: expect.any(Date) },
  })
  const renamed = await authenticators.rename(subject, app.id, 'Old phone', { signal })
  expect(renamed.name).toBe('Old phone')

  const byApp = async (purpose: string) => {
    await sandbox.advance(30, { signal })
    const { id } = await verifications.start({ purpose, channel: 'totp', subject, session })
    const outcome = await verifications.check(id, {
      code: totp(secret, await now()),
      session,
      ...(purpose === 'sign_in' && { trustDevice: { name: 'Laptop' } }),
    })
    if (outcome.result !== 'approved') throw new Error(outcome.result)
    return outcome
  }
  const { trustedDevice = '' } = await byApp('sign_in')
  const [trusted] = (await trustedDevices.list(subject, { signal })).data
  expect(trusted).toMatchObject({ name: 'Laptop', expiresAt: expect.any(Date) })

  const asked = await assessments.ask({
    purpose: 'purchase',
    subject,
    transaction: { amount: '129.90', currency: 'EUR', payee: 'Example Books' },
    authentication: { acr: 'urn:countersign:aal:1', authTime: new Date(await now()) },
    risk: 'low',
    trustedDevice,
    start: true,
    session,
    locale: 'de',
    password: true,
    context: { ip: '192.0.2.7', userAgent: 'Mozilla/5.0' },
    ...once('assess'),
  })
  expect(asked).toMatchObject({ decision: 'verify', needs: { ways: ['totp'] } })
  expect(asked.verification).toMatchObject({ channel: 'totp', purpose: 'purchase' })
  await verifications.cancel(asked.verification?.id ?? '')
  await trustedDevices.revoke(subject, trusted?.id ?? '', { signal })
  expect((await trustedDevices.list(subject)).data).toEqual([])

  // A passkey takes a proof by what is there.
  const { receipt } = await byApp('account_change')
  const added = { displayName: 'Ada', name: 'Laptop', receipt, ...once('passkey') }
  const made = await authenticators.enrol(subject, { type: 'passkey', ...added })
  const origin = new URL(url).origin
  const passkey = softwareAuthenticator({ origin })
  const credential = passkey.create(optionsOf(made.options))
  const confirmed = await authenticators.confirm(subject, made.id, { credential })
  expect(confirmed).toMatchObject({
    result: 'active',
    authenticator: { backupEligible: false, backedUp: false, aaguid: expect.any(String) },
  })
  const asking = { purpose: 'sign_in', channel: 'passkey', subject, session }
  const started = await verifications.start(asking)
  const forged = passkey.get(optionsOf(started.passkey), { forged: true })
  const missed = await verifications.check(started.id, { credential: forged, session })
  if (missed.result !== 'wrong_code') throw new Error(missed.result)
  const right = passkey.get(optionsOf(missed.passkey))
  const proven = await verifications.check(started.id, { credential: right, session })
  expect(proven.result).toBe('approved')

  // Another way for the same question: a screen where the person is signed in.
  const question = await verifications.start({ ...asking, session: 's10' })
  const other = await verifications.send(question.id, { channel: 'approval', session: 's10' })
  const [waiting] = (await approvals.list(subject, { signal })).data
  expect(waiting).toMatchObject({ askedAt: expect.any(Date), verification: { id: question.id } })
  const { number = '' } = other
  const miss = { subject, number: number === '10' ? '11' : '10', ...once('miss') }
  expect(await approvals.answer(question.id, miss)).toBe('wrong_number')
  expect(await approvals.answer(question.id, { subject, number, ...once('yes') })).toBe('approved')
  expect(await verifications.redeemApproval(question.id, 's10', { signal })).toMatch(/^ey/)

  // A recovery takes two ways, where there is more than an address.
  const lost = { purpose: 'recovery', channel: 'passkey', subject, session }
  const recovery = await verifications.start(lost)
  const one = { credential: passkey.get(optionsOf(recovery.passkey)), session }
  const half = await verifications.check(recovery.id, one)
  if (half.result !== 'more_evidence_required') throw new Error(half.result)
  expect(half.ways).toEqual(['totp'])
  await sandbox.advance(30, { signal })
  await verifications.send(recovery.id, { channel: 'totp', session })
  const two = { code: totp(secret, await now()), session }
  const recovered = await verifications.check(recovery.id, two)
  if (recovered.result !== 'approved') throw new Error(recovered.result)
  const gone = { receipt: recovered.receipt, last: false, signal }
  await authenticators.remove(subject, made.id, gone)
  const { data } = await authenticators.list(subject, { signal })
  expect(data.map(({ id, usedAt }) => [id, usedAt instanceof Date])).toEqual([[app.id, true]])
}

/** Makes the calls for recovery codes, tokens that count, seeds from elsewhere and sessions. @param second a client with another key */
export async function callForTheRest(
  client: Countersign,
  url: string,
  second: Countersign,
): Promise<void> {
  const { addresses, authenticators, verifications, clients, sandbox, sessions } = client
  const signal = AbortSignal.timeout(60_000)
  const once = (name: string) => ({ idempotencyKey: name, signal })
  const codes = { type: 'recovery_codes', ...once('codes') } as const
  expect((await authenticators.enrol('user_10', codes)).codes).toHaveLength(10)
  const token = await authenticators.enrol('user_11', { type: 'hotp', counter: 4, digits: 8 })
  const at = (counter: number) => hotp(token.secret ?? '', counter, 8)
  await authenticators.confirm('user_11', token.id, { code: at(4) })
  const pair = [at(40), at(41)] as const
  const found = await authenticators.resynchronize('user_11', token.id, pair, once('resync'))
  expect(found).toBe('resynchronized')
  const seed = { type: 'totp', secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', signal } as const
  const brought = await authenticators.enrol('user_12', seed)
  expect(brought).toMatchObject({ status: 'awaiting_operator', secret: undefined })
  await expect(authenticators.approveImport('user_12', brought.id)).rejects.toThrow()
  const agreed = await second.authenticators.approveImport('user_12', brought.id, once('agree'))
  expect(agreed.status).toBe('active')

  // Our own pages exist where devices can be let in; there the person is known by an address that they proved.
  const grantTypes = ['urn:ietf:params:oauth:grant-type:device_code'] as const
  const tv = { clientName: 'Television', tokenEndpointAuthMethod: 'none', grantTypes } as const
  const { clientId } = await clients.create(tv)
  const to = 'grace@example.com'
  const subject = 'user_13'
  const codeOf = async () => (await sandbox.waitForMessage({ to, signal })).code ?? ''
  const { id } = await verifications.start({
    purpose: 'add_address',
    channel: 'email',
    to,
    subject,
  })
  await verifications.check(id, { code: await codeOf() })
  await sandbox.advance(60, { signal })
  await sandbox.clear()
  await signInOnPage(url, to, codeOf)
  const [open] = (await sessions.list(subject, { signal })).data
  expect(open).toMatchObject({ shown: 'g•••@e•••.com', endsAt: expect.any(Date) })
  await sessions.end(subject, open?.id ?? '', { signal })
  expect((await sessions.list(subject)).data).toEqual([])
  await sandbox.advance(60, { signal })
  await sandbox.clear()
  await signInOnPage(url, to, codeOf)
  expect(await sessions.endAll(subject, { signal })).toBe(1)
  const [own] = (await addresses.list(subject, { signal })).data
  expect(own).toMatchObject({ kind: 'email', masked: 'g•••@e•••.com', addedAt: expect.any(Date) })
  await addresses.remove(subject, own?.id ?? '', { signal })
  expect((await addresses.list(subject)).data).toEqual([])
  await clients.remove(clientId)
}
