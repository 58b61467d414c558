/**
 * Changes of an account: how it pays, its phone number, its authenticator app. Each is asked for here, and made in `carry-out.ts` once its person
 * has proven themselves for just this change.
 */
import type { Account } from './accounts.ts'
import { askChange } from './ask-change.ts'
import type { Change } from './change.ts'
import { alert, button, field, form, link } from './form.ts'
import { html } from './html.ts'
import type { Answer, Routes, Shop, Visit } from './visit.ts'

/** E.164: a plus, the country code, and at most fifteen digits in all. */
const PHONE = /^\+[1-9]\d{6,14}$/

/** The pages of changing something. */
export function changePages(shop: Shop): Routes {
  const { accounts, factors, sessions } = shop
  return {
    'GET /account/card': (visit) => withAccount(visit, (account) => cardForm(visit, account)),

    'POST /account/card': (visit) =>
      withAccount(visit, async (account) => {
        const digits = visit.field('card').replace(/\s/g, '')
        if (!/^\d{4}$/.test(digits))
          return cardForm(visit, account, 'Please type the last four digits.')
        const change = { what: 'card', card: `Card ending in ${digits}` } as const
        return ask(visit, account, change, (words) => cardForm(visit, account, words))
      }),

    'GET /account/phone': (visit) => withAccount(visit, (account) => phoneForm(visit, account)),

    'POST /account/phone': (visit) =>
      withAccount(visit, async (account) => {
        const phone = visit.field('phone').replace(/[\s().-]/g, '')
        const words = !PHONE.test(phone)
          ? 'Please write the number with its country code, such as +1 415 555 0100.'
          : phone === account.phone
            ? 'This is your number already.'
            : undefined
        if (words !== undefined) return phoneForm(visit, account, words)
        const change = { what: 'phone', phone } as const
        return ask(visit, account, change, (refused) => phoneForm(visit, account, refused))
      }),

    'POST /account/app': (visit) =>
      withAccount(visit, async (account) => {
        const app = await factors.findApp(account.id)
        const wanted = visit.field('do')
        const change: Change | undefined =
          wanted === 'add' && app === undefined
            ? { what: 'add_app' }
            : wanted === 'remove' && app !== undefined
              ? { what: 'remove_app', authenticator: app.id }
              : wanted === 'codes' && app !== undefined
                ? { what: 'new_codes' }
                : undefined
        if (change === undefined) return { goTo: '/account' }
        return ask(visit, account, change, (words) => {
          sessions.setWarning(visit.session.id, words)
          return { goTo: '/account' }
        })
      }),
  }

  function withAccount(
    visit: Visit,
    answer: (account: Account) => Answer | Promise<Answer>,
  ): Answer | Promise<Answer> {
    const account = accounts.find(visit.session.account ?? '')
    return account === undefined ? { goTo: '/sign-in' } : answer(account)
  }

  async function ask(
    visit: Visit,
    account: Account,
    change: Change,
    otherwise: (words: string) => Answer,
  ): Promise<Answer> {
    const asked = await askChange(shop, visit, account, change)
    return 'goTo' in asked ? asked : otherwise(asked.words)
  }
}

function cardForm(visit: Visit, { card }: Account, words?: string): Answer {
  const digits = field({
    name: 'card',
    label: 'The last four digits of the new card',
    type: 'text',
    autocomplete: 'off',
    inputmode: 'numeric',
    hint: 'Nothing is charged here: any four digits will do.',
    value: visit.field('card'),
  })
  const body = html`${alert(words)}
    <p>You pay by: ${card ?? 'no card yet'}. We ask you to confirm the change.</p>
    ${form(visit, '/account/card', html`${digits} ${button('Continue')}`)}
    ${link('/account', 'Back to your account')}`
  return { title: 'Payment method', body, ...(words !== undefined && { status: 422 }) }
}

function phoneForm(visit: Visit, { phone }: Account, words?: string): Answer {
  const number = field({
    name: 'phone',
    label: 'New phone number',
    type: 'tel',
    autocomplete: 'tel',
    hint: 'With its country code, such as +1 415 555 0100.',
    value: visit.field('phone'),
  })
  const body = html`${alert(words)}
    <p>Your number is ${phone}. First confirm that it is you, then the new number.</p>
    ${form(visit, '/account/phone', html`${number} ${button('Continue')}`)}
    ${link('/account', 'Back to your account')}`
  return { title: 'Phone number', body, ...(words !== undefined && { status: 422 }) }
}
