/**
 * A forgotten password. Who has an authenticator app shows two different ways, everybody else a code by e-mail. The new password is set only with
 * the receipt of that, and in the same moment everybody who was signed in is so no more.
 */
import { alert, button, checkbox, field, form, link } from './form.ts'
import { hashText } from './hash-text.ts'
import { html } from './html.ts'
import { isLongEnough, LENGTH_WORDS, newPassword } from './new-password.ts'
import { hashPassword } from './passwords.ts'
import { PURPOSE } from './step.ts'
import type { Answer, Routes, Shop, Visit } from './visit.ts'

/** The pages of getting back in. */
export function recoveryPages({ accounts, factors, sessions, verifier }: Shop): Routes {
  return {
    'GET /forgot': (visit) => emailForm(visit),

    'POST /forgot': async (visit) => {
      const email = visit.field('email').trim().toLowerCase()
      const account = accounts.findByEmail(email)?.id
      const started = await verifier.start(visit, {
        purpose: PURPOSE.recovery,
        channel: 'email',
        // It goes to the address on file and to no other. Nobody's subject has none: all looks the same, and nothing is sent.
        subject: account ?? `nobody ${hashText(email)}`,
      })
      if (started.result === 'refused') return emailForm(visit, started.words)
      const verification = started.verification.id
      sessions.setStep(visit.session.id, { kind: 'recovery', verification, email, account })
      return { goTo: '/code' }
    },

    'GET /forgot/password': (visit) => passwordForm(visit),

    'POST /forgot/password': async (visit) => {
      const { step } = visit.session
      if (step?.kind !== 'password_wanted') return { goTo: '/forgot' }
      const password = visit.field('password')
      if (!isLongEnough(password)) return passwordForm(visit, LENGTH_WORDS)
      const passwordHash = await hashPassword(password)
      const isLost = visit.field('lost_app') === 'yes'
      // Here the receipt is used up. One that was used before, is too old, or whose recovery the owner has stopped, changes nothing.
      const isTaken = isLost ? await removeLostApp(step) : await isAccepted(step)
      if (!isTaken) {
        sessions.setStep(visit.session.id, undefined)
        sessions.setWarning(visit.session.id, 'This took too long, or was stopped. Start again.')
        return { goTo: '/forgot' }
      }
      accounts.setPassword(step.account, passwordHash)
      sessions.endAll(step.account)
      sessions.end(visit.session.id)
      const { cookie, session } = sessions.begin()
      sessions.setNotice(
        session.id,
        `Your password is changed${isLost ? ' and your authenticator app removed' : ''}. You are signed out everywhere, no browser is trusted any more, and we told all your addresses. Please sign in.`,
      )
      const cookies = [
        { name: 'session', value: cookie },
        { name: 'trusted', value: '' },
      ] as const
      return { goTo: '/sign-in', cookies }
    },
  }

  async function isAccepted({ proof }: PasswordWanted): Promise<boolean> {
    const { receipt, verification } = proof
    const expected = { verification, purpose: PURPOSE.recovery }
    return (await verifier.accept(receipt, expected)) !== undefined
  }

  /** Its removal spends the receipt, in one step. */
  async function removeLostApp({ account, proof }: PasswordWanted): Promise<boolean> {
    const app = await factors.findApp(account)
    if (app === undefined) return false
    const { receipt } = proof
    return (await factors.removeApp(account, app.id, { receipt })).result === 'removed'
  }
}

type PasswordWanted = Extract<NonNullable<Visit['session']['step']>, { kind: 'password_wanted' }>

function emailForm(visit: Visit, words?: string): Answer {
  const email = field({
    name: 'email',
    label: 'E-mail address',
    type: 'email',
    autocomplete: 'username',
    value: visit.field('email'),
  })
  const body = html`${alert(words)}
    <p>We send a code to the address of your account. With it you set a new password.</p>
    ${form(visit, '/forgot', html`${email} ${button('Send me a code')}`)}
    ${link('/sign-in', 'Back to signing in')}`
  return { title: 'New password', body, ...(words !== undefined && { status: 422 }) }
}

function passwordForm(visit: Visit, words?: string): Answer {
  const { step } = visit.session
  if (step?.kind !== 'password_wanted') return { goTo: '/forgot' }
  const lost = step.hasApp
    ? checkbox('lost_app', 'I have lost my authenticator app: remove it')
    : undefined
  const inside = html`${newPassword('New password')} ${lost} ${button('Set the password')}`
  const body = html`${alert(words)}
    <p>Please set it within five minutes. You are then signed out everywhere.</p>
    ${form(visit, '/forgot/password', inside)}`
  return { title: 'New password', body, ...(words !== undefined && { status: 422 }) }
}
