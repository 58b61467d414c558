import type { EventFacts } from '../event.ts'
import { referenceOf } from '../verification/reference.ts'
import { backoff } from './backoff.ts'
import type { Carrier, SendResult } from './carrier.ts'
import type { Delivery, InHand } from './delivery.ts'
import { delay, failOver, finish, type Delivered } from './finish-delivery.ts'
import { groundOf, type DeliverNeeds, type Ground, type Groundless } from './ground.ts'
import { releaseDelivery } from './lease.ts'
import { lookAgainLater } from './look-again-later.ts'

/**
 * Sends one delivery whose lease we hold, and writes down what became of it. A carrier that cannot now, or does not take this message, is followed at once by
 * the next of its route, with the same code (MSG-09); when all were tried, it is tried again until the code would be dead. A verification that is not
 * found now is looked for again.
 * @param handOver called when it is up to a carrier how long it takes, once
 */
export async function deliver(
  needs: DeliverNeeds,
  leased: Delivery,
  inHand?: InHand,
  handOver: () => void = () => {},
): Promise<Delivered> {
  // What an earlier worker's carriers said is not known: they may do better now.
  let pass: Pass = { delivery: leased, mayPass: leased.tried !== undefined }
  for (;;) {
    const ground = await groundOf(needs, pass.delivery, inHand)
    if (ground.result !== 'ready') return ended(needs, ground)
    const next = await attempt(needs, ground, inHand, handOver, pass.mayPass)
    if (typeof next === 'string') return next
    pass = next
  }
}

function ended(needs: DeliverNeeds, ground: Groundless): Promise<Delivered> | Delivered {
  switch (ground.result) {
    case 'gone':
      return 'taken'
    case 'unfound':
      return lookAgainLater(needs, ground.delivery)
    case 'skipped':
    case 'refused':
      return finish(needs, ground.of, ground.result, { reason: ground.reason })
  }
}

type Ready = { readonly result: 'ready' } & Ground

/** One way through the carriers of a route. `mayPass`: one of them might still take it, later. */
type Pass = { readonly delivery: Delivery; readonly mayPass: boolean }

/** Tries one carrier. Answers what became of the delivery, or how it goes on with the next one. */
async function attempt(
  needs: DeliverNeeds,
  ground: Ready,
  inHand: InHand | undefined,
  handOver: () => void,
  mayPass: boolean,
): Promise<Delivered | Pass> {
  const { fleet } = needs
  const { delivery, destination } = ground
  const tried = delivery.tried ?? []
  const chosen = fleet.choose(destination, tried)
  if (chosen.result === 'wait') return waitFor(needs, ground, chosen.afterSeconds, tried)
  if (chosen.result === 'none')
    return tried.length === 0
      ? finish(needs, ground, 'refused', { reason: 'no carrier goes there' })
      : delay(needs, ground, { reason: 'all carriers were tried' }, waitOf(needs, delivery))
  const { carrier } = chosen
  handOver()
  const sent = await sendBy(needs, carrier, ground, inHand)
  if (sent === 'full') return waitFor(needs, ground, BUSY_SECONDS, tried)
  if (sent === 'stopped') {
    await releaseDelivery(needs, delivery)
    return 'taken'
  }
  const { fresh, result } = sent
  return result === undefined
    ? ended(needs, fresh)
    : concluded(needs, fresh, carrier, result, mayPass)
}

/** Its carriers have no room for it; there is some soon. */
const BUSY_SECONDS = 2

/** Waits for the carrier's turn and hands it the message, if that stands as it did. */
async function sendBy(
  needs: DeliverNeeds,
  carrier: Carrier,
  ground: Ready,
  inHand: InHand | undefined,
): Promise<
  | 'full'
  | 'stopped'
  | { readonly fresh: Ready; readonly result: SendResult }
  | { readonly fresh: Groundless; readonly result: undefined }
> {
  const { fleet } = needs
  const entered = fleet.enter(carrier)
  const turn = entered === 'now' ? entered : await entered
  if (turn === 'full' || turn === 'stopped') {
    fleet.abandon(carrier)
    return turn
  }
  try {
    // It may have been answered meanwhile, or taken by another worker (MSG-10, M29).
    const fresh = turn === 'now' ? ground : await again(needs, carrier, ground, inHand)
    if (fresh.result !== 'ready') {
      fleet.abandon(carrier)
      return { fresh, result: undefined }
    }
    const { delivery, destination, message } = fresh
    const result = await fleet.send(carrier, message)
    const isCode = result.result === 'accepted' && delivery.kind === 'code'
    const verification = isCode ? delivery.verification : undefined
    fleet.tell(carrier, destination, toldOf(result), verification)
    return { fresh, result }
  } finally {
    fleet.leave(carrier)
  }
}

/** Looks once more. A look that fails leaves the carrier's try to another message: nothing was handed over. */
async function again(
  needs: DeliverNeeds,
  carrier: Carrier,
  { delivery }: Ready,
  inHand: InHand | undefined,
): ReturnType<typeof groundOf> {
  try {
    return await groundOf(needs, delivery, inHand)
  } catch (error) {
    needs.fleet.abandon(carrier)
    throw error
  }
}

/** What is not the carrier's fault counts as a message that it did not take: it works. */
function toldOf(result: SendResult): 'accepted' | 'failed' | 'refused' {
  if (result.result !== 'retry') return result.result
  return result.whose === 'destination' ? 'refused' : 'failed'
}

/** Calls of one delivery that may be answered and tell nobody the code: whoever answers twice and presses no key is a machine, or does not want it. Each is paid for. */
const MOST_IN_VAIN = 2

async function concluded(
  needs: DeliverNeeds,
  ground: Ground,
  carrier: Carrier,
  result: SendResult,
  mayPass: boolean,
): Promise<Delivered | Pass> {
  const { delivery, destination, message } = ground
  const facts = {
    carrier: carrier.name,
    reference: referenceOf(delivery.verification, delivery.send),
    attempt: delivery.attempts + 1,
  }
  if (result.result === 'accepted')
    return finish(
      needs,
      ground,
      'sent',
      {
        ...facts,
        ...(result.carrierReference !== undefined && {
          carrier_reference: result.carrierReference,
        }),
        ...(message.message.kind === 'sms' && { segments: message.message.segments }),
      },
      {
        carrier,
        carrierReference: result.carrierReference,
        destination,
        parts: message.message.kind === 'sms' ? message.message.segments : 1,
      },
    )
  const told: EventFacts = { ...facts, reason: result.reason }
  const paidTo = result.mayHaveCost === true ? destination : undefined
  const perhaps = paidTo && 'perhaps'
  // No other carrier would do better.
  if (result.whose === 'destination') {
    const inVain = (delivery.inVain ?? 0) + (paidTo === undefined ? 0 : 1)
    if (result.result === 'refused') return finish(needs, ground, 'refused', told, perhaps)
    if (inVain >= MOST_IN_VAIN) return finish(needs, ground, 'given_up', told, perhaps)
    return delay(needs, ground, told, waitAfter(needs, delivery, result), {
      tried: delivery.tried,
      paidTo,
      ...(paidTo !== undefined && { inVain }),
    })
  }
  const tried = [...(delivery.tried ?? []), carrier.name]
  const mayPassNow = mayPass || result.result === 'retry'
  const next = needs.fleet.choose(destination, tried)
  if (next.result === 'carrier') {
    const held = await failOver(needs, ground, told, { tried, paidTo })
    return typeof held === 'string' ? held : { delivery: held, mayPass: mayPassNow }
  }
  if (result.result === 'refused' && next.result === 'wait')
    return delay(needs, ground, told, spread(needs, next.afterSeconds), { tried, paidTo })
  if (!mayPassNow) return finish(needs, ground, 'refused', told, perhaps)
  return delay(needs, ground, told, waitAfter(needs, delivery, result), { paidTo })
}

/** What the carrier asks for, or what is usual. */
function waitAfter(needs: DeliverNeeds, delivery: Delivery, result: SendResult): number {
  const { afterSeconds } = result.result === 'retry' ? result : {}
  return afterSeconds === undefined ? waitOf(needs, delivery) : afterSeconds * 1000
}

function waitFor(
  needs: DeliverNeeds,
  ground: Ground,
  afterSeconds: number,
  tried: readonly string[],
): Promise<Delivered> {
  const reason = 'no carrier can take it now'
  return delay(needs, ground, { reason }, spread(needs, afterSeconds), { tried })
}

/** Spread over a second, so that many do not come back at once. */
function spread({ random }: DeliverNeeds, seconds: number): number {
  return seconds * 1000 + random.below(1000)
}

function waitOf({ random }: DeliverNeeds, { attempts }: Delivery): number {
  return backoff(random, attempts)
}
