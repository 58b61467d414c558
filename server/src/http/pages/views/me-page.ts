import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { DeviceView } from '../../../domain/device/devices.ts'
import { phrase, phraseText } from '../phrase.ts'
import { covered } from './asked.ts'
import type { Me } from './device-model.ts'
import { deviceFacts } from './device-facts.ts'
import { icon } from './icon.ts'
import { layout } from './layout.ts'
import { noticeLine } from './notice-line.ts'

/** A person's own page: which devices are in, and the way out for each and for oneself. */
export function mePage(model: Me): VNode {
  const { locale, devices, form, notice } = model
  const title = phraseText(locale, 'me.title', {})
  return layout(
    model,
    { title, asks: html`<bdi>${model.project}</bdi>` },
    html`<h1>${title}</h1>`,
    html`<p>${phrase(locale, 'person.signed_in', { who: covered(model.who) })}</p>`,
    notice !== undefined &&
      noticeLine(
        phrase(locale, `me.${notice}`, {}),
        phrase(locale, `me.${notice}_next`, {}),
        notice === 'name_refused' ? 'warning' : 'good',
      ),
    devices.length === 0 ? nothing(model) : devices.map((device) => card(model, device)),
    html`<p class="ways"><a href=${model.codePath}>${phrase(locale, 'me.enter', {})}</a></p>`,
    html`<form class="others" method="post" action=${form.action}>
      <input type="hidden" name="csrf_token" value=${form.csrfToken} />
      <button name="action" value="sign_out">${phrase(locale, 'me.sign_out', {})}</button>
    </form>`,
  )
}

function nothing({ locale }: Me): VNode {
  return html`<div class="empty">
    ${icon('screen')}
    <h2>${phrase(locale, 'me.none', {})}</h2>
    <p>${phrase(locale, 'me.none_next', {})}</p>
  </div>`
}

function card({ locale, form, now }: Me, device: DeviceView): VNode {
  const field = `name-${device.id}`
  return html`<section class="device" data-device=${device.id}>
    <h2>${icon('screen')}<bdi>${device.name}</bdi></h2>
    ${deviceFacts(locale, device, now)}
    <form method="post" action=${form.action}>
      <input type="hidden" name="csrf_token" value=${form.csrfToken} />
      <input type="hidden" name="device" value=${device.id} />
      <label for=${field}>${phrase(locale, 'me.name', {})}</label>
      <div class="rename">
        <input
          id=${field}
          name="name"
          type="text"
          value=${device.name}
          autocomplete="off"
          maxlength="60"
        />
        <button name="action" value="rename_device">${phrase(locale, 'me.rename', {})}</button>
      </div>
      <button class="remove" name="action" value="revoke_device">
        ${phrase(locale, 'me.revoke', {})}
      </button>
    </form>
  </section>`
}
