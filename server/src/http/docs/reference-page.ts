import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { ApiDocument, Operation } from './api-document.ts'
import { docsFrame } from './docs-frame.ts'
import { fieldRow, schemaTable } from './schema-table.ts'

type Route = { readonly method: string; readonly path: string; readonly operation: Operation }

/** The whole reference on one page, so that a browser's own search finds everything. */
export function referencePage(document: ApiDocument): VNode {
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  )
  // A tag that nobody described yet still gets its part: what can be called must be shown.
  const described = new Map(document.tags.map((tag) => [tag.name, tag.description]))
  const names = new Set([...described.keys(), ...routes.flatMap((r) => r.operation.tags)])
  const parts = [...names]
    .map((name) => ({ name, description: described.get(name) ?? name }))
    .map((tag) => ({ tag, routes: routes.filter((r) => r.operation.tags.includes(tag.name)) }))
    .filter((part) => part.routes.length > 0)
  return docsFrame(
    `${document.info.title} API ${document.info.version}`,
    html`
      ${document.info.description.split('\n').map((line) => html`<p>${marked(line)}</p>`)}
      <nav aria-label="Routes">
        ${parts.map(
          (part) =>
            html`<h2>${part.tag.description}</h2>
              <ul>
                ${part.routes.map(
                  (r) =>
                    html`<li>
                      <a href=${`#${r.operation.operationId}`}>${r.operation.summary}</a>${' '}
                      <code>${r.method.toUpperCase()} ${r.path}</code>
                    </li>`,
                )}
              </ul>`,
        )}
      </nav>
      ${parts.flatMap((part) => part.routes.map(routeSection))}
    `,
  )
}

function routeSection({ method, path, operation }: Route): VNode {
  const body = operation.requestBody?.content['application/json']?.schema
  return html`<section id=${operation.operationId}>
    <h3>${operation.summary}</h3>
    <p><code>${method.toUpperCase()} ${path}</code></p>
    ${operation.description === undefined ? null : html`<p>${marked(operation.description)}</p>`}
    ${parametersTable(operation)}
    ${
      body === undefined
        ? null
        : html`<h4>Body</h4>
            ${schemaTable(body)}`
    }
    ${Object.entries(operation.responses)
      .filter(([status]) => status.startsWith('2'))
      .map(([status, { content }]) => {
        const schema = content?.['application/json']?.schema
        return html`<h4>Answer ${status}</h4>
          ${schema === undefined ? null : schemaTable(schema)}`
      })}
  </section>`
}

function parametersTable({ parameters = [] }: Operation): VNode | undefined {
  if (parameters.length === 0) return undefined
  return html`<h4>Path and query</h4>
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Form</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        ${parameters.map((p) => fieldRow(p.name, p.required === true, p.schema))}
      </tbody>
    </table>`
}

/** Text with `code` between backquotes. */
function marked(text: string): (VNode | string)[] {
  return text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))
}
