import type { VoiceMessage } from '../domain/delivery/carrier.ts'
import type { Channel } from '../domain/delivery/channel.ts'
import type { Instant } from '../domain/instant.ts'
import type { Locale } from '../domain/message/locale.ts'

/** The sandbox's instruments, as the doors use them. `channels/` has the real ones. */
export type Sandbox = {
  readonly inbox: Inbox
  readonly faults: Faults
  /** Makes a WAV file of what a person hears who answers this call and presses a key. `telephony/` has the real one. */
  readonly sound: (call: {
    readonly locale: Locale
    readonly words: VoiceMessage
    readonly code: string
  }) => Promise<Uint8Array>
}

/** Every message the sandbox carriers were given, newest last. */
export type Inbox = {
  /** @param ask `to` in the form in which it is delivered to; `after` is the id of the last message already seen */
  list(ask: {
    readonly project: string
    readonly to?: string
    readonly after?: string
  }): readonly SandboxMessage[]
  clear(project: string): void
  /** Calls `hear` for each message from now on, until the returned function is called. */
  listen(hear: (message: SandboxMessage) => void): () => void
}

export type SandboxMessage = {
  readonly id: string
  readonly project: string
  readonly verification: string
  readonly channel: string
  readonly locale: Locale
  readonly to: string
  readonly from: string
  readonly subject: string | undefined
  readonly text: string
  readonly html: string | undefined
  /** What a call says; undefined for all that is written. */
  readonly voice: VoiceMessage | undefined
  readonly code: string | undefined
  readonly url: string | undefined
  readonly at: Instant
}

export type Faults = {
  /** The next `times` messages of `channel` meet this fault. */
  add(fault: {
    readonly channel: Channel
    readonly fault: 'delay' | 'fail' | 'drop' | 'duplicate' | 'reject'
    readonly times: number
    readonly seconds: number
  }): void
  /** Ends the delays under way, and lets everything after it pass. */
  close(): void
}
