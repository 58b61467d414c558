/** The scopes of a text with spaces between them (RFC 6749, 3.3). */
export function readScopes(text: string): readonly string[] {
  return text.split(' ').filter((scope) => scope !== '')
}
