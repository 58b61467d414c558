/*
 * work/ is what happens later: messages that leave, expiry, sweeping. It decides nothing; it calls the domain's use cases when it is
 * time. It is not for carriers (channels/), nor for anything a request waits for.
 */
import { CHANNELS } from '../domain/delivery/channel.ts'
import { deliver } from '../domain/delivery/deliver.ts'
import {
  EXTRA_DESKS,
  type Delivery,
  type Desk,
  type Dispatch,
} from '../domain/delivery/delivery.ts'
import type { DeliverNeeds } from '../domain/delivery/ground.ts'
import { claimDelivery, releaseDelivery } from '../domain/delivery/lease.ts'
import type { Store } from '../domain/store.ts'
import type { SendNeeds } from '../domain/verification/send-again.ts'
import { takeStep } from '../domain/verification/take-step.ts'
import type { OpenFleet } from './fleet.ts'
import { AT_ONCE } from './hands.ts'
import { openPlainLine, openSharedLine, type Waiting, type WaitingLine } from './waiting-line.ts'

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

/** Brings one delivery whose lease is held and writes down what became of it. */
export type Bring = (leased: Delivery) => Promise<unknown>

export type PostRoomNeeds = Omit<DeliverNeeds, 'store' | 'fleet'> &
  Omit<SendNeeds, 'store' | 'channels' | 'dispatch'> & {
    readonly store: Pick<Store, 'change' | 'find' | 'now' | 'dueDeliveries'>
    readonly fleet: OpenFleet
    /** For the desks that are no channel's; one that is left out keeps its deliveries until somebody brings them. */
    readonly bringEvent?: Bring
    readonly bringPush?: Bring
    /** Hears of a failure of our own; what became of a message is told by events. */
    readonly failed: (error: unknown) => void
  }

/** Of a desk's hands for webhooks, and of those for browsers: one receiver that hangs does not hold up its project's others, nor one project anybody else. */
const SHARES = { receiver: 8, project: AT_ONCE / 4 }
/** When what found no room with its receiver is looked at again. */
const LATER_MS = 3000
/** Deliveries of one desk that wait in memory. What comes on top waits in the outbox, where another process finds it too. */
const MOST_WAITING = 1000

/** One desk's deliveries. `writing`: those that are not yet with a carrier, whose own hands bound it from there on (M33). */
type Open = {
  readonly waiting: WaitingLine
  writing: number
  readonly underWay: Set<Promise<void>>
}

export function openPostRoom(needs: PostRoomNeeds): PostRoom {
  const { fleet } = needs
  const desks = new Map<Desk, Open>()
  const releasing = new Set<Promise<void>>()
  let stopping = false

  const deskOf = (name: Desk): Open => {
    const known = desks.get(name)
    if (known !== undefined) return known
    const waiting = isShared(name) ? openSharedLine(SHARES) : openPlainLine()
    const desk: Open = { waiting, writing: 0, underWay: new Set() }
    desks.set(name, desk)
    return desk
  }

  const fill = (desk: Open): void => {
    if (stopping) return
    while (desk.writing < AT_ONCE) {
      const next = desk.waiting.take()
      if (next === undefined) return
      desk.writing += 1
      let isOurs = true
      const handOver = (): void => {
        if (!isOurs) return
        isOurs = false
        desk.writing -= 1
        if (desk.waiting.length() > 0) fill(desk)
      }
      const run = bring(next, handOver).finally(() => {
        desk.underWay.delete(run)
        desk.waiting.ended(next)
        handOver()
      })
      desk.underWay.add(run)
    }
  }

  const bring = async ({ delivery, inHand }: Waiting, handOver: () => void): Promise<void> => {
    try {
      if (delivery.kind === 'step')
        await takeStep({ ...needs, channels: fleet.channels, dispatch }, delivery)
      else if (delivery.channel === 'events') await needs.bringEvent?.(delivery)
      else if (delivery.channel === 'push') await needs.bringPush?.(delivery)
      else await deliver(needs, delivery, inHand, handOver)
    } catch (error) {
      // The lease runs out by itself and the delivery is tried again; nothing is lost by failing here.
      needs.failed(error)
    }
  }

  const release = async (delivery: Delivery, afterMs?: number): Promise<void> => {
    const run = releaseDelivery(needs, delivery, afterMs)
      .catch(needs.failed)
      .finally(() => releasing.delete(run))
    releasing.add(run)
    await run
  }

  const dispatch: Dispatch = (delivery, inHand) => {
    const desk = deskOf(delivery.channel)
    if (stopping || desk.waiting.length() >= MOST_WAITING) {
      void release(delivery)
      return
    }
    desk.waiting.add({ delivery, inHand })
    fill(desk)
  }

  const idle = async (): Promise<void> => {
    const busy = () => [...releasing, ...[...desks.values()].flatMap((desk) => [...desk.underWay])]
    for (let runs = busy(); runs.length > 0; runs = busy()) await Promise.all(runs)
  }

  /** How many more can begin: what would wait here is better in another worker's hands. */
  const roomOf = (name: Desk): number => {
    const { writing, waiting } = deskOf(name)
    // Where a hand is free, all that wait at a shared desk wait for their own share, and others need not.
    if (name === 'events') return needs.bringEvent === undefined ? 0 : AT_ONCE - writing
    if (name === 'push') return needs.bringPush === undefined ? 0 : AT_ONCE - writing
    const room = AT_ONCE - writing - waiting.length()
    // Without a carrier that could take any, there are steps to take, and messages to put off or to refuse.
    if (fleet.rests(name)) return room
    return Math.min(room, fleet.room(name) - writing - waiting.length())
  }

  /**
   * Takes as many of one desk's due deliveries as can begin at once. Each desk is asked for by itself, so that one whose carrier hangs,
   * however many wait for it, hides no other's (M33).
   */
  const roundOf = async (name: Desk): Promise<number> => {
    const room = roomOf(name)
    if (room <= 0) return 0
    // Of a shared desk as many as make a full round, however few can begin: the next one follows at once, until all in front is put off that has no room.
    const due = await needs.store.dueDeliveries(name, isShared(name) ? AT_ONCE : room)
    const welcome = deskOf(name).waiting.welcome(due)
    const begun = welcome.slice(0, room)
    const taken = await Promise.all(begun.map((delivery) => claimDelivery(needs, delivery)))
    for (const delivery of taken) if (delivery !== undefined) dispatch(delivery, undefined)
    // What stayed in front would hide what is for others.
    const hasRoom = new Set(welcome)
    const rest = due.filter((one) => !hasRoom.has(one))
    await Promise.all(rest.map((one) => release(one, LATER_MS)))
    return due.length
  }

  return {
    dispatch,
    idle,
    async round() {
      if (stopping) return 0
      fleet.look()
      const found = await Promise.all([...CHANNELS, ...EXTRA_DESKS].map(roundOf))
      return found.reduce((sum, count) => sum + count, 0)
    },
    async stop() {
      stopping = true
      fleet.turnAway()
      const unbegun = [...desks.values()].flatMap((desk) => desk.waiting.empty())
      await Promise.all(unbegun.map(({ delivery }) => release(delivery)))
      await idle()
    },
  }
}

/** Whether what leaves from it goes to addresses that the projects chose. */
function isShared(desk: Desk): boolean {
  return desk === 'events' || desk === 'push'
}
