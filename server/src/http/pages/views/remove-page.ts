import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { covered } from './asked.ts'
import { meForm } from './me-form.ts'
import type { Remove } from './me-model.ts'
import { ownLayout } from './me-page.ts'
import { cautionLine } from './notice-line.ts'

/** "Remove this?", asked once, and plainly where nothing strong is left behind (PKY-20). */
export function removePage(model: Remove): VNode {
  const { locale, id, name, what, leaves } = model
  const shown = what === 'address' ? covered(name) : html`<b><bdi>${name}</bdi></b>`
  const isLast = leaves === 'nothing'
  return ownLayout(
    model,
    phraseText(locale, `remove.${what}`, {}),
    what !== 'recovery_codes' && html`<p>${phrase(locale, 'remove.this', { name: shown })}</p>`,
    leaves === 'enough'
      ? html`<p>${phrase(locale, `remove.${what}_next`, {})}</p>`
      : cautionLine(
          phrase(locale, `remove.leaves_${leaves}`, {}),
          phrase(locale, `remove.leaves_${leaves}_next`, {}),
        ),
    isLast &&
      html`<p><a class="main" href="/me/add/codes">${phrase(locale, 'own.add_codes', {})}</a></p>`,
    meForm(
      model.form,
      { [what === 'address' ? 'address' : 'authenticator']: id, ...(isLast && { last: 'yes' }) },
      html`<button
        class=${isLast ? 'remove' : 'main danger'}
        name="action"
        value=${what === 'address' ? 'drop_address' : 'drop_authenticator'}
      >
        ${phrase(locale, isLast ? 'remove.anyway' : 'own.yes_remove', {})}
      </button>`,
    ),
    html`<p class="ways-on"><a href="/me">${phrase(locale, 'remove.keep', {})}</a></p>`,
  )
}
