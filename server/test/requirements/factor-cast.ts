import type { TestService } from '../start-test-service.ts'
import { totp } from './authenticator-app.ts'
import { unique } from './routes-cast.ts'

/** A person with an authenticator app. */
export type AppHolder = {
  readonly subject: string
  readonly id: string
  readonly secret: string
  /** What the app shows now. */
  readonly code: () => string
}

/** A start of a factor, as its application sees it. */
export type Asked = {
  readonly id: string
  readonly clientSecret: string
  readonly session: string
  // oxlint-disable-next-line typescript/no-explicit-any -- JSON as its reader sees it; tests say what they expect of it
  readonly body: any
}

export const factorsOf = (subject: string): string => `/v1/subjects/${subject}/authenticators`

/** Calls, and fails loudly when it is not answered as it should be. */
export async function must(
  service: TestService,
  status: number,
  ...[path, body, extra]: Parameters<TestService['call']>
) {
  const answer = await service.call(path, body, extra)
  if (answer.status !== status)
    throw new Error(`${path} was answered ${answer.status}: ${answer.text}`)
  return answer.body
}

/** Begins an app, and leaves it unconfirmed. */
export async function pendingApp(
  service: TestService,
  subject = unique('subject'),
  more: object = {},
): Promise<AppHolder> {
  const { id, secret } = await must(service, 201, factorsOf(subject), { type: 'totp', ...more })
  return { subject, id, secret, code: () => totp(secret, service.store.now()) }
}

/** A person whose app was shown to work, with the next code not used yet. */
export async function appHolder(service: TestService): Promise<AppHolder> {
  const app = await pendingApp(service)
  const path = `${factorsOf(app.subject)}/${app.id}/confirmation`
  const { result } = await must(service, 200, path, { code: app.code() })
  if (result !== 'active') throw new Error(`a confirmation came to ${result}`)
  await service.store.advance(30_000)
  return app
}

/** Asks a subject for a factor. */
export async function askFor(
  service: TestService,
  channel: string,
  subject: string,
  more: object = {},
): Promise<Asked> {
  const session = unique('session')
  const ask = { purpose: 'sign_in', channel, subject, session, ...more }
  const body = await must(service, 201, '/v1/verifications', ask)
  return { id: body.id, clientSecret: body.client_secret, session, body }
}

/** A fresh receipt of an account change, shown by the app. */
export async function changeReceipt(service: TestService, app: AppHolder): Promise<string> {
  const asked = await askFor(service, 'totp', app.subject, { purpose: 'account_change' })
  const check = { code: app.code(), session: asked.session }
  const { result, receipt } = await must(
    service,
    200,
    `/v1/verifications/${asked.id}/checks`,
    check,
  )
  if (result !== 'approved') throw new Error(`a right code came to ${result}`)
  await service.store.advance(30_000)
  return receipt
}

/** Ten codes on paper, of a person who has nothing else. */
export async function recoveryCodes(
  service: TestService,
  subject = unique('subject'),
): Promise<{ readonly subject: string; readonly codes: readonly string[] }> {
  const { codes } = await must(service, 201, factorsOf(subject), { type: 'recovery_codes' })
  return { subject, codes }
}
