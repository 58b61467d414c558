import type { OutgoingMessage, VoiceMessage } from '../domain/delivery/carrier.ts'
import type { Channel } from '../domain/delivery/channel.ts'
import type { Instant } from '../domain/instant.ts'
import type { Locale } from '../domain/message/locale.ts'

/** A message as testers see it. This is the one place where a code can be read, and it exists in the sandbox only. */
export type SandboxMessage = {
  readonly id: string
  readonly project: string
  readonly verification: string
  readonly channel: Channel
  readonly locale: Locale
  readonly to: string
  readonly from: string
  readonly subject: string | undefined
  readonly text: string
  readonly html: string | undefined
  /** What a call says, for whoever makes its sound. */
  readonly voice: VoiceMessage | undefined
  readonly code: string | undefined
  readonly url: string | undefined
  readonly at: Instant
}

export type SandboxInbox = {
  readonly add: (message: OutgoingMessage) => void
  /** Oldest first. @param question `to` in the form in which it is delivered to; `after` is the id of the last message already seen */
  readonly list: (question: {
    readonly project: string
    readonly to?: string
    readonly after?: string
  }) => readonly SandboxMessage[]
  readonly clear: (project: string) => void
  /** Hears each message as it comes, until the returned function is called. */
  readonly listen: (hear: (message: SandboxMessage) => void) => () => void
}

/** Messages kept: a long test run looks at what came last. */
const KEPT = 2000

/** The inbox lives in this process and is empty after a restart. */
export function openSandboxInbox(needs: {
  readonly now: () => Instant
  readonly from: string
}): SandboxInbox {
  let messages: SandboxMessage[] = []
  let count = 0
  const listeners = new Set<(message: SandboxMessage) => void>()
  return {
    add(message) {
      count += 1
      const shown = toShown(message, `msg_${String(count).padStart(10, '0')}`, needs)
      messages.push(shown)
      if (messages.length > 2 * KEPT) messages = messages.slice(-KEPT)
      for (const hear of listeners) hear(shown)
    },
    list({ project, to, after }) {
      return messages
        .slice(-KEPT)
        .filter(
          (m) =>
            m.project === project &&
            (to === undefined || m.to === to) &&
            (after === undefined || m.id > after),
        )
    },
    clear(project) {
      messages = messages.filter((m) => m.project !== project)
    },
    listen(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}

function toShown(
  { message, ...m }: OutgoingMessage,
  id: string,
  needs: { readonly now: () => Instant; readonly from: string },
): SandboxMessage {
  return {
    id,
    project: m.project,
    verification: m.verification,
    channel: m.channel,
    locale: m.locale,
    to: m.to,
    from: m.channel === 'email' ? needs.from : 'SANDBOX',
    subject: message.kind === 'email' ? message.subject : undefined,
    text: message.text,
    html: message.kind === 'email' ? message.html : undefined,
    voice: message.kind === 'voice' ? message : undefined,
    code: m.code,
    url: m.url,
    at: needs.now(),
  }
}
