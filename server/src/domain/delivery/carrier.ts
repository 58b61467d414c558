import type { Locale } from '../message/locale.ts'
import type { Instant } from '../instant.ts'
import type { Channel } from './channel.ts'

/** One message, ready to leave. */
export type OutgoingMessage = {
  /** Unique, and the same for every attempt: what a carrier that knows idempotency keys is given. */
  readonly deliveryId: string
  readonly verification: string
  readonly project: string
  readonly channel: Channel
  /** An E.164 number, a mail address, or the project's own name for the person (`webhook`). */
  readonly to: string
  readonly locale: Locale
  readonly message: MessageContent
  readonly reference: string
  /** The code and the link as they stand in the message: for the sandbox inbox, for calls and for templates that a carrier fills in by itself. */
  readonly code: string | undefined
  readonly url: string | undefined
  /** Never deliver later than this. */
  readonly deadline: Instant
}

export type MessageContent =
  | { readonly kind: 'sms'; readonly text: string; readonly segments: number }
  | {
      readonly kind: 'email'
      readonly subject: string
      readonly text: string
      readonly html: string
    }
  /** WhatsApp and the project's own sender: what an SMS says, without its limits. */
  | { readonly kind: 'text'; readonly text: string }
  | VoiceMessage

/** What a call says. Plain text, never marked up: whoever speaks it escapes it (MSG-07). */
export type VoiceMessage = {
  readonly kind: 'voice'
  /** Who calls and what for, and to press a key. Holds no code: a mailbox may hear it (MSG-07). */
  readonly opening: string
  /** Before the code: "Your code is". */
  readonly lead: string
  /** Between the first and the second time: "Once more". */
  readonly again: string
  /** How long it lives, and what to do if it was not asked for. */
  readonly closing: string
  /** All of it as it is spoken, for the sandbox and for people who look it up. */
  readonly text: string
}

/**
 * What a carrier said. `retry` may pass, with it or with another carrier; `refused` will not pass with this one. `whose: 'destination'`: no other
 * carrier would do better (no such number), so none is tried. `mayHaveCost`: it may have been carried and must be paid for all the same: a call that was
 * answered in vain, a message whose answer was lost.
 */
export type SendResult =
  | { readonly result: 'accepted'; readonly carrierReference?: string }
  | {
      readonly result: 'retry'
      readonly reason: string
      readonly afterSeconds?: number
      /** `destination`: the carrier is well, and another would fare no better now: a telephone was busy or not answered. */
      readonly whose?: 'destination'
      readonly mayHaveCost?: true
    }
  | {
      readonly result: 'refused'
      readonly reason: string
      readonly whose?: 'carrier' | 'destination'
      readonly mayHaveCost?: true
    }

/** What a carrier tells later of a message that it took: a delivery receipt, or how a call went. */
export type DeliveryReport = {
  /** The carrier's name in this house. */
  readonly carrier: string
  readonly carrierReference: string
  /** `heard`: a call was answered and a key pressed. `undelivered` may be final or not; it changes nothing but what is told. */
  readonly outcome: 'delivered' | 'undelivered' | 'heard'
  /** Of our own words and the carrier's numbers; never text that a stranger wrote. */
  readonly reason?: string
}

/** A request that came in at a carrier's door, `POST /v1/carriers/{name}/reports` and what lies below it. */
export type CarrierRequest = {
  readonly method: string
  /** The whole address as the carrier was told it, with its query: what signatures are made over. */
  readonly url: string
  /** What stands behind `/reports`, without the slash; empty for a report. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** What a carrier makes of it. `forged`: 401, and nothing is told. */
export type CarrierAnswer =
  | { readonly result: 'forged' }
  | {
      readonly result: 'read'
      readonly reports: readonly DeliveryReport[]
      /** What the carrier wants as an answer, such as the next words of a call; empty unless given. */
      readonly answer?: { readonly contentType: string; readonly body: string }
    }

/** A way out of the house. One file of `channels/` makes one. */
export type Carrier = {
  /** What the operator calls it. */
  readonly name: string
  /** What it is: `smtp`, `smpp`, `twilio` … */
  readonly type: string
  readonly channel: Channel
  /** Whether what this carrier took may come back later, and we would hear of it. */
  readonly hearsBounces?: boolean
  /** Whether it tells later what became of a message, so that its references are remembered. */
  readonly reports?: boolean
  /** Messages a second, and at once; undefined: the post room's own bound. */
  readonly perSecond?: number
  readonly atOnce?: number
  send(message: OutgoingMessage): Promise<SendResult>
  /** Reads what came in at its door, and authenticates it first (MSG-11). */
  read?(request: CarrierRequest, now: Instant): Promise<CarrierAnswer> | CarrierAnswer
  /** For `doctor`: whether the carrier can be reached and lets us in. */
  check?(): Promise<{ readonly ok: boolean; readonly detail: string }>
  close(): Promise<void>
}
