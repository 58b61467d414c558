import { Type, type Static } from 'typebox'
import type { Approver } from '../../domain/device/approver.ts'
import {
  decideDevice,
  type DecideOutcome,
  type DeviceDecision,
} from '../../domain/device/decide-device.ts'
import { findByUserCode } from '../../domain/device/enter-user-code.ts'
import { Problem } from '../../domain/problem.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors, type SecretCaller } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { onceOf } from '../once-of.ts'
import { deviceQuestionObject, DeviceQuestion } from './device-question-object.ts'
import { exactly, NoQuery, problems, words } from './fields.ts'

const UserCode = words(64)
const Approval = exactly({
  subject: words(255),
  acr: Type.Optional(words(200)),
  amr: Type.Optional(Type.Array(words(40), { maxItems: 10 })),
})
const Denial = exactly({
  subject: words(255),
  reported: Type.Optional(
    Type.Boolean({ description: 'The person says that they did not start this.' }),
  ),
})
const Decided = Type.Object({
  ...DeviceQuestion.properties,
  receipt: Type.Optional(
    Type.String({
      description: 'Of an approval: a signed statement (JWT), good for five minutes.',
    }),
  ),
})

/** What the application's word counts for in tokens, unless it says how it knows the person: nothing. */
const NO_LEVEL = 'urn:countersign:none'

/**
 * `/v1/device_authorizations/:user_code`: an application that signs its people in itself looks a code up for one of them, and decides in
 * their name.
 */
export function deviceAuthorizationRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('devices') }
  const tags = ['devices']
  const params = exactly({ user_code: UserCode })
  app.get(
    '/v1/device_authorizations/:user_code',
    {
      ...door,
      schema: {
        operationId: 'getDeviceAuthorization',
        tags,
        summary: 'Look a user code up',
        description:
          'Show what it says to the person before you let them decide. Wrong codes are counted, for the whole project.',
        params,
        querystring: NoQuery,
        response: { 200: DeviceQuestion, ...problems },
      },
    },
    async (request) => {
      const { project } = secretCaller(request)
      const found = await findByUserCode(needs, project, request.params.user_code)
      if (found.result === 'found') return deviceQuestionObject(found.question)
      if (found.result === 'too_many') throw tooMany(found.retryAfterSeconds)
      throw unknownCode()
    },
  )
  app.post(
    '/v1/device_authorizations/:user_code/approval',
    {
      ...door,
      schema: {
        operationId: 'approveDevice',
        tags,
        summary: 'Let a device in, in a person’s name',
        description:
          'Only after the person has seen what is asked and said yes. `acr` and `amr` say how you know the person; they stand in the tokens.',
        params,
        querystring: NoQuery,
        body: Approval,
        response: { 200: Decided, ...problems },
      },
    },
    async (request) => {
      const caller = secretCaller(request)
      const { subject, acr = NO_LEVEL, amr = [] } = request.body
      const approver = approverOf(needs, caller, { subject, acr, amr })
      const named = { userCode: request.params.user_code }
      const once = onceOf(needs.vault, request, caller)
      const decision: DeviceDecision = { decision: 'approve' }
      return decided(await decideDevice(needs, approver, named, decision, once))
    },
  )
  app.post(
    '/v1/device_authorizations/:user_code/denial',
    {
      ...door,
      schema: {
        operationId: 'denyDevice',
        tags,
        summary: 'Refuse a device, in a person’s name',
        params,
        querystring: NoQuery,
        body: Denial,
        response: { 200: Decided, ...problems },
      },
    },
    async (request) => {
      const caller = secretCaller(request)
      const { subject, reported = false } = request.body
      const approver = approverOf(needs, caller, { subject, acr: NO_LEVEL, amr: [] })
      const named = { userCode: request.params.user_code }
      const once = onceOf(needs.vault, request, caller)
      const decision: DeviceDecision = { decision: 'deny', reported }
      return decided(await decideDevice(needs, approver, named, decision, once))
    },
  )
}

/** The application's server speaks for many people from one network, so it is not counted by that. */
function approverOf(
  { vault, store }: HttpNeeds,
  { project }: SecretCaller,
  person: Pick<Approver, 'subject' | 'acr' | 'amr'>,
): Approver {
  return {
    by: 'api',
    project,
    ...person,
    subjectHash: vault.fingerprint('subject', project, person.subject),
    network: undefined,
    where: undefined,
    authTime: store.now(),
  }
}

function decided(outcome: DecideOutcome): Static<typeof Decided> {
  switch (outcome.result) {
    case 'approved':
    case 'denied':
      return {
        ...deviceQuestionObject(outcome.question),
        ...(outcome.receipt !== undefined && { receipt: outcome.receipt }),
      }
    case 'ended':
      throw new Problem('device_already_decided', 'This was decided, or ended, before.', {
        status: outcome.question.status,
      })
    case 'too_many':
      throw tooMany(outcome.retryAfterSeconds)
    case 'refused':
      throw new Problem(
        'device_refused',
        outcome.reason === 'locked'
          ? 'The account is locked.'
          : 'The device asked to be let in by another person.',
        { reason: outcome.reason },
      )
    case 'other_person':
      throw new Problem('device_refused', 'Another person has this code open just now.', {
        reason: 'other_person',
      })
    case 'wrong':
    case 'not_found':
      throw unknownCode()
    case 'must_type':
    case 'stale':
      throw new TypeError('An application was asked what only a person on a page is asked.')
  }
}

/** M44: a code that is dead, one that never was and one that cannot be are told alike. */
function unknownCode(): Problem {
  return new Problem('user_code_not_found', 'No device of this project shows this code.')
}

function tooMany(seconds: number): Problem {
  return new Problem('rate_limited', 'Too many. Wait a while.', { retry_after: seconds })
}
