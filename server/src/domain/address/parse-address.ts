import type { AddressKind } from '../delivery/channel.ts'
import { Problem } from '../problem.ts'
import type { Address } from './address.ts'
import { parseEmail, type AsciiDomain } from './parse-email.ts'
import { parseHandle } from './parse-handle.ts'
import { parsePhone } from './parse-phone.ts'

const LONGEST = 320

/**
 * Reads what was given as `to` for a channel.
 * @throws Problem `invalid_address`, naming the rule; the address itself is not in it
 */
export function parseAddress(kind: AddressKind, text: string, asciiDomain: AsciiDomain): Address {
  const address = text.length > LONGEST ? undefined : READERS[kind](text, asciiDomain)
  if (address !== undefined) return address
  throw new Problem('invalid_address', RULES[kind], { field: 'to' })
}

const READERS: Readonly<
  Record<AddressKind, (text: string, asciiDomain: AsciiDomain) => Address | undefined>
> = { phone: parsePhone, email: parseEmail, handle: parseHandle }

const RULES: Readonly<Record<AddressKind, string>> = {
  phone:
    'to: must be a phone number that exists, with + and the country code, such as +14155550100',
  email: 'to: must be one e-mail address, such as person@example.com',
  handle: 'to: must be a name of 1 to 200 printable characters without white space',
}
