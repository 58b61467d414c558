/*
 * work/ is what happens later: messages that leave, expiry, sweeping. It decides nothing; it calls the domain's use cases when it is
 * time. It is not for carriers (channels/), nor for anything a request waits for.
 */
import {
  claimDelivery,
  deliver,
  releaseDelivery,
  type DeliverNeeds,
} from '../domain/delivery/deliver.ts'
import { CHANNELS, type Channel } from '../domain/delivery/channel.ts'
import type { Delivery, Dispatch, InHand } from '../domain/delivery/delivery.ts'
import type { Store } from '../domain/store.ts'

/**
 * The post room sends deliveries: those this process has just committed at once, and those that are due (after a retry, or left by a
 * process that died) as they come.
 */
export type PostRoom = {
  /** Takes a delivery whose lease this process holds. */
  readonly dispatch: Dispatch
  /** Looks for due deliveries once, and sends what it finds. Answers how many. */
  readonly round: () => Promise<number>
  /** Waits until nothing is on its way. */
  readonly idle: () => Promise<void>
  /** Lets what is on its way arrive, and gives back what has not begun. */
  readonly stop: () => Promise<void>
}

export type PostRoomNeeds = Omit<DeliverNeeds, 'store'> & {
  readonly store: Pick<Store, 'change' | 'find' | 'now' | 'dueDeliveries'>
  /** Hears of a failure of our own; what became of a message is told by events. */
  readonly failed: (error: unknown) => void
}

/** Messages of one channel on their way at once. A carrier's own pool is smaller; this bounds our memory. */
export const AT_ONCE = 64

/** One channel's messages. Each channel has its own hands, so that a carrier that hangs holds up no other (M33). */
type Desk = { readonly waiting: Waiting[]; readonly underWay: Set<Promise<void>> }
type Waiting = { readonly delivery: Delivery; readonly inHand: InHand | undefined }

export function openPostRoom(needs: PostRoomNeeds): PostRoom {
  const desks = new Map<Channel, Desk>()
  const releasing = new Set<Promise<void>>()
  let stopping = false

  const deskOf = (channel: Channel): Desk => {
    const desk = desks.get(channel) ?? { waiting: [], underWay: new Set() }
    desks.set(channel, desk)
    return desk
  }

  const fill = (desk: Desk): void => {
    if (stopping) return
    while (desk.underWay.size < AT_ONCE) {
      const next = desk.waiting.shift()
      if (next === undefined) return
      const run = send(next).finally(() => {
        desk.underWay.delete(run)
        fill(desk)
      })
      desk.underWay.add(run)
    }
  }

  const send = async ({ delivery, inHand }: Waiting): Promise<void> => {
    try {
      await deliver(needs, delivery, inHand)
    } catch (error) {
      // The lease runs out by itself and the delivery is tried again; nothing is lost by failing here.
      needs.failed(error)
    }
  }

  const release = async (delivery: Delivery): Promise<void> => {
    const run = releaseDelivery(needs, delivery)
      .catch(needs.failed)
      .finally(() => releasing.delete(run))
    releasing.add(run)
    await run
  }

  const dispatch: Dispatch = (delivery, inHand) => {
    if (stopping) {
      void release(delivery)
      return
    }
    const desk = deskOf(delivery.channel)
    desk.waiting.push({ delivery, inHand })
    fill(desk)
  }

  const idle = async (): Promise<void> => {
    const busy = () => [...releasing, ...[...desks.values()].flatMap((desk) => [...desk.underWay])]
    for (let runs = busy(); runs.length > 0; runs = busy()) await Promise.all(runs)
  }

  /**
   * Takes as many of one channel's due deliveries as can begin at once: what would wait here is better in another worker's hands. Each
   * channel is asked for by itself, so that one whose carrier hangs, however many wait for it, hides no other's (M33).
   */
  const roundOf = async (channel: Channel): Promise<number> => {
    const { underWay, waiting } = deskOf(channel)
    const room = AT_ONCE - underWay.size - waiting.length
    if (room <= 0) return 0
    const due = await needs.store.dueDeliveries(channel, room)
    const taken = await Promise.all(due.map((delivery) => claimDelivery(needs, delivery)))
    for (const delivery of taken) if (delivery !== undefined) dispatch(delivery, undefined)
    return due.length
  }

  return {
    dispatch,
    idle,
    async round() {
      if (stopping) return 0
      const found = await Promise.all(CHANNELS.map(roundOf))
      return found.reduce((sum, count) => sum + count, 0)
    },
    async stop() {
      stopping = true
      const unbegun = [...desks.values()].flatMap((desk) => desk.waiting.splice(0))
      await Promise.all(unbegun.map(({ delivery }) => release(delivery)))
      await idle()
    },
  }
}
