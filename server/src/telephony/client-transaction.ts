import type { SipResponse } from './sip-message.ts'

/** RFC 3261, 17.1.1.1: half a second there and back, and the longest time between two tries. */
const T1 = 500
const T2 = 4000
/** How long the other side may take before it counts as gone (timers B and F), and how long an answer is heard again (D). */
export const PATIENCE = 64 * T1

/** One request on its way over UDP, said again until it is answered. */
export type ClientTransaction = {
  /** Hands it a response that belongs to it. */
  readonly hear: (response: SipResponse) => void
  /** Says nothing more and hears nothing more. */
  readonly end: () => void
}

type Needs = {
  /** Says the request, once. */
  readonly say: () => void
  /** Every response that is to be acted on; undefined when none came in time. */
  readonly heard: (response: SipResponse | undefined) => void
  /** The transaction is over: its responses need not be handed to it any more. */
  readonly over: () => void
}

/**
 * An INVITE (RFC 3261, 17.1.1, with the state that RFC 6026 added for 2xx). Said again after 0.5, 1, 2, 4 … seconds until anything is heard, for 32
 * seconds in all. A refusal is acknowledged each time it comes again; every 2xx is told, for whoever asked acknowledges it.
 */
export function inviteTransaction(
  needs: Needs & { readonly acknowledge: (refusal: SipResponse) => void },
): ClientTransaction {
  let state: 'calling' | 'proceeding' | 'accepted' | 'refused' | 'over' = 'calling'
  let again: NodeJS.Timeout | undefined
  let patience: NodeJS.Timeout | undefined

  const end = () => {
    if (state === 'over') return
    state = 'over'
    clearTimeout(again)
    clearTimeout(patience)
    needs.over()
  }
  const sayAfter = (wait: number) => {
    again = setTimeout(() => {
      needs.say()
      sayAfter(wait * 2)
    }, wait)
  }
  const linger = () => {
    clearTimeout(again)
    clearTimeout(patience)
    // Nobody waits for what comes again only to be heard again.
    patience = setTimeout(end, PATIENCE).unref()
  }

  needs.say()
  sayAfter(T1)
  patience = setTimeout(() => {
    end()
    needs.heard(undefined)
  }, PATIENCE)

  return {
    hear(response) {
      const isFinal = response.status >= 200
      if (state === 'over') return
      if (!isFinal) {
        if (state !== 'calling' && state !== 'proceeding') return
        state = 'proceeding'
        clearTimeout(again)
        clearTimeout(patience)
        needs.heard(response)
      } else if (response.status < 300) {
        if (state === 'refused') return
        if (state !== 'accepted') linger()
        state = 'accepted'
        needs.heard(response)
      } else if (state === 'refused') needs.acknowledge(response)
      else if (state !== 'accepted') {
        state = 'refused'
        linger()
        needs.acknowledge(response)
        needs.heard(response)
      }
    },
    end,
  }
}

/** Any other request (RFC 3261, 17.1.2): said again after 0.5, 1, 2, 4, 4 … seconds until its final answer, for 32 seconds in all. */
export function plainTransaction(needs: Needs): ClientTransaction {
  let isOver = false
  let wait = T1
  let again: NodeJS.Timeout | undefined

  const end = () => {
    if (isOver) return
    isOver = true
    clearTimeout(again)
    clearTimeout(patience)
    needs.over()
  }
  const sayLater = () => {
    again = setTimeout(() => {
      needs.say()
      wait = Math.min(wait * 2, T2)
      sayLater()
    }, wait)
  }
  const patience = setTimeout(() => {
    end()
    needs.heard(undefined)
  }, PATIENCE)

  needs.say()
  sayLater()
  return {
    hear(response) {
      if (isOver) return
      if (response.status < 200) wait = T2
      else {
        end()
        needs.heard(response)
      }
    },
    end,
  }
}
