import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'

/** The document around a page of the reference. */
export function docsFrame(title: string, body: ComponentChildren): VNode {
  return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>${title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/assets/docs.css" />
    </head>
    <body>
      <header>
        <a href="/docs">Reference</a> <a href="/docs/problems">Problems</a>${' '}
        <a href="/openapi.json">OpenAPI</a>
      </header>
      <main>
        <h1>${title}</h1>
        ${body}
      </main>
    </body>
  </html>`
}
