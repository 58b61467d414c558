import { cutText } from '../message/cut-text.ts'
import type { HotpAuthenticator, TotpAuthenticator } from './authenticator.ts'

/** Longest issuer or account, in UTF-16 units: two lines of a phone, and a QR code that still reads from a screen. */
const LONGEST = 60

/**
 * What an authenticator app reads from the QR code (TOT-13): `otpauth://totp/Issuer:account?secret=…&issuer=…`. Every parameter is told, for apps differ
 * in what they take for granted; spaces are `%20`, and the issuer stands in the label and on its own.
 * @param secret base32 without padding
 */
export function otpauthUri(
  authenticator: TotpAuthenticator | HotpAuthenticator,
  secret: string,
  label: { readonly issuer: string; readonly account: string },
): string {
  const issuer = encodeURIComponent(labelText(label.issuer))
  const account = encodeURIComponent(labelText(label.account))
  const { type, algorithm, digits } = authenticator
  const moving =
    authenticator.type === 'totp'
      ? `period=${authenticator.periodSeconds}`
      : `counter=${authenticator.counter}`
  return `otpauth://${type}/${issuer}:${account}?secret=${secret}&issuer=${issuer}&algorithm=${algorithm}&digits=${digits}&${moving}`
}

/**
 * A name fit for the label (TOT-14): one line, nothing invisible, and no colon of any kind, which would part issuer from account in another place. What is
 * left is encoded, so it can start no parameter of its own.
 */
function labelText(raw: string): string {
  const text = raw
    .slice(0, 1000)
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Z}\u115F\u1160\u2800\u3164:\u02D0\uA789\u2236]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .trim()
  const cut = cutText(text, LONGEST)
  return cut === '' ? '-' : cut
}
