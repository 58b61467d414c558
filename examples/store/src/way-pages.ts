/** Another way to prove oneself, of the same verification: the second one of a recovery, or another one for a change of the account. */
import { alert, form, link } from './form.ts'
import { html } from './html.ts'
import type { Step } from './step.ts'
import type { Answer, Routes, Shop, Visit } from './visit.ts'
import { wayButtons } from './way-buttons.ts'

/** The pages on which a way is chosen. */
export function wayPages({ verifier }: Shop): Routes {
  return {
    'GET /code/way': (visit) => wayForm(visit),

    'POST /code/way': async (visit) => {
      const { step } = visit.session
      const way = visit.field('way')
      if (!hasWays(step)) return { goTo: '/' }
      if (!step.ways.includes(way)) return wayForm(visit, 'Please choose one of these.')
      const sent = await verifier.sendAgain(visit, step, way)
      return sent.result === 'refused' ? wayForm(visit, sent.words) : { goTo: '/code' }
    },
  }
}

type WithWays = Extract<Step, { kind: 'recovery' | 'account_change' }> & {
  readonly ways: readonly string[]
}

function hasWays(step: Step | undefined): step is WithWays {
  return step?.kind === 'account_change' || (step?.kind === 'recovery' && step.ways !== undefined)
}

function wayForm(visit: Visit, words?: string): Answer {
  const { step } = visit.session
  if (!hasWays(step)) return { goTo: '/' }
  const isRecovery = step.kind === 'recovery'
  const told = isRecovery
    ? 'That was right. Your account has an authenticator app, so it takes one more way.'
    : 'How do you want to confirm that it is you?'
  const body = html`${alert(words)}
    <p>${told}</p>
    ${form(visit, '/code/way', wayButtons(step.ways))}
    ${!isRecovery && link('/account', 'Back to your account')}`
  const title = isRecovery ? 'One more way' : 'Another way'
  return { title, body, ...(words !== undefined && { status: 422 }) }
}
