import { OAuthFault } from './oauth-fault.ts'

/** Addresses that a program may say of itself (RFC 7591, 2). All are judged, and only `client_uri` is kept; none is ever fetched (DEV-41). */
const TOLD = ['client_uri', 'logo_uri', 'tos_uri', 'policy_uri', 'jwks_uri'] as const

/**
 * DEV-40: judges every address in what a program says of itself.
 * @throws OAuthFault `invalid_client_metadata`, `invalid_redirect_uri`
 */
export function judgeUris(metadata: Readonly<Record<string, unknown>>): void {
  for (const name of TOLD)
    if (metadata[name] !== undefined && safeUri(metadata[name]) === undefined)
      throw new OAuthFault(
        'invalid_client_metadata',
        `${name}: must be an https address without user and fragment`,
      )
  const redirects = metadata['redirect_uris']
  if (redirects === undefined) return
  if (!Array.isArray(redirects) || !redirects.every(isRedirect))
    throw new OAuthFault(
      'invalid_redirect_uri',
      'redirect_uris: must be https addresses without fragment, or http on loopback',
    )
}

/** The address when it is https and holds no more than an address should; undefined for anything else. */
export function safeUri(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 500 || !URL.canParse(text)) return undefined
  const url = new URL(text)
  const isPlain = url.username === '' && url.password === '' && !text.includes('#')
  // Written as it will be shown: no other way of writing hides in it.
  return url.protocol === 'https:' && isPlain && url.hostname.includes('.') ? url.href : undefined
}

function isRedirect(text: unknown): boolean {
  if (safeUri(text) !== undefined) return true
  if (typeof text !== 'string' || !URL.canParse(text) || text.includes('#')) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
}
