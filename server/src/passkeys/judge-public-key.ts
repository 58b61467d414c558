/** 2,048 bits: what is shorter is no longer thought safe (NIST SP 800-131A). What is longer than 8,192 only costs time. */
const RSA_BYTES = { least: 256, most: 1024 }

const ED25519 = /^a4010103272006215820[0-9a-f]{64}$/
const P256 = /^a5010203262001215820[0-9a-f]{64}225820[0-9a-f]{64}$/
const RSA = /^a40103033901002059([0-9a-f]{4})((?:[0-9a-f]{2})+)214[1-4](?:[0-9a-f]{2}){1,4}$/

/**
 * Whether a public key is one of those that are asked for, whole: Ed25519, ECDSA on P-256, or RSA (WebAuthn, 5.8.5; PKY-12). Authenticators write keys in the
 * one canonical form (6.5.1), so that each kind has one beginning.
 * @param key a COSE key
 */
export function isTakenKey(key: Uint8Array): boolean {
  const hex = Buffer.from(key).toString('hex')
  if (ED25519.test(hex) || P256.test(hex)) return true
  const [, length = ''] = RSA.exec(hex) ?? []
  const bytes = Number.parseInt(length, 16)
  return (
    bytes >= RSA_BYTES.least &&
    bytes <= RSA_BYTES.most &&
    // Map and labels before the modulus are eleven bytes; behind it stand two of label and head, and the exponent.
    key.length - bytes - 13 === (key[11 + bytes + 1] ?? 0) - 0x40
  )
}
