import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { apartNotice } from './apart-notice.ts'
import type { Question } from './device-model.ts'
import { icon } from './icon.ts'
import { layout } from './layout.ts'
import { cautionLine, noticeLine } from './notice-line.ts'
import { questionFacts } from './question-facts.ts'
import { signedInAs } from './signed-in-as.ts'
import { timeLeft } from './time.ts'
import { userCodeField } from './user-code-field.ts'

/** From here on a code needs a smaller hand to stay on one line of a phone. */
const LONG_CODE = 12

/**
 * The question whether a device may come in. Denying is the first button of the form, so that Enter denies (DEV-25), and no button is chosen
 * beforehand. Nothing on it comes from the one who asks but text.
 */
export function questionPage(model: Question): VNode {
  const { locale, question, notice } = model
  const { client, userCode } = question
  const title = phraseText(locale, 'question.title', {})
  const asks = phrase(locale, 'question.asks', {
    client: html`<bdi>${client.name}</bdi>`,
    project: html`<bdi>${question.projectName}</bdi>`,
  })
  return layout(
    model,
    { title, asks },
    html`<h1>${title}</h1>`,
    notice !== undefined &&
      noticeLine(phrase(locale, 'question.wrong', {}), phrase(locale, 'question.wrong_next', {})),
    // Where it must be typed, it must be read from the screen, and not from here.
    !question.mustType &&
      html`<p class="carried">
        <span>${phrase(locale, 'question.compare', {})}</span>
        <output class=${userCode.length > LONG_CODE ? 'long' : undefined} dir="ltr" translate="no"
          >${userCode}</output
        >
      </p>`,
    apartNotice(locale, question),
    client.registered &&
      cautionLine(
        html`<bdi>${client.name}</bdi>: ${phrase(locale, 'question.unverified', {})}`,
        phrase(locale, 'question.unverified_why', {}),
      ),
    questionFacts(model),
    html`<p class="safety">${phrase(locale, 'question.warning', {})}</p>`,
    decision(model),
    html`<p class="expires">
      ${phrase(locale, 'wait.expires', {
        time: timeLeft(locale, question.expiresAt, model.now, 'expire'),
      })}
    </p>`,
    signedInAs(model),
    html`<p
      class="quiet"
      role="status"
      aria-live="polite"
      data-last-minute=${phraseText(locale, 'wait.last_minute', {})}
      data-over=${phraseText(locale, 'wait.over', {})}
    ></p>`,
  )
}

function decision({ locale, form, question, notice }: Question): VNode {
  return html`<form class="decision" method="post" action=${form.action}>
    <input type="hidden" name="csrf_token" value=${form.csrfToken} />
    ${
      question.mustType &&
      html`<label for="user_code">${phrase(locale, 'question.type', {})}</label>
        ${userCodeField({
          autofocus: false,
          noticed: notice !== undefined,
          invalid: notice !== undefined,
        })}
        <p id="hint" class="hint">${phrase(locale, 'question.type_why', {})}</p>`
    }
    <div class="pair">
      <button name="decision" value="deny">
        ${icon('cross')}<span>${phrase(locale, 'question.deny', {})}</span>
      </button>
      <button name="decision" value="approve">
        ${icon('done')}<span>${phrase(locale, 'question.approve', {})}</span>
      </button>
    </div>
    <button class="report" name="decision" value="report">
      ${phrase(locale, 'question.report', {})}
    </button>
  </form>`
}
