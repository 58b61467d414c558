/**
 * What a person is asked to agree to: a payment, several at once, or any other thing that the project puts into words. Amounts are decimal strings: a number would
 * lose cents. It never changes once its verification has begun (TXN-03).
 */
export type Transaction = Payment | Batch | Declared

export type Payment = {
  readonly amount: string
  readonly currency: string
  readonly payee: string
  /** Such as the payee's account: shown and hashed. */
  readonly reference?: string
}

/** Several payments of one currency: the person sees their number, their total and every payee (RTS Art. 5(3)(b)). */
export type Batch = {
  readonly currency: string
  readonly payments: readonly {
    readonly amount: string
    readonly payee: string
    readonly reference?: string
  }[]
}

/** Anything else: what is to be done, and up to eight facts in the order in which they are shown. */
export type Declared = {
  readonly action: string
  readonly facts: Readonly<Record<string, string>>
}
