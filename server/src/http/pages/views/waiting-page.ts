import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import type { Instant } from '../../../domain/instant.ts'
import { phrase, phraseText } from '../phrase.ts'
import { covered, purposeTitle, reference, safetyNote, whoAsks } from './asked.ts'
import { codeField } from './code-field.ts'
import { layout } from './layout.ts'
import type { Waiting } from './model.ts'
import { noticeBox } from './notice-box.ts'
import { otherWays } from './other-ways.ts'
import { timeLeft } from './time.ts'
import { transactionTable } from './transaction-table.ts'
import { troubles } from './troubles.ts'

/** A message is on its way this long, as far as a page says: most arrive in less. What became of it is not told, for an address that nobody has must look the same (LEA-01). */
const ON_ITS_WAY: Instant = 5000

/** The page that waits for the code of a message. Every button is a plain form button; the first one is `check`, so that Enter checks. */
export function waitingPage(model: Waiting): VNode {
  const { locale, asked, form, code } = model
  const title = purposeTitle(locale, asked)
  return layout(
    model,
    { title, asks: whoAsks(model) },
    html`<h1>${title}</h1>`,
    model.second && html`<p class="hint">${phrase(locale, 'step.second', {})}</p>`,
    transactionTable(model),
    noticeBox(model),
    html`<form method="post" action=${form.action} data-length=${code.length}>
      <input type="hidden" name="csrf_token" value=${form.csrfToken} />
      <p class="sent">${sentTo(model)} ${code.link && phrase(locale, 'code.link', {})}</p>
      <label for="code">${phrase(locale, 'code.label', {})}</label>
      ${codeField({
        digitsOnly: code.digitsOnly,
        oneTime: true,
        wrong: model.notice === 'wrong',
      })}
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
      <div class="others">${resend(model)}</div>
      ${otherWays(model)} ${safetyNote(model)}
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

/** Both sentences, of which one is hidden: the script changes them when the time has come. */
function sentTo(model: Waiting): ComponentChildren {
  const { now, lastSentAt } = model.asked
  const left = Math.ceil((lastSentAt + ON_ITS_WAY - now) / 1000)
  if (left <= 0) return sentence(model, '_gone')
  return html`<span data-sending=${left}>${sentence(model, '')}</span
    ><span data-sent hidden>${sentence(model, '_gone')}</span>`
}

function sentence({ locale, asked }: Waiting, gone: '' | '_gone'): ComponentChildren {
  const { channel, to } = asked
  return to === ''
    ? phrase(locale, `sent.${channel}_on_file${gone}`, {})
    : phrase(locale, `sent.${channel}${gone}`, { to: covered(to) })
}

/**
 * Before its time the button says that it is not to be used yet, and when. It can be reached and pressed all the same, and then the answer is the wait: what is
 * disabled altogether, some readers skip.
 */
function resend({ locale, asked, resendAt }: Waiting): ComponentChildren {
  if (resendAt >= asked.expiresAt)
    return html`<p class="hint">${phrase(locale, 'resend.never', {})}</p>`
  const early = resendAt > asked.now
  return html`<button
      name="action"
      value="resend"
      formnovalidate
      aria-disabled=${early ? 'true' : undefined}
      aria-describedby="resend"
    >
      ${phrase(locale, 'resend.button', {})}
    </button>
    <p id="resend" class="hint" data-resend>
      ${
        early
          ? phrase(locale, 'resend.wait', { time: timeLeft(locale, resendAt, asked.now, 'resend') })
          : phrase(locale, 'resend.ready', {})
      }
    </p>`
}
