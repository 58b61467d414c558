import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { isolateText } from '../../../domain/message/isolate-text.ts'
import type { Locale } from '../../../domain/message/locale.ts'
import { textOfPurpose } from '../../../domain/message/purpose.ts'
import { say } from '../../../domain/message/say.ts'
import { phrase } from '../phrase.ts'
import { meForm } from './me-form.ts'
import type { AskedApproval, Me } from './me-model.ts'
import { timeLeft, timeOfDay } from './time.ts'
import { transactionTable } from './transaction-table.ts'

/** "Is this you?": what other screens ask of this person. Nothing when nothing is asked. */
export function approvalsSection(model: Me): VNode | undefined {
  const { locale, approvals } = model
  if (approvals.length === 0) return undefined
  return html`<section class="own asked" id="approvals">
    <h2>${phrase(locale, 'own.approvals', {})}</h2>
    ${approvals.map((asked) => card(model, asked))}
  </section>`
}

/** What a verification is for, in the words of its message. */
export function purposeLine(locale: Locale, purpose: string, project: string): string {
  return say(locale, `email.${textOfPurpose(purpose)}`, { project: isolateText(project, locale) })
}

/** The number is typed and never tapped, and Enter behind it means yes. */
function card(model: Me, asked: AskedApproval): VNode {
  const { locale, project, now, form } = model
  const field = `number-${asked.id.slice(-8)}`
  return html`<div class="card" data-approval=${asked.id}>
    <h3>${purposeLine(locale, asked.purpose, project)}</h3>
    ${transactionTable({ locale, asked })}
    <dl class="facts rows">
      <div>
        <dt>${phrase(locale, 'own.asked_at', {})}</dt>
        <dd>${timeOfDay(locale, asked.at, now)}</dd>
      </div>
      <div>
        <dt>${phrase(locale, 'own.asked_from', {})}</dt>
        <dd>
          ${
            asked.agent === undefined && asked.network === undefined
              ? phrase(locale, 'own.asked_unknown', {})
              : [
                  asked.agent !== undefined && html`<bdi>${asked.agent}</bdi>`,
                  asked.network !== undefined &&
                    html`<small><bdi dir="ltr" translate="no">${asked.network}</bdi></small>`,
                ]
          }
        </dd>
      </div>
    </dl>
    ${meForm(
      form,
      { approval: asked.id },
      html`<label for=${field}>${phrase(locale, 'own.number', {})}</label>
        <input
          id=${field}
          class="number"
          name="number"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          maxlength="2"
          dir="ltr"
          aria-describedby=${`${field}-hint`}
        />
        <p id=${`${field}-hint`} class="hint">${phrase(locale, 'own.number_hint', {})}</p>
        <div class="pair">
          <button name="action" value="approve">${phrase(locale, 'own.approve', {})}</button>
          <button name="action" value="deny">${phrase(locale, 'own.deny', {})}</button>
        </div>`,
    )}
    <p class="expires">
      ${phrase(locale, 'wait.expires', { time: timeLeft(locale, asked.expiresAt, now) })}
    </p>
  </div>`
}
