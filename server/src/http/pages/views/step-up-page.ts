import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { Way } from '../../../domain/delivery/channel.ts'
import { phrase, phraseText } from '../phrase.ts'
import { meForm } from './me-form.ts'
import type { StepUp } from './me-model.ts'
import { backToMe, ownLayout } from './me-page.ts'
import { cautionLine, noticeLine } from './notice-line.ts'
import { timeLeft } from './time.ts'

/** "Confirm it is you", before anything that protects the account is changed: by the strongest that the person has (NIST SP 800-63B-4, 4.1.2.1). */
export function stepUpPage(model: StepUp): VNode {
  const { locale, ways, notice, waitSeconds } = model
  const time = timeLeft(locale, waitSeconds * 1000, 0)
  const project = html`<bdi>${model.project}</bdi>`
  return ownLayout(
    model,
    phraseText(locale, 'stepup.title', {}),
    notice !== undefined &&
      noticeLine(
        phrase(locale, `stepup.${notice}`, {}),
        notice === 'not_raised'
          ? phrase(locale, 'stepup.not_raised_next', { project })
          : phrase(locale, `stepup.${notice}_next`, {}),
      ),
    waitSeconds > 0 &&
      noticeLine(phrase(locale, 'stepup.wait', {}), phrase(locale, 'stepup.wait_next', { time })),
    html`<p>${phrase(locale, 'stepup.why', {})}</p>`,
    ways.length === 0
      ? cautionLine(
          phrase(locale, 'stepup.none', {}),
          phrase(locale, 'stepup.none_next', { project }),
        )
      : html`<div class="choices">${ways.map((way, at) => wayForm(model, way, at === 0))}</div>`,
    ways.length > 0 && html`<p class="hint">${phrase(locale, 'stepup.lost', { project })}</p>`,
    backToMe(model),
  )
}

function wayForm({ locale, form, wanted }: StepUp, way: Way, isFirst: boolean): VNode {
  return meForm(
    form,
    { wanted, way },
    html`<button class=${isFirst ? 'main' : undefined} name="action" value="confirm">
      ${phrase(locale, `way.${way}`, {})}
    </button>`,
  )
}
