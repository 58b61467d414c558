import { appPage, codesPage } from './app-pages.ts'
import { confirmPhone } from './change-phone.ts'
import { transactionOf } from './change.ts'
import type { CodeStep } from './step.ts'
import { expectedOf } from './verifier.ts'
import type { Answer, Shop, Visit } from './visit.ts'

type ChangeStep = Extract<CodeStep, { kind: 'account_change' }>

/** Makes the change that its person has just proven themselves for, and no other: the receipt names it, and is used up with it. */
export async function carryOut(
  shop: Shop,
  visit: Visit,
  step: ChangeStep,
  receipt: string,
): Promise<Answer> {
  const { accounts, factors, sessions, verifier } = shop
  const account = accounts.find(step.account)
  if (account === undefined || account.id !== visit.session.account) return { goTo: '/sign-in' }
  sessions.setStep(visit.session.id, undefined)
  const { change } = step
  const transaction = transactionOf(change, account)
  const expected = { ...expectedOf(step), transaction }
  if (change.what === 'card') {
    if ((await verifier.accept(receipt, expected)) === undefined) return refused()
    accounts.setCard(account.id, change.card)
    return done(`Your payment method is ${change.card} now. It was ${account.card ?? 'none'}.`)
  }
  const right = await factors.rightBy(account.id, receipt, expected)
  if (right === undefined) return refused()
  switch (change.what) {
    case 'phone':
      return confirmPhone(shop, visit, account, change, right)
    case 'add_app': {
      const begun = await factors.beginApp(account.id, account.email, right)
      if (begun.result === 'refused') return refused(begun.words)
      const { made } = begun
      const next = { kind: 'app_wanted', account: account.id, authenticator: made.id } as const
      sessions.setStep(visit.session.id, next)
      return appPage(visit, made)
    }
    case 'remove_app': {
      const removed = await factors.removeApp(account.id, change.authenticator, right)
      if (removed.result === 'refused') return refused(removed.words)
      return done('Your authenticator app is removed.')
    }
    case 'new_codes': {
      const begun = await factors.makeCodes(account.id, right)
      return begun.result === 'refused' ? refused(begun.words) : codesPage(begun.made)
    }
  }

  function done(words: string): Answer {
    sessions.setNotice(visit.session.id, `${words} We told all your addresses.`)
    return { goTo: '/account' }
  }

  function refused(words = 'This could not be confirmed. Nothing was changed.'): Answer {
    sessions.setWarning(visit.session.id, words)
    return { goTo: '/account' }
  }
}
