import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { icon, type IconName } from './icon.ts'
import { layout } from './layout.ts'
import type { Frame } from './model.ts'
import { timeLeft } from './time.ts'

/** One page for everything that leads nowhere (COD-16): a forged address, another browser, a verification that never was. */
export function unknownPage(frame: Frame): VNode {
  const { locale } = frame
  const host = html`<b dir="ltr" translate="no">${frame.host}</b>`
  return plainPage(frame, 'unknown', 'info', [
    phrase(locale, 'unknown.why', {}),
    phrase(locale, 'unknown.next', {}),
    phrase(locale, 'unknown.cookies', { host }),
  ])
}

/** A form that did not come from our own page (WEB-03). */
export function forbiddenPage(frame: Frame): VNode {
  return plainPage(frame, 'forbidden', 'stop', [
    phrase(frame.locale, 'forbidden.why', {}),
    phrase(frame.locale, 'forbidden.next', {}),
  ])
}

/** A limit was reached; says how long to wait. */
export function busyPage(frame: Frame, retryAfterSeconds: number): VNode {
  const time = timeLeft(frame.locale, retryAfterSeconds * 1000, 0)
  return plainPage(frame, 'busy', 'clock', [
    phrase(frame.locale, 'busy.why', {}),
    phrase(frame.locale, 'busy.next', { time }),
  ])
}

/** A recovery was a short while ago, and this waits after one (REC-11). */
export function coolingPage(frame: Frame, retryAfterSeconds: number): VNode {
  const time = timeLeft(frame.locale, retryAfterSeconds * 1000, 0)
  return plainPage(frame, 'cooling', 'clock', [
    phrase(frame.locale, 'cooling.why', {}),
    phrase(frame.locale, 'cooling.next', { time }),
  ])
}

/** Our own fault. */
export function defectPage(frame: Frame): VNode {
  return plainPage(frame, 'defect', 'info', [
    phrase(frame.locale, 'defect.why', {}),
    phrase(frame.locale, 'defect.next', {}),
  ])
}

function plainPage(
  frame: Frame,
  state: 'unknown' | 'forbidden' | 'busy' | 'cooling' | 'defect',
  drawing: IconName,
  [why, ...next]: readonly unknown[],
): VNode {
  const title = phraseText(frame.locale, `${state}.title`, {})
  return layout(
    frame,
    { title },
    html`<div class="state" data-state=${state}>
      ${icon(drawing)}
      <h1>${title}</h1>
      <p>${why}</p>
    </div>`,
    next.map((line) => html`<p class="next">${line}</p>`),
  )
}
