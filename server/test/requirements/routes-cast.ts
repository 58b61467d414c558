import type { TestService } from '../start-test-service.ts'
import { post } from './routes-answers.ts'

/** A verification as its application sees it, and what the person got. */
export type Played = {
  readonly id: string
  readonly to: string
  readonly code: string
  readonly session: string
  readonly clientSecret: string
  /** Where the person is sent: `/v/<token>`. */
  readonly page: string
  /** The link of the mail, when its purpose has one: `/v/<token>`. */
  readonly link: string
  /** `/report/<token>` */
  readonly report: string
}

let count = 0

/** A word that stands nowhere else, so that finding it says where it came from. */
export function unique(word: string): string {
  count += 1
  return `${word}zq${String(count).padStart(4, '0')}x`
}

export const ORIGIN = 'https://shop.example'

/** Codes of letters: ten of them never stand in a log by chance, as six digits may. */
const FORMAT = 'base20-10'

/** Starts a verification with a session, and waits for its message. */
export async function play(
  service: TestService,
  ask: { readonly to?: string; readonly session?: string; readonly [field: string]: unknown } = {},
): Promise<Played> {
  const { to = `${unique('person')}@shop.example`, session = unique('session') } = ask
  const whole = { purpose: 'sign_in', channel: 'email', format: FORMAT, ...ask, to, session }
  const { status, text } = await post(service, '/v1/verifications', whole, service.secretKey)
  if (status !== 201) throw new Error(`a start was answered ${status}: ${text}`)
  const started: { readonly id: string; readonly url: string; readonly client_secret: string } =
    JSON.parse(text)
  const message = (await service.messages(to)).findLast((m) => m.verification === started.id)
  return {
    id: started.id,
    to,
    session,
    code: message?.code ?? '',
    clientSecret: started.client_secret,
    page: new URL(started.url).pathname,
    link: message?.url === undefined ? '' : new URL(message.url).pathname,
    report: /\/report\/[\w.-]+/.exec(message?.text ?? '')?.[0] ?? '',
  }
}

export const checks = (id: string): string => `/v1/verifications/${id}/checks`

/** Makes a key of the first project. */
export async function makeKey(service: TestService, ask: object): Promise<string> {
  const made = await service.call('/v1/keys', { name: 'of a test', ...ask })
  if (made.status !== 201) throw new Error(`a key was answered ${made.status}`)
  return String(made.body.key)
}

export function publishableKey(service: TestService): Promise<string> {
  const purposes = ['sign_in', 'linked']
  return makeKey(service, { type: 'publishable', origins: [ORIGIN], purposes })
}

/** Lets mails of the purpose `linked` carry a link. */
export async function letMailsLink(service: TestService): Promise<void> {
  const made = await service.call('/v1/policies/linked', { link: true }, { method: 'PUT' })
  if (made.status !== 200) throw new Error(`a policy was answered ${made.status}`)
}

/** A subject with a proven address. */
export async function knownSubject(service: TestService): Promise<string> {
  const subject = unique('subject')
  const adding = await play(service, { purpose: 'add_address', subject })
  await approve(service, adding)
  return subject
}

/** Types the right code, and answers what the application is told. */
export async function approve(
  service: TestService,
  { id, code, session }: Played,
): Promise<{ readonly receipt: string; readonly device_token: string }> {
  const { status, text } = await post(service, checks(id), { code, session }, service.secretKey)
  if (status !== 200) throw new Error(`a right code was answered ${status}: ${text}`)
  return JSON.parse(text)
}

/** The secret key of a project that is not the first one. */
export async function strangerKey(service: TestService): Promise<string> {
  const made = await service.call('/v1/projects', { name: 'Another' })
  if (made.status !== 201) throw new Error(`a project was answered ${made.status}`)
  return String(made.body.secret_key)
}

/** How a verification has ended up: the types of its story. */
export async function storyOf(service: TestService, id: string): Promise<readonly string[]> {
  const story = await service.store.timeline(service.project.id, id)
  return story.map(({ type }) => type)
}

/** How many events of a type the first project has. */
export async function told(service: TestService, type: string): Promise<number> {
  const events = await service.store.eventsAfter(service.project.id, 0, 100_000)
  return events.filter((event) => event.type === type).length
}

/** A verification's id that nobody was ever given. */
export const NEVER = `ver_${'0'.repeat(8)}${'7'.repeat(32)}`
