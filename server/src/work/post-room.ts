import {
  claimDelivery,
  deliver,
  releaseDelivery,
  type DeliverNeeds,
} from '../domain/delivery/deliver.ts'
import type { Delivery, Dispatch, InHand } from '../domain/delivery/delivery.ts'
import type { Store } from '../domain/store.ts'

/**
 * work/ is what happens later: messages that leave, projections, expiry, sweeping. It decides nothing; it calls the domain's use
 * cases when it is time. It is not for carriers (channels/) nor for anything a request waits for.
 *
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

/** Messages on their way at once. A carrier's own pool is smaller; this bounds our memory. */
const AT_ONCE = 64
/** Due deliveries taken in one round. */
const A_ROUND = 200

export function openPostRoom(needs: PostRoomNeeds): PostRoom {
  const waiting: { readonly delivery: Delivery; readonly inHand: InHand | undefined }[] = []
  const underWay = new Set<Promise<void>>()
  let stopping = false

  const fill = (): void => {
    while (underWay.size < AT_ONCE && !stopping) {
      const next = waiting.shift()
      if (next === undefined) return
      const run = send(next.delivery, next.inHand).finally(() => {
        underWay.delete(run)
        fill()
      })
      underWay.add(run)
    }
  }

  const send = async (delivery: Delivery, inHand: InHand | undefined): Promise<void> => {
    try {
      await deliver(needs, delivery, inHand)
    } catch (error) {
      // The lease runs out by itself and the delivery is tried again; nothing is lost by failing here.
      needs.failed(error)
    }
  }

  const dispatch: Dispatch = (delivery, inHand) => {
    waiting.push({ delivery, inHand })
    fill()
  }

  const idle = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay)
  }

  return {
    dispatch,
    idle,
    async round() {
      if (stopping) return 0
      const due = await needs.store.dueDeliveries(A_ROUND)
      const taken = await Promise.all(due.map((delivery) => claimDelivery(needs, delivery)))
      for (const delivery of taken) if (delivery !== undefined) dispatch(delivery, undefined)
      return taken.length
    },
    async stop() {
      stopping = true
      await Promise.all(waiting.splice(0).map(({ delivery }) => releaseDelivery(needs, delivery)))
      await idle()
    },
  }
}
