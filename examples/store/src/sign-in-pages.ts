/**
 * Signing in, in two ways: with a password and, in a browser that is not trusted, a second step; or without a password, by a code
 * that is sent to the e-mail address. The second step is in `second-step-pages.ts`.
 */
import { alert, button, field, form, link } from './form.ts'
import { hashText } from './hash-text.ts'
import { html } from './html.ts'
import { isPassword } from './passwords.ts'
import { signIn } from './sign-in.ts'
import { PURPOSE } from './step.ts'
import type { Answer, Routes, Shop, Visit } from './visit.ts'

/** The pages of signing in. */
export function signInPages(shop: Shop): Routes {
  const { accounts, assessor, sessions, verifier } = shop
  return {
    'GET /sign-in': (visit) => passwordForm(visit),

    'POST /sign-in': async (visit) => {
      const email = visit.field('email').trim().toLowerCase()
      const now = Date.now()
      if (accounts.isResting(email, now))
        return passwordForm(
          visit,
          'Too many tries. Wait a quarter of an hour, or sign in by e-mail.',
        )
      const account = accounts.findByEmail(email)
      const isRight = await isPassword(visit.field('password'), account?.passwordHash)
      if (account === undefined || !isRight) {
        accounts.countFailure(email, now)
        // The same words whether there is such an account or not.
        return passwordForm(visit, 'E-mail address or password is not right.')
      }
      const need = await assessor.ask(visit, {
        purpose: PURPOSE.second_step,
        subject: account.id,
        password: true,
        trustedDevice: visit.trusted,
      })
      if (need.result === 'refused') return passwordForm(visit, need.words)
      if (need.result === 'allowed') return signIn(shop, visit, account, need)
      const { ways } = need
      const step = { kind: 'way_wanted', account: account.id, ways, hasPassword: true } as const
      sessions.setStep(visit.session.id, step)
      return { goTo: '/sign-in/device' }
    },

    'GET /sign-in/email': (visit) => emailForm(visit),

    'POST /sign-in/email': async (visit) => {
      const email = visit.field('email').trim().toLowerCase()
      const account = accounts.findByEmail(email)?.id
      const started = await verifier.start(visit, {
        purpose: PURPOSE.email_code,
        channel: 'email',
        // For an address that nobody has, a subject that has none on file: Countersign answers as always and sends nothing.
        ...(account === undefined
          ? { subject: `nobody ${hashText(email)}` }
          : { subject: account, to: email }),
      })
      if (started.result === 'refused') return emailForm(visit, started.words)
      const verification = started.verification.id
      sessions.setStep(visit.session.id, { kind: 'email_code', verification, email, account })
      return { goTo: '/code' }
    },
  }
}

function passwordForm(visit: Visit, words?: string): Answer {
  const inside = html`${emailField(visit)}
  ${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' })}
  ${button('Sign in')}`
  const body = html`${alert(words)} ${form(visit, '/sign-in', inside)}
  ${link('/sign-in/email', 'Sign in by e-mail, without a password')}
  ${link('/forgot', 'I forgot my password')}`
  return { title: 'Sign in', body, ...(words !== undefined && { status: 422 }) }
}

function emailForm(visit: Visit, words?: string): Answer {
  const body = html`${alert(words)}
    <p>We send a code to your e-mail address. It signs you in, without a password.</p>
    ${form(visit, '/sign-in/email', html`${emailField(visit)} ${button('E-mail me a code')}`)}
    ${link('/sign-in', 'Sign in with a password')}`
  return { title: 'Sign in by e-mail', body, ...(words !== undefined && { status: 422 }) }
}

function emailField(visit: Visit) {
  const label = 'E-mail address'
  const value = visit.field('email')
  return field({ name: 'email', label, type: 'email', autocomplete: 'username', value })
}
