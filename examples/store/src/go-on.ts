import { carryOut } from './carry-out.ts'
import { finishPhone } from './change-phone.ts'
import { endedWords } from './outcome-words.ts'
import { signIn } from './sign-in.ts'
import type { CodeStep } from './step.ts'
import { expectedOf, type Proven } from './verifier.ts'
import type { Answer, Shop, Visit } from './visit.ts'

/** What each flow does once its code was right. All but two use the receipt up first; those two do it with what it allows. */
export async function goOn(
  shop: Shop,
  visit: Visit,
  step: CodeStep,
  proven: Proven,
): Promise<Answer> {
  const { accounts, factors, sessions, verifier } = shop
  const { session } = visit
  const { receipt } = proven
  const proof = { verification: step.verification, receipt }
  if (step.kind === 'account_change') return carryOut(shop, visit, step, receipt)
  if (step.kind === 'recovery') {
    const { account } = step
    if (account === undefined) return { goTo: '/forgot' }
    const hasApp = (await factors.findApp(account)) !== undefined
    sessions.setStep(session.id, { kind: 'password_wanted', account, proof, hasApp })
    return { goTo: '/forgot/password' }
  }

  const claims = await verifier.accept(receipt, expectedOf(step))
  if (claims === undefined) {
    sessions.setWarning(session.id, endedWords('other'))
    return { goTo: '/' }
  }
  // Here, and only here, the code was right, and its receipt is used up.
  const by = { ...proven, claims }
  switch (step.kind) {
    case 'sign_up_email': {
      if (accounts.findByEmail(step.signUp.email) !== undefined) {
        // Told only now, to somebody who reads this mailbox.
        sessions.setNotice(session.id, 'You have an account already. Please sign in.')
        return { goTo: '/sign-in' }
      }
      sessions.setStep(session.id, { kind: 'phone_wanted', signUp: step.signUp })
      sessions.setNotice(session.id, 'Your e-mail address is confirmed.')
      return { goTo: '/sign-up/phone' }
    }
    case 'sign_up_phone': {
      const { account: id, email, passwordHash } = step.signUp
      const account = { id, email, phone: step.phone, passwordHash }
      // Two people may have confirmed the same mailbox at once; the first one has the account.
      if (!accounts.add(account)) return { goTo: '/sign-in' }
      return signIn(shop, visit, account, by)
    }
    case 'second_step': {
      const account = accounts.find(step.account)
      return account === undefined ? { goTo: '/sign-in' } : signIn(shop, visit, account, by)
    }
    case 'email_code': {
      const account = step.account === undefined ? undefined : accounts.find(step.account)
      if (account === undefined) return { goTo: '/sign-in' }
      // Who reads the mail has not shown the app yet.
      if ((await factors.findApp(account.id)) === undefined) return signIn(shop, visit, account, by)
      const ways = ['totp', 'recovery_code']
      const wanted = { account: account.id, ways, hasPassword: false }
      sessions.setStep(session.id, { kind: 'way_wanted', ...wanted })
      return { goTo: '/sign-in/device' }
    }
    case 'new_phone':
      return finishPhone(shop, visit, step)
  }
}
