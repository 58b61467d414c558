import { escapeHtml } from './escape-html.ts'
import { isolateText } from './isolate-text.ts'
import { directionOf, type Locale } from './locale.ts'
import type { ComposedEmail } from './message-facts.ts'
import type { Writer } from './say.ts'

/** Words that are written once as plain text and once as HTML. */
export type Words = (writer: Writer) => string

/** One piece of an e-mail, from top to bottom. Addresses must already be known to be our own. */
export type EmailBlock =
  | { readonly form: 'words' | 'small'; readonly words: Words }
  | { readonly form: 'code'; readonly code: string }
  | { readonly form: 'button' | 'link'; readonly address: string; readonly words: Words }

type EmailPlan = {
  readonly locale: Locale
  readonly subject: string
  readonly title: Words
  readonly blocks: readonly EmailBlock[]
}

const htmlWriter: Writer = {
  text: escapeHtml,
  value: (value) => `<bdi>${escapeHtml(value)}</bdi>`,
}

/** Colours for a dark screen. Mail programs that drop style sheets show the light ones, which are inline. */
const darkStyle =
  '@media (prefers-color-scheme:dark){body{background:#14161a!important;color:#eceef2!important}' +
  '.code{background:#23272f!important;color:#ffffff!important}.small{color:#b3b9c4!important}' +
  '.button{background:#9db8ff!important;color:#0b1020!important}.link{color:#9db8ff!important}}'

/** Those whose letters carry signs above and below. */
const tallScripts: ReadonlySet<Locale> = new Set(['ur', 'hi', 'bn', 'ta', 'th'])

/** Own fonts only: a mail must load nothing from anywhere, or opening it could be followed. */
const bodyStyle = (locale: Locale) =>
  'margin:0;padding:24px;background:#ffffff;color:#1a1c20;' +
  `font:16px/${tallScripts.has(locale) ? '1.8' : '1.5'} system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif`

/** Spaced by style, so that the code is still copied as one string. */
const codeStyle =
  'margin:8px 0 16px;padding:16px;border-radius:8px;background:#f0f2f6;color:#111317;text-align:center;' +
  'font:700 32px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:6px;overflow-wrap:anywhere'

const buttonStyle =
  'display:inline-block;padding:14px 28px;border-radius:8px;background:#1a4fd6;color:#ffffff;' +
  'font-weight:700;text-decoration:none'

/** Writes both parts of an e-mail: plain text, and HTML without tables, images or anything remote. */
export function writeEmail({ locale, subject, title, blocks }: EmailPlan): ComposedEmail {
  const textWriter: Writer = {
    text: (text) => text,
    value: (value) => isolateText(value, locale),
  }
  const text = [title(textWriter), ...blocks.map((block) => blockText(block, textWriter))]
  return {
    kind: 'email',
    subject,
    text: `${text.join('\n\n')}\n`,
    html: page(locale, subject, title, blocks),
  }
}

/** The code and an address stand alone on their lines, so that both are easy to copy. */
function blockText(block: EmailBlock, writer: Writer): string {
  if (block.form === 'code') return block.code
  return 'address' in block ? `${block.words(writer)}\n${block.address}` : block.words(writer)
}

function page(
  locale: Locale,
  subject: string,
  title: Words,
  blocks: readonly EmailBlock[],
): string {
  const direction = directionOf(locale)
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>${escapeHtml(subject)}</title>
<style>:root{color-scheme:light dark}${darkStyle}</style>
</head>
<body dir="${direction}" style='${bodyStyle(locale)}'>
<div style="max-width:480px;margin:0 auto">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;overflow-wrap:anywhere">${title(htmlWriter)}</h1>
${blocks.map(blockHtml).join('\n')}
</div>
</body>
</html>
`
}

function blockHtml(block: EmailBlock): string {
  switch (block.form) {
    case 'code':
      return `<p class="code" dir="ltr" style="${codeStyle}">${escapeHtml(block.code)}</p>`
    case 'words':
      return `<p style="margin:0 0 12px;overflow-wrap:anywhere">${block.words(htmlWriter)}</p>`
    case 'small':
      return `<p class="small" style="margin:24px 0 0;font-size:14px;color:#5a606b;overflow-wrap:anywhere">${block.words(htmlWriter)}</p>`
    case 'button':
      return `<p style="margin:0 0 16px">${anchor(block, 'button', buttonStyle)}</p>`
    case 'link':
      return `<p style="margin:0 0 12px">${anchor(block, 'link', 'color:#1a4fd6')}</p>`
  }
}

function anchor(
  { address, words }: { readonly address: string; readonly words: Words },
  kind: string,
  style: string,
): string {
  return `<a class="${kind}" href="${escapeHtml(address)}" rel="noreferrer" style="${style}">${words(htmlWriter)}</a>`
}
