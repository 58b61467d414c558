import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { TrustedDeviceView } from '../../../domain/factor/trusted-devices.ts'
import type { SessionView } from '../../../domain/session/person-sessions.ts'
import { phrase, phraseText } from '../phrase.ts'
import { icon } from './icon.ts'
import { asksOnce, meForm } from './me-form.ts'
import type { Me } from './me-model.ts'
import { timeOfDay } from './time.ts'

/** The browsers that need no second proof for a while. Nothing when there are none: they are made elsewhere. */
export function trustedSection(model: Me): VNode | undefined {
  const { locale, trusted } = model
  if (trusted.length === 0) return undefined
  return html`<section class="own" id="trusted">
    <h2>${phrase(locale, 'own.trusted', {})}</h2>
    <p class="hint">${phrase(locale, 'own.trusted_why', {})}</p>
    ${trusted.map((one) => trustedCard(model, one))}
  </section>`
}

function trustedCard({ locale, form, now }: Me, one: TrustedDeviceView): VNode {
  const name = one.name === '' ? phraseText(locale, 'own.some_browser', {}) : one.name
  return html`<div class="card" data-trusted=${one.id}>
    <h3>${icon('screen')}<bdi>${name}</bdi></h3>
    <p class="facts-line">
      <span>${phrase(locale, 'own.added', { time: timeOfDay(locale, one.createdAt, now) })}</span>
      <span>${phrase(locale, 'own.used', { time: timeOfDay(locale, one.seenAt, now) })}</span>
      <span>${phrase(locale, 'own.until', { time: timeOfDay(locale, one.expiresAt, now) })}</span>
    </p>
    ${meForm(
      form,
      { trusted: one.id },
      asksOnce(phrase(locale, 'own.end_trust', {}), phrase(locale, 'own.end_trust_ask', {}), {
        action: 'end_trust',
        text: phrase(locale, 'own.yes_end_trust', {}),
      }),
    )}
  </div>`
}

/** Where the person is signed in on these pages: here, and elsewhere. */
export function sessionsSection(model: Me): VNode {
  const { locale, form, sessions } = model
  const here = sessions.filter(({ id }) => id === model.session)
  const others = sessions.filter(({ id }) => id !== model.session)
  return html`<section class="own" id="sessions">
    <h2>${phrase(locale, 'own.sessions', {})}</h2>
    ${[...here, ...others].map((one) => sessionCard(model, one))}
    ${meForm(
      form,
      {},
      html`<div class="adds">
        <button name="action" value="sign_out">${phrase(locale, 'me.sign_out', {})}</button>
      </div>`,
    )}
    ${
      others.length > 0 &&
      meForm(
        form,
        {},
        asksOnce(phrase(locale, 'own.everywhere', {}), phrase(locale, 'own.everywhere_ask', {}), {
          action: 'sign_out_everywhere',
          text: phrase(locale, 'own.yes_everywhere', {}),
        }),
      )
    }
  </section>`
}

function sessionCard({ locale, form, now, session }: Me, one: SessionView): VNode {
  const isHere = one.id === session
  const name = one.agent ?? phraseText(locale, 'own.some_browser', {})
  return html`<div class="card" data-session=${one.id}>
    <h3>
      ${icon('screen')}<bdi>${name}</bdi>
      ${isHere && html`<span class="badge good">${phrase(locale, 'own.here', {})}</span>`}
    </h3>
    <p class="facts-line">
      <span>${phrase(locale, 'own.since', { time: timeOfDay(locale, one.startedAt, now) })}</span>
      <span>${phrase(locale, 'own.used', { time: timeOfDay(locale, one.seenAt, now) })}</span>
    </p>
    ${
      !isHere &&
      meForm(
        form,
        { session: one.id },
        asksOnce(phrase(locale, 'own.end_session', {}), phrase(locale, 'own.end_session_ask', {}), {
          action: 'end_session',
          text: phrase(locale, 'own.yes_end_session', {}),
        }),
      )
    }
  </div>`
}
