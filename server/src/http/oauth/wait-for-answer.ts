import type { FastifyReply } from 'fastify'
import { countGivenUp } from '../../domain/device/count-given-up.ts'
import { pollDevice, verificationOf, type PollOutcome } from '../../domain/device/poll-device.ts'
import type { OAuthClient } from '../../domain/oauth/client.ts'
import type { DoorNeeds } from '../door.ts'
import type { Seats } from '../seats.ts'
import type { ListenTo } from '../verification-ears.ts'
import { waitingHolders } from './waiting-holders.ts'

/** Longest that an answer is held back: proxies cut connections that are silent for longer. */
export const LONGEST_WAIT = 60
/** A wait shorter than the usual interval would only be a way to ask more often (RFC 8628, 3.5). */
const SHORTEST_WAIT = 5

/** The seconds that `Prefer: wait=…` asks for (RFC 7240, 4.3), at most sixty; undefined for none, or too few to count as waiting. */
export function preferredWait(prefer: string | readonly string[] | undefined): number | undefined {
  const all = typeof prefer === 'string' ? prefer : (prefer?.join(',') ?? '')
  const seconds = /(?:^|[,;])\s*wait\s*=\s*"?(\d{1,9})"?\s*(?=[,;]|$)/i.exec(all)?.[1]
  if (seconds === undefined || Number(seconds) < SHORTEST_WAIT) return undefined
  return Math.min(LONGEST_WAIT, Number(seconds))
}

/** What waiting needs: who tells of decisions, and a place to wait at. */
export type Waiting = { readonly listenTo: ListenTo; readonly places: Seats }

/**
 * Answers a poll only when there is something to tell: a decision, a new user code, or that the time is over. It hears of decisions that other
 * replicas wrote. One that is given up before counts as a poll, or giving up and asking again were a way around `slow_down`.
 * @throws Problem `rate_limited` when too many wait
 */
export async function waitForAnswer(
  needs: DoorNeeds,
  { listenTo, places }: Waiting,
  client: OAuthClient,
  deviceCode: string,
  seconds: number,
  reply: FastifyReply,
): Promise<PollOutcome> {
  const verification = verificationOf(needs.vault, client, deviceCode)
  const network = needs.networkOf(reply.request)
  if (verification === undefined) return pollDevice(needs, client, deviceCode, true, network)
  const seen = { told: false, over: false }
  let wake: () => void = () => undefined
  const tell = (): void => {
    seen.told = true
    wake()
  }
  const end = (): void => {
    seen.over = true
    wake()
  }
  const leave = places.take(waitingHolders(network, verification), end)
  // Before the first look, or what happens between the two would be missed.
  const stop = listenTo(verification, tell)
  const until = setTimeout(end, seconds * 1000)
  reply.raw.once('close', end)
  try {
    const first = await pollDevice(needs, client, deviceCode, true, network)
    let outcome = first
    while (
      !seen.over &&
      outcome.result === 'authorization_pending' &&
      !isOtherCode(first, outcome)
    ) {
      const renewal = setTimeout(tell, untilRenewal(outcome, needs.store.now()))
      // oxlint-disable-next-line no-await-in-loop -- one look after each event
      if (!seen.told) await new Promise<void>((resolve) => (wake = resolve))
      clearTimeout(renewal)
      seen.told = false
      // Who has left is not given tokens, which are given once.
      if (reply.raw.destroyed) break
      // oxlint-disable-next-line no-await-in-loop
      outcome = await pollDevice(needs, client, deviceCode, true, network)
    }
    if (reply.raw.destroyed) await countGivenUp(needs.store, client.project, verification)
    return outcome
  } finally {
    clearTimeout(until)
    stop()
    leave()
    reply.raw.off('close', end)
  }
}

function isOtherCode(first: PollOutcome, now: PollOutcome): boolean {
  return (
    first.result === 'authorization_pending' &&
    now.result === 'authorization_pending' &&
    first.fresh?.userCode !== now.fresh?.userCode
  )
}

/** Milliseconds until the user code must be looked at again; half a minute where codes are not renewed. */
export function untilRenewal(outcome: PollOutcome, now: number): number {
  const fresh = outcome.result === 'authorization_pending' ? outcome.fresh : undefined
  if (fresh === undefined) return 30_000
  return Math.max(100, Math.min(30_000, fresh.expiresAt - now + 50))
}
