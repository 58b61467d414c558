import type { ReceiptClaims } from '@countersign/client'
import { accountBody } from './account-body.ts'
import { html } from './html.ts'
import type { Answer, NewCookie, Routes, Shop } from './visit.ts'

/** What each claim means. `amr` and `acr` say how it was proven, and promise no more than that. */
const MEANING: Readonly<Record<keyof ReceiptClaims, string>> = {
  iss: 'The service that signed it',
  aud: 'The project it is for',
  jti: 'The receipt’s own id: it can be used once',
  iat: 'Signed at',
  exp: 'Good until',
  sub: 'You, under a name that only this project knows',
  purpose: 'What was confirmed',
  amr: 'How',
  acr: 'What that is worth',
  authTime: 'When you answered',
  channel: 'By which way',
  verification: 'The verification',
  targetHash: 'A keyed hash of the address',
  transaction: 'What was agreed to',
  txnHash: 'Its hash',
}

/** The pages of somebody who is signed in. */
export function accountPages({ accounts, factors, sessions }: Shop): Routes {
  return {
    'GET /account': async (visit) => {
      const account = accounts.find(visit.session.account ?? '')
      if (account === undefined) return { goTo: '/sign-in' }
      const onFile = await factors.onFile(account.id)
      return { title: 'Your account', body: accountBody(visit, account, onFile) }
    },

    'POST /account/browsers': async (visit) => {
      const { account, id } = visit.session
      if (account === undefined) return { goTo: '/sign-in' }
      await factors.trustNoMore(account, visit.field('browser'))
      sessions.setNotice(id, 'That browser is not trusted any more.')
      return { goTo: '/account' }
    },

    'GET /receipt': (visit) => {
      const { receipt } = visit.session
      return receipt === undefined ? { goTo: '/account' } : receiptPage(receipt)
    },

    'POST /sign-out': (visit) => {
      sessions.end(visit.session.id)
      const gone: NewCookie[] = [{ name: 'session', value: '' }]
      if (visit.field('forget') === 'browser')
        gone.push({ name: 'device', value: '' }, { name: 'trusted', value: '' })
      return { goTo: '/', cookies: gone }
    },
  }
}

function receiptPage(receipt: ReceiptClaims): Answer {
  const told = Object.entries(MEANING).flatMap(([name, meaning]) => {
    const value: unknown = Object.entries(receipt).find(([key]) => key === name)?.[1]
    const claim = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    return value === undefined ? [] : [{ claim, meaning, value: written(value) }]
  })
  const body = html`<p>
      Countersign signed this when the code was right. The shop used the receipt up, so that no copy
      of it is worth anything, and checked the signature with the service’s public keys.
    </p>
    <dl>
      ${told.map(
        ({ claim, meaning, value }) =>
          html`<dt>${meaning} <code>${claim}</code></dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    <p><a href="/account">Back to your account</a></p>`
  return { title: 'What the receipt says', body }
}

function written(value: unknown): string {
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z')
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
