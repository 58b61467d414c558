import type { DeliveryReport } from '../domain/delivery/carrier.ts'
import type { Instant } from '../domain/instant.ts'

/** What a carrier is lent by the house. */
export type CarrierHooks = {
  readonly now: () => Instant
  /** Tells what a carrier heard outside a request, such as a receipt over a standing connection. Never fails. */
  readonly report: (report: DeliveryReport) => void
  /** Where a carrier of this name may call: `<public url>/v1/carriers/<name>/reports`, with nothing behind it. */
  readonly callbackUrl: (name: string) => string
  /** Seals a text for so many minutes into a token that may stand in an address: what a call says never stands there in the clear. */
  readonly sealCall: (text: string, minutes: number) => string
  /** What `sealCall` sealed; undefined when it is not ours or its time is over. */
  readonly openCall: (token: string) => string | undefined
  readonly signatures: CarrierSignatures
}

/** What carriers sign their calls with, and what some want signed. `secrets/carrier-signatures.ts` gives the real one: no carrier touches keys by itself. */
export type CarrierSignatures = {
  /** An HMAC as text. */
  readonly hmac: (of: {
    readonly hash: 'sha1' | 'sha256' | 'sha512'
    readonly key: string | Uint8Array
    readonly data: string | Uint8Array
    readonly as: 'hex' | 'base64'
  }) => string
  /** SHA-256 in hex. */
  readonly sha256: (data: string | Uint8Array) => string
  /** Whether two texts are the same, in a time that does not tell where they differ. */
  readonly isSame: (one: string, other: string) => boolean
  /**
   * The claims of a JWT that was signed with this key by HMAC-SHA-256 and is good at `now`: neither before its `nbf` nor after its `exp`, by more
   * than five seconds. Undefined for any other.
   */
  readonly readToken: (
    token: string,
    key: string,
    now: Instant,
  ) => Promise<Readonly<Record<string, unknown>> | undefined>
}

/** What every carrier has, beside what its maker asks for. */
export type CarrierBasics = {
  /** What the operator calls it. */
  readonly name: string
  /** Messages a second, and at once; left out: the post room's own bound. */
  readonly perSecond?: number
  readonly atOnce?: number
  /** How long one request, or one step of an attempt, may take; left out: 10. */
  readonly timeoutSeconds?: number
}

/** The basics as the post room reads them. */
export function carrierBasics({
  name,
  perSecond,
  atOnce,
}: CarrierBasics): Omit<CarrierBasics, 'timeoutSeconds'> {
  return {
    name,
    ...(perSecond !== undefined && { perSecond }),
    ...(atOnce !== undefined && { atOnce }),
  }
}
