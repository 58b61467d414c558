/** What every call takes. */
export type CallOptions = {
  /** Ends the call early; it then rejects with the code `aborted`. */
  readonly signal?: AbortSignal | undefined
}

/** What every call that creates something takes. */
export type PostOptions = CallOptions & {
  /**
   * The same key within 24 hours gets the same answer and has no second effect. Left out, each call makes its own
   * and keeps it over its retries.
   */
  readonly idempotencyKey?: string | undefined
}
