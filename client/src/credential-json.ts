import type { Json } from './canonical-json.ts'

/** What a browser's credential is on the wire: a `PublicKeyCredential` writes itself (`toJSON`), and what is written already stays so. */
export function credentialJson(credential: unknown): Json {
  const written: Json = JSON.parse(JSON.stringify(credential ?? null))
  return written
}
