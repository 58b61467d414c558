/** What the shop's prices are in. */
export const CURRENCY = 'EUR'

/** An amount as Countersign's messages and pages show it, such as `48.00 EUR`: a person compares the two. */
export function money(amount: string): string {
  return `${amount} ${CURRENCY}`
}
