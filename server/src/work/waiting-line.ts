import type { Delivery, InHand } from '../domain/delivery/delivery.ts'

/** A delivery that waits for one of its desk's hands. */
export type Waiting = { readonly delivery: Delivery; readonly inHand: InHand | undefined }

/** What waits at one desk, and whose turn it is. */
export type WaitingLine = {
  readonly add: (one: Waiting) => void
  /** Takes whose turn it is; undefined when none may begin now. It counts as under way until `ended`. */
  readonly take: () => Waiting | undefined
  readonly ended: (one: Waiting) => void
  /** Those of some due deliveries that have room with their receiver and their project, beside what is under way and waits. */
  readonly welcome: (due: readonly Delivery[]) => readonly Delivery[]
  /** All that wait, free hands or not. */
  readonly length: () => number
  /** Takes out everything that waits. */
  readonly empty: () => readonly Waiting[]
}

/** How many of a desk's hands may be busy at once, for one receiver and for all receivers of one project. */
export type Shares = { readonly receiver: number; readonly project: number }

/** A channel's: one behind the other. Carriers and their hands bound it, whoever the project is. */
export function openPlainLine(): WaitingLine {
  const waiting: Waiting[] = []
  return {
    add: (one) => void waiting.push(one),
    take: () => waiting.shift(),
    ended: () => {},
    welcome: (due) => due,
    length: () => waiting.length,
    empty: () => waiting.splice(0),
  }
}

/**
 * Of what goes to webhooks and browsers, whose owners are strangers to one another: receivers are served in turn, and neither one of them nor one project, however
 * many slow receivers it has, holds more hands than its share.
 */
export function openSharedLine(shares: Shares): WaitingLine {
  /** By receiver, whose turn it is in front. None is empty. */
  const lines = new Map<string, Waiting[]>()
  const underWay = new Map<string, number>()
  let length = 0

  const hasRoom = (busy: ReadonlyMap<string, number>, delivery: Delivery): boolean =>
    (busy.get(receiverOf(delivery)) ?? 0) < shares.receiver &&
    (busy.get(delivery.project) ?? 0) < shares.project

  return {
    add(one) {
      const receiver = receiverOf(one.delivery)
      const line = lines.get(receiver) ?? []
      line.push(one)
      lines.set(receiver, line)
      length += 1
    },
    take() {
      for (const [receiver, line] of lines) {
        const [one] = line
        if (one === undefined || !hasRoom(underWay, one.delivery)) continue
        line.shift()
        lines.delete(receiver)
        if (line.length > 0) lines.set(receiver, line)
        length -= 1
        count(underWay, one.delivery, 1)
        return one
      }
      return undefined
    },
    ended: ({ delivery }) => count(underWay, delivery, -1),
    welcome(due) {
      const busy = new Map(underWay)
      for (const { delivery } of [...lines.values()].flat()) count(busy, delivery, 1)
      return due.filter((delivery) => {
        if (!hasRoom(busy, delivery)) return false
        count(busy, delivery, 1)
        return true
      })
    },
    length: () => length,
    empty() {
      const all = [...lines.values()].flat()
      lines.clear()
      length = 0
      return all
    },
  }
}

function count(busy: Map<string, number>, delivery: Delivery, change: number): void {
  for (const name of [receiverOf(delivery), delivery.project]) {
    const next = (busy.get(name) ?? 0) + change
    if (next > 0) busy.set(name, next)
    else busy.delete(name)
  }
}

/** A webhook or a browser. */
function receiverOf({ project, event }: Delivery): string {
  return `${project}/${event?.endpoint ?? ''}`
}
