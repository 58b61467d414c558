/** Text that is HTML already. Everything else is escaped when it is put into a page. */
export type Html = { readonly html: string }
type Piece = Html | string | number | undefined | false | readonly Piece[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A template whose values are escaped, so that no page can forget to. */
export function html(texts: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return { html: texts.map((text, i) => (i === 0 ? '' : written(values[i - 1])) + text).join('') }
}

function written(piece: Piece): string {
  if (piece === undefined || piece === false) return ''
  if (typeof piece === 'string') return piece.replace(/[&<>"']/g, (found) => ESCAPES[found] ?? '')
  if (typeof piece === 'number') return String(piece)
  if ('html' in piece) return piece.html
  return piece.map(written).join('')
}
