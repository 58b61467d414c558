import { scrypt, type ScryptOptions } from 'node:crypto'
import type { HashRecoveryCode, Vault } from '../domain/needs.ts'

/**
 * Scrypt (RFC 7914) with a small factor: about four milliseconds and two megabytes. NIST SP 800-63B-4, 3.1.2.2 asks for a password hash with a salt below 112
 * bits and lets its factor be small, for these codes are drawn and not chosen: 80 bits are beyond guessing at any cost. More would only be a way to tire us.
 */
const COST: ScryptOptions = { N: 2 ** 11, r: 8, p: 1 }
const BYTES = 32

/**
 * Hashes recovery codes: slowly, off the event loop, and then under the look-up key, so that a stolen database is no ground to guess on. Like API keys they
 * outlive a new master key, and are lost with the look-up key only (`readMasterKeys`). 22 base64url characters.
 */
export function recoveryCodeHash(vault: Pick<Vault, 'fingerprint'>): HashRecoveryCode {
  return async (code, salt) => {
    const slow = await slowHash(code, salt)
    return vault.fingerprint('recovery_code', slow.toString('base64url'))
  }
}

function slowHash(code: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(code, salt, BYTES, COST, (error, hash) => {
      if (error === null) resolve(hash)
      else reject(error)
    })
  })
}
