import { ALPHABETS, LONGEST_CODE } from '../code/alphabet.ts'
import { sameBytes } from '../digest.ts'
import type { VerificationId } from '../ids.ts'
import { EXTRA_LENGTH } from '../limit/spray.ts'
import type { Vault } from '../needs.ts'
import type { Format } from './choose.ts'
import { codeSeal } from './code-seal.ts'
import type { Verification } from './verification.ts'

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
  format: Format,
): string {
  return spelled(vault.token('carry', id, String(send)), format)
}

/** The code to carry back that is good now: a master key put in since the send makes another one, which is not. */
export function shownCarryCode(
  vault: Pick<Vault, 'tokens' | 'sealGuess'>,
  { id, sends, details }: Pick<Verification, 'id' | 'sends' | 'details'>,
  format: Format,
): string {
  const { carryDigest } = details
  const seal = codeSeal(id, details.transaction)
  if (carryDigest === undefined) return ''
  const codes = vault.tokens('carry', id, String(sends)).map((token) => spelled(token, format))
  const isKept = (code: string) =>
    vault.sealGuess(seal, code).some((digest) => sameBytes(digest, carryDigest))
  return codes.find(isKept) ?? ''
}

function spelled(token: string, { alphabet, length }: Format): string {
  const characters = ALPHABETS[alphabet]
  const base = BigInt(characters.length)
  let number = 0n
  for (const character of token.slice(0, 32))
    number = number * 64n + BigInt(BASE64URL.indexOf(character))
  let code = ''
  while (code.length < Math.min(length + EXTRA_LENGTH, LONGEST_CODE)) {
    code += characters.charAt(Number(number % base))
    number /= base
  }
  return code
}
