/** What every key of this service looks like: a prefix that people and secret scanners know, then 256 bits. */
export const API_KEY = /^(?:sk|pk)_[A-Za-z0-9_-]{43}$/

/**
 * Writes an API key (TOK-09): `sk_` for an application's server, `pk_` for a browser. `secret` is 32 random bytes, or
 * the 43 characters of `vault.token('api_key', id)` for a key that need not be kept to be known again.
 */
export function writeApiKey(type: 'secret' | 'publishable', secret: Uint8Array | string): string {
  const text = typeof secret === 'string' ? secret : Buffer.from(secret).toString('base64url')
  const key = `${type === 'secret' ? 'sk' : 'pk'}_${text}`
  if (!API_KEY.test(key)) throw new Error('an API key is made of 32 bytes')
  return key
}
