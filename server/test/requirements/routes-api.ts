import type { TestService } from '../start-test-service.ts'
import { post, type Answer } from './routes-answers.ts'
import {
  approve,
  checks,
  knownSubject,
  NEVER,
  ORIGIN,
  play,
  publishableKey,
  storyOf,
  strangerKey,
  unique,
  type Played,
} from './routes-cast.ts'
import type { Present, SecretRoute } from './route-table.ts'

const approvals = (answers: readonly Answer[]): number =>
  answers.filter(({ text }) => text.includes('"result":"approved"')).length

const all = (played: Played): readonly string[] => [
  played.code,
  played.session,
  played.clientSecret,
  played.page.slice('/v/'.length),
  played.report.slice('/report/'.length),
  played.to,
]

/** The same token with another secret in it: what a guesser would try. */
export function forged(token: string): string {
  return token.slice(0, -8) + (token.endsWith('AAAAAAAA') ? 'BBBBBBBB' : 'AAAAAAAA')
}

/** Verifications in every state a code can be in; the clock is moved before the living ones begin. */
async function everyState(service: TestService) {
  const key = service.secretKey
  const expired = await play(service)
  await service.advance(301)
  const check = (p: Played, code: string) =>
    post(service, checks(p.id), { code, session: p.session }, key)
  const used = await play(service)
  await check(used, used.code)
  const locked = await play(service)
  for (let i = 0; i < 5; i += 1) await check(locked, 'WRONG')
  const denied = await play(service)
  await post(service, `/v1/verifications/${denied.id}/denial`, {}, key)
  const older = await play(service)
  await service.advance(61)
  await play(service, { to: older.to, session: older.session })
  return { expired, used, locked, denied, superseded: older, live: await play(service) }
}

/** A check with the right code, which none of these states lets through, and one with a wrong code. */
function refusals(
  states: Awaited<ReturnType<typeof everyState>>,
  check: (played: Played, code: string) => Promise<Answer>,
): Record<string, Present> {
  const { live, ...over } = states
  return {
    wrong: () => check(live, 'WRONG'),
    ...Object.fromEntries(Object.entries(over).map(([name, p]) => [name, () => check(p, p.code)])),
    'locked, and wrong': () => check(states.locked, 'WRONG'),
  }
}

const checkBySecretKey: SecretRoute = {
  route: 'POST /v1/verifications/:id/checks',
  by: 'by a secret key',
  takes: ['code', 'session', 'client_secret'],
  worth: 1,
  async prepare(service) {
    const { locked, live } = await everyState(service)
    const check = (p: Played, code: string, session = p.session) =>
      post(service, checks(p.id), { code, session }, service.secretKey)
    return {
      present: () => check(live, live.code),
      effects: approvals,
      alike: [
        // M22: after the lock, right and wrong are the same.
        { right: () => check(locked, locked.code), wrong: () => check(locked, 'WRONG') },
        // M15: a right code with another session is judged no more than a wrong one.
        {
          right: () => check(live, live.code, 'another'),
          wrong: () => check(live, 'WRONG', 'another'),
        },
      ],
      timed: [() => check(locked, locked.code), () => check(locked, 'WRONG')],
      secrets: all(live),
    }
  },
}

const checkByPublishableKey: SecretRoute = {
  route: 'POST /v1/verifications/:id/checks',
  by: 'by a publishable key',
  takes: ['code', 'session', 'client_secret'],
  worth: 1,
  async prepare(service) {
    const key = await publishableKey(service)
    const states = await everyState(service)
    const { live, used } = states
    const check = (p: { id: string; session: string }, code: string) =>
      post(service, checks(p.id), { code, session: p.session }, key, ORIGIN)
    const never = { ...live, id: NEVER }
    return {
      present: () => check(live, live.code),
      effects: approvals,
      alike: [
        {
          ...refusals(states, check),
          'never existed': () => check(never, live.code),
          'another session': () => check({ ...live, session: 'another' }, live.code),
        },
      ],
      timed: [() => check(used, used.code), () => check(used, 'WRONG')],
      secrets: [...all(live), key],
    }
  },
}

const checkByClientSecret: SecretRoute = {
  route: 'POST /v1/verifications/:id/checks',
  by: 'by a client secret',
  takes: ['code', 'session', 'client_secret'],
  worth: 1,
  async prepare(service) {
    const states = await everyState(service)
    const { live, used } = states
    const check = (id: string, code: string, secret: string) =>
      post(service, checks(id), { code, client_secret: secret })
    const strangers = strangersTo(live, used, (id, secret) => check(id, live.code, secret))
    return {
      present: () => check(live.id, live.code, live.clientSecret),
      effects: approvals,
      alike: [refusals(states, (p, code) => check(p.id, code, p.clientSecret)), strangers],
      timed: [strangers['never existed'], strangers.forged],
      secrets: all(live),
    }
  },
}

const sentAgain = async (service: TestService, { id }: Played): Promise<number> =>
  (await storyOf(service, id)).filter((type) => type === 'verification.sent_again').length

const sendByClientSecret: SecretRoute = {
  route: 'POST /v1/verifications/:id/sends',
  by: 'by a client secret',
  takes: ['session', 'client_secret'],
  worth: 1,
  async prepare(service) {
    const live = await play(service)
    const other = await play(service)
    await service.advance(31)
    const again = (id: string, secret: string) =>
      post(service, `/v1/verifications/${id}/sends`, { client_secret: secret })
    const strangers = strangersTo(live, other, again)
    return {
      present: () => again(live.id, live.clientSecret),
      effects: () => sentAgain(service, live),
      alike: [strangers],
      timed: [strangers['never existed'], strangers.forged],
      secrets: all(live),
    }
  },
}

const sendByPublishableKey: SecretRoute = {
  route: 'POST /v1/verifications/:id/sends',
  by: 'by a publishable key',
  takes: ['session', 'client_secret'],
  worth: 1,
  async prepare(service) {
    const key = await publishableKey(service)
    const live = await play(service)
    await service.advance(31)
    const again = (id: string, session?: string) =>
      post(service, `/v1/verifications/${id}/sends`, { session }, key, ORIGIN)
    return {
      present: () => again(live.id, live.session),
      effects: () => sentAgain(service, live),
      alike: [
        {
          'no session': () => again(live.id),
          'another session': () => again(live.id, 'another'),
          'never existed': () => again(NEVER, live.session),
        },
      ],
      timed: [() => again(live.id, 'another'), () => again(NEVER, 'another')],
      secrets: [...all(live), key],
    }
  },
}

const start: SecretRoute = {
  route: 'POST /v1/verifications',
  by: 'by a secret key',
  takes: ['session', 'device'],
  worth: 1,
  async prepare(service) {
    const key = service.secretKey
    const first = await play(service)
    const { device_token: device } = await approve(service, first)
    const session = unique('session')
    const ask = { purpose: 'sign_in', channel: 'email', session }
    const begin = (more: object) => post(service, '/v1/verifications', { ...ask, ...more }, key)
    const starts = () => service.store.eventsAfter(service.project.id, 0, 10_000)
    const before = (await starts()).length
    const known: string[] = []
    for (let i = 0; i < SUBJECTS; i += 1) known.push(await knownSubject(service))
    await service.advance(31)
    const bySubject = (subject: string) => begin({ subject, session: unique('session') })
    return {
      present: () => begin({ to: first.to, context: { device } }),
      effects: async () =>
        (await starts())
          .slice(before)
          .filter((e) => e.type === 'verification.started' && e.facts['purpose'] === 'sign_in')
          .length,
      alike: [
        {
          'a known device': () => begin({ to: first.to, context: { device }, session: 'a' }),
          'a forged device': () =>
            begin({
              to: `${unique('p')}@shop.example`,
              context: { device: forged(device) },
              session: 'b',
            }),
          'another address’s device': () =>
            begin({ to: `${unique('p')}@shop.example`, context: { device }, session: 'c' }),
          'no device': () => begin({ to: `${unique('p')}@shop.example`, session: 'd' }),
        },
      ],
      timed: [() => bySubject(known.pop() ?? ''), () => bySubject(unique('subject'))],
      secrets: [...all(first), device, session],
    }
  },
}

/** Enough for the timing test, each of whose starts needs a subject of its own. */
const SUBJECTS = 170

const consume: SecretRoute = {
  route: 'POST /v1/receipts/consumption',
  by: 'by a secret key',
  takes: ['receipt'],
  worth: 1,
  async prepare(service) {
    const live = await play(service)
    const { receipt } = await approve(service, live)
    const stranger = await strangerKey(service)
    const spend = (text: string, key = service.secretKey) =>
      post(service, '/v1/receipts/consumption', { receipt: text }, key)
    const [header = '', claims = ''] = receipt.split('.')
    return {
      present: () => spend(receipt),
      effects: (answers) =>
        answers.filter(({ text }) => text.includes('"result":"consumed"')).length,
      alike: [
        {
          'another project': () => spend(receipt, stranger),
          'another signature': () => spend(forged(receipt)),
          'another header': () => spend(`${header.slice(0, -4)}AAAA.${claims}.AAAA`),
          'no token at all': () => spend('a.b.c'),
        },
      ],
      timed: [() => spend(receipt, stranger), () => spend(forged(receipt))],
      secrets: [...all(live), receipt, stranger],
    }
  },
}

/** Telling the receipt changes nothing, however often: it is spent by showing it. */
const redeem: SecretRoute = {
  route: 'POST /v1/verifications/:id/receipts',
  by: 'by a secret key',
  takes: ['answer'],
  worth: 0,
  async prepare(service) {
    const live = await play(service)
    await approve(service, live)
    const answer = service.vault.token('answer', service.project.id, live.id)
    const stranger = await strangerKey(service)
    const show = (id: string, text: string, key = service.secretKey) =>
      post(service, `/v1/verifications/${id}/receipts`, { answer: text }, key)
    return {
      present: () => show(live.id, answer),
      effects: async () => {
        const { body } = await service.call(`/v1/verifications/${live.id}`)
        return body.timeline.some((e: { type: string }) => e.type === 'receipt.consumed') ? 1 : 0
      },
      alike: [
        {
          'another project': () => show(live.id, answer, stranger),
          'another answer': () => show(live.id, forged(answer)),
          'never existed': () => show(NEVER, answer),
        },
      ],
      timed: [() => show(live.id, forged(answer)), () => show(NEVER, answer)],
      secrets: [...all(live), answer, stranger],
    }
  },
}

/** Who shows a client secret that is not this verification's. */
function strangersTo(
  live: Played,
  other: Played,
  ask: (id: string, secret: string) => Promise<Answer>,
) {
  return {
    forged: () => ask(live.id, forged(live.clientSecret)),
    'another verification’s': () => ask(live.id, other.clientSecret),
    'never existed': () => ask(NEVER, live.clientSecret),
    'no secret of ours': () => ask(live.id, 'vcs_x'),
  }
}

export const apiSecretRoutes: readonly SecretRoute[] = [
  start,
  checkBySecretKey,
  checkByPublishableKey,
  checkByClientSecret,
  sendByClientSecret,
  sendByPublishableKey,
  consume,
  redeem,
]
