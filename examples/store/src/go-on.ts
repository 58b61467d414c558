import { signIn } from './sign-in.ts'
import type { CodeStep } from './step.ts'
import type { Approval } from './verifier.ts'
import type { Answer, Shop, Visit } from './visit.ts'

/** What each flow does once its code was right and the receipt is used up. */
export function goOn(shop: Shop, visit: Visit, step: CodeStep, approval: Approval): Answer {
  const { accounts, sessions } = shop
  const { session } = visit
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
      return signIn(shop, visit, account, approval)
    }
    case 'second_step':
    case 'email_code': {
      const account = step.account === undefined ? undefined : accounts.find(step.account)
      return account === undefined ? { goTo: '/sign-in' } : signIn(shop, visit, account, approval)
    }
  }
}
