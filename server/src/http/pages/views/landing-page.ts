import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { layout } from './layout.ts'
import type { Frame } from './model.ts'

export type Landing = Frame & {
  /** Whether people sign in here at all. */
  readonly pages: boolean
  readonly sandbox: boolean
}

/** What somebody finds who opens the bare address of the service: where to go. */
export function landingPage(model: Landing): VNode {
  const { locale } = model
  const title = phraseText(locale, 'landing.title', {})
  const link = (path: string, key: 'code' | 'me' | 'docs' | 'sandbox') =>
    html`<li><a href=${path}>${phrase(locale, `landing.${key}`, {})}</a></li>`
  return layout(
    model,
    { title, asks: html`<bdi class="host">${model.host}</bdi>` },
    html`<h1>${title}</h1>`,
    html`<p>${phrase(locale, 'landing.why', {})}</p>`,
    html`<ul class="places">
      ${model.pages && link('/code', 'code')} ${model.pages && link('/me', 'me')}
      ${link('/docs', 'docs')} ${model.sandbox && link('/sandbox', 'sandbox')}
    </ul>`,
  )
}
