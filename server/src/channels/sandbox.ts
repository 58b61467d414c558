/*
 * channels/ is how a message leaves the house, one file for each carrier. It is not for verifications, limits or stores, of which it knows
 * nothing: it is given a message and says what the carrier answered.
 */
import type { Carrier, OutgoingMessage, SendResult } from '../domain/needs.ts'
import type { SandboxFaults } from './sandbox-faults.ts'
import type { SandboxInbox } from './sandbox-inbox.ts'

/**
 * The sandbox carrier reaches nobody: it puts messages into the inbox that testers look into. Some addresses always fail, so that every
 * outcome can be seen; `docs/guides/sandbox.md` lists them.
 */
export function sandboxCarrier(needs: {
  readonly inbox: SandboxInbox
  readonly faults: SandboxFaults
  /** A real carrier behind the inbox, when the operator set one up: messages go out and are shown. */
  readonly real?: Carrier
}): Carrier {
  return {
    name: needs.real?.name ?? 'sandbox',
    hearsBounces: needs.real?.hearsBounces ?? false,
    async send(message) {
      const planned = (await needs.faults.meet(message.channel)) ?? fixedResult(message)
      if (planned === 'drop') return { result: 'accepted' }
      if (planned === 'duplicate') needs.inbox.add(message)
      else if (planned !== undefined) return planned
      const sent =
        needs.real === undefined || isTestAddress(message.to)
          ? { result: 'accepted' as const }
          : await needs.real.send(message)
      if (sent.result === 'accepted') needs.inbox.add(message)
      return sent
    },
    async check() {
      return needs.real?.check?.() ?? { ok: true, detail: 'messages stay in the sandbox inbox' }
    },
    async close() {
      await needs.real?.close()
    },
  }
}

/** Addresses with a fixed outcome: the local part of the mailbox, or the last digits of the number. */
function fixedResult(message: OutgoingMessage): SendResult | 'drop' | undefined {
  if (!isTestAddress(message.to)) return undefined
  const outcome = /^([a-z]+)/.exec(message.to)?.[1] ?? message.to.slice(-4)
  switch (outcome) {
    case 'refused':
    case '0002':
      return { result: 'refused', reason: '550 5.1.1 no such recipient (sandbox)' }
    case 'busy':
    case '0003':
      return { result: 'retry', reason: '451 4.3.0 try again later (sandbox)' }
    case 'lost':
    case '0004':
      return 'drop'
    default:
      return undefined
  }
}

/** Mailboxes under `.test` (RFC 6761, 6.2) and the numbers +1 500 555 ….: neither can belong to anybody. */
function isTestAddress(to: string): boolean {
  return to.endsWith('.test') || /^\+1500555\d{4}$/.test(to)
}
