import type { FastifyReply } from 'fastify'
import type { PollOutcome } from '../../domain/device/poll-device.ts'
import type { OAuthClient } from '../../domain/oauth/client.ts'
import type { DoorNeeds } from '../door.ts'
import { OAuthFault } from './oauth-fault.ts'
import { secondsUntil } from './seconds-until.ts'
import { tokenAnswer } from './token-answer.ts'
import { completeUri, verificationUri } from './verification-uri.ts'

type Needs = Pick<DoorNeeds, 'publicUrl' | 'firstProject' | 'store'>
export type Pending = Extract<PollOutcome, { result: 'authorization_pending' }>

const NOBODY_YET = 'Nobody has answered yet.'
const DETAILS = {
  slow_down: 'The device asks too often. From now on it must wait longer, as interval says.',
  access_denied: 'The person said no.',
  expired_token: 'Nobody answered in time. The device may begin again.',
  invalid_grant: 'The code is not known, is another client’s, or was used.',
  unauthorized_client: 'This client may not let devices in.',
} as const

/**
 * The answer to one poll (RFC 8628, 3.5): the tokens, or that the device must wait, which is what nearly all of them hear and so is sent at once and not
 * thrown.
 * @throws OAuthFault for everything else
 */
export function pollAnswer(
  needs: Needs,
  client: OAuthClient,
  outcome: PollOutcome,
  reply: FastifyReply,
): ReturnType<typeof tokenAnswer> | FastifyReply {
  switch (outcome.result) {
    case 'approved':
      return tokenAnswer(outcome.tokens)
    case 'authorization_pending':
      return wait(
        reply,
        outcome.fresh === undefined
          ? PENDING
          : waiting('authorization_pending', NOBODY_YET, freshCode(needs, client, outcome)),
      )
    case 'slow_down':
      return wait(
        reply,
        waiting('slow_down', DETAILS.slow_down, { interval: outcome.intervalSeconds }),
      )
    default:
      throw pollFault(needs, client, outcome)
  }
}

/** As `answerOAuthError` writes an `OAuthFault`. */
function waiting(
  error: 'authorization_pending' | 'slow_down',
  detail: string,
  more?: Readonly<Record<string, string | number>>,
): string {
  return JSON.stringify({ error, error_description: detail, ...more })
}

const PENDING = waiting('authorization_pending', NOBODY_YET)

function wait(reply: FastifyReply, body: string): FastifyReply {
  return reply.code(400).type('application/json').send(body)
}

/** What a device is told that is not in. */
export function pollFault(
  needs: Needs,
  client: OAuthClient,
  outcome: Exclude<PollOutcome, { result: 'approved' }>,
): OAuthFault {
  if (outcome.result === 'authorization_pending')
    return new OAuthFault('authorization_pending', NOBODY_YET, {
      more: freshCode(needs, client, outcome) ?? {},
    })
  return new OAuthFault(outcome.result, DETAILS[outcome.result], {
    ...(outcome.result === 'slow_down' && { more: { interval: outcome.intervalSeconds } }),
  })
}

/** What a screen must show now, where codes are renewed. */
export function freshCode(
  needs: Needs,
  client: OAuthClient,
  { fresh }: Pending,
): Readonly<Record<string, string | number>> | undefined {
  if (fresh === undefined) return undefined
  return {
    user_code: fresh.userCode,
    verification_uri_complete: completeUri(verificationUri(needs, client.project), fresh.userCode),
    expires_in: secondsUntil(fresh.expiresAt, needs.store.now()),
  }
}
