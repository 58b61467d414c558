/** A public key with the one algorithm it may be used for (RFC 8725, section 3.1). */
export type VerificationKey = {
  readonly alg: 'EdDSA' | 'ES256'
  readonly verify: (
    signature: Uint8Array<ArrayBuffer>,
    signed: Uint8Array<ArrayBuffer>,
  ) => Promise<boolean>
}

const ED25519 = { name: 'Ed25519' }
const P256 = { name: 'ECDSA', namedCurve: 'P-256' }
const ES256 = { name: 'ECDSA', hash: 'SHA-256' }

/**
 * Reads a JWK as a key that receipts may be signed with. Undefined for every other kind of key: symmetric ones, other
 * curves, an `alg` that does not go with the curve, keys for encryption.
 */
export async function readVerificationKey(
  jwk: Readonly<Record<string, unknown>>,
): Promise<VerificationKey | undefined> {
  const { kty, crv, alg, use, x, y } = jwk
  if (use !== undefined && use !== 'sig') return undefined
  if (typeof x !== 'string') return undefined
  if (kty === 'OKP' && crv === 'Ed25519' && (alg === undefined || alg === 'EdDSA'))
    return importKey('EdDSA', { kty, crv, x }, ED25519, ED25519)
  if (kty === 'EC' && crv === 'P-256' && (alg === undefined || alg === 'ES256'))
    return typeof y === 'string' ? importKey('ES256', { kty, crv, x, y }, P256, ES256) : undefined
  return undefined
}

/** Only the public members are handed on, so that no other member of the JWK changes what the key may do. */
async function importKey(
  alg: VerificationKey['alg'],
  jwk: JsonWebKey,
  kind: AlgorithmIdentifier | EcKeyImportParams,
  how: AlgorithmIdentifier | EcdsaParams,
): Promise<VerificationKey | undefined> {
  try {
    const key = await crypto.subtle.importKey('jwk', jwk, kind, false, ['verify'])
    return { alg, verify: (signature, signed) => crypto.subtle.verify(how, key, signature, signed) }
  } catch {
    return undefined
  }
}
