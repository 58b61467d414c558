import type { VerificationId } from '../ids.ts'
import type { Vault } from '../needs.ts'

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * The code that another browser is shown to carry back (WEB-02): eight digits derived from the verification, so that nothing
 * is kept and looking twice shows the same. 96 bits taken modulo 10^8 lean by less than one in 10^20.
 */
export function carryCode(vault: Pick<Vault, 'token'>, id: VerificationId): string {
  let number = 0n
  for (const character of vault.token('carry', id).slice(0, 16))
    number = number * 64n + BigInt(BASE64URL.indexOf(character))
  return String(number % 100_000_000n).padStart(8, '0')
}
