import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto'
import type { Random } from '../domain/ids.ts'
import type { MasterKey } from './master-key.ts'

/** id of the master key (1), nonce (12), sealed text, tag (16). */
const NONCE = 12
const TAG = 16
const HEAD = 1 + NONCE

export type TextSeal = {
  seal(text: string, bound: string): Uint8Array
  open(sealed: Uint8Array, bound: string): string
}

/**
 * Seals texts under one master key with AES-256-GCM and random 96-bit nonces. `bound` goes in as associated data, so
 * a sealed text that is moved to another record does not open.
 *
 * One GCM key may seal 2^32 texts with random nonces (NIST SP 800-38D, 8.3), which a busy service reaches in days.
 * So there are 256 keys for each master key, and what a text is bound to says which: 2^40 texts a master key.
 */
export function textSeal(masterKey: MasterKey, random: Random): TextSeal {
  const keys: (KeyObject | undefined)[] = Array.from({ length: 256 })
  const keyFor = (bound: string): KeyObject => {
    const shard = shardOf(bound)
    return (keys[shard] ??= createSecretKey(masterKey.derive(`seal/${shard}`)))
  }
  return {
    seal(text, bound) {
      const nonce = random.bytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', keyFor(bound), nonce)
      cipher.setAAD(Buffer.from(bound, 'utf16le'))
      const body = cipher.update(text, 'utf8')
      cipher.final()
      const sealed = new Uint8Array(HEAD + body.length + TAG)
      sealed[0] = masterKey.id
      sealed.set(nonce, 1)
      sealed.set(body, HEAD)
      sealed.set(cipher.getAuthTag(), HEAD + body.length)
      return sealed
    },
    open(sealed, bound) {
      if (sealed.length < HEAD + TAG) throw new Error('a sealed text is too short')
      const decipher = createDecipheriv('aes-256-gcm', keyFor(bound), sealed.subarray(1, HEAD), {
        authTagLength: TAG,
      })
      decipher.setAAD(Buffer.from(bound, 'utf16le'))
      decipher.setAuthTag(sealed.subarray(sealed.length - TAG))
      const body = decipher.update(sealed.subarray(HEAD, sealed.length - TAG))
      decipher.final()
      return body.toString('utf8')
    },
  }
}

/** FNV-1a folded to a byte: it only spreads the work over the keys and protects nothing. */
function shardOf(bound: string): number {
  let mixed = 0x811c9dc5
  for (let i = 0; i < bound.length; i += 1)
    mixed = Math.imul(mixed ^ bound.charCodeAt(i), 0x01000193)
  return ((mixed >>> 24) ^ (mixed >>> 16) ^ (mixed >>> 8) ^ mixed) & 0xff
}
