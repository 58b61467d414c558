/**
 * The second step of signing in: by the person's app, a code, or another browser in which they are signed in. There they type the
 * number that stands here (`approval-pages.ts`).
 */
import { alert, button, form, link } from './form.ts'
import { html } from './html.ts'
import { endedWords } from './outcome-words.ts'
import { signIn } from './sign-in.ts'
import { PURPOSE, type Step } from './step.ts'
import type { Answer, Routes, Shop, Visit } from './visit.ts'
import { wayButtons } from './way-buttons.ts'

const PURPOSE_HERE = PURPOSE.second_step

/** The pages of a second step. */
export function secondStepPages(shop: Shop): Routes {
  const { accounts, sessions, verifier } = shop
  return {
    'GET /sign-in/device': (visit) => wayForm(visit),

    'POST /sign-in/device': async (visit) => {
      const { step } = visit.session
      const wanted = isWayWanted(step) ? step : undefined
      const account = wanted && accounts.find(wanted.account)
      if (wanted === undefined || account === undefined) return { goTo: '/sign-in' }
      const channel = waysOf(wanted).find((way) => way === visit.field('way'))
      if (channel === undefined) return wayForm(visit, 'Please choose one of these.')
      const to = channel === 'email' ? account.email : channel === 'sms' ? account.phone : undefined
      const started = await verifier.start(visit, {
        purpose: PURPOSE_HERE,
        channel,
        to,
        subject: account.id,
        ...(wanted.hasPassword && { password: true }),
      })
      if (started.result === 'refused') return wayForm(visit, started.words)
      const { id, number } = started.verification
      if (number === undefined) {
        const next = { kind: 'second_step', verification: id, account: account.id } as const
        sessions.setStep(visit.session.id, next)
        return { goTo: '/code' }
      }
      sessions.setStep(visit.session.id, { ...wanted, kind: 'approval_wanted', asked: id, number })
      return { goTo: '/sign-in/approval' }
    },

    'GET /sign-in/approval': (visit) => numberPage(visit),

    'POST /sign-in/approval': async (visit) => {
      const { step } = visit.session
      const account = step?.kind === 'approval_wanted' ? accounts.find(step.account) : undefined
      if (step?.kind !== 'approval_wanted' || account === undefined) return { goTo: '/sign-in' }
      const status = (await verifier.look(step.asked))?.status ?? 'expired'
      if (status === 'pending') return numberPage(visit, 'It is not approved there yet.')
      if (status !== 'approved')
        return wayForm(visit, status === 'denied' ? DENIED_WORDS : endedWords(status))
      const receipt = await verifier.redeemApproval(visit, step.asked)
      const expected = { verification: step.asked, purpose: PURPOSE_HERE }
      const claims = receipt && (await verifier.accept(receipt, expected))
      return claims ? signIn(shop, visit, account, { claims }) : wayForm(visit, endedWords('other'))
    },
  }

  function wayForm(visit: Visit, words?: string): Answer {
    const { step } = visit.session
    if (!isWayWanted(step)) return { goTo: '/sign-in' }
    const body = html`${alert(words)}
      <p>You do not trust this browser yet. Confirm that it is you.</p>
      ${form(visit, '/sign-in/device', wayButtons(waysOf(step)))}`
    return { title: 'Is this you?', body, ...(words !== undefined && { status: 422 }) }
  }

  /** Only the shop knows whether a person is signed in to it elsewhere and can be asked there. */
  function waysOf({ account, ways }: WayWanted): readonly string[] {
    const others = ways.filter((way) => way !== 'approval')
    return sessions.isSignedIn(account) ? [...others, 'approval'] : others
  }
}

const DENIED_WORDS = 'It was refused in the other browser. Nothing was done.'

type WayWanted = Extract<Step, { ways: readonly string[]; hasPassword: boolean }>

/** Also while an approval is waited for: the other screen may be out of reach. */
function isWayWanted(step: Step | undefined): step is WayWanted {
  return step?.kind === 'way_wanted' || step?.kind === 'approval_wanted'
}

function numberPage(visit: Visit, words?: string): Answer {
  const { step } = visit.session
  if (step?.kind !== 'approval_wanted') return { goTo: '/sign-in' }
  const body = html`${alert(words)}
    <p>Where you are signed in already, open <b>Your account</b> and type this number:</p>
    <p class="number">${step.number}</p>
    ${form(visit, '/sign-in/approval', button('I have typed it'))}
    ${link('/sign-in/device', 'Another way')}`
  return { title: 'Approve it there', body, ...(words !== undefined && { status: 422 }) }
}
