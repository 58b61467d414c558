/** What a person is asked to agree to. Amounts are decimal strings: a number would lose cents. */
export type Transaction = {
  readonly amount: string
  readonly currency: string
  readonly payee: string
}
