import { describe, expect, test } from 'vitest'
import { sentMailKey } from '../../src/domain/delivery/sent-mail.ts'
import { put } from '../../src/domain/store.ts'
import { webhookKey } from '../../src/domain/webhook/webhook.ts'
import { begin, check, newEmail, newPhone, story } from '../domain/verification/people.ts'
import { begin as beginDevice, makeClient } from '../http/oauth/play-device.ts'
import { useTestService } from '../use-test-service.ts'
import { hotp } from './authenticator-app.ts'
import { appHolder, askFor, factorsOf, pendingApp } from './factor-cast.ts'
import { unique } from './routes-cast.ts'
import { descriptionOf } from './routes-running.ts'

const service = await useTestService({
  env: {
    COUNTERSIGN_EMAIL_BOUNCE: 'bounce@shop.example',
    COUNTERSIGN_SEED_IMPORT: 'two_operators',
  },
})

/** One request, another to the same address that is not the same request, and how often the first had an effect. */
type Repeated = {
  readonly path: string
  readonly body: unknown
  readonly another: unknown
  readonly effects: () => Promise<number>
}

const MAIL = 'message/rfc822'
let count = 0

async function post(path: string, body: unknown, key: string) {
  const answer = await service.app.inject({
    method: 'POST',
    url: path,
    headers: {
      host: '127.0.0.1:4000',
      authorization: `Bearer ${service.secretKey}`,
      'content-type': typeof body === 'string' ? MAIL : 'application/json',
      'idempotency-key': key,
    },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: answer.statusCode, text: answer.body }
}

const report = (delivery: string) =>
  [
    `To: bounce+${delivery}@shop.example`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.shop.example',
    '',
    'Final-Recipient: rfc822; person@away.example',
    'Action: failed',
    'Status: 5.2.2',
    '',
    '--b--',
    '',
  ].join('\r\n')

const told = async (id: string, type: string) =>
  (await story(service, { id })).types.filter((one) => one === type).length

/** How often something is told of an authenticator. */
const toldOf = async (id: string, type: string) =>
  (await service.store.eventsAfter(service.project.id, 0, 100_000)).filter(
    (event) => event.type === type && event.facts['authenticator'] === id,
  ).length

async function decision(kind: string, ending: string): Promise<Repeated> {
  const { userCode } = await beginDevice(service, await makeClient(service))
  const path = `/v1/device_authorizations/${userCode}/${kind}`
  const { verification } = (await service.call(`/v1/device_authorizations/${userCode}`)).body
  const effects = () => told(verification, `verification.${ending}`)
  return { path, body: { subject: 'ann' }, another: { subject: 'eve' }, effects }
}

/** Every POST of the API. A new one that does not stand here fails the first test. */
const REPEATED: Readonly<Record<string, () => Promise<Repeated>>> = {
  '/v1/verifications': async () => {
    const body = { purpose: 'sign_in', channel: 'sms', to: newPhone() }
    const effects = async () => (await service.messages(body.to)).length
    return { path: '/v1/verifications', body, another: { ...body, to: newPhone() }, effects }
  },
  '/v1/verifications/{id}/checks': async () => {
    const { id, code } = await begin(service)
    const effects = () => told(id, 'verification.approved')
    return {
      path: `/v1/verifications/${id}/checks`,
      body: { code },
      another: { code: '0' },
      effects,
    }
  },
  '/v1/verifications/{id}/sends': async () => {
    const { id } = await begin(service)
    await service.advance(31)
    const effects = () => told(id, 'verification.sent_again')
    const another = { channel: 'sms' }
    return { path: `/v1/verifications/${id}/sends`, body: {}, another, effects }
  },
  '/v1/verifications/{id}/cancellation': async () => {
    const { id } = await begin(service)
    const effects = () => told(id, 'verification.canceled')
    return { path: `/v1/verifications/${id}/cancellation`, body: {}, another: undefined, effects }
  },
  '/v1/verifications/{id}/denial': async () => {
    const { id } = await begin(service)
    const effects = () => told(id, 'verification.denied')
    return { path: `/v1/verifications/${id}/denial`, body: {}, another: undefined, effects }
  },
  '/v1/verifications/{id}/receipts': async () => {
    const v = await begin(service)
    await check(service, v, v.code)
    const answer = service.vault.token('answer', service.project.id, v.id)
    const another = { answer: 'A'.repeat(43) }
    // Telling the receipt changes nothing.
    const effects = async () => 1
    return { path: `/v1/verifications/${v.id}/receipts`, body: { answer }, another, effects }
  },
  '/v1/verifications/{id}/approval': async () => {
    const { subject } = await appHolder(service)
    const { id, body } = await askFor(service, 'approval', subject)
    const effects = () => told(id, 'verification.approved')
    const path = `/v1/verifications/${id}/approval`
    const answer = { subject, number: String(body.number) }
    return {
      path,
      body: answer,
      another: { ...answer, number: body.number === '10' ? '11' : '10' },
      effects,
    }
  },
  '/v1/assessments': async () => {
    const { subject } = await appHolder(service)
    const body = { purpose: 'account_change', subject, start: true }
    const effects = async () =>
      (await service.call(`/v1/verifications?subject=${subject}`)).body.data.length
    return { path: '/v1/assessments', body, another: { ...body, risk: 'high' }, effects }
  },
  '/v1/subjects/{subject}/authenticators': async () => {
    const path = factorsOf(unique('subject'))
    const effects = async () => (await service.call(path)).body.data.length
    const another = { type: 'recovery_codes' }
    return { path, body: { type: 'totp' }, another, effects }
  },
  '/v1/subjects/{subject}/authenticators/{id}/confirmation': async () => {
    const app = await pendingApp(service)
    const path = `${factorsOf(app.subject)}/${app.id}/confirmation`
    const effects = () => toldOf(app.id, 'authenticator.confirmed')
    return { path, body: { code: app.code() }, another: { code: '000000' }, effects }
  },
  '/v1/subjects/{subject}/authenticators/{id}/approval': async () => {
    const scopes = ['authenticators', 'seeds']
    const { body } = await service.call('/v1/keys', { type: 'secret', name: 'one', scopes })
    const list = factorsOf(unique('subject'))
    const ask = { type: 'totp', secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' }
    const brought = await service.call(list, ask, { key: body.key })
    const effects = () => toldOf(brought.body.id, 'authenticator.confirmed')
    return { path: `${list}/${brought.body.id}/approval`, body: {}, another: undefined, effects }
  },
  '/v1/subjects/{subject}/authenticators/{id}/resynchronization': async () => {
    const token = await pendingApp(service, undefined, { type: 'hotp' })
    const path = `${factorsOf(token.subject)}/${token.id}`
    await service.call(`${path}/confirmation`, { code: hotp(token.secret, 0) })
    const codes = (from: number) => [hotp(token.secret, from), hotp(token.secret, from + 1)]
    const effects = () => toldOf(token.id, 'authenticator.resynchronized')
    return {
      path: `${path}/resynchronization`,
      body: { codes: codes(20) },
      another: { codes: codes(30) },
      effects,
    }
  },
  '/v1/receipts/consumption': async () => {
    const v = await begin(service)
    const { receipt } = (await check(service, v, v.code)).body
    const effects = () => told(v.id, 'receipt.consumed')
    return {
      path: '/v1/receipts/consumption',
      body: { receipt },
      another: { receipt, transaction: { amount: '1.00', currency: 'EUR', payee: 'Shop' } },
      effects,
    }
  },
  '/v1/clients': async () => {
    const body = { client_name: 'Shop Kiosk', token_endpoint_auth_method: 'none' }
    const effects = async () =>
      (await service.call('/v1/clients')).text.split('"client_name":"Shop Kiosk"').length - 1
    return { path: '/v1/clients', body, another: { ...body, client_name: 'Another' }, effects }
  },
  '/v1/device_authorizations/{user_code}/approval': () => decision('approval', 'approved'),
  '/v1/device_authorizations/{user_code}/denial': () => decision('denial', 'denied'),
  '/v1/channels/email/bounces': async () => {
    const { id } = await begin(service, { channel: 'email', to: newEmail() })
    const delivery = 'dlv_00000000000000000001'
    const expiresAt = service.store.now() + 60_000
    const mail = { project: service.project.id, verification: id, expiresAt }
    await service.store.change([sentMailKey(delivery)], () => ({
      writes: [put(sentMailKey(delivery), mail)],
      events: [],
      outcome: undefined,
    }))
    const effects = () => told(id, 'message.bounced')
    const path = '/v1/channels/email/bounces'
    return { path, body: report(delivery), another: 'no report at all', effects }
  },
  '/v1/keys': async () => {
    count += 1
    const name = `made once ${count}`
    const effects = async () =>
      (await service.call('/v1/keys')).body.data.filter(
        (key: { name: string }) => key.name === name,
      ).length
    const body = { type: 'secret', name }
    return { path: '/v1/keys', body, another: { ...body, name: 'another' }, effects }
  },
  '/v1/projects': async () => {
    const before = (await service.store.list('project', 'prj_directory')).length
    const effects = async () =>
      (await service.store.list('project', 'prj_directory')).length - before
    const body = { name: 'Made once' }
    return { path: '/v1/projects', body, another: { name: 'Another' }, effects }
  },
  '/v1/webhooks': async () => {
    const body = { url: 'https://hooks.example/', name: newPhone() }
    const effects = async () =>
      (await service.store.list('webhook', service.project.id)).filter(
        ({ name }) => name === body.name,
      ).length
    return { path: '/v1/webhooks', body, another: { ...body, name: 'Another' }, effects }
  },
  '/v1/webhooks/{id}/rotation': async () => {
    const { body } = await service.call('/v1/webhooks', { url: 'https://hooks.example/' })
    const effects = async () =>
      (await service.store.find(webhookKey(service.project.id, body.id)))?.secrets.length === 2
        ? 1
        : 0
    return { path: `/v1/webhooks/${body.id}/rotation`, body: {}, another: undefined, effects }
  },
  '/v1/deliveries/{id}/retry': async () => {
    await service.call('/v1/verifications', {
      purpose: 'sign_in',
      channel: 'sms',
      to: '+15005550002',
    })
    await service.settle()
    const [letter] = (await service.call('/v1/deliveries')).body.data
    await service.advance(61)
    const effects = () => told(letter.verification, 'verification.sent_again')
    return { path: `/v1/deliveries/${letter.id}/retry`, body: {}, another: undefined, effects }
  },
  '/v1/sandbox/clock': async () => {
    const before = service.store.now()
    const effects = async () => Math.round((service.store.now() - before) / 3_600_000)
    const path = '/v1/sandbox/clock'
    return { path, body: { advance_seconds: 3600 }, another: { advance_seconds: 1 }, effects }
  },
  '/v1/sandbox/faults': async () => {
    const body = { channel: 'sms', fault: 'drop' }
    const effects = async () => {
      const people = await Promise.all(Array.from({ length: 5 }, () => begin(service)))
      return people.filter(({ code }) => code === '').length
    }
    return { path: '/v1/sandbox/faults', body, another: { ...body, fault: 'fail' }, effects }
  },
}

/** What is asked by POST and changes nothing; and what a receiver knows again by its `webhook-id`, whenever it comes. */
const WITHOUT_EFFECT = [
  '/v1/guard/replay',
  '/v1/templates/preview',
  '/v1/webhooks/{id}/redelivery',
  '/v1/webhooks/{id}/test',
]

test('[OPS-16] every POST that the service describes is tried twice under one key', async () => {
  const { paths } = await descriptionOf(service)
  const posts = Object.keys(paths).filter((path) => paths[path]?.['post'] !== undefined)
  expect(posts.toSorted()).toEqual([...Object.keys(REPEATED), ...WITHOUT_EFFECT].toSorted())
})

describe('a POST that is repeated under its key', () => {
  for (const [route, prepare] of Object.entries(REPEATED))
    test(`[OPS-16] POST ${route}: one effect and one answer, and another request is a mismatch`, async () => {
      const { path, body, another, effects } = await prepare()
      const key = `of ${route}`.replaceAll(' ', '_')
      const answers = await Promise.all([1, 2, 3].map(() => post(path, body, key)))
      answers.push(await post(path, body, key))
      expect(answers[0]?.status).toBeLessThan(300)
      for (const answer of answers) expect(answer).toEqual(answers[0])
      const mismatch = another === undefined ? undefined : await post(path, another, key)
      if (mismatch !== undefined) {
        expect(mismatch.status).toBe(409)
        expect(mismatch.text).toContain('"code":"idempotency_mismatch"')
      }
      expect(await effects()).toBe(1)
    })
})

test('[OPS-16] two moves of the sandbox clock at once under two keys both count', async () => {
  const before = service.store.now()
  const move = { advance_seconds: 3600 }
  await Promise.all(['one', 'two'].map((key) => post('/v1/sandbox/clock', move, key)))
  expect(service.store.now() - before).toBeGreaterThanOrEqual(7_200_000)
})
