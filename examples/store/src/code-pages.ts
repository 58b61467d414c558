/** The page on which a code is typed, for every flow. What a flow does once it was right is in `go-on.ts`. */
import type { Verification } from '@countersign/client'
import { browserName } from './browser-name.ts'
import { sentWords, troubleOf } from './code-words.ts'
import { alert, button, checkbox, field, form, link } from './form.ts'
import { goOn } from './go-on.ts'
import { html } from './html.ts'
import { duration, endedWords } from './outcome-words.ts'
import { isCodeStep, type CodeStep } from './step.ts'
import type { Answer, Routes, Shop, Visit } from './visit.ts'

/** Where each flow begins anew, and what that is called. */
const START: Readonly<Record<CodeStep['kind'], readonly [path: string, label: string]>> = {
  sign_up_email: ['/sign-up', 'Start again with another address'],
  sign_up_phone: ['/sign-up/phone', 'Use another number'],
  second_step: ['/sign-in', 'Start again'],
  email_code: ['/sign-in/email', 'Start again with another address'],
  recovery: ['/forgot', 'Start again'],
  account_change: ['/account', 'Back to your account'],
  new_phone: ['/account/phone', 'Use another number'],
}

/** The pages of a code. */
export function codePages(shop: Shop): Routes {
  const { sessions, verifier } = shop
  return {
    'GET /code': (visit) => codeForm(visit),

    'POST /code': async (visit) => {
      const { step } = visit.session
      if (!isCodeStep(step)) return { goTo: '/' }
      const code = visit.field('code')
      if (code.trim() === '') return codeForm(visit, 'Please type the code.')
      const isTrusted = step.kind === 'second_step' && visit.field('trust') === 'yes'
      const trusts = isTrusted ? browserName(visit.userAgent) : undefined
      const outcome = await verifier.check(visit, step, code, trusts)
      if (outcome.result === 'refused') return codeForm(visit, outcome.words)
      if (outcome.result === 'proven') return goOn(shop, visit, step, outcome)
      // Only a recovery takes two ways.
      if (step.kind !== 'recovery') return codeForm(visit, endedWords('other'))
      sessions.setStep(visit.session.id, { ...step, ways: outcome.ways })
      return { goTo: '/code/way' }
    },

    'POST /code/again': async (visit) => {
      const { step } = visit.session
      if (!isCodeStep(step)) return { goTo: '/' }
      const sent = await verifier.sendAgain(visit, step)
      if (sent.result === 'refused') return codeForm(visit, sent.words)
      sessions.setNotice(visit.session.id, 'A new code is on its way. Only the newest one works.')
      return { goTo: '/code' }
    },
  }

  async function codeForm(visit: Visit, words?: string): Promise<Answer> {
    const { step } = visit.session
    if (!isCodeStep(step)) return { goTo: '/' }
    const found = await verifier.look(step.verification)
    const title = 'Enter the code'
    const status = words === undefined ? 200 : 422
    const [path, label] = START[step.kind]
    if (found === undefined || found.status !== 'pending')
      return {
        title,
        status,
        body: html`${alert(words ?? endedWords(found?.status ?? 'expired'))}
        ${link(path, 'Start again')}`,
      }
    const now = await verifier.now()
    const left = (found.expiresAt.getTime() - now.getTime()) / 1000
    const isMessage = found.channel === 'sms' || found.channel === 'email'
    const code = field({
      name: 'code',
      label: 'Code',
      type: 'text',
      autocomplete: 'one-time-code',
      ...(found.channel !== 'recovery_code' && { inputmode: 'numeric' as const }),
      hint: isMessage
        ? `It is good for ${duration(left)}. Spaces do not matter.`
        : `You have ${duration(left)}. Spaces do not matter.`,
    })
    // An address that was merely confirmed is not enough to trust a browser by; Countersign would not.
    const trust =
      step.kind === 'second_step' && found.channel !== 'email'
        ? checkbox('trust', 'Trust this browser: no code is asked for here for 90 days')
        : undefined
    return {
      title,
      status,
      body: html`${alert(words)}
        <p>${sentWords(step, found)}</p>
        ${form(visit, '/code', html`${code} ${trust} ${button('Continue')}`)}
        ${isMessage && again(visit, found, now)}
        ${step.kind === 'account_change' && step.ways.length > 1 && link('/code/way', 'Confirm another way')}
        ${link(path, label)}`,
    }
  }
}

/** While there is a wait, there is no button that would only be refused. */
function again(visit: Visit, { channel, resendAt }: Verification, now: Date) {
  const wait = ((resendAt ?? now).getTime() - now.getTime()) / 1000
  return html`<h2>Nothing came?</h2>
    <p>${troubleOf(channel)}</p>
    ${
      wait > 0
        ? html`<p class="hint">You can ask for a new code in ${duration(wait)}.</p>
            <p><a href="/code">Load this page again then</a></p>`
        : form(visit, '/code/again', html`<button class="quiet">Send a new code</button>`)
    }`
}
