import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { purposeTitle, safetyNote, whoAsks } from './asked.ts'
import { codeField } from './code-field.ts'
import { layout } from './layout.ts'
import type { FactorWaiting } from './model.ts'
import { noticeBox } from './notice-box.ts'
import { otherWays } from './other-ways.ts'
import { timeLeft } from './time.ts'
import { transactionTable } from './transaction-table.ts'

/** How often a browser without a script looks whether it was approved elsewhere. */
const LOOK_SECONDS = 5

/** The page that waits for a factor of the person's: a code of their app or off their list, a passkey, or an approval on another device. */
export function factorPage(model: FactorWaiting): VNode {
  const { locale, asked, form } = model
  const title = purposeTitle(locale, asked)
  const looks = asked.channel === 'approval'
  return layout(
    model,
    { title, asks: whoAsks(model), ...(looks && { lookSeconds: LOOK_SECONDS }) },
    html`<h1>${title}</h1>`,
    model.second && html`<p class="hint">${phrase(locale, 'step.second', {})}</p>`,
    transactionTable(model),
    noticeBox(model),
    html`<form
      method="post"
      action=${form.action}
      data-passkey=${model.passkey && JSON.stringify(model.passkey)}
      data-at-once=${model.passkey !== undefined && model.atOnce ? '' : undefined}
      data-stream=${looks ? model.streamUrl : undefined}
    >
      <input type="hidden" name="csrf_token" value=${form.csrfToken} />
      ${question(model)}
      <p class="expires">
        ${phrase(locale, 'wait.expires', {
          time: timeLeft(locale, asked.expiresAt, asked.now, 'expire'),
        })}
      </p>
      ${otherWays(model)}
      ${
        model.startUrl !== undefined &&
        html`<p><a href=${model.startUrl}>${phrase(locale, 'way.start_again', {})}</a></p>`
      }
      ${asked.channel !== 'passkey' && asked.channel !== 'approval' && safetyNote(model)}
      <button class="report" name="action" value="report" formnovalidate>
        ${phrase(locale, 'report.button', {})}
      </button>
    </form>`,
    html`<p
      class="quiet"
      role="status"
      aria-live="polite"
      data-last-minute=${phraseText(locale, 'wait.last_minute', {})}
      data-over=${phraseText(locale, 'wait.over', {})}
    ></p>`,
  )
}

function question(model: FactorWaiting): ComponentChildren {
  switch (model.asked.channel) {
    case 'totp':
    case 'recovery_code':
      return codeQuestion(model, model.asked.channel)
    case 'passkey':
      return passkeyQuestion(model)
    case 'approval':
      return approvalQuestion(model)
  }
}

/** However many digits the person's own app has: a page that knew would tell a stranger. */
function codeQuestion(
  { locale, notice }: FactorWaiting,
  way: 'totp' | 'recovery_code',
): ComponentChildren {
  return html`<p>${phrase(locale, `${way}.why`, {})}</p>
    <label for="code">${phrase(locale, `${way}.label`, {})}</label>
    ${codeField({
      digitsOnly: way === 'totp',
      oneTime: way === 'totp',
      wrong: notice === 'wrong',
    })}
    <p id="hint" class="hint">${phrase(locale, `${way}.hint`, {})}</p>
    <button class="main" name="action" value="check">${phrase(locale, 'code.check', {})}</button>`
}

/** Only a script can ask for a passkey; without one the page says so, and offers the other ways. */
function passkeyQuestion({ locale }: FactorWaiting): ComponentChildren {
  return html`<p>${phrase(locale, 'passkey.why', {})}</p>
    <input type="hidden" name="credential" value="" />
    <button class="main" name="action" value="passkey" data-with-passkey hidden>
      ${phrase(locale, 'passkey.button', {})}
    </button>
    <p class="notice caution" data-without-passkey>${phrase(locale, 'passkey.script', {})}</p>
    <p
      class="quiet"
      role="alert"
      data-passkey-failed=${phraseText(locale, 'passkey.failed', {})}
      data-passkey-unsupported=${phraseText(locale, 'passkey.unsupported', {})}
    ></p>`
}

function approvalQuestion(model: FactorWaiting): ComponentChildren {
  const { locale, number, asked } = model
  const address = html`<b dir="ltr" translate="no">${model.approveAt}</b>`
  return html`<p>${phrase(locale, 'approval.why', { address })}</p>
    <p class="carried approval">
      <span>${phrase(locale, 'approval.number', {})}</span>
      <output>${number ?? ''}</output>
    </p>
    <p class="hint">
      ${phrase(locale, 'approval.never', { project: html`<bdi>${asked.project}</bdi>` })}
    </p>
    <p>${phrase(locale, 'approval.waits', {})}</p>
    <p><a class="main" href=${model.form.action}>${phrase(locale, 'approval.look', {})}</a></p>`
}
