import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { PROBLEMS } from '../problem.ts'
import { docsFrame } from './docs-frame.ts'

/** Every problem with what to do about it: where the `type` of a problem leads. */
export function problemsPage(): VNode {
  return docsFrame(
    'Problems',
    html`<p>
        A problem is a JSON body of type <code>application/problem+json</code> (RFC 9457) with
        <code>code</code>, <code>title</code>, <code>status</code>, <code>detail</code> and
        <code>request_id</code>.
      </p>
      ${Object.entries(PROBLEMS).map(
        ([code, { status, title, help }]) =>
          html`<section id=${code}>
            <h2><code>${code}</code></h2>
            <p>${status}: ${title}.</p>
            <p>${help}</p>
          </section>`,
      )}`,
  )
}
