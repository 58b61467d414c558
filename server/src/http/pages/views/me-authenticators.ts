import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import type { AuthenticatorView } from '../../../domain/factor/authenticators.ts'
import { phrase, phraseText } from '../phrase.ts'
import { icon, type IconName } from './icon.ts'
import { meForm, renameRow } from './me-form.ts'
import type { Me } from './me-model.ts'
import { timeOfDay } from './time.ts'

const ICONS: Readonly<Record<AuthenticatorView['type'], IconName>> = {
  passkey: 'key',
  totp: 'phone',
  hotp: 'phone',
  recovery_codes: 'list',
}
const REMOVES = {
  passkey: 'remove_passkey',
  totp: 'remove_totp',
  hotp: 'remove_totp',
  recovery_codes: 'remove_codes',
} as const

/** What a person proves themselves by: their passkeys, apps and recovery codes, and how to get more. */
export function authenticatorsSection(model: Me): VNode {
  const { locale, form, authenticators, passkeys } = model
  const hasCodes = authenticators.some(({ type }) => type === 'recovery_codes')
  const needsCodes = authenticators.some(({ status }) => status === 'active') && !hasCodes
  return html`<section class="own" id="authenticators">
    <h2>${phrase(locale, 'own.authenticators', {})}</h2>
    <p class="hint">
      ${phrase(locale, authenticators.length === 0 ? 'own.no_authenticators' : 'own.authenticators_why', {})}
    </p>
    ${authenticators.map((one) => card(model, one))}
    ${needsCodes && html`<p class="notice caution">${phrase(locale, 'own.codes_missing', {})}</p>`}
    ${meForm(
      form,
      {},
      html`<div class="adds">
        ${
          passkeys &&
          html`<button name="action" value="add_passkey">
            ${phrase(locale, 'own.add_passkey', {})}
          </button>`
        }
        <button name="action" value="add_totp">${phrase(locale, 'own.add_totp', {})}</button>
        <button name="action" value="add_codes">
          ${phrase(locale, hasCodes ? 'own.new_codes' : 'own.add_codes', {})}
        </button>
      </div>`,
    )}
  </section>`
}

function card(model: Me, one: AuthenticatorView): VNode {
  const { locale, form } = model
  const about = { authenticator: one.id }
  return html`<div class="card" data-authenticator=${one.id}>
    <h3>${icon(ICONS[one.type])}<bdi>${nameOf(model, one)}</bdi></h3>
    <p class="facts-line">${facts(model, one)}</p>
    ${state(model, one)}
    ${
      one.status === 'pending'
        ? meForm(
            form,
            about,
            html`<button name="action" value="cancel_authenticator">
              ${phrase(locale, 'own.cancel', {})}
            </button>`,
          )
        : html`<details class="once">
            <summary>
              ${phrase(locale, one.type === 'recovery_codes' ? 'own.remove' : 'own.change', {})}
            </summary>
            ${meForm(
              form,
              about,
              one.type !== 'recovery_codes' &&
                renameRow({
                  id: one.id,
                  name: one.name,
                  label: phrase(locale, 'own.name', {}),
                  button: phrase(locale, 'me.rename', {}),
                  action: 'rename_authenticator',
                }),
              html`<button class="remove" name="action" value=${REMOVES[one.type]}>
                ${phrase(locale, `own.remove_${one.type}`, {})}
              </button>`,
            )}
          </details>`
    }
  </div>`
}

/** A set of codes has no name of its own. */
function nameOf({ locale }: Me, one: AuthenticatorView): string {
  return one.type === 'recovery_codes' ? phraseText(locale, 'kind.recovery_codes', {}) : one.name
}

function facts({ locale, now }: Me, one: AuthenticatorView): ComponentChildren {
  return [
    one.type !== 'recovery_codes' && html`<span>${phrase(locale, `kind.${one.type}`, {})}</span>`,
    one.left !== undefined &&
      html`<span>${phrase(locale, 'own.left', { count: html`<b>${String(one.left)}</b>` })}</span>`,
    html`<span
      >${phrase(locale, 'own.added', { time: timeOfDay(locale, one.createdAt, now) })}</span
    >`,
    html`<span
      >${
        one.usedAt === undefined
          ? phrase(locale, 'own.never_used', {})
          : phrase(locale, 'own.used', { time: timeOfDay(locale, one.usedAt, now) })
      }</span
    >`,
  ]
}

function state({ locale }: Me, one: AuthenticatorView): VNode | undefined {
  switch (one.status) {
    case 'active':
      return undefined
    case 'pending':
      return html`<p class="notice caution">
        ${phrase(locale, 'own.pending', {})}${' '}
        <a href=${`/me/add/${one.type === 'passkey' ? 'passkey' : 'app'}/${one.id}`}
          >${phrase(locale, 'own.pending_go_on', {})}</a
        >
      </p>`
    case 'awaiting_operator':
    case 'disabled':
      return html`<p class="notice caution">${phrase(locale, `own.${one.status}`, {})}</p>`
  }
}
