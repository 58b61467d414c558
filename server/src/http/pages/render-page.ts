import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A view as an HTML document. Text is escaped by the renderer; no view writes markup from text (WEB-07). */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}
