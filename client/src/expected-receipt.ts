import type { JsonObject } from './canonical-json.ts'

/** What a receipt must say to be taken. */
export type ExpectedReceipt = {
  /** Whose receipts are taken; exactly the `iss` claim. */
  readonly issuer: string
  /** For whom it must be, exactly: the project's id. */
  readonly audience: string
  readonly purpose?: string | undefined
  /** What must have been agreed to; one cent of difference is a refusal. */
  readonly transaction?: JsonObject | undefined
  /** How old it may be; left out, until it expires. */
  readonly maxAgeSeconds?: number | undefined
  /** What time it is; left out, the machine's clock. With a sandbox, its own `now()`. */
  readonly now?: Date | undefined
}

export type VerifyReceiptOptions = Omit<ExpectedReceipt, 'issuer'> & {
  /** The service's public address; its keys are at `/.well-known/jwks.json` below it. */
  readonly url?: string | undefined
  /** Where the keys are, when they are elsewhere. */
  readonly jwksUrl?: string | undefined
  /** The `iss` to expect; left out, the `url`, or what stands before `/.well-known/jwks.json` in `jwksUrl`. */
  readonly issuer?: string | undefined
}
