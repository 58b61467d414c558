import type { Vault } from '../needs.ts'
import type { Verification } from '../verification/verification.ts'

type Named = Pick<Verification, 'project' | 'id'>

/**
 * The number that whoever asks is shown, and whoever approves must type (NIST SP 800-63B-4, 3.1.3): two digits, 10 to 99. It is derived, not kept.
 */
export function approvalNumber(vault: Pick<Vault, 'token'>, { project, id }: Named): string {
  return numberOf(vault.token('number', project, id))
}

/** Whether this is the number, under any key still in use. */
export function isApprovalNumber(
  vault: Pick<Vault, 'tokens'>,
  { project, id }: Named,
  typed: string,
): boolean {
  return vault.tokens('number', project, id).some((token) => numberOf(token) === typed)
}

/** 48 bits of a token make one of ninety numbers: none is likelier than another by more than one in a million million. */
function numberOf(token: string): string {
  let sum = 0
  for (const character of token.slice(0, 8)) sum = (sum * 64 + valueOf(character)) % 90
  return String(10 + sum)
}

/** What a base64url character stands for (RFC 4648, 5). */
function valueOf(character: string): number {
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(character)
}
