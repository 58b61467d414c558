import { createHash, hash } from 'node:crypto'

const BLOCK = 64

/** HMAC-SHA-256 of a text under one key, as base64url or as 32 characters of which each is one byte. */
export type Hmac = (text: string, encoding: 'base64url' | 'latin1') => string

/**
 * Makes HMAC-SHA-256 (RFC 2104) under `key`, written out over the one-shot `hash`: it takes a third of the time of
 * `createHmac`, and every request does it about ten times. A test holds it to `createHmac`.
 *
 * Texts go in as UTF-16LE. UTF-8 would turn every unpaired surrogate into the same three bytes, and so two
 * different texts into one digest.
 */
export function hmacUnder(key: Uint8Array): Hmac {
  const block = Buffer.alloc(BLOCK)
  block.set(key.length > BLOCK ? createHash('sha256').update(key).digest() : key)
  const outer = Buffer.alloc(BLOCK + 32)
  outer.set(block.map((byte) => byte ^ 0x5c))
  const innerKey = block.map((byte) => byte ^ 0x36)
  let inner = Buffer.alloc(BLOCK + 1024)
  inner.set(innerKey)
  return (text, encoding) => {
    const length = BLOCK + text.length * 2
    if (inner.length < length) {
      inner = Buffer.alloc(length)
      inner.set(innerKey)
    }
    inner.write(text, BLOCK, 'utf16le')
    outer.write(hash('sha256', inner.subarray(0, length), 'latin1'), BLOCK, 'latin1')
    return hash('sha256', outer, encoding)
  }
}
