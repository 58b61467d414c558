/** Kinds of browsers by a mark that each has in its user agent; those that also have another's mark come first. */
const BROWSERS = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\b(?:OPR|Opera|OPT)\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
] as const

/** Which browser a user agent claims to be; undefined for any other program. */
export function browserName(userAgent: string): string | undefined {
  return BROWSERS.find(([, mark]) => mark.test(userAgent))?.[0]
}
