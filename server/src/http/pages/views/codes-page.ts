import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { covered } from './asked.ts'
import { meForm } from './me-form.ts'
import type { AskCodes, ShowCodes } from './me-model.ts'
import { ownLayout } from './me-page.ts'
import { noticeLine } from './notice-line.ts'
import { timeOfDay } from './time.ts'

/** Before recovery codes are made: what they are for, and what becomes of those that there are. */
export function askCodesPage(model: AskCodes): VNode {
  const { locale, left, nonce, notice } = model
  return ownLayout(
    model,
    phraseText(locale, left === undefined ? 'codes.title' : 'codes.title_new', {}),
    notice !== undefined &&
      noticeLine(phrase(locale, `me.${notice}`, {}), phrase(locale, 'codes.after', {}), 'good'),
    html`<p>${phrase(locale, 'codes.what', {})}</p>`,
    left !== undefined &&
      html`<p class="notice caution">${phrase(locale, 'codes.replaces', {})}</p>`,
    meForm(
      model.form,
      { nonce },
      html`<button class="main" name="action" value="make_codes">
        ${phrase(locale, 'codes.make', {})}
      </button>`,
    ),
    html`<p class="ways-on">
      <a href="/me">${phrase(locale, notice === undefined ? 'own.back' : 'codes.later', {})}</a>
    </p>`,
  )
}

/** The codes, this once: to be printed, or written down. */
export function showCodesPage(model: ShowCodes): VNode {
  const { locale, codes, who, project, now } = model
  return ownLayout(
    model,
    phraseText(locale, 'codes.shown', {}),
    html`<p>${phrase(locale, 'codes.keep', {})}</p>`,
    html`<ol class="codes" dir="ltr" translate="no">
      ${codes.map((code) => html`<li><code>${code}</code></li>`)}
    </ol>`,
    html`<p class="printed">
      ${phrase(locale, 'codes.printed', { project: html`<bdi>${project}</bdi>` })}${' '}
      ${who !== '' && covered(who)}${' '}${timeOfDay(locale, now, 0)}
    </p>`,
    html`<div class="adds">
      <button type="button" data-print data-with-script hidden>
        ${phrase(locale, 'codes.print', {})}
      </button>
      <button
        type="button"
        data-copy=${codes.join('\n')}
        data-copied=${phraseText(locale, 'copied', {})}
        data-with-script
        hidden
      >
        ${phrase(locale, 'codes.copy', {})}
      </button>
    </div>`,
    html`<p class="safety">${phrase(locale, 'codes.once', {})}</p>`,
    html`<p><a class="main" href="/me?s=codes_made">${phrase(locale, 'codes.written', {})}</a></p>`,
  )
}
