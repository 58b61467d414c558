import { readFileSync } from 'node:fs'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { FastifyReply } from 'fastify'
import type { App } from '../app.ts'
import type { ApiDocument } from './api-document.ts'
import { problemsPage } from './problems-page.ts'
import { referencePage } from './reference-page.ts'

const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** `/docs`: the reference for people, made from the OpenAPI document when it is first asked for. It needs no script. */
export function docsRoutes(app: App): void {
  const css = readFileSync(new URL('./docs.css', import.meta.url), 'utf8')
  let reference: string | undefined
  const problems = page(problemsPage())

  app.get('/docs', (_request, reply) => {
    reference ??= page(referencePage(readDocument(app)))
    return sendDocs(reply, reference)
  })
  app.get('/docs/problems', (_request, reply) => sendDocs(reply, problems))
  app.get('/assets/docs.css', (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=3600')
      .header('content-type', 'text/css; charset=utf-8')
      .send(css),
  )
}

function readDocument(app: App): ApiDocument {
  // Through JSON, as any reader of `/openapi.json` gets it.
  const document: ApiDocument = JSON.parse(JSON.stringify(app.swagger()))
  return document
}

function page(node: VNode): string {
  return `<!doctype html>${renderToString(node)}`
}

function sendDocs(reply: FastifyReply, text: string): FastifyReply {
  return reply
    .header('content-security-policy', POLICY)
    .header('content-type', 'text/html; charset=utf-8')
    .send(text)
}
