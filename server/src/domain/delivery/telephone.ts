import type { Locale } from '../message/locale.ts'
import type { VoiceMessage } from './carrier.ts'

/** A line to the telephone network, as the operator has it from a carrier: a SIP trunk. */
export type SipLine = {
  readonly host: string
  /** Undefined: 5060. */
  readonly port?: number
  /** What the carrier asks us for; both undefined where it knows us by our address. */
  readonly user?: string
  readonly password?: string
  /** What stands behind the @ of our numbers; undefined: the host. */
  readonly domain?: string
  /** The number that calls, as E.164. */
  readonly from: string
  /** The address, or `address:port`, that we speak from; undefined: the one that leads to the host. */
  readonly localAddress?: string
  /** Ports for sound, as `20000-20099`. A call takes one. */
  readonly rtpPorts?: string
  /** How long it may ring; undefined: 30. */
  readonly ringSeconds?: number
  /** Who speaks: clips that come with the service, or espeak-ng of this machine. */
  readonly speech?: SpeechKind
}
export type SpeechKind = 'clips' | 'espeak-ng'

/** What is said to whom. */
export type PhoneCall = {
  /** E.164. */
  readonly to: string
  readonly locale: Locale
  readonly words: VoiceMessage
  readonly code: string
  /** Not longer than this: the code is dead then. */
  readonly millisecondsLeft: number
}

export type CallResult =
  /** A key was pressed and the code was told. `ended`: the rest was said too, and the line is free. */
  | { readonly result: 'told'; readonly callId: string; readonly ended: Promise<void> }
  | {
      readonly result: 'untold'
      readonly why: CallFailure
      /** Of our own words and the other side's numbers; never text that a stranger wrote. */
      readonly detail: string
      /** When the other side asked to be tried again. */
      readonly afterSeconds?: number
    }

/**
 * `no_key`: somebody or something answered and pressed no key. `hung_up`: before the code was told once. `unreachable`: the carrier's side
 * does not answer or cannot now. `refused`: it will not carry this call.
 */
export type CallFailure =
  | 'busy'
  | 'no_answer'
  | 'no_key'
  | 'hung_up'
  | 'declined'
  | 'no_such_number'
  | 'unreachable'
  | 'refused'

/** `telephony/` keeps the real one. */
export type Telephone = {
  /** Calls, and resolves when the code was told once in full, or when it will not be told by this call: within 60 seconds. */
  call(call: PhoneCall): Promise<CallResult>
  /** Asks the other side whether it is there. Makes no call. */
  check(): Promise<{ readonly ok: boolean; readonly detail: string }>
  /** Hangs up wherever something is being said, and takes no more calls. */
  close(): Promise<void>
}
