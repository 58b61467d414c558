/** Where a network is, as far as data files tell; none of it is certain. */
export type Place = {
  /** ISO 3166-1, two capital letters. */
  readonly country?: string
  readonly city?: string
  /** Degrees, to a tenth. */
  readonly latitude?: number
  readonly longitude?: number
  /** Autonomous system: the network's number and who runs it. */
  readonly asn?: number
  readonly operator?: string
}

/** Tells where an IP address is; undefined when nothing is known. */
export type Locate = (address: string) => Place | undefined

/** Where a request came from, as far as a person may be shown it. */
export type Whereabouts = {
  /** The address with its end covered: `203.0.113.…`, `2001:db8:…`; empty when unknown. */
  readonly shown: string
  /** Keyed hash of the network, as limits count by it. */
  readonly near: string
  readonly place?: Place
  /** Browser or program and system, as its User-Agent claims: `Safari on iPhone`. */
  readonly agent?: string
}
