/** What stands where a secret stood. */
const COVER = '•••'

/**
 * Covers every secret in a text, as it is and as it stands in a URL. The service keeps secrets out of its problems;
 * a proxy in between, or a service that is not ours, may echo the request.
 */
export function redact(text: string, secrets: readonly (string | undefined)[]): string {
  const spellings = secrets
    .filter((secret) => secret !== undefined && secret !== '')
    .flatMap((secret) => (secret === undefined ? [] : [secret, inUrl(secret)]))
  // The longest first: a short secret may be a part of a long one, and would leave the rest of it standing.
  spellings.sort((a, b) => b.length - a.length)
  return spellings.reduce((covered, secret) => covered.replaceAll(secret, COVER), text)
}

function inUrl(secret: string): string {
  return encodeURIComponent(secret.toWellFormed())
}
