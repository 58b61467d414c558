import type { Instant } from '../instant.ts'

/** Signs by Standard Webhooks 1.0. `secrets/` gives the real one. */
export type WebhookSigner = {
  /** A fresh secret of 256 bits: `whsec_` and base64. */
  newSecret(): string
  /**
   * The headers that a receiver checks: `webhook-id`, `webhook-timestamp`, and in `webhook-signature` one signature for each secret.
   * @param secrets `whsec_…`
   */
  sign(
    secrets: readonly string[],
    message: { readonly id: string; readonly at: Instant; readonly body: string },
  ): Readonly<Record<string, string>>
}
