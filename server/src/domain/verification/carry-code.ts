import { ALPHABETS, LONGEST_CODE } from '../code/alphabet.ts'
import type { VerificationId } from '../ids.ts'
import { EXTRA_LENGTH } from '../limit/spray.ts'
import type { Vault } from '../needs.ts'
import type { Format } from './choose.ts'

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * The code that another browser is shown to carry back (WEB-02): derived from the verification and the send whose link was opened, so
 * that nothing is kept, looking twice shows the same, and a newer message ends it. It is never weaker than the code in the message: the
 * same alphabet, and as long as that is under an alarm (COD-28, COD-29). 192 bits, read as digits of the alphabet, lean by nothing
 * that could be told.
 */
export function carryCode(
  vault: Pick<Vault, 'token'>,
  id: VerificationId,
  send: number,
  { alphabet, length }: Format,
): string {
  const characters = ALPHABETS[alphabet]
  const base = BigInt(characters.length)
  let number = 0n
  for (const character of vault.token('carry', id, String(send)).slice(0, 32))
    number = number * 64n + BigInt(BASE64URL.indexOf(character))
  let code = ''
  while (code.length < Math.min(length + EXTRA_LENGTH, LONGEST_CODE)) {
    code += characters.charAt(Number(number % base))
    number /= base
  }
  return code
}
