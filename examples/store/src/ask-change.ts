import type { Account } from './accounts.ts'
import { transactionOf, type Change } from './change.ts'
import { refuse, type Refused } from './refused.ts'
import { PURPOSE } from './step.ts'
import type { Answer, Shop, Visit } from './visit.ts'

/**
 * Has the person prove themselves for a change of their account. Countersign asks for the strongest they have, and its message says from what
 * to what the change is.
 */
export async function askChange(
  { assessor, sessions }: Shop,
  visit: Visit,
  account: Account,
  change: Change,
): Promise<Extract<Answer, { goTo: string }> | Refused> {
  const need = await assessor.ask(visit, {
    purpose: PURPOSE.account_change,
    subject: account.id,
    transaction: transactionOf(change, account),
    start: true,
  })
  if (need.result === 'refused') return need
  if (need.result === 'allowed' || need.verification === undefined)
    return refuse('This cannot be changed just now.')
  const { id: verification } = need.verification
  // Who has an app proves it: whoever stole the phone number must not get further than that.
  const ways = need.ways.includes('totp') ? ['totp'] : need.ways
  const step = { kind: 'account_change', verification, account: account.id, change, ways } as const
  sessions.setStep(visit.session.id, step)
  return { goTo: '/code' }
}
