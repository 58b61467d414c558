import { readAnswer } from './answer.ts'
import type { CallOptions, PostOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { CountersignError } from './countersign-error.ts'
import { aborted } from './deadline.ts'
import { readPage } from './page.ts'
import { readSandboxMessage, type SandboxMessage } from './sandbox-message.ts'

export type Fault = PostOptions & {
  readonly channel: string
  readonly fault: 'delay' | 'fail' | 'drop' | 'duplicate' | 'reject'
  /** How many messages it meets; left out, the service's default of one. */
  readonly times?: number | undefined
  /** For `delay`: 60 at most; left out, 5. */
  readonly seconds?: number | undefined
}

export type WaitForMessage = CallOptions & {
  readonly to: string
  /** The id of the last message already seen. */
  readonly after?: string | undefined
  /** 10 when left out. Real seconds, not the sandbox's. */
  readonly timeoutSeconds?: number | undefined
}

/** What only a service in sandbox mode has; in production these calls reject with `not_found`. */
export type Sandbox = {
  /** The messages that were sent, in the service's order. */
  readonly messages: (
    filter?: CallOptions & { to?: string | undefined; after?: string | undefined },
  ) => Promise<readonly SandboxMessage[]>
  /** Empties the inbox. */
  readonly clear: (options?: CallOptions) => Promise<void>
  /** What time it is for the service. */
  readonly now: (options?: CallOptions) => Promise<Date>
  /** Moves the service's clock forward, never back, and tells what time it is then. */
  readonly advance: (seconds: number, options?: PostOptions) => Promise<Date>
  /** Makes the next messages of a channel go wrong. */
  readonly fault: (fault: Fault) => Promise<void>
  /** The newest message to an address, waited for if there is none; rejects with `timeout`. */
  readonly waitForMessage: (wait: WaitForMessage) => Promise<SandboxMessage>
}

/** Between two looks into the inbox: short for a person, long for a machine on loopback. */
const LOOK_SECONDS = 0.1

/** The sandbox of one service. */
export function createSandbox({ transport, surroundings, url }: Caller): Sandbox {
  const messages: Sandbox['messages'] = async ({ to, after, signal } = {}) => {
    const address = url('/v1/sandbox/messages', { to, after })
    const secrets = [to]
    const body = await transport.call({ method: 'GET', url: address, signal, secrets })
    return readPage(body, readSandboxMessage).data
  }
  return {
    messages,
    async clear({ signal } = {}) {
      await transport.call({ method: 'DELETE', url: url('/v1/sandbox/messages'), signal })
    },
    async now({ signal } = {}) {
      const address = url('/v1/sandbox/clock')
      return readAnswer(await transport.call({ method: 'GET', url: address, signal })).instant(
        'now',
      )
    },
    async advance(seconds, { signal, idempotencyKey } = {}) {
      const address = url('/v1/sandbox/clock')
      const body = { advance_seconds: seconds }
      return readAnswer(
        await transport.call({ method: 'POST', url: address, body, signal, idempotencyKey }),
      ).instant('now')
    },
    async fault({ channel, fault, times, seconds, signal, idempotencyKey }) {
      const address = url('/v1/sandbox/faults')
      const body = { channel, fault, times, seconds }
      await transport.call({ method: 'POST', url: address, body, signal, idempotencyKey })
    },
    async waitForMessage({ to, after, timeoutSeconds = 10, signal }) {
      const end = surroundings.now() + timeoutSeconds * 1000
      for (;;) {
        // oxlint-disable no-await-in-loop -- one look comes after the other
        const message = newest(await messages({ to, after, signal }))
        if (message !== undefined) return message
        if (surroundings.now() >= end)
          throw new CountersignError('timeout', `No message came within ${timeoutSeconds} s`)
        await surroundings.sleep(LOOK_SECONDS, signal)
        // oxlint-enable no-await-in-loop
        if (signal?.aborted === true) throw aborted()
      }
    },
  }
}

function newest(messages: readonly SandboxMessage[]): SandboxMessage | undefined {
  return messages.reduce<SandboxMessage | undefined>(
    (found, message) => (found === undefined || message.at >= found.at ? message : found),
    undefined,
  )
}
