import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { layout } from './layout.ts'
import type { Frame } from './model.ts'

/** What to do when a code or a page does not work. */
export function helpPage(frame: Frame): VNode {
  const { locale } = frame
  const host = hostOf(frame)
  return readingPage(frame, 'help', [
    [
      phrase(locale, 'trouble.none', {}),
      [phrase(locale, 'trouble.none_sms', {}), ' ', phrase(locale, 'trouble.none_email', {})],
    ],
    [phrase(locale, 'help.start', {}), phrase(locale, 'help.start_next', {})],
    [phrase(locale, 'trouble.page', {}), phrase(locale, 'trouble.page_next', { host })],
    [phrase(locale, 'help.browser', {}), phrase(locale, 'help.browser_next', {})],
    [phrase(locale, 'help.locked', {}), phrase(locale, 'help.locked_next', {})],
    [phrase(locale, 'help.not_me', {}), phrase(locale, 'help.not_me_next', {})],
  ])
}

/** How to tell a real message from a false one. */
export function safetyPage(frame: Frame): VNode {
  const { locale } = frame
  const host = hostOf(frame)
  return readingPage(frame, 'real', [
    [phrase(locale, 'real.ask', {}), phrase(locale, 'real.ask_next', {})],
    [phrase(locale, 'real.page', { host }), phrase(locale, 'real.page_next', {})],
    [phrase(locale, 'real.reference', {}), phrase(locale, 'real.reference_next', {})],
    [phrase(locale, 'real.hurry', {}), phrase(locale, 'real.hurry_next', {})],
    [phrase(locale, 'real.link', {}), phrase(locale, 'real.link_next', { host })],
    [phrase(locale, 'real.given', {}), phrase(locale, 'real.given_next', {})],
  ])
}

function readingPage(
  frame: Frame,
  name: 'help' | 'real',
  sections: readonly (readonly [ComponentChildren, ComponentChildren])[],
): VNode {
  const title = phraseText(frame.locale, `${name}.title`, {})
  return layout(
    frame,
    { title },
    html`<h1>${title}</h1>`,
    html`<p>${phrase(frame.locale, `${name}.intro`, {})}</p>`,
    sections.map(
      ([heading, text]) =>
        html`<h2>${heading}</h2>
          <p>${text}</p>`,
    ),
  )
}

function hostOf({ host }: Frame): VNode {
  return html`<b dir="ltr" translate="no">${host}</b>`
}
