import type { FastifyReply } from 'fastify'
import { countGivenUp } from '../../domain/device/count-given-up.ts'
import { pollDevice, verificationOf, type PollOutcome } from '../../domain/device/poll-device.ts'
import type { VerificationId } from '../../domain/ids.ts'
import type { OAuthClient } from '../../domain/oauth/client.ts'
import type { DoorNeeds } from '../door.ts'
import type { EventStreams, Source } from '../event-stream.ts'
import type { ListenTo } from '../verification-ears.ts'
import { freshCode, pollFault } from './poll-answer.ts'
import { tokenAnswer } from './token-answer.ts'
import { untilRenewal } from './wait-for-answer.ts'
import { waitingHolders } from './waiting-holders.ts'

/**
 * Answers a device with a stream that tells what becomes of its question, and ends with it: `pending`, `user_code` with a new code, and
 * `approved` with the tokens, `denied`, `expired` or `refused`. It hears of decisions that other replicas wrote.
 * One that the device leaves before its end counts as a poll.
 * @throws Problem `rate_limited` when too many streams are open, OAuthFault for a code that is none
 */
export function streamAnswer(
  needs: DoorNeeds,
  streams: EventStreams,
  listenTo: ListenTo,
  client: OAuthClient,
  deviceCode: string,
  reply: FastifyReply,
): void {
  const verification = verificationOf(needs.vault, client, deviceCode)
  if (verification === undefined) throw pollFault(needs, client, { result: 'invalid_grant' })
  let again: () => void = () => undefined
  const listen = (tell: () => void) => {
    again = tell
    return listenTo(verification, tell)
  }
  streams.open(
    reply,
    listen,
    sourceOf(needs, client, deviceCode, verification, reply, () => again()),
    waitingHolders(needs.networkOf(reply.request), verification),
  )
}

function sourceOf(
  needs: DoorNeeds,
  client: OAuthClient,
  deviceCode: string,
  verification: VerificationId,
  reply: FastifyReply,
  again: () => void,
): Source {
  const network = needs.networkOf(reply.request)
  return async function* (heard) {
    let count = 0
    let shown: string | undefined
    let isOver = false
    const message = (event: string, data: object) => {
      count += 1
      return { id: String(count), event, data }
    }
    try {
      for (;;) {
        // Who has left is not given tokens, which are given once.
        if (reply.raw.destroyed) return
        // oxlint-disable-next-line no-await-in-loop -- one look after each event
        const outcome = await pollDevice(needs, client, deviceCode, true, network)
        if (outcome.result !== 'authorization_pending') {
          isOver = true
          yield message(...ending(outcome))
          return
        }
        if (count === 0) yield message('pending', { interval: outcome.intervalSeconds })
        const code = freshCode(needs, client, outcome)
        if (code !== undefined && outcome.fresh?.userCode !== shown) {
          shown = outcome.fresh?.userCode
          yield message('user_code', code)
        }
        const timer = setTimeout(again, untilRenewal(outcome, needs.store.now()))
        // oxlint-disable-next-line no-await-in-loop
        const goesOn = await heard()
        clearTimeout(timer)
        if (!goesOn) return
      }
    } finally {
      // Or opening a stream again and again were a way around `slow_down`.
      if (reply.raw.destroyed && !isOver)
        await countGivenUp(needs.store, client.project, verification)
    }
  }
}

function ending(
  outcome: Exclude<PollOutcome, { result: 'authorization_pending' }>,
): readonly [event: string, data: object] {
  if (outcome.result === 'approved') return ['approved', tokenAnswer(outcome.tokens)]
  const data = { error: outcome.result }
  if (outcome.result === 'access_denied') return ['denied', data]
  if (outcome.result === 'expired_token') return ['expired', data]
  return ['refused', data]
}
