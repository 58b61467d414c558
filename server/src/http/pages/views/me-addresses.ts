import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase } from '../phrase.ts'
import { covered } from './asked.ts'
import { icon } from './icon.ts'
import { meForm } from './me-form.ts'
import type { Me } from './me-model.ts'
import { timeOfDay } from './time.ts'

/** The addresses that a person has proven, covered: whoever looks over a shoulder reads none. */
export function addressesSection({ locale, form, addresses, now }: Me): VNode {
  return html`<section class="own" id="addresses">
    <h2>${phrase(locale, 'own.addresses', {})}</h2>
    <p class="hint">${phrase(locale, 'own.addresses_why', {})}</p>
    ${addresses.map(
      (one) =>
        html`<div class="card row" data-address=${one.id}>
          <div>
            <h3>${icon(one.kind === 'email' ? 'mail' : 'phone')}${covered(one.masked)}</h3>
            <p class="facts-line">
              <span
                >${phrase(locale, 'own.added', { time: timeOfDay(locale, one.addedAt, now) })}</span
              >
            </p>
          </div>
          ${meForm(
            form,
            { address: one.id },
            html`<button class="remove" name="action" value="remove_address">
              ${phrase(locale, 'own.remove', {})}
            </button>`,
          )}
        </div>`,
    )}
    ${meForm(
      form,
      {},
      html`<button name="action" value="add_address">
        ${phrase(locale, 'own.add_address', {})}
      </button>`,
    )}
  </section>`
}
