import { Type, type Static } from 'typebox'
import { CHANNELS, FACTOR_CHANNELS, isFactor } from '../../domain/delivery/channel.ts'
import type { Network } from '../../domain/limit/network-budget.ts'
import { Problem } from '../../domain/problem.ts'
import { startVerification, type StartAsk } from '../../domain/verification/start.ts'
import { namingToken } from '../../domain/verification/tokens.ts'
import type { Caller } from '../../domain/project/caller.ts'
import type { VerificationView } from '../../domain/verification/view.ts'
import type { App } from '../app.ts'
import { challengeOf } from '../challenge-of.ts'
import { CLIENT_SECRET, keyCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { networkOf, plainAddress } from '../network.ts'
import { onceOf } from '../once-of.ts'
import { ChallengeFields } from './challenge-object.ts'
import {
  exactly,
  Metadata,
  NoQuery,
  problems,
  Proof,
  Purpose,
  Receipt,
  Session,
  Time,
  To,
  words,
} from './fields.ts'
import { Transaction } from './transaction.ts'
import { VerificationFields, verificationObject } from './verification-object.ts'
import { visitorOf } from './visitor.ts'

/** A solved challenge: a kilobyte as solvers write it. */
const Body = exactly({
  purpose: Purpose,
  channel: Type.Enum([...CHANNELS, ...FACTOR_CHANNELS, 'auto'], {
    description:
      'The way to send by, or the factor of the `subject` that answers; `auto` takes the first of the policy that suits.',
  }),
  to: Type.Optional(To),
  subject: Type.Optional(words(255)),
  session: Type.Optional(Session),
  locale: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$',
      description: 'a language tag (BCP 47), such as en or pt-BR',
    }),
  ),
  return_url: Type.Optional(words(2048)),
  transaction: Type.Optional(Transaction),
  context: Type.Optional(
    exactly({
      ip: Type.Optional(words(64)),
      user_agent: Type.Optional(words(512, 0)),
      device: Type.Optional(words(255)),
      sim_changed_at: Type.Optional(Time),
    }),
  ),
  proof: Type.Optional(Proof),
  metadata: Type.Optional(Metadata),
  format: Type.Optional(
    Type.String({
      pattern: '^[a-z0-9]{1,16}-[0-9]{1,2}$',
      description: 'an alphabet and a length, such as base20-10',
    }),
  ),
  receipt: Type.Optional(Receipt),
  password: Type.Optional(
    Type.Literal(true, {
      description: 'true: the application says that the password was right; by secret keys only',
    }),
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

/** `POST /v1/verifications`: a question is put to a person. */
export function startVerificationRoute(app: App, needs: HttpNeeds, doors: Doors): void {
  app.post(
    '/v1/verifications',
    {
      onRequest: doors.key,
      schema: {
        operationId: 'startVerification',
        tags: ['verifications'],
        summary: 'Start a verification',
        description:
          'Makes a code and sends it, or asks for a factor of the subject. The answer is the same whether the address can be reached or not, and whether the subject has the factor or not. An address is put on a subject with an authenticator app, a passkey or recovery codes (`add_address`) only with the `receipt` of an account_change, or of a recovery, that is at most five minutes old; the start uses it up.',
        querystring: NoQuery,
        body: Body,
        response: { 201: Started, ...problems },
      },
    },
    async (request, reply) => {
      const caller = keyCaller(request)
      if (request.body.password !== undefined && caller.kind !== 'secret')
        throw new Problem('invalid_request', 'password: belongs to a request with a secret key', {
          field: 'password',
        })
      const once = onceOf(needs.vault, request, caller)
      const view = await startVerification(needs, caller, askOf(needs.vault, request.body), once)
      reply.code(201)
      const challenge = isFactor(view.channel)
        ? await challengeOf(needs, view.project, view.id)
        : undefined
      return { ...started(needs, view, caller), ...challenge }
    },
  )
}

function askOf(vault: HttpNeeds['vault'], body: Static<typeof Body>): StartAsk {
  const { return_url, context, ...same } = body
  return {
    ...same,
    ...(return_url !== undefined && { returnUrl: return_url }),
    ...(context !== undefined && { context: contextOf(vault, context) }),
  }
}

function contextOf(
  vault: HttpNeeds['vault'],
  { device, sim_changed_at, ...told }: NonNullable<Static<typeof Body>['context']>,
) {
  const visitor = visitorOf(told)
  const network = told.ip === undefined ? undefined : networkTold(vault, told.ip)
  return {
    ...(visitor !== undefined && { visitor }),
    ...(device !== undefined && { device }),
    ...(network !== undefined && { network }),
    ...(sim_changed_at !== undefined && { simChangedAt: Date.parse(sim_changed_at) }),
  }
}

/** The network of the visitor, as the guard counts it: the address or /64, and the /24 or /48 around it (LIM-06). */
function networkTold(vault: HttpNeeds['vault'], ip: string): Network | undefined {
  const address = plainAddress(ip)
  if (address === undefined) return undefined
  const { near, wide } = networkOf(vault, address, '')
  const around = wide ?? vault.fingerprint('network', address.replace(/\d+$/, '0/24'))
  return { near, wide: around }
}

function started(needs: HttpNeeds, view: VerificationView, caller: Caller): Static<typeof Started> {
  return {
    ...verificationObject(view, caller),
    url: `${needs.publicUrl}/v/${namingToken(needs.vault, 'page', view)}`,
    client_secret: CLIENT_SECRET + namingToken(needs.vault, 'client_secret', view),
  }
}
