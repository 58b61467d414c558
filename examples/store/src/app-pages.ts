/** An authenticator app: its seed and the recovery codes are shown once, and are kept by the shop nowhere. */
import type { EnrolledAuthenticator } from '@countersign/client'
import { alert, button, field, form, link } from './form.ts'
import { html, type Html } from './html.ts'
import type { Answer, Routes, Shop, Visit } from './visit.ts'

/** The page on which the app is shown to work. */
export function appPages({ factors, sessions }: Shop): Routes {
  return {
    'POST /account/app/confirm': async (visit) => {
      const { account, step } = visit.session
      if (step?.kind !== 'app_wanted' || step.account !== account) return { goTo: '/account' }
      const result = await factors.confirmApp(account, step.authenticator, visit.field('code'))
      if (result === 'wrong_code')
        return confirmPage(visit, 'That is not the code. Type the one that the app shows now.')
      sessions.setStep(visit.session.id, undefined)
      if (result === 'over') {
        const words = 'The time for this is over, or too many codes were wrong. Please begin again.'
        sessions.setWarning(visit.session.id, words)
        return { goTo: '/account' }
      }
      sessions.setNotice(visit.session.id, 'Your authenticator app is set up.')
      // Codes of before are still good.
      const { recoveryCodes } = await factors.onFile(account)
      const begun = recoveryCodes > 0 ? undefined : await factors.makeCodes(account, {})
      return begun?.result === 'begun' ? codesPage(begun.made) : { goTo: '/account' }
    },
  }
}

/** The QR code of a new app. */
export function appPage(visit: Visit, { qrSvg = '', secret = '' }: EnrolledAuthenticator): Answer {
  const spaced = secret.replace(/.{4}(?=.)/g, '$& ')
  const body = html`<p>Scan this with your authenticator app. It is shown only now.</p>
    <p class="qr">${{ html: qrSvg }}</p>
    <details>
      <summary>Type it instead</summary>
      <p><code>${spaced}</code></p>
    </details>
    ${confirmForm(visit)}`
  return { title: 'Add an authenticator app', body }
}

/** The recovery codes. */
export function codesPage({ codes = [] }: EnrolledAuthenticator): Answer {
  const body = html`<p>
      Keep these recovery codes where only you find them, on paper for example. Each is good once,
      when you do not have your app. They are shown only now.
    </p>
    <ul class="codes">
      ${codes.map((code) => html`<li><code>${code}</code></li>`)}
    </ul>
    <p><a class="button" href="/account">I have written them down</a></p>`
  return { title: 'Your recovery codes', body }
}

/** Without the QR code: the app has it already. */
function confirmPage(visit: Visit, words: string): Answer {
  const body = html`${alert(words)} ${confirmForm(visit)}`
  return { title: 'Add an authenticator app', body, status: 422 }
}

function confirmForm(visit: Visit): Html {
  const code = field({
    name: 'code',
    label: 'The code that the app shows now',
    type: 'text',
    autocomplete: 'one-time-code',
    inputmode: 'numeric',
  })
  return html`${form(visit, '/account/app/confirm', html`${code} ${button('Finish')}`)}
  ${link('/account', 'Not now')}`
}
