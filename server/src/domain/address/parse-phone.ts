import parsePhoneNumber from 'libphonenumber-js/max'
import { normalizeCode } from '../code/normalize-code.ts'
import type { Address } from './address.ts'
import { numberKind } from './number-kind.ts'

/** With its `+`. Valid numbers that are shorter are pagers' and services' (`+491640`): no message reaches them. */
const SHORTEST = 8

/** Reads a phone number in any common spelling; undefined unless it is a valid one with its country code. */
export function parsePhone(text: string): Address | undefined {
  const written = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
  if (!/^(tel:)?(\+|00)[\s\p{Nd}\p{Pd}()./]+$/u.test(written)) return undefined
  const digits = normalizeCode(written.replace(/^tel:/, '').replace(/[^\p{Nd}]/gu, ''))
  const number = parsePhoneNumber(`+${digits.replace(/^00/, '')}`)
  if (!number?.isValid() || number.number.length < SHORTEST) return undefined
  return {
    kind: 'phone',
    deliverTo: number.number,
    canonical: number.number,
    masked: maskPhone(number.countryCallingCode, number.nationalNumber),
    country: number.country,
    numberKind: numberKind(number),
  }
}

/** `+1 ••• ••• ••00`: the country and the last two digits, enough to know one's own number by; not its length. */
function maskPhone(callingCode: string, national: string): string {
  return `+${callingCode} ••• ••• ••${national.slice(-2)}`
}
