import { hkdfSync } from 'node:crypto'

/**
 * The room of key material: nothing outside it ever holds a key. It seals and hashes, makes random bytes, and signs
 * receipts. It decides nothing about a verification and keeps no record; it reads and makes one file, the master key's.
 */

/** One of the operator's 32-byte keys. It is never used itself: every use gets a key of its own, derived from it. */
export type MasterKey = {
  /** One byte, derived from the key: it stands in front of all that was made under it. */
  readonly id: number
  /** A key for one use: HKDF-SHA-256 (RFC 5869), `use` in its info. `bytes` is 32 unless told. */
  derive(use: string, bytes?: number): Buffer
}

export type MasterKeys = {
  /** Newest first. The first seals and signs; the others only open and judge what was made under them. */
  readonly active: readonly [MasterKey, ...MasterKey[]]
  /** The key that look-ups go by. It must outlive every rotation, see `readMasterKeys`. */
  readonly lookup: MasterKey
}

/** Master keys that cannot be used. `faults` are whole sentences and hold no key material. */
export class MasterKeyFault extends Error {
  override readonly name = 'MasterKeyFault'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

/** 32 bytes in base64, as `openssl rand -base64 32` prints them. */
const KEY = /^[A-Za-z0-9+/]{43}=$/
const LOOKUP_MARK = 'lookup:'

/**
 * Reads master keys from text: one or more of 32 bytes in base64, newest first, divided by commas or newlines; a
 * line that begins with `#` is a note. Raises MasterKeyFault with every fault at once.
 *
 * Look-ups (API keys, limits, pairwise subjects) are keyed hashes of what is looked up, so they are lost when their
 * key changes. They go by the key marked `lookup:`, or else by the last in the list, for as long as it stands there.
 * So an old key is retired by moving it to `lookup:` and not by deleting it; deleting it means new API keys for all.
 */
export function readMasterKeys(text: string): MasterKeys {
  const faults: string[] = []
  const active: MasterKey[] = []
  const marked: MasterKey[] = []
  let place = 0
  for (const entry of text.split(/[\n,]/).map((part) => part.trim())) {
    if (entry === '' || entry.startsWith('#')) continue
    place += 1
    const isMarked = entry.startsWith(LOOKUP_MARK)
    const material = decode(isMarked ? entry.slice(LOOKUP_MARK.length) : entry)
    if (typeof material === 'string') faults.push(`master key ${place} ${material}`)
    else (isMarked ? marked : active).push(masterKey(material))
  }
  const [first, ...rest] = active
  if (faults.length === 0 && first === undefined) {
    faults.push('there is no master key; `openssl rand -base64 32` makes one')
  }
  if (marked.length > 1) faults.push('more than one master key is marked `lookup:`')
  if (new Set(active.map((key) => key.id)).size < active.length) {
    faults.push('two master keys are the same or share their one-byte id; make another new one')
  }
  if (faults.length > 0 || first === undefined) throw new MasterKeyFault(faults)
  return { active: [first, ...rest], lookup: marked[0] ?? rest.at(-1) ?? first }
}

function decode(entry: string): Buffer | string {
  const bytes = Buffer.from(entry, 'base64')
  if (!KEY.test(entry) || bytes.toString('base64') !== entry) return 'is not 32 bytes in base64'
  // Of 32 random bytes fewer than 16 distinct ones come up once in 10^16 keys; zeros and typed patterns always.
  if (new Set(bytes).size < 16) return 'is not random'
  return bytes
}

function masterKey(material: Buffer): MasterKey {
  const derive = (use: string, bytes = 32): Buffer =>
    Buffer.from(hkdfSync('sha256', material, '', `countersign/1/${use}`, bytes))
  return { id: derive('id', 1).readUInt8(), derive }
}
