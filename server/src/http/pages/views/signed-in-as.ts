import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase } from '../phrase.ts'
import { covered } from './asked.ts'
import type { Enter } from './device-model.ts'

/** Who is signed in, and the way to sign out. */
export function signedInAs({ locale, who }: Pick<Enter, 'locale' | 'who'>): VNode {
  return html`<p class="person">
    <span>${phrase(locale, 'person.signed_in', { who: covered(who) })}</span>
    <a href="/me">${phrase(locale, 'person.devices', {})}</a>
  </p>`
}
