import { describe, expect, test } from 'vitest'
import { STORES, useServiceOn } from '../http/oauth/start-on.ts'
import { hotp, wrongTotp } from './authenticator-app.ts'
import { appHolder, askFor, factorsOf, must, pendingApp, recoveryCodes } from './factor-cast.ts'
import { passkeyHolder, pendingPasskey } from './routes-passkeys.ts'
import { routesOf } from './routes-running.ts'

describe.each(STORES)('on %s', async (store) => {
  const service = await useServiceOn(store)

  const GUESSES = 300

  /** Guesses wrong as often as asked, and answers how many of the guesses were judged. */
  type Guessing = () => Promise<number>

  /** Asks for a factor anew whenever one question is over, as a guesser would who may start as often as they like. */
  async function guessAll(
    channel: string,
    subject: string,
    // oxlint-disable-next-line typescript/no-explicit-any -- JSON as its reader sees it
    wrong: (asked: any, at: number) => object,
  ): Promise<number> {
    const guesses = async () =>
      (await service.store.eventsAfter(service.project.id, 0, 1_000_000)).filter(
        ({ type, facts }) => type === 'verification.guess_failed' && facts['channel'] === channel,
      ).length
    const before = await guesses()
    let asked: Awaited<ReturnType<typeof askFor>> | undefined
    for (let i = 0; i < GUESSES; i += 1) {
      asked ??= await askFor(service, channel, subject)
      const path = `/v1/verifications/${asked.id}/checks`
      const shown = { ...wrong(asked.body, i), session: asked.session }
      const { body } = await service.call(path, shown)
      if (body.passkey !== undefined) asked = { ...asked, body }
      if (body.result !== 'wrong_code') asked = undefined
    }
    return (await guesses()) - before
  }

  /** Posts the same wrong thing again and again, and counts what was judged. */
  async function postAll(path: string, wrong: (at: number) => object): Promise<number> {
    let judged = 0
    for (let i = 0; i < GUESSES; i += 1) {
      const { body } = await service.call(path, wrong(i))
      if (body.result === 'wrong_code') judged += 1
    }
    return judged
  }

  /** Every route that judges something of a factor, with what is the most that one person's day, or one question, allows. */
  const GUESSED: Readonly<
    Record<string, readonly { name: string; most: number; run: Guessing }[]>
  > = {
    'POST /v1/verifications/:id/checks': [
      {
        name: 'codes of an authenticator app',
        most: 10,
        run: async () => {
          const app = await appHolder(service)
          const now = service.store.now()
          return guessAll('totp', app.subject, (_, i) => ({ code: wrongTotp(app.secret, now, i) }))
        },
      },
      {
        name: 'recovery codes',
        most: 5,
        run: async () => {
          const { subject } = await recoveryCodes(service)
          return guessAll('recovery_code', subject, (_, i) => ({
            code: `AAAA-BBBB-CCCC-${String(i).padStart(4, 'D').replace(/[01]/g, 'X')}`,
          }))
        },
      },
      {
        // Nobody's day is counted: a signature cannot be guessed, and a rest would lock out the owner alone.
        name: 'signatures of a passkey in one question',
        most: 5,
        run: async () => {
          const { subject, passkey } = await passkeyHolder(service)
          let { id, session, body } = await askFor(service, 'passkey', subject)
          for (let i = 0; i < GUESSES; i += 1) {
            const credential = passkey.get(body.passkey, { forged: true })
            const answer = await service.call(`/v1/verifications/${id}/checks`, {
              credential,
              session,
            })
            if (answer.body.passkey !== undefined) body = answer.body
          }
          const story = await service.store.timeline(service.project.id, id)
          return story.filter(({ type }) => type === 'verification.guess_failed').length
        },
      },
    ],
    'POST /v1/subjects/:subject/authenticators/:id/confirmation': [
      {
        name: 'codes of an app that is not confirmed',
        most: 10,
        run: async () => {
          const { subject, id, secret } = await pendingApp(service)
          const now = service.store.now()
          const path = `${factorsOf(subject)}/${id}/confirmation`
          return postAll(path, (i) => ({ code: wrongTotp(secret, now, i) }))
        },
      },
      {
        name: 'answers of a passkey that is not confirmed',
        most: 1,
        run: async () => {
          const { subject, id, passkey, options } = await pendingPasskey(service)
          const path = `${factorsOf(subject)}/${id}/confirmation`
          const credential = passkey.create(options, { origin: 'https://evil.example' })
          return postAll(path, () => ({ credential }))
        },
      },
    ],
    'POST /v1/subjects/:subject/authenticators/:id/resynchronization': [
      {
        name: 'pairs of codes',
        most: 10,
        run: async () => {
          const { subject, id, secret } = await pendingApp(service, undefined, { type: 'hotp' })
          const path = `${factorsOf(subject)}/${id}`
          await must(service, 200, `${path}/confirmation`, { code: hotp(secret, 0) })
          return postAll(`${path}/resynchronization`, (i) => ({
            codes: [hotp(secret, 5000 + i), hotp(secret, 9000 + i)],
          }))
        },
      },
    ],
    'POST /v1/verifications/:id/approval': [
      {
        name: 'numbers of one question',
        most: 3,
        run: async () => {
          const app = await appHolder(service)
          const { id, body } = await askFor(service, 'approval', app.subject)
          const wrong = body.number === '10' ? '11' : '10'
          let judged = 0
          for (let i = 0; i < GUESSES; i += 1) {
            const path = `/v1/verifications/${id}/approval`
            await service.call(path, { subject: app.subject, number: wrong })
          }
          const story = await service.store.timeline(service.project.id, id)
          judged += story.filter(({ type }) => type === 'verification.guess_failed').length
          return judged
        },
      },
    ],
  }

  /** What stands in a body to be judged, and could be guessed. */
  const JUDGED: ReadonlySet<string> = new Set(['code', 'codes', 'credential', 'number'])

  test('[M40] every route of the API that judges a code, a credential or a number is guessed at here', async () => {
    const judging = (await routesOf(service)).filter(
      // A preview shows whatever code it is given.
      ({ described, fields, path }) =>
        described && path !== '/v1/templates/preview' && fields.some((field) => JUDGED.has(field)),
    )
    expect(judging.map(({ name }) => name).toSorted()).toEqual(Object.keys(GUESSED).toSorted())
  })

  for (const [route, kinds] of Object.entries(GUESSED))
    for (const { name, most, run } of kinds)
      test(`[M40] [M39] [COD-13] ${route}: of 300 wrong ${name}, at most ${most} are judged`, async () => {
        const judged = await run()
        expect(judged).toBeGreaterThan(0)
        expect(judged).toBeLessThanOrEqual(most)
      }, 120_000)
})
