import sign from 'nodemailer/lib/dkim/sign'

/** A DKIM key as published under `<selector>._domainkey.<domain>`. */
export type DkimKey = {
  readonly domain: string
  readonly selector: string
  /** RSA, PEM. RFC 8301 asks for 2048 bits. */
  readonly privateKey: string
}

/**
 * Raises TypeError when the key cannot sign. The mailer would send unsigned mail without a word,
 * and the operator would learn of it from a spam folder.
 */
export function judgeDkimKey({ domain, selector, privateKey }: DkimKey): void {
  const named = /^[a-z0-9.-]+$/i.test(domain) && /^[a-z0-9._-]+$/i.test(selector)
  if (!named) throw new TypeError('the DKIM domain or selector is not a DNS name')
  const options = { domainName: domain, keySelector: selector, privateKey }
  if (sign([], 'sha256', '', options) === false)
    throw new TypeError('the DKIM key is not an RSA private key in PEM')
}
