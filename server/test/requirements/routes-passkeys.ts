import {
  softwareAuthenticator,
  type SoftwareAuthenticator,
} from '../passkeys/software-authenticator.ts'
import type { TestService } from '../start-test-service.ts'
import { askFor, factorsOf, must, type Asked } from './factor-cast.ts'
import { post, type Answer } from './routes-answers.ts'
import { checks, strangerKey, told, unique } from './routes-cast.ts'
import { NO_AUTHENTICATOR } from './routes-authenticators.ts'
import type { SecretRoute } from './route-table.ts'

/** A person with a passkey. */
export type PasskeyHolder = {
  readonly subject: string
  readonly id: string
  readonly passkey: SoftwareAuthenticator
}

/** Begins a passkey of a new person; its options are for the browser to answer. */
export async function pendingPasskey(service: TestService, subject = unique('subject')) {
  const made = await must(service, 201, factorsOf(subject), { type: 'passkey' })
  const origin = new URL(service.url).origin
  const passkey = softwareAuthenticator({ origin, transports: ['hybrid', 'internal'] })
  return { subject, id: String(made.id), passkey, options: made.options }
}

/** A person whose passkey was confirmed. */
export async function passkeyHolder(service: TestService): Promise<PasskeyHolder> {
  const { subject, id, passkey, options } = await pendingPasskey(service)
  const path = `${factorsOf(subject)}/${id}/confirmation`
  const { result } = await must(service, 200, path, { credential: passkey.create(options) })
  if (result !== 'active') throw new Error(`a passkey came to ${result}`)
  return { subject, id, passkey }
}

const guess = (service: TestService, { id, clientSecret }: Asked, credential: object) =>
  post(service, checks(id), { credential, client_secret: clientSecret })

/** What a passkey of nobody here answers. */
const another = (service: TestService, { body }: Asked): object =>
  softwareAuthenticator({ origin: new URL(service.url).origin }, 'AAAA').get(body.passkey)

const checkByPasskey: SecretRoute = {
  route: 'POST /v1/verifications/:id/checks',
  by: 'with a passkey',
  takes: ['credential', 'client_secret', 'session'],
  worth: 1,
  async prepare(service) {
    const { subject, passkey } = await passkeyHolder(service)
    const live = await askFor(service, 'passkey', subject)
    const right = passkey.get(live.body.passkey)
    const other = await passkeyHolder(service)
    const used = await askFor(service, 'passkey', other.subject)
    const shown = other.passkey.get(used.body.passkey)
    await must(service, 200, checks(used.id), { credential: shown, session: used.session })
    const nobody = await askFor(service, 'passkey', unique('subject'))
    const [one, two] = [
      await askFor(service, 'passkey', (await passkeyHolder(service)).subject),
      await askFor(service, 'passkey', unique('subject')),
    ]
    const byServer = (asked: Asked) => {
      const credential = another(service, asked)
      return () =>
        post(service, checks(asked.id), { credential, session: asked.session }, service.secretKey)
    }
    return {
      present: () => guess(service, live, right),
      effects: (answers: readonly Answer[]) =>
        answers.filter(({ text }) => text.includes('"result":"approved"')).length,
      alike: [
        {
          'of another': () => guess(service, one, another(service, one)),
          'of nobody': () => guess(service, nobody, another(service, nobody)),
          'used before': () => guess(service, used, shown),
        },
      ],
      timed: [byServer(one), byServer(two)],
      secrets: [right.response.signature, live.clientSecret, live.session],
    }
  },
}

const confirmPasskey: SecretRoute = {
  route: 'POST /v1/subjects/:subject/authenticators/:id/confirmation',
  by: 'with a passkey',
  takes: ['credential'],
  worth: 1,
  async prepare(service) {
    const { subject, id, passkey, options } = await pendingPasskey(service)
    const credential = passkey.create(options)
    const stranger = await strangerKey(service)
    const ask = (whose: string, which: string, key = service.secretKey) =>
      post(service, `${factorsOf(whose)}/${which}/confirmation`, { credential }, key)
    return {
      present: () => ask(subject, id),
      effects: () => told(service, 'authenticator.confirmed'),
      alike: [
        {
          'another project': () => ask(subject, id, stranger),
          'another subject': () => ask(unique('subject'), id),
          'never existed': () => ask(subject, NO_AUTHENTICATOR),
        },
      ],
      timed: [() => ask(subject, id, stranger), () => ask(subject, NO_AUTHENTICATOR)],
      secrets: [credential.response.attestationObject],
    }
  },
}

export const passkeySecretRoutes: readonly SecretRoute[] = [checkByPasskey, confirmPasskey]
