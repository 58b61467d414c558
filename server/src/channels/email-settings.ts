import type { DkimKey } from './email-dkim.ts'

export type EmailSettings = {
  /** `smtp://user:password@host:587` (STARTTLS) or `smtps://…` (TLS from the start, port 465). */
  readonly url: string
  /** Who mails are from: `Example <no-reply@example.com>`. */
  readonly from: string
  /** Where bounces go, e.g. `bounce@example.com`; each mail then gets its own `bounce+<delivery id>@…`. */
  readonly envelopeFrom?: string
  readonly dkim?: DkimKey
  /** Refuse to send without verified TLS. Default true, but false when the host is loopback. */
  readonly requireTls?: boolean
  /** A PEM file with the only certificate authorities to trust for this server. */
  readonly caFile?: string
  /** Connections kept open at most; default 5. */
  readonly poolSize?: number
  /** How long each step may take; default 20. One `send` settles within three times that. */
  readonly timeoutSeconds?: number
  /** The clock that deadlines follow, in ms since the epoch; default the machine's. */
  readonly now?: () => number
}
