import { createHash } from 'node:crypto'

/** SHA-256 in base64url: for long random values that are kept only to be recognised. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
