import { createECDH } from 'node:crypto'
import type { MasterKey } from './master-key.ts'

/** The order of P-256 (FIPS 186-5): a private key lies below it. */
const ORDER = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex')

/** A key pair of P-256 for one use, derived from a master key: the private number, and the point as 0x04 and both coordinates (SEC 1, 2.3.3). */
export function p256Pair(
  masterKey: MasterKey,
  use: string,
): { readonly secret: Buffer; readonly point: Buffer } {
  // Draws until the number is a private key: 2^-32 of all draws are not.
  for (let draw = 0; ; draw += 1) {
    const secret = masterKey.derive(`${use}/${draw}`)
    if (secret.compare(ORDER) >= 0 || secret.every((byte) => byte === 0)) continue
    const pair = createECDH('prime256v1')
    pair.setPrivateKey(secret)
    return { secret, point: pair.getPublicKey() }
  }
}
