import { wrongTotp } from './authenticator-app.ts'
import { appHolder, askFor, must, recoveryCodes } from './factor-cast.ts'
import { post, type Answer } from './routes-answers.ts'
import { forged } from './routes-api.ts'
import { checks, knownSubject, NEVER, strangerKey, told, unique } from './routes-cast.ts'
import type { Present, SecretRoute } from './route-table.ts'
import type { TestService } from '../start-test-service.ts'

const approvals = (answers: readonly Answer[]): number =>
  answers.filter(({ text }) => text.includes('"result":"approved"')).length

/** Enough for the timing test, each of whose starts needs a person of its own. */
const PEOPLE = 170

/** Where a list of questions has fewer than were made. */
export const never: Present = () => Promise.reject(new Error('nothing to ask'))

/** The answer without whose it is, which who asks knows anyhow. */
const nameless =
  (ask: () => Promise<Answer>, subject: string): Present =>
  async () => {
    const answer = await ask()
    return { ...answer, text: answer.text.replaceAll(subject, 'subject') }
  }

const guess = (service: TestService, id: string, secret: string, shown: object) =>
  post(service, checks(id), { ...shown, client_secret: secret })

/** A factor's start must not tell whether the subject has that factor (LEA-15). */
const startByApp: SecretRoute = {
  route: 'POST /v1/verifications',
  by: 'by a secret key, for an authenticator app',
  takes: ['session'],
  worth: 1,
  async prepare(service) {
    const app = await appHolder(service)
    const ask = (subject: string, session: string) =>
      post(
        service,
        '/v1/verifications',
        { purpose: 'sign_in', channel: 'totp', subject, session },
        service.secretKey,
      )
    const known: string[] = []
    for (let i = 0; i < PEOPLE; i += 1) known.push((await appHolder(service)).subject)
    const session = unique('session')
    const before = await told(service, 'verification.started')
    const other = await appHolder(service)
    const nobody = unique('subject')
    return {
      present: () => ask(app.subject, session),
      effects: async () => (await told(service, 'verification.started')) - before,
      alike: [
        {
          'who has an app': nameless(() => ask(other.subject, 'a'), other.subject),
          nobody: nameless(() => ask(nobody, 'a'), nobody),
        },
      ],
      timed: [() => ask(known.pop() ?? '', 's'), () => ask(unique('subject'), 's')],
      secrets: [session, app.secret],
    }
  },
}

const checkByApp: SecretRoute = {
  route: 'POST /v1/verifications/:id/checks',
  by: 'with a code of an authenticator app',
  takes: ['code', 'client_secret', 'session'],
  worth: 1,
  async prepare(service) {
    const app = await appHolder(service)
    const other = await appHolder(service)
    const used = await askFor(service, 'totp', other.subject)
    const shown = { code: other.code(), session: used.session }
    await must(service, 200, checks(used.id), shown)
    const live = await askFor(service, 'totp', app.subject)
    const nobody = await askFor(service, 'totp', unique('subject'))
    const wrong = wrongTotp(app.secret, service.store.now())
    const over = (code: string) => guess(service, used.id, used.clientSecret, { code })
    const byServer = (one: { id: string; session: string }, code: string) =>
      post(service, checks(one.id), { code, session: one.session }, service.secretKey)
    const [locked, lockedNobody] = [
      await askFor(service, 'totp', (await appHolder(service)).subject),
      await askFor(service, 'totp', unique('subject')),
    ]
    for (let i = 0; i < 6; i += 1) {
      await byServer(locked, wrong)
      await byServer(lockedNobody, wrong)
    }
    const code = app.code()
    return {
      present: () => guess(service, live.id, live.clientSecret, { code }),
      effects: approvals,
      alike: [
        {
          wrong: () => guess(service, live.id, live.clientSecret, { code: wrong }),
          'of nobody': () => guess(service, nobody.id, nobody.clientSecret, { code: wrong }),
          'used before': () => over(shown.code),
          'used, and wrong': () => over(wrong),
        },
      ],
      timed: [() => byServer(locked, wrong), () => byServer(lockedNobody, wrong)],
      secrets: [code, app.secret, live.clientSecret, live.session],
    }
  },
}

const checkByRecoveryCode: SecretRoute = {
  route: 'POST /v1/verifications/:id/checks',
  by: 'with a recovery code',
  takes: ['code', 'client_secret', 'session'],
  worth: 1,
  async prepare(service) {
    const { subject, codes } = await recoveryCodes(service)
    const [code = '', another = ''] = codes
    const wrong = `${another.slice(0, -4)}${another.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`
    const live = await askFor(service, 'recovery_code', subject)
    const nobody = await askFor(service, 'recovery_code', unique('subject'))
    const other = await recoveryCodes(service)
    const timed = [
      await askFor(service, 'recovery_code', other.subject),
      await askFor(service, 'recovery_code', unique('subject')),
    ].map(
      ({ id, session }) =>
        () =>
          post(service, checks(id), { code: wrong, session }, service.secretKey),
    )
    const [one = never, two = never] = timed
    return {
      present: () => guess(service, live.id, live.clientSecret, { code }),
      effects: approvals,
      alike: [
        {
          wrong: () => guess(service, live.id, live.clientSecret, { code: wrong }),
          'of nobody': () => guess(service, nobody.id, nobody.clientSecret, { code }),
        },
      ],
      timed: [one, two],
      secrets: [...codes, live.clientSecret, live.session],
    }
  },
}

const answerApproval: SecretRoute = {
  route: 'POST /v1/verifications/:id/approval',
  by: 'with the number',
  takes: ['number'],
  worth: 1,
  async prepare(service) {
    const app = await appHolder(service)
    const { id, body } = await askFor(service, 'approval', app.subject)
    const ask = (of: string, subject: string, key = service.secretKey) =>
      post(service, `/v1/verifications/${of}/approval`, { subject, number: body.number }, key)
    const stranger = await strangerKey(service)
    return {
      present: () => ask(id, app.subject),
      effects: approvals,
      alike: [
        {
          'another project': () => ask(id, app.subject, stranger),
          'another subject': () => ask(id, unique('subject')),
          'never existed': () => ask(NEVER, app.subject),
        },
      ],
      timed: [() => ask(id, unique('subject')), () => ask(NEVER, app.subject)],
      // Two digits stand everywhere by chance; that no event and no list holds the number is asked by itself.
      secrets: [app.secret],
    }
  },
}

/** Telling the receipt changes nothing, however often. */
const redeemBySession: SecretRoute = {
  route: 'POST /v1/verifications/:id/receipts',
  by: 'with the session of an approval',
  takes: ['session'],
  worth: 0,
  async prepare(service) {
    const app = await appHolder(service)
    const { id, body, session } = await askFor(service, 'approval', app.subject)
    const answer = { subject: app.subject, number: body.number }
    await must(service, 200, `/v1/verifications/${id}/approval`, answer)
    const stranger = await strangerKey(service)
    const ask = (of: string, shown: string, key = service.secretKey) =>
      post(service, `/v1/verifications/${of}/receipts`, { session: shown }, key)
    return {
      present: () => ask(id, session),
      effects: () => told(service, 'receipt.consumed'),
      alike: [
        {
          'another project': () => ask(id, session, stranger),
          'another session': () => ask(id, 'another'),
          'never existed': () => ask(NEVER, session),
        },
      ],
      timed: [() => ask(id, 'another'), () => ask(NEVER, session)],
      secrets: [session, app.secret],
    }
  },
}

/** Showing a trusted browser's cookie is looking: it allows what the policy says, as often as it is asked. */
const assess: SecretRoute = {
  route: 'POST /v1/assessments',
  by: 'with a trusted browser',
  takes: ['session', 'trusted_device'],
  worth: 0,
  async prepare(service) {
    const app = await appHolder(service)
    const asked = await askFor(service, 'totp', app.subject)
    const { trusted_device: token } = await must(service, 200, checks(asked.id), {
      code: app.code(),
      session: asked.session,
      trust_device: { name: 'Phone' },
    })
    const session = unique('session')
    const ask = (shown: string, of: string) =>
      post(
        service,
        '/v1/assessments',
        { purpose: 'sign_in', subject: of, session, trusted_device: shown },
        service.secretKey,
      )
    const [one, other] = [await knownSubject(service), await knownSubject(service)]
    return {
      present: () => ask(token, app.subject),
      effects: () => told(service, 'trusted_device.refused'),
      alike: [
        {
          forged: nameless(() => ask(forged(token), one), one),
          'another person’s': nameless(() => ask(token, other), other),
        },
      ],
      timed: [() => ask(forged(token), one), () => ask(token, other)],
      secrets: [token, session],
    }
  },
}

export const factorSecretRoutes: readonly SecretRoute[] = [
  startByApp,
  checkByApp,
  checkByRecoveryCode,
  answerApproval,
  redeemBySession,
  assess,
]
