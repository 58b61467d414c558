import { Type, type Static } from 'typebox'
import { assess, type AssessAsk, type Assessment } from '../../domain/assessment/assess.ts'
import { REASONS } from '../../domain/assessment/reason.ts'
import { isFactor } from '../../domain/delivery/channel.ts'
import { ACR, LEVELS } from '../../domain/receipt/assurance.ts'
import { namingToken } from '../../domain/verification/tokens.ts'
import type { VerificationView } from '../../domain/verification/view.ts'
import type { App } from '../app.ts'
import { challengeOf } from '../challenge-of.ts'
import { CLIENT_SECRET, secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { onceOf } from '../once-of.ts'
import { ChallengeFields } from './challenge-object.ts'
import { exactly, NoQuery, problems, Purpose, Session, words } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'
import { Transaction } from './transaction.ts'
import { VerificationFields, verificationObject } from './verification-object.ts'
import { visitorOf } from './visitor.ts'

const Body = exactly({
  purpose: Purpose,
  subject: words(255),
  transaction: Type.Optional(Transaction),
  authentication: Type.Optional(
    exactly(
      {
        acr: words(200),
        auth_time: Type.Integer({
          minimum: 0,
          maximum: 9_999_999_999,
          description: 'seconds since 1970, as a receipt has it',
        }),
      },
      'how the person is known to you now: acr and auth_time of an earlier receipt',
    ),
  ),
  risk: Type.Optional(
    Type.Enum(['low', 'medium', 'high'], {
      description:
        'low, medium or high. At high the strongest that the person has is asked for, and no amount, earlier proof or trusted browser is enough',
    }),
  ),
  trusted_device: Type.Optional(words(200)),
  start: Type.Optional(
    Type.Boolean({ description: 'true: start the verification, if one is needed' }),
  ),
  session: Type.Optional(Session),
  locale: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$',
      description: 'a language tag (BCP 47), such as en or pt-BR',
    }),
  ),
  return_url: Type.Optional(words(2048)),
  password: Type.Optional(
    Type.Literal(true, { description: 'true: the application says that the password was right' }),
  ),
  context: Type.Optional(
    exactly({ ip: Type.Optional(words(64)), user_agent: Type.Optional(words(512, 0)) }),
  ),
})

const Started = Type.Object({
  ...VerificationFields,
  url: Type.String({
    description: 'The hosted page. Whoever has it can answer; treat it as a secret.',
  }),
  client_secret: Type.String({ description: 'Lets the browser that asked check without a key.' }),
  ...ChallengeFields,
})

const AssessmentObject = Type.Object({
  object: Type.Literal('assessment'),
  decision: Type.Enum(['allow', 'verify', 'deny']),
  reasons: Type.Array(Type.Enum([...REASONS]), { description: 'The weightiest first.' }),
  needs: Type.Optional(
    Type.Object(
      {
        acr: Type.Enum([...LEVELS]),
        acr_values: Type.String({ description: 'The same as a receipt writes it.' }),
        max_age_seconds: Type.Integer(),
        ways: Type.Array(Type.String(), {
          description: 'By which the person can show it, the one to ask for first.',
        }),
      },
      { description: 'With verify: what it takes.' },
    ),
  ),
  until: Type.Optional(
    Type.String({ format: 'date-time', description: 'With deny, when that is for a time.' }),
  ),
  verification: Type.Optional(Started),
  trusted_device: Type.Optional(
    Type.String({ description: 'The new value for the cookie of the trusted browser.' }),
  ),
})

/** `POST /v1/assessments`: what an action needs now, and, if asked, its beginning. */
export function assessmentRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  app.post(
    '/v1/assessments',
    {
      onRequest: doors.secret('verifications'),
      schema: {
        operationId: 'assess',
        tags: ['assessments'],
        summary: 'Ask what an action needs now',
        description:
          'Judges by the policy of the purpose: allow it, have the person verified, or deny it. With start, the verification that is needed begins at once.',
        querystring: NoQuery,
        body: Body,
        response: { 200: AssessmentObject, ...problems },
      },
    },
    async (request) => {
      const caller = secretCaller(request)
      const once = onceOf(needs.vault, request, caller)
      return assessmentObject(needs, await assess(needs, caller, askOf(request.body), once))
    },
  )
}

function askOf(body: Static<typeof Body>): AssessAsk {
  const { authentication, trusted_device, return_url, context, ...same } = body
  const visitor = context === undefined ? undefined : visitorOf(context)
  return {
    ...same,
    ...(authentication !== undefined && {
      authentication: { acr: authentication.acr, authTime: authentication.auth_time * 1000 },
    }),
    ...(trusted_device !== undefined && { trustedDevice: trusted_device }),
    ...(return_url !== undefined && { returnUrl: return_url }),
    ...(visitor !== undefined && { visitor }),
  }
}

async function assessmentObject(
  needs: HttpNeeds,
  { decision, reasons, needs: needed, until, verification, trustedDevice }: Assessment,
): Promise<Static<typeof AssessmentObject>> {
  return {
    object: 'assessment',
    decision,
    reasons: [...reasons],
    ...(needed !== undefined && {
      needs: {
        acr: needed.level,
        acr_values: ACR[needed.level],
        max_age_seconds: needed.maxAgeSeconds,
        ways: [...needed.ways],
      },
    }),
    ...(until !== undefined && { until: rfc3339(until) }),
    ...(verification !== undefined && { verification: await started(needs, verification) }),
    ...(trustedDevice !== undefined && { trusted_device: trustedDevice }),
  }
}

async function started(needs: HttpNeeds, view: VerificationView): Promise<Static<typeof Started>> {
  return {
    ...verificationObject(view),
    url: `${needs.publicUrl}/v/${namingToken(needs.vault, 'page', view)}`,
    client_secret: CLIENT_SECRET + namingToken(needs.vault, 'client_secret', view),
    ...(isFactor(view.channel) && (await challengeOf(needs, view.project, view.id))),
  }
}
