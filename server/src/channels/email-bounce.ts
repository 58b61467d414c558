import { readEmailAddress } from './email-address.ts'
import { findBody, readHeaders, type Headers } from './email-mime.ts'
import { readSmtpNumbers, smtpReason } from './smtp-reason.ts'

const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const

export type Bounce = {
  readonly deliveryId: string
  /** RFC 3464 2.3.3. Only `failed` says the mail will not arrive. */
  readonly action: (typeof ACTIONS)[number]
  /** The enhanced status, e.g. `5.2.2` (RFC 3463). */
  readonly status: string
  /** Numbers and our own words, e.g. `552 5.2.2 mailbox full`; never the server's text. */
  readonly diagnostic: string
}

/** Longer than any delivery report that returns headers only; what is longer is not read. */
const LONGEST_SOURCE = 512 * 1024

/**
 * Reads a delivery report (RFC 3464) as it came in, headers and all. `bounceAddress` is the address
 * configured for bounces; which delivery is meant is taken from the `+` extension of the recipient, else
 * from the envelope id we gave the mail. Undefined for anything that is not a report about a mail of ours.
 * A report is not proof: anyone can write one, so believe it only as far as "this mail may not have arrived".
 */
export function readBounce(source: string, bounceAddress: string): Bounce | undefined {
  if (source.length > LONGEST_SOURCE) return undefined
  const report = findBody(source, /^message\/(?:global-)?delivery-status$/)
  if (report === undefined) return undefined
  const [aboutMessage, ...aboutRecipients] = report
    .trim()
    .split(/\r?\n[ \t]*\r?\n/, 3)
    .map(readHeaders)
  const fields = aboutRecipients[0]
  const deliveryId =
    extension(readHeaders(source), bounceAddress) ??
    /^[a-z0-9_-]{1,24}$/.exec(aboutMessage?.get('original-envelope-id')?.[0] ?? '')?.[0]
  const acted = fields?.get('action')?.[0]?.toLowerCase() ?? ''
  const action = ACTIONS.find((one) => acted.startsWith(one))
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields?.get('status')?.[0] ?? '')?.[0]
  if (deliveryId === undefined || action === undefined || status === undefined) return undefined
  const said = /^smtp;(.*)/is.exec(fields?.get('diagnostic-code')?.[0] ?? '')?.[1] ?? ''
  const diagnostic = smtpReason({ ...readSmtpNumbers(said), status })
  return { deliveryId, action, status, diagnostic }
}

function extension(headers: Headers, bounceAddress: string): string | undefined {
  const own = readEmailAddress(bounceAddress)
  if (own === undefined) return undefined
  for (const name of ['delivered-to', 'x-original-to', 'to'])
    for (const value of headers.get(name) ?? []) {
      const read = readEmailAddress(/<([^<>]*)>/.exec(value)?.[1] ?? value.trim())
      const [local, id] = splitLast(read?.local.toLowerCase() ?? '')
      const ours = local === own.local.toLowerCase() && read?.domain === own.domain
      if (ours && /^[a-z0-9_-]{1,24}$/.test(id)) return id
    }
  return undefined
}

function splitLast(local: string): readonly [string, string] {
  const plus = local.lastIndexOf('+')
  return plus < 0 ? [local, ''] : [local.slice(0, plus), local.slice(plus + 1)]
}
