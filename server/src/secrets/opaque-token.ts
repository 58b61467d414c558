import { timingSafeEqual } from 'node:crypto'
import { frameParts } from './frame-parts.ts'
import { hmacUnder, type Hmac } from './hmac.ts'
import type { MasterKey } from './master-key.ts'

/** Bytes of the part that cannot be guessed: 256 bits, twice what RFC 6749, 10.10 asks for and more. */
const SECRET = 32
/** Bytes of a name: 40 characters of base32hex, as stand behind an id's prefix. */
const NAME = 25
/** 57 bytes in base64url, with no bit to spare: every character counts. */
const TOKEN = /^[A-Za-z0-9_-]{76}$/

const BASE32HEX = '0123456789abcdefghijklmnopqrstuv'
const NAME_FORM = /^[0-9a-v]{40}$/

/** Makes and reads tokens that name something and show nothing of it, under one master key. */
export type OpaqueTokens = {
  make(project: string, name: string): string
  /** What a token of our making names; undefined for any other. */
  read(project: string, token: string): string | undefined
}

/**
 * A token is a secret, derived from what it names, and behind it the name, hidden by a key stream that is derived from the secret. Both look
 * random to whoever has not the keys, and the secret of any other name is another: so nothing of a token can be changed (RFC 5297 is built alike).
 */
export function opaqueTokens(masterKey: MasterKey, label: string): OpaqueTokens {
  const derive = hmacUnder(masterKey.derive(`opaque/${label}`))
  const hide = hmacUnder(masterKey.derive(`opaque/${label}/name`))
  return {
    make(project, name) {
      const secret = secretOf(derive, project, name)
      const hidden = masked(hide, secret, bytesOf(name))
      return Buffer.concat([secret, hidden]).toString('base64url')
    },
    read(project, token) {
      // Buffer skips what it cannot read, so that one token could be written in many ways.
      if (!TOKEN.test(token)) return undefined
      const bytes = Buffer.from(token, 'base64url')
      const secret = bytes.subarray(0, SECRET)
      const name = textOf(masked(hide, secret, bytes.subarray(SECRET)))
      return timingSafeEqual(secret, secretOf(derive, project, name)) ? name : undefined
    },
  }
}

function secretOf(derive: Hmac, project: string, name: string): Buffer {
  return Buffer.from(derive(frameParts([project, name]), 'latin1'), 'latin1')
}

function masked(hide: Hmac, secret: Buffer, name: Uint8Array): Uint8Array {
  const stream = hide(secret.toString('latin1'), 'latin1')
  const bytes = new Uint8Array(NAME)
  for (let i = 0; i < NAME; i += 1) bytes[i] = (name[i] ?? 0) ^ stream.charCodeAt(i)
  return bytes
}

/** Eight characters are five bytes; in two halves of twenty bits, for 40 are more than a bitwise operator takes. */
function bytesOf(name: string): Uint8Array {
  if (!NAME_FORM.test(name)) throw new TypeError('an opaque token names 40 characters of base32hex')
  const bytes = new Uint8Array(NAME)
  for (let i = 0, at = 0; at < NAME; i += 8, at += 5) {
    const high = twentyBits(name, i)
    const low = twentyBits(name, i + 4)
    bytes[at] = high >> 12
    bytes[at + 1] = high >> 4
    bytes[at + 2] = (high << 4) | (low >> 16)
    bytes[at + 3] = low >> 8
    bytes[at + 4] = low
  }
  return bytes
}

function twentyBits(name: string, at: number): number {
  return (
    (valueOf(name, at) << 15) |
    (valueOf(name, at + 1) << 10) |
    (valueOf(name, at + 2) << 5) |
    valueOf(name, at + 3)
  )
}

/** Of a digit or a letter from a to v. */
function valueOf(name: string, at: number): number {
  const unit = name.charCodeAt(at)
  return unit < 58 ? unit - 48 : unit - 87
}

function textOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < NAME; at += 5) {
    const middle = byteAt(bytes, at + 2)
    const high = (byteAt(bytes, at) << 12) | (byteAt(bytes, at + 1) << 4) | (middle >> 4)
    const low = ((middle & 15) << 16) | (byteAt(bytes, at + 3) << 8) | byteAt(bytes, at + 4)
    text += fourOf(high) + fourOf(low)
  }
  return text
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

/** Twenty bits as four characters. */
function fourOf(bits: number): string {
  return (PAIRS[bits >> 10] ?? '') + (PAIRS[bits & 1023] ?? '')
}

/** Each ten bits as two characters. */
const PAIRS = Array.from(
  { length: 1024 },
  (_, bits) => BASE32HEX.charAt(bits >> 5) + BASE32HEX.charAt(bits & 31),
)
