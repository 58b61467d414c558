import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startTestService, type TestService } from '../start-test-service.ts'
import { post, seenOf, type Answer } from './routes-answers.ts'
import { checks, knownSubject, NEVER, ORIGIN, play, publishableKey, unique } from './routes-cast.ts'
import { SECRET_ROUTES } from './route-table.ts'

let service: TestService
beforeEach(async () => {
  service = await startTestService()
})
afterEach(() => service.stop())

describe('answers that must not be told apart, route by route', () => {
  for (const { route, by, prepare } of SECRET_ROUTES)
    test(`[LEA-01] [M19] [M20] [M22] [COD-16] ${route} ${by}: what is wrong, over or was never there is answered alike`, async () => {
      const { alike } = await prepare(service)
      for (const group of alike) {
        const seen: Record<string, string> = {}
        // Not at the first time only; and short of the thirty that a network may get wrong.
        for (let round = 0; round < 2; round += 1)
          for (const [name, present] of Object.entries(group))
            seen[`${name}, round ${round}`] = seenOf(await present())
        const first = Object.values(seen)[0]
        expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((name) => [name, first])))
      }
    })
})

type Start = (subject: string, session?: string) => Promise<Answer>

/** Both kinds of key that can start. */
async function starters(): Promise<Readonly<Record<string, Start>>> {
  const key = await publishableKey(service)
  const ask = (subject: string, session: string) => ({
    purpose: 'sign_in',
    channel: 'email',
    subject,
    session,
  })
  return {
    'a secret key': (subject, session = 's') =>
      post(service, '/v1/verifications', ask(subject, session), service.secretKey),
    'a publishable key': (subject, session = 's') =>
      post(service, '/v1/verifications', ask(subject, session), key, ORIGIN),
  }
}

/** The answer without the subject's own name, which who asks knows anyhow. */
const seen = (answer: Answer, subject: string): string =>
  seenOf({ ...answer, text: answer.text.replaceAll(subject, 'subject') })

test('[LEA-01] a start for a subject with an address and for one nobody knows is answered alike', async () => {
  for (const start of Object.values(await starters())) {
    const known = await knownSubject(service)
    const unknown = unique('subject')
    await service.advance(31)
    expect(seen(await start(known), known)).toBe(seen(await start(unknown), unknown))
  }
})

test('[LEA-03] a second, third and fourth start follow the same pattern for known and unknown', async () => {
  for (const start of Object.values(await starters())) {
    const known = await knownSubject(service)
    const unknown = unique('subject')
    await service.advance(3601)
    for (const wait of [0, 5, 0, 26, 40, 61, 121]) {
      await service.advance(wait)
      const session = `s${wait}`
      const [one, other] = [await start(known, session), await start(unknown, session)]
      expect(seen(one, known)).toBe(seen(other, unknown))
    }
  }
})

test('[LEA-01] [M19] twelve wrong guesses and a lock look the same for known and unknown, and so does the start after them', async () => {
  for (const [who, start] of Object.entries(await starters())) {
    const known = await knownSubject(service)
    const unknown = unique('subject')
    await service.advance(3601)
    const answers: Record<string, string[]> = { [known]: [], [unknown]: [] }
    const tell = async (ask: (subject: string) => Promise<Answer>) => {
      for (const subject of [known, unknown])
        answers[subject]?.push(seen(await ask(subject), subject))
    }
    const ids = new Map<string, { readonly id: string; readonly client_secret: string }>()
    await tell(async (subject) => {
      const answer = await start(subject)
      ids.set(subject, JSON.parse(answer.text))
      return answer
    })
    for (let i = 0; i < 12; i += 1)
      await tell((subject) => {
        const { id, client_secret } = ids.get(subject) ?? { id: '', client_secret: '' }
        return who === 'a secret key'
          ? post(service, checks(id), { code: 'x', session: 's' }, service.secretKey)
          : post(service, checks(id), { code: 'x', client_secret })
      })
    await tell((subject) => start(subject, 'again'))
    await service.advance(3601)
    await tell((subject) => start(subject, 'later'))
    expect(answers[known]).toEqual(answers[unknown])
  }
})

test('[LEA-01] [LEA-03] sending again looks the same for a subject with an address and for one nobody knows', async () => {
  const known = await knownSubject(service)
  const unknown = unique('subject')
  await service.advance(3601)
  const start = (await starters())['a publishable key']
  const told: Record<string, string[]> = { [known]: [], [unknown]: [] }
  const ids = new Map<string, { readonly id: string; readonly client_secret: string }>()
  for (const subject of [known, unknown])
    ids.set(subject, JSON.parse((await start?.(subject))?.text ?? ''))
  for (const wait of [0, 31, 0, 61]) {
    await service.advance(wait)
    for (const subject of [known, unknown]) {
      const { id, client_secret } = ids.get(subject) ?? { id: '', client_secret: '' }
      const answer = await post(service, `/v1/verifications/${id}/sends`, { client_secret })
      told[subject]?.push(seen(answer, subject))
    }
  }
  expect(told[known]).toEqual(told[unknown])
})

test('[LEA-01] [LEA-04] an address that can be reached, one that is refused and one that loses everything are answered alike', async () => {
  const start = (to: string) =>
    post(
      service,
      '/v1/verifications',
      { purpose: 'sign_in', channel: 'email', to, session: 's' },
      service.secretKey,
    )
  const told = new Set<string>()
  for (const name of ['rarely', 'refused', 'busy', 'lost']) {
    // The same covered form: the first letter and the host are all that is shown.
    const answer = await start(`${name}@${name[0]}.test`)
    told.add(seenOf(answer).replace(/"to":"[^"]*"/, ''))
    await service.settle()
  }
  expect([...told]).toHaveLength(1)
})

test('[LEA-01] with the channel left open, a browser hears the same for a subject known by mail and one nobody knows', async () => {
  const key = await publishableKey(service)
  const known = await knownSubject(service)
  const unknown = unique('subject')
  await service.advance(31)
  const ask = { purpose: 'sign_in', channel: 'auto', session: 's' }
  const auto = async (subject: string) =>
    seen(await post(service, '/v1/verifications', { ...ask, subject }, key, ORIGIN), subject)
  expect(await auto(known)).toBe(await auto(unknown))
})

test('[M22] the right code of a locked verification is answered like a wrong one, to the application too', async () => {
  const locked = await play(service)
  const check = (code: string) =>
    post(service, checks(locked.id), { code, session: locked.session }, service.secretKey)
  for (let i = 0; i < 5; i += 1) await check('WRONG')
  expect(seenOf(await check(locked.code))).toBe(seenOf(await check('WRONG')))
})

test('[COD-16] a network that has guessed too often hears the same for an id that is and one that never was', async () => {
  const key = await publishableKey(service)
  const live = await play(service)
  const check = (id: string) =>
    post(service, checks(id), { code: 'WRONG', session: 'another' }, key, ORIGIN)
  const told: Record<string, string[]> = { one: [], other: [] }
  for (let i = 0; i < 40; i += 1) {
    told['one']?.push(seenOf(await check(live.id)))
    told['other']?.push(seenOf(await check(NEVER)))
  }
  const kinds = (all: readonly string[] = []) =>
    new Set(all.map((text) => text.replace(/(retry[-_]after"?): ?\d+/g, '$1')))
  expect(kinds(told['one'])).toEqual(kinds(told['other']))
  expect(told['one']?.at(-1)).toMatch(/^429/)
  expect(told['other']?.at(-1)).toMatch(/^429/)
})
