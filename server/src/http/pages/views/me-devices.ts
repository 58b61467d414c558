import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { DeviceView } from '../../../domain/device/devices.ts'
import { phrase } from '../phrase.ts'
import { deviceFacts } from './device-facts.ts'
import { icon } from './icon.ts'
import { asksOnce, meForm, renameRow } from './me-form.ts'
import type { Me } from './me-model.ts'

/** Which devices are in, and the way out for each. */
export function devicesSection(model: Me): VNode {
  const { locale, devices } = model
  return html`<section class="own" id="devices">
    <h2>${phrase(locale, 'me.title', {})}</h2>
    ${devices.length === 0 ? nothing(model) : devices.map((device) => card(model, device))}
    <p class="ways-on"><a href=${model.codePath}>${phrase(locale, 'me.enter', {})}</a></p>
  </section>`
}

function nothing({ locale }: Me): VNode {
  return html`<div class="empty">
    ${icon('screen')}
    <h3>${phrase(locale, 'me.none', {})}</h3>
    <p>${phrase(locale, 'me.none_next', {})}</p>
  </div>`
}

function card({ locale, form, now }: Me, device: DeviceView): VNode {
  return html`<div class="device" data-device=${device.id}>
    <h3>${icon('screen')}<bdi>${device.name}</bdi></h3>
    ${deviceFacts(locale, device, now)}
    ${meForm(
      form,
      { device: device.id },
      renameRow({
        id: device.id,
        name: device.name,
        label: phrase(locale, 'me.name', {}),
        button: phrase(locale, 'me.rename', {}),
        action: 'rename_device',
      }),
      asksOnce(phrase(locale, 'me.revoke', {}), phrase(locale, 'own.revoke_ask', {}), {
        action: 'revoke_device',
        text: phrase(locale, 'own.yes_remove', {}),
      }),
    )}
  </div>`
}
