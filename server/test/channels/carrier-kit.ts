import type { CarrierHooks } from '../../src/channels/carrier-hooks.ts'
import { carrierSignatures } from '../../src/secrets/carrier-signatures.ts'
import type { DeliveryReport, OutgoingMessage } from '../../src/domain/delivery/carrier.ts'

/** The code in every message of these tests. */
export const CODE = '482913'

/** Words that a far end puts into its refusals, and that must not be passed on. */
export const SAID = 'shibboleth'

/** What stands for a carrier's own side. */
export type FarEnd = {
  /** Messages that it took, whole: a long SMS is one. */
  readonly arrived: readonly {
    readonly to: string
    /** All that it was told beside the address, as text; the code is somewhere in it. */
    readonly said: string
  }[]
  /** How it treats what comes, until told otherwise. */
  readonly way: 'well' | 'refuse' | 'refuse_destination' | 'busy' | 'hang_up' | 'babble' | 'silent'
  /**
   * `refuse`: no, as it says it about the sender or the text. `refuse_destination`: no such number. `busy`: too many. `hang_up`: takes the message and ends
   * the connection without a word. `babble`: an answer that is none. `silent`: no answer. `quoting` is text that it puts into what it says, as carriers do.
   */
  behave(way: FarEnd['way'], quoting?: string): void
  /** Nobody listens there afterwards. May be called twice. */
  stop(): Promise<void>
}

/** What a carrier is lent in these tests: the machine's clock, ears for reports, and a short patience. */
export function carrierKit() {
  const reports: DeliveryReport[] = []
  const sealed = new Map<string, { text: string; until: number }>()
  const now = () => Date.now()
  const hooks: CarrierHooks = {
    now,
    report: (report) => void reports.push(report),
    callbackUrl: (name) => `https://verify.example/v1/carriers/${name}/reports`,
    sealCall(text, minutes) {
      const token = `sealed-${sealed.size}`
      sealed.set(token, { text, until: now() + minutes * 60_000 })
      return token
    },
    signatures: carrierSignatures(),
    openCall(token) {
      const call = sealed.get(token)
      return call !== undefined && call.until > now() ? call.text : undefined
    },
  }
  return { hooks, reports, timeoutSeconds: 1 }
}
export type CarrierKit = ReturnType<typeof carrierKit>

/** An SMS as the post room hands it over; `n` makes another number and another delivery. */
export function smsTo(n = 0, text = `${CODE} is your code for Example.`): OutgoingMessage {
  return {
    ...outgoing(n),
    channel: 'sms',
    to: `+49151123450${String(n).padStart(2, '0')}`,
    message: { kind: 'sms', text, segments: 1 },
  }
}

/** What every message of these tests has, of whatever channel. */
export function outgoing(n = 0): Omit<OutgoingMessage, 'channel' | 'to' | 'message'> {
  return {
    deliveryId: `dlv_0123456789abcdefgh${String(n).padStart(2, '0')}`,
    verification: 'ver_of_no_matter',
    project: 'prj_of_no_matter',
    locale: 'en',
    reference: 'K7QM',
    code: CODE,
    url: undefined,
    deadline: Date.now() + 60_000,
  }
}
