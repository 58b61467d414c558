/**
 * Signing up: an e-mail address and a phone number, each confirmed by a code. The account begins to exist only after
 * both: what happens when a code was right is in `go-on.ts`.
 */
import { randomUUID } from 'node:crypto'
import { alert, button, field, form } from './form.ts'
import { html } from './html.ts'
import { isLongEnough, LENGTH_WORDS, newPassword } from './new-password.ts'
import { hashPassword } from './passwords.ts'
import { PURPOSE, type SignUp, type Step } from './step.ts'
import type { Answer, Routes, Shop, Visit } from './visit.ts'

/** The pages of signing up. */
export function signUpPages({ accounts, sessions, verifier }: Shop): Routes {
  return {
    'GET /sign-up': (visit) => emailForm(visit),

    'POST /sign-up': async (visit) => {
      // Nobody is told here whether this address has an account: its owner is told, once the code was right.
      const email = visit.field('email').trim().toLowerCase()
      const password = visit.field('password')
      if (!isLongEnough(password)) return emailForm(visit, LENGTH_WORDS)
      const account = randomUUID()
      // Once it is confirmed the address is on file at Countersign, but for one whose owner has it there already.
      const isTaken = accounts.findByEmail(email) !== undefined
      const purpose = isTaken ? 'sign_up' : PURPOSE.sign_up_email
      const started = await verifier.start(visit, {
        purpose,
        channel: 'email',
        to: email,
        subject: account,
      })
      if (started.result === 'refused') return emailForm(visit, started.words)
      const signUp = { account, email, passwordHash: await hashPassword(password) }
      const verification = started.verification.id
      sessions.setStep(visit.session.id, { kind: 'sign_up_email', verification, signUp, purpose })
      return { goTo: '/code' }
    },

    'GET /sign-up/phone': (visit) => phoneForm(visit),

    'POST /sign-up/phone': async (visit) => {
      const { step } = visit.session
      if (!isPhoneWanted(step)) return { goTo: '/sign-up' }
      const phone = visit.field('phone').replace(/[\s().-]/g, '')
      const started = await verifier.start(visit, {
        purpose: PURPOSE.sign_up_phone,
        channel: 'sms',
        to: phone,
        subject: step.signUp.account,
      })
      if (started.result === 'refused') return phoneForm(visit, started.words)
      sessions.setStep(visit.session.id, {
        kind: 'sign_up_phone',
        verification: started.verification.id,
        signUp: step.signUp,
        phone,
      })
      return { goTo: '/code' }
    },
  }
}

function emailForm(visit: Visit, words?: string): Answer {
  const body = html`${alert(words)}
    <p>Step 1 of 2: your e-mail address.</p>
    ${form(
      visit,
      '/sign-up',
      html`${field({
        name: 'email',
        label: 'E-mail address',
        type: 'email',
        autocomplete: 'email',
        hint: 'In the sandbox any will do, such as ada@example.com.',
        value: visit.field('email'),
      })}
      ${newPassword('Password')} ${button('Send me a code')}`,
    )}`
  return { title: 'Sign up', body, ...(words !== undefined && { status: 422 }) }
}

function phoneForm(visit: Visit, words?: string): Answer {
  if (!isPhoneWanted(visit.session.step)) return { goTo: '/sign-up' }
  const body = html`${alert(words)}
    <p>Step 2 of 2: your phone number. We use it to confirm new devices.</p>
    ${form(
      visit,
      '/sign-up/phone',
      html`${field({
        name: 'phone',
        label: 'Phone number',
        type: 'tel',
        autocomplete: 'tel',
        hint: 'With its country, such as +1 415 555 0100.',
        value: visit.field('phone'),
      })}
      ${button('Text me a code')}`,
    )}`
  return { title: 'Sign up', body, ...(words !== undefined && { status: 422 }) }
}

/** Also while its code is waited for: the number may have been mistyped. */
function isPhoneWanted(step: Step | undefined): step is Step & { readonly signUp: SignUp } {
  return step?.kind === 'phone_wanted' || step?.kind === 'sign_up_phone'
}
