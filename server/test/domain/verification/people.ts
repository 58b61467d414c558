import type { TestService } from '../../start-test-service.ts'

/*
 * What tests of codes and limits do over and over: begin a verification, guess, send again. Everything goes over HTTP.
 */

type Answer = Awaited<ReturnType<TestService['call']>>
type Extra = NonNullable<Parameters<TestService['call']>[2]>

/** A verification as its application and its person see it. */
export type Begun = {
  readonly id: string
  readonly to: string
  readonly code: string
  readonly clientSecret: string
  readonly session: string | undefined
  readonly answer: Answer
}

let people = 0

/** A mail address that nobody had before. */
export function newEmail(): string {
  people += 1
  return `person${people}@shop.example`
}

/** A phone number that nobody had before, and that could exist. */
export function newPhone(): string {
  people += 1
  return `+49151${String(20_000_000 + people)}`
}

/** Starts a verification, for a new person unless told otherwise. */
export async function start(service: TestService, ask: object = {}, extra: Extra = {}) {
  const to = 'to' in ask ? {} : { to: newPhone() }
  return service.call(
    '/v1/verifications',
    { purpose: 'sign_in', channel: 'sms', ...to, ...ask },
    extra,
  )
}

/** Starts a verification and waits for its message. */
export async function begin(
  service: TestService,
  ask: { readonly to?: string; readonly session?: string; readonly [name: string]: unknown } = {},
  extra: Extra = {},
): Promise<Begun> {
  const to = ask.to ?? newPhone()
  const answer = await start(service, { ...ask, to }, extra)
  if (answer.status !== 201)
    throw new Error(`a start was answered ${answer.status}: ${answer.text}`)
  const message = (await service.messages()).findLast((m) => m.verification === answer.body.id)
  return {
    id: answer.body.id,
    to,
    code: message?.code ?? '',
    clientSecret: answer.body.client_secret,
    session: ask.session,
    answer,
  }
}

/** Checks a code with the secret key, in the session of the start. */
export function check(
  service: TestService,
  v: Pick<Begun, 'id'> & { readonly session?: string | undefined },
  code: string,
  extra: Extra = {},
): Promise<Answer> {
  const session = v.session === undefined ? {} : { session: v.session }
  return service.call(`/v1/verifications/${v.id}/checks`, { code, ...session }, extra)
}

/** Checks a code as the browser that started, which holds the client secret. */
export function checkAsHolder(
  service: TestService,
  v: Pick<Begun, 'id' | 'clientSecret'>,
  code: string,
): Promise<Answer> {
  const body = { code, client_secret: v.clientSecret }
  return service.call(`/v1/verifications/${v.id}/checks`, body, { key: null })
}

export function sendAgain(
  service: TestService,
  v: Pick<Begun, 'id'>,
  extra: Extra = {},
): Promise<Answer> {
  return service.call(`/v1/verifications/${v.id}/sends`, {}, { method: 'POST', ...extra })
}

export async function story(service: TestService, v: Pick<Begun, 'id'>) {
  const { body } = await service.call(`/v1/verifications/${v.id}`)
  const timeline: readonly { readonly type: string; readonly [fact: string]: unknown }[] =
    body.timeline
  return { status: String(body.status), timeline, types: timeline.map((e) => e.type) }
}

/** The `n`th code that is not this one: same length, all different from one another. */
export function wrong(code: string, n = 1): string {
  const size = 10 ** code.length
  return String((Number(code) + n) % size).padStart(code.length, '0')
}

/** Lets one purpose go by rules of its own. */
export async function setPolicy(
  service: TestService,
  purpose: string,
  wish: object,
): Promise<void> {
  const { status, text } = await service.call(`/v1/policies/${purpose}`, wish, { method: 'PUT' })
  if (status !== 200) throw new Error(`a policy was answered ${status}: ${text}`)
}

/** Waits, on the service's own clock, until a 429 says that it is time. */
export async function waitOut(service: TestService, answer: Answer): Promise<void> {
  if (answer.status === 429) await service.advance(Number(answer.headers['retry-after']))
}

/** Starts again and again until the limits let it, as a patient person would. */
export async function beginPatiently(
  service: TestService,
  ask: { readonly to: string; readonly [name: string]: unknown },
): Promise<Begun> {
  const refused = await start(service, ask)
  if (refused.status === 201) {
    const message = (await service.messages()).findLast((m) => m.verification === refused.body.id)
    return {
      id: refused.body.id,
      to: ask.to,
      code: message?.code ?? '',
      clientSecret: refused.body.client_secret,
      session: typeof ask['session'] === 'string' ? ask['session'] : undefined,
      answer: refused,
    }
  }
  await waitOut(service, refused)
  return begin(service, ask)
}

export const ORIGIN = 'https://shop.example'

/** A publishable key, and what a browser sends along with it. */
export async function publishableKey(
  service: TestService,
  purposes: readonly string[] = ['sign_in', 'sign_up', 'add_address'],
): Promise<{ readonly key: string; readonly headers: Readonly<Record<string, string>> }> {
  const ask = { type: 'publishable', name: 'of a test', origins: [ORIGIN], purposes }
  const made = await service.call('/v1/keys', ask)
  if (made.status !== 201) throw new Error(`a key was answered ${made.status}`)
  return { key: String(made.body.key), headers: { origin: ORIGIN } }
}

/** `count` answers of the same thing done at once. */
export function atOnce<T>(count: number, ask: (i: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, i) => ask(i)))
}

/** How often each result was given. */
export function tally(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status, body } of answers) {
    const word = status === 200 ? String(body.result) : String(status)
    counts[word] = (counts[word] ?? 0) + 1
  }
  return counts
}
