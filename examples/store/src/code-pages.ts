/** The page on which a code is typed, for every flow. What a flow does once it was right is in `go-on.ts`. */
import { isCountersignError, type Verification } from '@countersign/client'
import { alert, button, field, form } from './form.ts'
import { goOn } from './go-on.ts'
import { html } from './html.ts'
import { duration, endedWords } from './outcome-words.ts'
import { isCodeStep, type CodeStep } from './step.ts'
import type { Answer, Routes, Shop, Visit } from './visit.ts'

const START: Readonly<Record<CodeStep['kind'], string>> = {
  sign_up_email: '/sign-up',
  sign_up_phone: '/sign-up',
  second_step: '/sign-in',
  email_code: '/sign-in/email',
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
      if (code.trim() === '') return codeForm(visit, 'Please type the code that was sent to you.')
      const outcome = await verifier.check(visit, step, code)
      if (outcome.result === 'refused') return codeForm(visit, outcome.words)
      // Here, and only here, the code was right, and its receipt is used up.
      return goOn(shop, visit, step, outcome)
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
    const found = await look(step)
    const title = 'Enter the code'
    const status = words === undefined ? 200 : 422
    if (found === undefined || found.status !== 'pending')
      return {
        title,
        status,
        body: html`${alert(words ?? endedWords(found?.status ?? 'expired'))}
          <p class="or"><a href="${START[step.kind]}">Start again</a></p>`,
      }
    const now = await verifier.now()
    const wait = ((found.resendAt ?? now).getTime() - now.getTime()) / 1000
    const left = (found.expiresAt.getTime() - now.getTime()) / 1000
    const again =
      wait > 0
        ? html`<p class="hint">You can ask for a new one in ${duration(wait)}.</p>`
        : undefined
    const code = field({
      name: 'code',
      label: 'Code',
      type: 'text',
      autocomplete: 'one-time-code',
      inputmode: 'numeric',
      hint: `It is good for ${duration(left)}. Spaces do not matter.`,
    })
    return {
      title,
      status,
      body: html`${alert(words)}
        <p>${sentWords(step, found)}</p>
        ${form(visit, '/code', html`${code} ${button('Continue')}`)}
        <h2>Nothing came?</h2>
        <p>Look into the spam folder, and whether the address is right.</p>
        ${again} ${form(visit, '/code/again', html`<button class="quiet">Send a new code</button>`)}
        <p class="or"><a href="${START[step.kind]}">Start again with another address</a></p>`,
    }
  }

  /** Undefined when it is so old that Countersign has deleted it. */
  async function look(step: CodeStep): Promise<Verification | undefined> {
    try {
      return await verifier.look(step.verification)
    } catch (error) {
      if (isCountersignError(error) && error.code === 'verification_not_found') return undefined
      throw error
    }
  }
}

function sentWords(step: CodeStep, { channel, to = '', reference }: Verification) {
  const mark = reference === undefined ? '' : ` It is marked ${reference}.`
  if (step.kind === 'email_code')
    return `If ${step.email} has an account, a code is on its way to it.${mark}`
  return `A code is on its way ${channel === 'sms' ? 'by text message' : 'by e-mail'} to ${to}.${mark}`
}
