import type { EmailWishes } from '../config/settings.ts'
import type { Finding } from './finding.ts'

/** The TXT records of a name. Rejects as node:dns does, `code` saying why. */
export type LookUpTexts = (name: string) => Promise<readonly (readonly string[])[]>

/** Whether receivers will believe e-mails from this domain: SPF, DKIM and DMARC in the DNS (MSG-15). */
export async function examineMailNames(
  email: EmailWishes,
  lookUp: LookUpTexts,
): Promise<Finding[]> {
  const domain = domainOf(email.from)
  const { dkim } = email
  const records: { subject: string; name: string; begins: RegExp }[] = [
    { subject: 'SPF', name: domain, begins: /^v=spf1( |$)/i },
    dmarcOf(domain),
  ]
  if (dkim !== undefined) {
    const name = `${dkim.selector}._domainkey.${dkim.domain}`
    records.push({ subject: 'DKIM', name, begins: /(^|;) *p=[A-Za-z0-9+/]/ })
  }
  const findings = await Promise.all(records.map(async (record) => examineRecord(record, lookUp)))
  if (dkim === undefined) {
    findings.push({
      subject: 'DKIM',
      state: 'warning',
      detail: 'e-mails are not signed here; does the mail server?',
    })
  }
  return findings
}

/**
 * The same for a carrier that signs by itself: what stands for its signatures is known there alone, so only DMARC is looked for, by which a domain says that they
 * must be right.
 */
export async function examineSesNames(from: string, lookUp: LookUpTexts): Promise<Finding[]> {
  return [await examineRecord(dmarcOf(domainOf(from)), lookUp)]
}

function domainOf(from: string): string {
  return /@([^\s>]+)>?$/.exec(from)?.[1] ?? ''
}

function dmarcOf(domain: string): { subject: string; name: string; begins: RegExp } {
  return { subject: 'DMARC', name: `_dmarc.${domain}`, begins: /^v=DMARC1 *(;|$)/ }
}

async function examineRecord(
  { subject, name, begins }: { subject: string; name: string; begins: RegExp },
  lookUp: LookUpTexts,
): Promise<Finding> {
  try {
    const texts = (await lookUp(name)).map((parts) => parts.join(''))
    const found = texts.filter((text) => begins.test(text)).length
    if (found === 1) return { subject, state: 'ok', detail: `found at ${name}` }
    // Two SPF records are as bad as none (RFC 7208, 4.5), and so are two DMARC records (RFC 7489, 6.6.3).
    return {
      subject,
      state: 'warning',
      detail: found === 0 ? `none at ${name}` : `${found} at ${name}; one must go`,
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return code === 'ENOTFOUND' || code === 'ENODATA'
      ? { subject, state: 'warning', detail: `none at ${name}` }
      : { subject, state: 'unknown', detail: `could not look up ${name}` }
  }
}
