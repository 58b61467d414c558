/** How one message centre is reached over SMPP 3.4. */
export type SmppSettings = {
  readonly host: string
  /** Usually 2775, and 3550 with TLS. */
  readonly port: number
  /** TLS from the start, with a certificate that verifies for the host. Default: none, as many carriers speak it over a private network. */
  readonly tls?: boolean
  /** A PEM file with the only certificate authorities to trust for this carrier. */
  readonly caFile?: string
  /** At most 15 characters. */
  readonly systemId: string
  /** At most 8 characters by the specification; some carriers give longer ones. */
  readonly password: string
  readonly systemType?: string
  /** Who messages are from: a name of at most 11 characters, a short number, or a number with its `+`. */
  readonly from: string
  /** Messages sent and not yet answered, at most; default 10. */
  readonly window?: number
  /** After so many seconds without a word we ask whether the other side is still there; default 30. */
  readonly enquireLinkSeconds?: number
  /** How long each answer may take; default 10. */
  readonly timeoutSeconds?: number
  /** `transmitter` for carriers that send no receipts on this connection; default `transceiver`. */
  readonly bind?: 'transceiver' | 'transmitter'
  /** `hex`: answers name a message in hexadecimal, and receipts the same one in decimal digits, as some carriers do. Default: alike. */
  readonly messageIds?: 'same' | 'hex'
}
