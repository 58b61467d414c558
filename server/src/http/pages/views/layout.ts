import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import { directionOf } from '../../../domain/message/locale.ts'
import { phrase } from '../phrase.ts'
import { icon } from './icon.ts'
import type { Frame } from './model.ts'

/** The document around a page: who asks on top, what to read about safety below. */
export function layout(
  { locale, host, assets }: Frame,
  page: {
    readonly title: string
    /** Who asks, in one line above the page's own heading. */
    readonly asks?: ComponentChildren
    readonly wide?: boolean
    /** Without a script the page is fetched anew after this long, to see what happened elsewhere. */
    readonly lookSeconds?: number
    /** A script, and a style sheet, beside those of every page. */
    readonly more?: { readonly css?: string; readonly js: string }
  },
  ...body: ComponentChildren[]
): VNode {
  return html`<html lang=${locale} dir=${directionOf(locale)}>
    <head>
      <meta charset="utf-8" />
      <title>${page.title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex, nofollow" />
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href=${assets.css} />
      <script type="module" src=${assets.js}></script>
      ${
        page.lookSeconds !== undefined &&
        html`<noscript><meta http-equiv="refresh" content=${String(page.lookSeconds)} /></noscript>`
      }
      ${
        page.more !== undefined &&
        html`${page.more.css !== undefined && html`<link rel="stylesheet" href=${page.more.css} />`}
          <script type="module" src=${page.more.js}></script>`
      }
    </head>
    <body>
      <main class=${page.wide === true ? 'wide' : undefined}>
        ${page.asks !== undefined && html`<p class="asks">${icon('shield')}<span>${page.asks}</span></p>`}
        ${body}
      </main>
      <footer>
        <a href="/help">${phrase(locale, 'frame.help', {})}</a>
        <a href="/safety">${phrase(locale, 'frame.safety', {})}</a>
        <bdi class="host">${host}</bdi>
      </footer>
    </body>
  </html>`
}
