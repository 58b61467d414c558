import type { Account } from './accounts.ts'
import { askChange } from './ask-change.ts'
import type { Change } from './change.ts'
import type { Right } from './factors.ts'
import { PURPOSE, type CodeStep } from './step.ts'
import type { Answer, Shop, Visit } from './visit.ts'

/** The person has proven themselves; now the new number is confirmed, by a code that is sent to it. */
export async function confirmPhone(
  shop: Shop,
  visit: Visit,
  account: Account,
  { phone, isConfirmed }: Extract<Change, { what: 'phone' }>,
  { receipt }: Right,
): Promise<Answer> {
  const { sessions, verifier } = shop
  const step = { kind: 'new_phone', verification: '', account: account.id, phone, receipt } as const
  if (isConfirmed === true) return finishPhone(shop, visit, step)
  const started = await verifier.start(visit, {
    purpose: PURPOSE.new_phone,
    channel: 'sms',
    to: phone,
    subject: account.id,
    // It is used up here; where an app stands, taking the old number off asks once more.
    receipt,
  })
  if (started.result === 'refused') {
    sessions.setWarning(visit.session.id, started.words)
    return { goTo: '/account/phone' }
  }
  sessions.setStep(visit.session.id, { ...step, verification: started.verification.id })
  sessions.setNotice(visit.session.id, 'That was you. Now confirm the new number.')
  return { goTo: '/code' }
}

/** The new number is confirmed: the old one is taken off the account, at Countersign and here. Both are told of it. */
export async function finishPhone(
  shop: Shop,
  visit: Visit,
  { account: id, phone, receipt }: Extract<CodeStep, { kind: 'new_phone' }>,
): Promise<Answer> {
  const { accounts, addresses, sessions } = shop
  const account = accounts.find(id)
  if (account === undefined || id !== visit.session.account) return { goTo: '/sign-in' }
  if (!(await addresses.forgetOldPhones(id, receipt))) {
    // Each change takes a proof of its own where an app stands, and putting the new number on file was one.
    const again = await askChange(shop, visit, account, { what: 'phone', phone, isConfirmed: true })
    const isAsked = 'goTo' in again
    sessions.setWarning(
      visit.session.id,
      isAsked
        ? 'Now the old number is taken off. Please confirm once more that it is you.'
        : again.words,
    )
    return isAsked ? again : { goTo: '/account' }
  }
  accounts.setPhone(id, phone)
  sessions.setStep(visit.session.id, undefined)
  const words = `Your phone number is ${phone} now. We told the old one, ${account.phone}, too.`
  sessions.setNotice(visit.session.id, words)
  return { goTo: '/account' }
}
