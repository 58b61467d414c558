/**
 * Signing in, in two ways: with a password and, from a device that is not known yet, a code as the second step; or
 * without a password, by a code that is sent to the e-mail address.
 */
import { alert, button, field, form } from './form.ts'
import { hashText } from './hash-text.ts'
import { html } from './html.ts'
import { isPassword } from './passwords.ts'
import { signIn } from './sign-in.ts'
import { PURPOSE } from './step.ts'
import type { Answer, Routes, Shop, Visit } from './visit.ts'

/** The pages of signing in. */
export function signInPages(shop: Shop): Routes {
  const { accounts, sessions, verifier } = shop
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
      // A device that was verified for this account before needs no second step.
      if (accounts.isKnownDevice(account.id, visit.device, now)) return signIn(shop, visit, account)
      sessions.setStep(visit.session.id, { kind: 'channel_wanted', account: account.id })
      return { goTo: '/sign-in/device' }
    },

    'GET /sign-in/device': (visit) => deviceForm(visit),

    'POST /sign-in/device': async (visit) => {
      const { step } = visit.session
      const account = step?.kind === 'channel_wanted' ? accounts.find(step.account) : undefined
      if (account === undefined) return { goTo: '/sign-in' }
      const channel = visit.field('channel') === 'email' ? 'email' : 'sms'
      const started = await verifier.start(visit, {
        purpose: PURPOSE.second_step,
        channel,
        to: channel === 'email' ? account.email : account.phone,
        subject: account.id,
      })
      if (started.result === 'refused') return deviceForm(visit, started.words)
      const verification = started.verification.id
      sessions.setStep(visit.session.id, { kind: 'second_step', verification, account: account.id })
      return { goTo: '/code' }
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
    <p class="or"><a href="/sign-in/email">Sign in by e-mail, without a password</a></p>`
  return { title: 'Sign in', body, ...(words !== undefined && { status: 422 }) }
}

function deviceForm(visit: Visit, words?: string): Answer {
  if (visit.session.step?.kind !== 'channel_wanted') return { goTo: '/sign-in' }
  const choice = (channel: string, label: string) =>
    html`<button type="submit" name="channel" value="${channel}">${label}</button>`
  const inside = html`${choice('sms', 'Text me a code')} ${choice('email', 'E-mail me a code')}`
  const body = html`${alert(words)}
    <p>You have not signed in on this device before. Confirm with a code that it is you.</p>
    ${form(visit, '/sign-in/device', inside)}`
  return { title: 'Is this you?', body, ...(words !== undefined && { status: 422 }) }
}

function emailForm(visit: Visit, words?: string): Answer {
  const body = html`${alert(words)}
    <p>We send a code to your e-mail address. It signs you in, without a password.</p>
    ${form(visit, '/sign-in/email', html`${emailField(visit)} ${button('E-mail me a code')}`)}
    <p class="or"><a href="/sign-in">Sign in with a password</a></p>`
  return { title: 'Sign in by e-mail', body, ...(words !== undefined && { status: 422 }) }
}

function emailField(visit: Visit) {
  const label = 'E-mail address'
  const value = visit.field('email')
  return field({ name: 'email', label, type: 'email', autocomplete: 'username', value })
}
