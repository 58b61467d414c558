import type { JsonObject } from '@countersign/client'
import type { Account } from './accounts.ts'

/** What a person wants to change of their account. It happens once they have proven themselves for just this. */
export type Change =
  | { readonly what: 'card'; readonly card: string }
  /** `isConfirmed`: the new number was confirmed already, and the proof had become too old. */
  | { readonly what: 'phone'; readonly phone: string; readonly isConfirmed?: true }
  | { readonly what: 'add_app' }
  | { readonly what: 'remove_app'; readonly authenticator: string }
  | { readonly what: 'new_codes' }

/** What the message and the receipt name: the change, from what to what. A code for one change is worth nothing for another. */
export function transactionOf(change: Change, { card, email, phone }: Account): JsonObject {
  switch (change.what) {
    case 'card':
      return {
        action: 'Change the payment method',
        facts: { From: card ?? 'none', To: change.card },
      }
    case 'phone':
      return { action: 'Change the phone number', facts: { From: phone, To: change.phone } }
    case 'add_app':
      return { action: 'Add an authenticator app', facts: { Account: email } }
    case 'remove_app':
      return { action: 'Remove the authenticator app', facts: { Account: email } }
    case 'new_codes':
      return { action: 'Make new recovery codes', facts: { Account: email } }
  }
}
