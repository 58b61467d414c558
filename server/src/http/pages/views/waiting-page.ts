import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { covered, purposeTitle, reference, safetyNote, transactionTable, whoAsks } from './asked.ts'
import { layout } from './layout.ts'
import type { Waiting } from './model.ts'
import { noticeBox } from './notice-box.ts'
import { timeLeft } from './time.ts'
import { troubles } from './troubles.ts'

/** The page that waits for the code. Every button is a plain form button; the first one is `check`, so that Enter checks. */
export function waitingPage(model: Waiting): VNode {
  const { locale, asked, form, code } = model
  const title = purposeTitle(locale, asked)
  return layout(
    model,
    { title, asks: whoAsks(model) },
    html`<h1>${title}</h1>`,
    transactionTable(model),
    noticeBox(model),
    html`<form method="post" action=${form.action} data-length=${code.length}>
      <input type="hidden" name="csrf_token" value=${form.csrfToken} />
      <p class="sent">${sentTo(model)} ${code.link && phrase(locale, 'code.link', {})}</p>
      <label for="code">${phrase(locale, 'code.label', {})}</label>
      <input
        id="code"
        name="code"
        type="text"
        autocomplete="one-time-code"
        inputmode=${code.digitsOnly ? 'numeric' : 'text'}
        autocapitalize=${code.digitsOnly ? undefined : 'characters'}
        autocorrect="off"
        spellcheck="false"
        dir="ltr"
        maxlength="64"
        autofocus
        aria-describedby=${model.notice === 'wrong' ? 'notice hint' : 'hint'}
        aria-invalid=${model.notice === 'wrong' ? 'true' : undefined}
      />
      <p id="hint" class="hint">
        ${phrase(locale, code.digitsOnly ? 'code.digits' : 'code.characters', {})}${' '}
        <span data-with-script hidden>
          ${phrase(locale, code.length === undefined ? 'code.auto_pasted' : 'code.auto', {})}</span
        >
      </p>
      <button class="main" name="action" value="check">${phrase(locale, 'code.check', {})}</button>
      <p class="expires">
        ${phrase(locale, 'wait.expires', {
          time: timeLeft(locale, asked.expiresAt, asked.now, 'expire'),
        })}
      </p>
      ${reference(model)}
      <div class="others">
        ${resend(model)}
        ${model.others.map(
          (channel) =>
            html`<button
              name="action"
              value="another"
              formaction=${`${form.action}?channel=${channel}`}
              formnovalidate
            >
              ${phrase(locale, `another.${channel}`, {})}
            </button>`,
        )}
      </div>
      ${safetyNote(model)}
      <button class="report" name="action" value="report" formnovalidate>
        ${phrase(locale, 'report.button', {})}
      </button>
    </form>`,
    troubles(model),
    html`<p
      class="quiet"
      role="status"
      aria-live="polite"
      data-last-minute=${phraseText(locale, 'wait.last_minute', {})}
      data-over=${phraseText(locale, 'wait.over', {})}
      data-ready=${phraseText(locale, 'resend.ready', {})}
    ></p>`,
  )
}

function sentTo({ locale, asked: { channel, to } }: Waiting): ComponentChildren {
  return to === ''
    ? phrase(locale, `sent.${channel}_on_file`, {})
    : phrase(locale, `sent.${channel}`, { to: covered(to) })
}

/** The button works at any time; before its time the answer is the wait. So it is never disabled, which some readers skip. */
function resend({ locale, asked, resendAt }: Waiting): ComponentChildren {
  if (resendAt >= asked.expiresAt)
    return html`<p class="hint">${phrase(locale, 'resend.never', {})}</p>`
  return html`<button name="action" value="resend" formnovalidate>
      ${phrase(locale, 'resend.button', {})}
    </button>
    <p class="hint" data-resend>
      ${
        resendAt > asked.now
          ? phrase(locale, 'resend.wait', { time: timeLeft(locale, resendAt, asked.now, 'resend') })
          : phrase(locale, 'resend.ready', {})
      }
    </p>`
}
