import { readAnswer } from './answer.ts'
import type { PostOptions } from './call-options.ts'
import type { JsonObject } from './canonical-json.ts'
import type { Caller } from './caller.ts'
import { readVerification, type Verification } from './verification.ts'

/** What an application is about to do for a person. */
export type AskAssessment = PostOptions & {
  readonly purpose: string
  readonly subject: string
  readonly transaction?: JsonObject | undefined
  /** How the person is known now: `acr` and `authTime` of an earlier receipt. */
  readonly authentication?: { readonly acr: string; readonly authTime: Date } | undefined
  /** At `high` the strongest that the person has is asked for. */
  readonly risk?: 'low' | 'medium' | 'high' | undefined
  /** The cookie of a browser that the person trusts. */
  readonly trustedDevice?: string | undefined
  /** Starts the verification that is needed. */
  readonly start?: boolean | undefined
  /** As at a start. */
  readonly session?: string | undefined
  readonly locale?: string | undefined
  readonly returnUrl?: string | undefined
  /** The person's password was right. */
  readonly password?: true | undefined
  readonly context?:
    { readonly ip?: string | undefined; readonly userAgent?: string | undefined } | undefined
}

export type Assessment = {
  /** Do it; have the person verified first; or do not do it. */
  readonly decision: 'allow' | 'verify' | 'deny'
  /** Why, the weightiest first. */
  readonly reasons: readonly string[]
  /** With `verify`: what it takes, and by which ways this person can. */
  readonly needs?:
    | {
        readonly acr: string
        readonly acrValues: string
        readonly maxAgeSeconds: number
        readonly ways: readonly string[]
      }
    | undefined
  /** With `deny`, when that is for a time. */
  readonly until?: Date | undefined
  readonly verification?: Verification | undefined
  /** The new value for the trusted browser's cookie. */
  readonly trustedDevice?: string | undefined
}

export type Assessments = {
  /** Asks what an action needs now, by the policy of its purpose, and starts it when `start` says so. */
  readonly ask: (ask: AskAssessment) => Promise<Assessment>
}

/** The assessments of one service. */
export function createAssessments({ transport, url }: Caller): Assessments {
  return {
    async ask(ask) {
      const { signal, idempotencyKey, subject, session, trustedDevice } = ask
      const secrets = [subject, session, trustedDevice]
      const call = { url: url('/v1/assessments'), body: bodyOf(ask), signal, idempotencyKey }
      return readAssessment(await transport.call({ method: 'POST', ...call, secrets }))
    },
  }
}

function bodyOf(ask: AskAssessment): JsonObject {
  const { authentication, context } = ask
  return {
    purpose: ask.purpose,
    subject: ask.subject,
    transaction: ask.transaction,
    authentication: authentication && {
      acr: authentication.acr,
      auth_time: Math.floor(authentication.authTime.getTime() / 1000),
    },
    risk: ask.risk,
    trusted_device: ask.trustedDevice,
    start: ask.start,
    session: ask.session,
    locale: ask.locale,
    return_url: ask.returnUrl,
    password: ask.password,
    context: context && { ip: context.ip, user_agent: context.userAgent },
  }
}

/** A decision that this client does not know is no leave to do anything. */
function readAssessment(body: unknown): Assessment {
  const answer = readAnswer(body)
  const said = answer.text('decision')
  const verification = answer.value('verification')
  return {
    decision: said === 'allow' || said === 'verify' ? said : 'deny',
    reasons: answer.texts('reasons'),
    needs: readNeeds(answer.value('needs')),
    until: answer.maybeInstant('until'),
    verification: verification === undefined ? undefined : readVerification(verification),
    trustedDevice: answer.maybeText('trusted_device'),
  }
}

function readNeeds(body: unknown): Assessment['needs'] {
  if (body === undefined) return undefined
  const answer = readAnswer(body)
  return {
    acr: answer.text('acr'),
    acrValues: answer.text('acr_values'),
    maxAgeSeconds: answer.number('max_age_seconds'),
    ways: answer.texts('ways'),
  }
}
