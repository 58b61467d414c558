import { base64url } from './base64url.ts'
import { canonicalJson, type JsonObject } from './canonical-json.ts'

/** The hash that binds a receipt to a transaction: base64url of SHA-256 of its canonical form (RFC 8785). */
export async function transactionHash(transaction: JsonObject): Promise<string> {
  const written = new TextEncoder().encode(canonicalJson(transaction))
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', written)))
}
