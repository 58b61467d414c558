import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase } from '../phrase.ts'
import { purposeLine } from './me-approvals.ts'
import type { Activity, Me } from './me-model.ts'
import { timeOfDay } from './time.ts'

/** The newest verifications of this person, whoever began them, so that a stranger's try is seen. Nothing when there are none. */
export function activitySection(model: Me): VNode | undefined {
  const { locale, activity } = model
  if (activity.length === 0) return undefined
  return html`<section class="own" id="activity">
    <h2>${phrase(locale, 'own.activity', {})}</h2>
    <ul class="activity">
      ${activity.map((one) => line(model, one))}
    </ul>
    <p class="hint">${phrase(locale, 'own.activity_next', {})}</p>
  </section>`
}

function line({ locale, project, now }: Me, { purpose, channel, status, at }: Activity): VNode {
  return html`<li>
    <b>${purposeLine(locale, purpose, project)}</b>
    <span class="facts-line">
      <span>${phrase(locale, `status.${status}`, {})}</span>
      <span
        >${phrase(locale, channel === 'user_code' ? 'own.by_device' : `way.${channel}`, {})}</span
      >
      <span>${timeOfDay(locale, at, now)}</span>
    </span>
  </li>`
}
