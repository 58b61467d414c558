/** "Is this you?", on a device where the person is signed in: they type the number that stands on the screen that asks, or refuse. */
import type { Approval } from '@countersign/client'
import { alert, button, field, form, link } from './form.ts'
import { html } from './html.ts'
import { endedWords } from './outcome-words.ts'
import type { Answer, Routes, Shop, Visit } from './visit.ts'

/** The pages of somebody who is asked. */
export function approvalPages({ accounts, factors, sessions }: Shop): Routes {
  return {
    'GET /approval': (visit) => ask(visit),

    'POST /approval': async (visit) => {
      const account = accounts.find(visit.session.account ?? '')
      const asked = account && (await factors.asked(account.id))
      // What was on the page may be over, and something else may be asked by now.
      if (account === undefined || asked?.verification.id !== visit.field('asked'))
        return ask(visit)
      const { id } = asked.verification
      if (visit.field('answer') === 'no') {
        await factors.refuse(id)
        sessions.setWarning(
          visit.session.id,
          'You refused it, and nobody was let in. They knew your password: please change it now.',
        )
        return { goTo: '/forgot' }
      }
      const number = visit.field('number').trim()
      const result = /^\d\d$/.test(number)
        ? await factors.approve(account.id, id, number)
        : 'wrong_number'
      if (result === 'wrong_number') return ask(visit, 'That is not the number. Look at it again.')
      if (result === 'approved')
        sessions.setNotice(visit.session.id, 'You let the other browser in.')
      else sessions.setWarning(visit.session.id, endedWords(result))
      return { goTo: '/account' }
    },
  }

  async function ask(visit: Visit, words?: string): Promise<Answer> {
    const { account } = visit.session
    if (account === undefined) return { goTo: '/sign-in' }
    const asked = await factors.asked(account)
    const status = words === undefined ? 200 : 422
    if (asked !== undefined) return { ...question(visit, asked, words), status }
    const body = html`${alert(words)}
      <p>Nobody asks to sign in now.</p>
      ${link('/account', 'Back to your account')}`
    return { title: 'Is this you?', body, status }
  }
}

function question(visit: Visit, { askedAt, verification }: Approval, words: string | undefined) {
  const { id, context = {} } = verification
  const hidden = html`<input type="hidden" name="asked" value="${id}" />`
  const number = field({
    name: 'number',
    label: 'The number on that screen',
    type: 'text',
    autocomplete: 'off',
    inputmode: 'numeric',
  })
  const body = html`${alert(words)}
    <p>Somebody who knows your password wants to sign in to your account.</p>
    <dl>
      <dt>Browser</dt>
      <dd>${context.userAgent ?? 'not known'}</dd>
      <dt>Network</dt>
      <dd>${context.ip ?? 'not known'}</dd>
      <dt>Asked at</dt>
      <dd>${askedAt.toISOString().slice(11, 16)} UTC</dd>
    </dl>
    ${form(visit, '/approval', html`${hidden} ${number} ${button('Yes, it is me')}`)}
    ${form(
      visit,
      '/approval',
      html`${hidden} <button class="quiet" name="answer" value="no">No, it is not me</button>`,
    )}`
  return { title: 'Is this you?', body }
}
