import { Problem } from '../problem.ts'
import type { Address } from './address.ts'
import { parseEmail, type AsciiDomain } from './parse-email.ts'
import { parsePhone } from './parse-phone.ts'

const LONGEST = 320

/**
 * Reads what was given as `to` for a channel.
 * @throws Problem `invalid_address`, naming the rule; the address itself is not in it
 */
export function parseAddress(
  kind: 'phone' | 'email',
  text: string,
  asciiDomain: AsciiDomain,
): Address {
  const address =
    text.length > LONGEST
      ? undefined
      : kind === 'phone'
        ? parsePhone(text)
        : parseEmail(text, asciiDomain)
  if (address !== undefined) return address
  throw new Problem(
    'invalid_address',
    kind === 'phone'
      ? 'to: must be a phone number that exists, with + and the country code, such as +14155550100'
      : 'to: must be one e-mail address, such as person@example.com',
    { field: 'to' },
  )
}
