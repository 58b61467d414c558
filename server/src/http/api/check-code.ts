import { Type, type Static } from 'typebox'
import { trustDevice } from '../../domain/factor/trusted-devices.ts'
import { Problem } from '../../domain/problem.ts'
import { checkCode, type CheckAsk, type CheckOutcome } from '../../domain/verification/check.ts'
import type { App } from '../app.ts'
import { nextChallenge } from '../challenge-of.ts'
import { callerOrHolder, type DoorNeeds, type Doors } from '../door.ts'
import { onceOf } from '../once-of.ts'
import { ChallengeFields } from './challenge-object.ts'
import {
  ClientSecret,
  Code,
  Credential,
  exactly,
  NoQuery,
  problems,
  Session,
  VerificationId,
  words,
} from './fields.ts'
import { Verification, verificationObject } from './verification-object.ts'

const RESULTS = [
  'approved',
  'more_evidence_required',
  'wrong_code',
  'expired',
  'locked',
  'already_used',
  'superseded',
  'denied',
  'canceled',
  'not_approved',
] as const

const Body = exactly({
  code: Type.Optional(Code),
  credential: Type.Optional(Credential),
  session: Type.Optional(Session),
  client_secret: Type.Optional(ClientSecret),
  trust_device: Type.Optional(
    exactly(
      { name: words(60) },
      'Trusts the browser when it is right, under this name; by secret keys only.',
    ),
  ),
})

const Checked = Type.Object({
  result: Type.Enum([...RESULTS]),
  guesses_left: Type.Optional(Type.Integer()),
  ways: Type.Optional(
    Type.Array(Type.String(), {
      description: 'Of more_evidence_required: by which of them the person can go on.',
    }),
  ),
  receipt: Type.Optional(
    Type.String({ description: 'A signed statement (JWT), good for five minutes.' }),
  ),
  device_token: Type.Optional(
    Type.String({ description: 'Give it as context.device at the next start from this device.' }),
  ),
  trusted_device: Type.Optional(
    Type.String({
      description:
        'For a cookie of this browser (`HttpOnly`, `Secure`), to be shown to `POST /v1/assessments`.',
    }),
  ),
  passkey: ChallengeFields.passkey,
  verification: Type.Optional(Verification),
})

/** `POST /v1/verifications/:id/checks`: a check is a thing that happened, so it is created. */
export function checkCodeRoute(app: App, needs: DoorNeeds, doors: Doors): void {
  app.post(
    '/v1/verifications/:id/checks',
    {
      onRequest: doors.keyOrHolder,
      schema: {
        operationId: 'checkCode',
        tags: ['verifications'],
        summary: 'Check a code or a passkey',
        description:
          'Give `code`, or the `credential` of a passkey. A wrong guess is an answer, not a problem. Browsers hear only approved or not_approved. After a passkey that was not right, `passkey` has the options for the next try.',
        params: exactly({ id: VerificationId }),
        querystring: NoQuery,
        body: Body,
        response: { 200: Checked, ...problems },
      },
    },
    async (request) => {
      const { id } = request.params
      const { client_secret, session, trust_device } = request.body
      const caller = await callerOrHolder(needs, request, id, client_secret)
      const isServer = caller.kind === 'secret'
      const ask = askOf(request.body)
      if (trust_device !== undefined && !isServer)
        throw fault('trust_device', 'belongs to a request with a secret key')
      const once = onceOf(needs.vault, request, caller)
      const outcome = await checkCode(needs, caller, id, ask, once)
      if (outcome.result === 'approved') {
        if (!isServer) return approvedByBrowser(outcome)
        const trusted =
          trust_device && (await trustDevice(needs, caller.project, id, trust_device.name))
        return { ...checked(outcome), ...(trusted && { trusted_device: trusted.token }) }
      }
      const { passkey } = 'credential' in ask ? await nextChallenge(needs, caller, id, session) : {}
      const next = passkey === undefined ? {} : { passkey }
      // COD-16: to a browser everything that is no approval looks the same.
      if (!isServer) return { result: 'not_approved' as const, ...next }
      return { ...checked(outcome), ...(isOpen(outcome) && next) }
    },
  )
}

function askOf({ code, credential, session }: Static<typeof Body>): CheckAsk {
  const bound = session !== undefined && { session }
  if (code !== undefined && credential === undefined) return { code, ...bound }
  if (credential !== undefined && code === undefined) return { credential, ...bound }
  throw fault('code', 'give either code or credential')
}

function checked(outcome: CheckOutcome): Static<typeof Checked> {
  switch (outcome.result) {
    case 'approved':
      return {
        result: 'approved',
        ...(outcome.receipt !== undefined && { receipt: outcome.receipt }),
        device_token: outcome.deviceToken,
        verification: verificationObject(outcome.verification),
      }
    case 'wrong_code':
      return {
        result: 'wrong_code',
        guesses_left: outcome.guessesLeft,
        verification: verificationObject(outcome.verification),
      }
    case 'more_evidence_required':
      return {
        result: 'more_evidence_required',
        ways: [...outcome.ways],
        verification: verificationObject(outcome.verification),
      }
    case 'not_approved':
      return { result: 'not_approved' }
    default:
      return { result: outcome.result, verification: verificationObject(outcome.verification) }
  }
}

/** An approval is no more to a browser than its receipt. */
function approvedByBrowser({
  receipt,
}: Extract<CheckOutcome, { result: 'approved' }>): Static<typeof Checked> {
  return { result: 'approved', ...(receipt !== undefined && { receipt }) }
}

function isOpen(outcome: CheckOutcome): boolean {
  return 'verification' in outcome && outcome.verification.status === 'pending'
}

function fault(field: string, rule: string): Problem {
  return new Problem('invalid_request', `${field}: ${rule}`, { field })
}
