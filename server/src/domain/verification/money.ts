import { exponentOf } from './currency.ts'

/** Digits and one point, as JSON writes a number: no sign, no exponent, no leading zero, no digits of other scripts. */
const DECIMAL = /^(0|[1-9][0-9]*)(?:\.([0-9]+))?$/

/** A thousand million of anything is a hundred times what anybody is asked about; beyond it is a mistake. Digits before the point. */
const MOST_DIGITS = 12

/**
 * An amount in the one form in which it is kept, hashed and shown: with exactly as many digits behind the point as the currency has. Text in and text
 * out, so that no cent is lost. Undefined for what is no amount of this currency: `129.999` EUR, `1.5` JPY, `1e3`, `-1`.
 */
export function canonicalAmount(amount: string, currency: string): string | undefined {
  const exponent = exponentOf(currency)
  const match = DECIMAL.exec(amount)
  if (exponent === undefined || match === null) return undefined
  const [, whole = '', fraction = ''] = match
  if (whole.length > MOST_DIGITS || fraction.length > exponent) return undefined
  return exponent === 0 ? whole : `${whole}.${fraction.padEnd(exponent, '0')}`
}

/** The sum of canonical amounts of one currency, exact at any size. */
export function totalOf(amounts: readonly string[], currency: string): string {
  const exponent = exponentOf(currency) ?? 2
  let units = 0n
  for (const amount of amounts) units += minorUnits(amount, exponent)
  const digits = units.toString().padStart(exponent + 1, '0')
  const whole = digits.slice(0, digits.length - exponent)
  return exponent === 0 ? whole : `${whole}.${digits.slice(-exponent)}`
}

function minorUnits(amount: string, exponent: number): bigint {
  const [whole = '0', fraction = ''] = amount.split('.')
  return BigInt(`${whole}${fraction.padEnd(exponent, '0')}`)
}

/** Which of two amounts of one currency is the greater, by the sign of the answer. Both canonical. */
export function compareAmounts(one: string, other: string, currency: string): number {
  const exponent = exponentOf(currency) ?? 2
  const difference = minorUnits(one, exponent) - minorUnits(other, exponent)
  return difference === 0n ? 0 : difference > 0n ? 1 : -1
}
