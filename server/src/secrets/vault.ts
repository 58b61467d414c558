/*
 * secrets/ is the only room that touches key material: sealing, keyed hashes, derived tokens, signatures, randomness. It is not for
 * deciding what is secret or who may see it; the domain does that.
 */
import { timingSafeEqual } from 'node:crypto'
import type { Bytes } from '../domain/digest.ts'
import type { Random } from '../domain/ids.ts'
import type { FingerprintLabel, OpaqueLabel, TokenLabel, Vault } from '../domain/needs.ts'
import { frameParts } from './frame-parts.ts'
import { hmacUnder, type Hmac } from './hmac.ts'
import type { MasterKey, MasterKeys } from './master-key.ts'
import { opaqueTokens, type OpaqueTokens } from './opaque-token.ts'
import { textSeal, type TextSeal } from './seal-text.ts'

/** Bytes of a code's keyed hash: 128 bits, behind the one byte that says which master key made it. */
const CODE_HASH = 16
/** Characters of a fingerprint: 132 bits, so two different things never meet by chance. */
const FINGERPRINT = 22

/** One master key at work. */
type Shelf = {
  readonly id: number
  readonly code: Hmac
  readonly token: (label: TokenLabel) => Hmac
  readonly opaque: Readonly<Record<OpaqueLabel, OpaqueTokens>>
  readonly text: TextSeal
}

/**
 * Opens the vault over the operator's master keys. What it makes is made under the newest; what it judges or opens may
 * be of any key in the list. Fingerprints alone go by the look-up key, because a look-up cannot try several.
 * Opening something of a key that is gone, or sealed to something else, raises an Error: a defect, never an answer.
 */
export function openVault(masterKeys: MasterKeys, random: Random): Vault {
  const [first, ...older] = masterKeys.active
  const newest = shelf(first, random)
  const shelves = [newest, ...older.map((key) => shelf(key, random))]
  const lookup = hmacPerLabel(masterKeys.lookup, 'lookup')
  return {
    sealCode: (verification, code) => codeHash(newest, verification, code),
    sealGuess: (verification, code) => shelves.map((key) => codeHash(key, verification, code)),
    seal: (text, bound) => newest.text.seal(text, bound),
    open(sealed, bound) {
      const key = shelves.find((one) => one.id === sealed[0])
      if (key === undefined)
        throw new Error('sealed under a master key that is not listed any more')
      return key.text.open(sealed, bound)
    },
    ageOf(sealed) {
      if (sealed[0] === newest.id) return 'newest'
      return shelves.some((one) => one.id === sealed[0]) ? 'older' : 'lost'
    },
    fingerprint: (label, ...parts) =>
      lookup(label)(frameParts(parts), 'base64url').slice(0, FINGERPRINT),
    token: (label, ...parts) => newest.token(label)(frameParts(parts), 'base64url'),
    tokens: (label, ...parts) =>
      shelves.map((key) => key.token(label)(frameParts(parts), 'base64url')),
    isToken(label, token, ...parts) {
      const given = Buffer.from(token)
      const text = frameParts(parts)
      let isOne = false
      for (const key of shelves) {
        const derived = Buffer.from(key.token(label)(text, 'base64url'))
        if (given.length === derived.length && timingSafeEqual(given, derived)) isOne = true
      }
      return isOne
    },
    opaqueToken: (label, project, name) => newest.opaque[label].make(project, name),
    readOpaqueToken(label, project, token) {
      let name: string | undefined
      for (const key of shelves) name = key.opaque[label].read(project, token) ?? name
      return name
    },
  }
}

function shelf(key: MasterKey, random: Random): Shelf {
  return {
    id: key.id,
    code: hmacUnder(key.derive('code')),
    token: hmacPerLabel(key, 'token'),
    opaque: { device_code: opaqueTokens(key, 'device_code') },
    text: textSeal(key, random),
  }
}

/** A derived key for each label, so that the same parts under two labels have nothing in common. */
function hmacPerLabel(
  key: MasterKey,
  use: 'token' | 'lookup',
): (label: TokenLabel | FingerprintLabel) => Hmac {
  const made = new Map<string, Hmac>()
  return (label) => {
    let hmac = made.get(label)
    if (hmac === undefined) {
      hmac = hmacUnder(key.derive(`${use}/${label}`))
      made.set(label, hmac)
    }
    return hmac
  }
}

function codeHash(key: Shelf, verification: string, code: string): Bytes {
  const digest = key.code(frameParts([verification, code]), 'latin1')
  // Not from Buffer's pool: a digest that a worker is sent must not take a whole slab along.
  const bytes = new Uint8Array(1 + CODE_HASH)
  bytes[0] = key.id
  for (let i = 0; i < CODE_HASH; i += 1) bytes[1 + i] = digest.charCodeAt(i)
  return bytes
}
