import { newEmail } from '../domain/verification/people.ts'
import type { TestService } from '../start-test-service.ts'
import { hotp } from './authenticator-app.ts'
import {
  appHolder,
  changeReceipt,
  factorsOf,
  must,
  pendingApp,
  type AppHolder,
} from './factor-cast.ts'
import { post, send, type Answer } from './routes-answers.ts'
import { forged } from './routes-api.ts'
import { knownSubject, strangerKey, told, unique } from './routes-cast.ts'
import { never } from './routes-factors.ts'
import type { Present, SecretRoute } from './route-table.ts'

/** An id of an authenticator that nobody was ever given. */
export const NO_AUTHENTICATOR = `aut_${'7'.repeat(20)}`

/** Who asks about an authenticator that is not theirs to ask about. */
function strangers(
  app: AppHolder,
  stranger: string,
  ask: (subject: string, id: string, key?: string) => Promise<Answer>,
): Readonly<Record<string, Present>> {
  return {
    'another project': () => ask(app.subject, app.id, stranger),
    'another subject': () => ask(unique('subject'), app.id),
    'never existed': () => ask(app.subject, NO_AUTHENTICATOR),
  }
}

const confirm: SecretRoute = {
  route: 'POST /v1/subjects/:subject/authenticators/:id/confirmation',
  by: 'with a code',
  takes: ['code'],
  worth: 1,
  async prepare(service) {
    const app = await pendingApp(service)
    const code = app.code()
    const before = await told(service, 'authenticator.confirmed')
    const ask = (subject: string, id: string, key = service.secretKey) =>
      post(service, `${factorsOf(subject)}/${id}/confirmation`, { code }, key)
    const others = strangers(app, await strangerKey(service), ask)
    return {
      present: () => ask(app.subject, app.id),
      effects: async () => (await told(service, 'authenticator.confirmed')) - before,
      alike: [others],
      timed: [others['another project'] ?? never, others['never existed'] ?? never],
      secrets: [code, app.secret],
    }
  },
}

const enrol: SecretRoute = {
  route: 'POST /v1/subjects/:subject/authenticators',
  by: 'with a receipt',
  takes: ['receipt'],
  worth: 1,
  async prepare(service) {
    const app = await appHolder(service)
    const receipt = await changeReceipt(service, app)
    const other = await changeReceipt(service, await appHolder(service))
    const before = await told(service, 'authenticator.added')
    const ask = (more: object) =>
      post(service, factorsOf(app.subject), { type: 'totp', ...more }, service.secretKey)
    return {
      present: () => ask({ receipt }),
      effects: async () => (await told(service, 'authenticator.added')) - before,
      alike: [
        {
          'no receipt': () => ask({}),
          'another signature': () => ask({ receipt: forged(receipt) }),
          'another person’s': () => ask({ receipt: other }),
        },
      ],
      timed: [() => ask({ receipt: forged(receipt) }), () => ask({ receipt: other })],
      secrets: [app.secret, receipt, other],
    }
  },
}

const addAddress: SecretRoute = {
  route: 'POST /v1/verifications',
  by: 'with a receipt',
  takes: ['receipt'],
  worth: 1,
  async prepare(service) {
    const app = await appHolder(service)
    const receipt = await changeReceipt(service, app)
    const other = await changeReceipt(service, await appHolder(service))
    const before = await told(service, 'verification.started')
    const wish = {
      purpose: 'add_address',
      channel: 'email',
      to: newEmail(),
      subject: app.subject,
    }
    const ask = (more: object) =>
      post(service, '/v1/verifications', { ...wish, ...more }, service.secretKey)
    return {
      present: () => ask({ receipt }),
      effects: async () => (await told(service, 'verification.started')) - before,
      alike: [
        {
          'no receipt': () => ask({}),
          'another signature': () => ask({ receipt: forged(receipt) }),
          'another person’s': () => ask({ receipt: other }),
        },
      ],
      timed: [() => ask({ receipt: forged(receipt) }), () => ask({ receipt: other })],
      secrets: [app.secret, receipt, other],
    }
  },
}

const removing = (service: TestService, path: string, body: object, key = service.secretKey) =>
  send(service, {
    method: 'DELETE',
    path,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

const remove: SecretRoute = {
  route: 'DELETE /v1/subjects/:subject/authenticators/:id',
  by: 'with a receipt',
  takes: ['receipt'],
  worth: 1,
  async prepare(service) {
    const app = await appHolder(service)
    const receipt = await changeReceipt(service, app)
    const other = await changeReceipt(service, await appHolder(service))
    const stranger = await strangerKey(service)
    const ask = (more: object, subject = app.subject, id = app.id, key?: string) =>
      removing(service, `${factorsOf(subject)}/${id}`, { last: true, ...more }, key)
    const others = strangers(app, stranger, (...who) => ask({ receipt }, ...who))
    return {
      present: () => ask({ receipt }),
      effects: () => told(service, 'authenticator.removed'),
      alike: [
        {
          'no receipt': () => ask({}),
          'another signature': () => ask({ receipt: forged(receipt) }),
          'another person’s': () => ask({ receipt: other }),
        },
        others,
      ],
      timed: [() => ask({ receipt: forged(receipt) }), () => ask({ receipt: other })],
      secrets: [app.secret, receipt, other],
    }
  },
}

const removeAddress: SecretRoute = {
  route: 'DELETE /v1/subjects/:subject/addresses/:id',
  by: 'with a receipt',
  takes: ['receipt'],
  worth: 1,
  async prepare(service) {
    const subject = await knownSubject(service)
    const app = await pendingApp(service, subject)
    const path = `${factorsOf(subject)}/${app.id}/confirmation`
    await must(service, 200, path, { code: app.code() })
    await service.store.advance(30_000)
    const receipt = await changeReceipt(service, app)
    const other = await changeReceipt(service, await appHolder(service))
    const { data } = await must(service, 200, `/v1/subjects/${subject}/addresses`)
    const ask = (body: object) =>
      removing(service, `/v1/subjects/${subject}/addresses/${data[0].id}`, body)
    return {
      present: () => ask({ receipt }),
      effects: () => told(service, 'address.removed'),
      alike: [
        {
          'no receipt': () => ask({}),
          'another signature': () => ask({ receipt: forged(receipt) }),
          'another person’s': () => ask({ receipt: other }),
        },
      ],
      timed: [() => ask({ receipt: forged(receipt) }), () => ask({ receipt: other })],
      secrets: [app.secret, receipt, other],
    }
  },
}

const resynchronize: SecretRoute = {
  route: 'POST /v1/subjects/:subject/authenticators/:id/resynchronization',
  by: 'with two codes',
  takes: ['code'],
  worth: 1,
  async prepare(service) {
    const app = await pendingApp(service, undefined, { type: 'hotp' })
    const path = `${factorsOf(app.subject)}/${app.id}/confirmation`
    await must(service, 200, path, { code: hotp(app.secret, 0) })
    const codes = [hotp(app.secret, 20), hotp(app.secret, 21)]
    const ask = (subject: string, id: string, key = service.secretKey) =>
      post(service, `${factorsOf(subject)}/${id}/resynchronization`, { codes }, key)
    const others = strangers(app, await strangerKey(service), ask)
    return {
      present: () => ask(app.subject, app.id),
      effects: () => told(service, 'authenticator.resynchronized'),
      alike: [others],
      timed: [others['another project'] ?? never, others['never existed'] ?? never],
      secrets: [...codes, app.secret],
    }
  },
}

export const authenticatorSecretRoutes: readonly SecretRoute[] = [
  confirm,
  addAddress,
  enrol,
  remove,
  removeAddress,
  resynchronize,
]
