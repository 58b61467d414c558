import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { PushView } from '../../../domain/push/push-subscriptions.ts'
import { phrase, phraseText } from '../phrase.ts'
import { icon } from './icon.ts'
import { meForm } from './me-form.ts'
import type { Me } from './me-model.ts'
import { timeOfDay } from './time.ts'

/** The browsers that are asked "Is this you?" when nobody looks at them, and a button for this one, which needs a script. */
export function pushSection(model: Me): VNode {
  const { locale, form, push } = model
  const isHere = push.browsers.some(({ id }) => id === push.here)
  return html`<section
    class="own"
    id="push"
    data-push-key=${push.publicKey}
    data-push-worker=${`/push/worker.js?locale=${locale}`}
  >
    <h2>${phrase(locale, 'push.title', {})}</h2>
    <p class="hint">${phrase(locale, 'push.about', {})}</p>
    ${push.browsers.map((one) => card(model, one))}
    ${push.browsers.length === 0 && html`<p>${phrase(locale, 'push.none', {})}</p>`}
    ${
      !isHere &&
      html`<div data-push-on hidden>
        ${meForm(
          form,
          {},
          html`<div class="adds">
            <button name="action" value="add_push">${phrase(locale, 'push.turn_on', {})}</button>
          </div>`,
        )}
      </div>`
    }
    <p role="status" data-push-refused=${phraseText(locale, 'push.refused', {})}></p>
  </section>`
}

function card({ locale, form, now, push }: Me, one: PushView): VNode {
  const name = one.name === '' ? phraseText(locale, 'own.some_browser', {}) : one.name
  const isHere = one.id === push.here
  return html`<div class="card" data-push=${one.id} data-push-here=${isHere ? 'yes' : undefined}>
    <h3>
      ${icon('screen')}<bdi>${name}</bdi>
      ${isHere && html`<span class="badge good">${phrase(locale, 'push.here', {})}</span>`}
    </h3>
    <p class="facts-line">
      <span>${phrase(locale, 'push.since', { time: timeOfDay(locale, one.createdAt, now) })}</span>
    </p>
    ${meForm(
      form,
      { subscription_id: one.id },
      html`<div class="adds">
        <button class="quiet" name="action" value="remove_push">
          ${phrase(locale, 'push.turn_off', {})}
        </button>
      </div>`,
    )}
  </div>`
}
