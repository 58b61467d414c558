import type { ReceiptClaims } from '@countersign/client'
import { form } from './form.ts'
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
  channel: 'Where the code went',
  verification: 'The verification',
  targetHash: 'A keyed hash of the address',
  transaction: 'What was agreed to',
  txnHash: 'Its hash',
}

/** The pages of somebody who is signed in. */
export function accountPages({ accounts, sessions }: Shop): Routes {
  return {
    'GET /account': (visit) => {
      const account = accounts.find(visit.session.account ?? '')
      if (account === undefined) return { goTo: '/sign-in' }
      const body = html`<dl>
          <dt>E-mail address, confirmed</dt>
          <dd>${account.email}</dd>
          <dt>Phone number, confirmed</dt>
          <dd>${account.phone}</dd>
        </dl>
        ${
          visit.session.receipt !== undefined &&
          html`<p><a href="/receipt">What the receipt says</a></p>`
        }
        <p><a class="button" href="/">To the books</a></p>
        ${form(
          visit,
          '/sign-out',
          html`<button class="quiet">Sign out</button>
            <button class="quiet" name="forget" value="device">
              Sign out and forget this device
            </button>`,
        )}`
      return { title: 'Your account', body }
    },

    'GET /receipt': (visit) => {
      const { receipt } = visit.session
      return receipt === undefined ? { goTo: '/account' } : receiptPage(receipt)
    },

    'POST /sign-out': (visit) => {
      const isForgotten = visit.field('forget') === 'device' && visit.device !== undefined
      if (isForgotten) accounts.forgetDevice(visit.device)
      sessions.end(visit.session.id)
      const gone: NewCookie[] = [{ name: 'session', value: '' }]
      if (isForgotten) gone.push({ name: 'device', value: '' })
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
