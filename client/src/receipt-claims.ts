import { readAnswer } from './answer.ts'

/** What a receipt says, under the registered names of its claims; instants as dates. */
export type ReceiptClaims = {
  /** The address of the service that signed it. */
  readonly iss: string
  /** For whom: the project's id. */
  readonly aud: string
  /** The receipt's own id; it can be consumed once. */
  readonly jti: string
  readonly iat: Date
  readonly exp: Date
  /** The subject, known under another name to each project; absent without one. */
  readonly sub?: string | undefined
  readonly purpose: string
  /** How it was proven (RFC 8176). */
  readonly amr: readonly string[]
  /** What that is worth. */
  readonly acr?: string | undefined
  /** When the person answered. */
  readonly authTime?: Date | undefined
  readonly channel?: string | undefined
  /** The verification's id. */
  readonly verification: string
  readonly targetHash?: string | undefined
  /** What the person agreed to, and its hash (RFC 8785, SHA-256, base64url). */
  readonly transaction?: unknown
  readonly txnHash?: string | undefined
}

/** Reads the claims of a receipt; one that is missing or of another kind is a `bad_answer`. */
export function readReceiptClaims(body: unknown): ReceiptClaims {
  const answer = readAnswer(body)
  const seconds = (name: string) => new Date(answer.number(name) * 1000)
  return {
    iss: answer.text('iss'),
    aud: answer.text('aud'),
    jti: answer.text('jti'),
    iat: seconds('iat'),
    exp: seconds('exp'),
    sub: answer.maybeText('sub'),
    purpose: answer.text('purpose'),
    amr: answer.value('amr') === undefined ? [] : answer.texts('amr'),
    acr: answer.maybeText('acr'),
    authTime: answer.value('auth_time') === undefined ? undefined : seconds('auth_time'),
    channel: answer.maybeText('channel'),
    verification: answer.text('verification'),
    targetHash: answer.maybeText('target_hash'),
    transaction: answer.value('transaction'),
    txnHash: answer.maybeText('txn_hash'),
  }
}
