/** What a browser gave when it let itself be asked (Push API, `PushSubscription.toJSON`). */
export type PushTarget = {
  readonly endpoint: string
  /** The browser's public key and its secret, base64url (RFC 8291). */
  readonly p256dh: string
  readonly auth: string
}

/** Encrypts for one browser and signs for its push service (RFC 8291, 8292). `secrets/` gives the real one. */
export type PushSealer = {
  /** What browsers want as `applicationServerKey`, base64url. It is the same for as long as the look-up key is. */
  readonly publicKey: string
  /** The request that brings a text to a browser; undefined for keys that are none. */
  seal(
    target: PushTarget,
    text: string,
  ): Promise<
    { readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array } | undefined
  >
}
