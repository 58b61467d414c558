/*
 * channels/ is how a message leaves the house, one file for each carrier. It is not for verifications, limits or stores, of which it knows
 * nothing: it is given a message and says what the carrier answered.
 */
import type { Carrier, OutgoingMessage, SendResult } from '../domain/delivery/carrier.ts'
import type { Channel } from '../domain/delivery/channel.ts'
import type { SandboxFaults } from './sandbox-faults.ts'
import type { SandboxInbox } from './sandbox-inbox.ts'

/**
 * A sandbox carrier reaches nobody: it puts messages into the inbox that testers look into. Some addresses always fail, so that every
 * outcome can be seen; `docs/guides/sandbox.md` lists them.
 */
export function sandboxCarrier(needs: {
  readonly channel: Channel
  readonly inbox: SandboxInbox
  readonly faults: SandboxFaults
}): Carrier {
  return {
    name: `sandbox-${needs.channel}`,
    type: 'sandbox',
    channel: needs.channel,
    send: (message) => meetFate(needs, message, async () => ({ result: 'accepted' })),
    async check() {
      return { ok: true, detail: 'messages stay in the sandbox inbox' }
    },
    async close() {},
  }
}

/** A real carrier behind the inbox, when the operator set one up: messages go out and are shown, but for those to test addresses, which are only shown. */
export function shownCarrier(
  needs: { readonly inbox: SandboxInbox; readonly faults: SandboxFaults },
  real: Carrier,
): Carrier {
  return {
    ...real,
    send: (message) =>
      meetFate(needs, message, async () =>
        isTestAddress(message.to) ? { result: 'accepted' } : real.send(message),
      ),
  }
}

async function meetFate(
  { inbox, faults }: { readonly inbox: SandboxInbox; readonly faults: SandboxFaults },
  message: OutgoingMessage,
  send: () => Promise<SendResult>,
): Promise<SendResult> {
  const planned = (await faults.meet(message.channel)) ?? fixedResult(message)
  if (planned === 'drop') return { result: 'accepted' }
  if (planned === 'duplicate') inbox.add(message)
  else if (planned !== undefined) return planned
  const sent = await send()
  if (sent.result === 'accepted') inbox.add(message)
  return sent
}

/** Addresses with a fixed outcome: the local part of the mailbox, or the last digits of the number. */
function fixedResult(message: OutgoingMessage): SendResult | 'drop' | undefined {
  if (!isTestAddress(message.to)) return undefined
  const outcome = /^([a-z]+)/.exec(message.to)?.[1] ?? message.to.slice(-4)
  switch (outcome) {
    case 'refused':
    case '0002':
      return {
        result: 'refused',
        reason: '550 5.1.1 no such recipient (sandbox)',
        whose: 'destination',
      }
    case 'busy':
    case '0003':
      return {
        result: 'retry',
        reason: '451 4.3.0 try again later (sandbox)',
        whose: 'destination',
      }
    case 'lost':
    case '0004':
      return 'drop'
    default:
      return undefined
  }
}

/** Mailboxes and names under `.test` (RFC 6761, 6.2) and the numbers +1 500 555 ….: neither can belong to anybody. */
export function isTestAddress(to: string): boolean {
  return to.endsWith('.test') || /^\+1500555\d{4}$/.test(to)
}
