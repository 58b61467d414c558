/**
 * Signing up: an e-mail address and a phone number, each confirmed by a code. The account begins to exist only after
 * both: what happens when a code was right is in `go-on.ts`.
 */
import { randomUUID } from 'node:crypto'
import { alert, button, field, form } from './form.ts'
import { html } from './html.ts'
import { hashPassword } from './passwords.ts'
import { PURPOSE } from './step.ts'
import type { Answer, Routes, Shop, Visit } from './visit.ts'

/** NIST SP 800-63B-4, 3.1.1.2: at least eight characters where the password is one of two factors. */
const SHORTEST_PASSWORD = 8
const LONGEST_PASSWORD = 200

/** The pages of signing up. */
export function signUpPages({ sessions, verifier }: Shop): Routes {
  return {
    'GET /sign-up': (visit) => emailForm(visit),

    'POST /sign-up': async (visit) => {
      // Nobody is told here whether this address has an account: its owner is told, once the code was right.
      const email = visit.field('email').trim().toLowerCase()
      const password = visit.field('password')
      if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD)
        return emailForm(
          visit,
          `A password has ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters.`,
        )
      const account = randomUUID()
      const started = await verifier.start(visit, {
        purpose: PURPOSE.sign_up_email,
        channel: 'email',
        to: email,
        subject: account,
      })
      if (started.result === 'refused') return emailForm(visit, started.words)
      const signUp = { account, email, passwordHash: await hashPassword(password) }
      const verification = started.verification.id
      sessions.setStep(visit.session.id, { kind: 'sign_up_email', verification, signUp })
      return { goTo: '/code' }
    },

    'GET /sign-up/phone': (visit) => phoneForm(visit),

    'POST /sign-up/phone': async (visit) => {
      const { step } = visit.session
      if (step?.kind !== 'phone_wanted') return { goTo: '/sign-up' }
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
      ${field({
        name: 'password',
        label: 'Password',
        type: 'password',
        autocomplete: 'new-password',
        hint: `At least ${SHORTEST_PASSWORD} characters.`,
      })}
      ${button('Send me a code')}`,
    )}`
  return { title: 'Sign up', body, ...(words !== undefined && { status: 422 }) }
}

function phoneForm(visit: Visit, words?: string): Answer {
  if (visit.session.step?.kind !== 'phone_wanted') return { goTo: '/sign-up' }
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
