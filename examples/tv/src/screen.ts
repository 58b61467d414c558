/** What the television shows. */
export type Screen =
  | { readonly kind: 'starting' }
  /** The service cannot be reached; it is asked again by itself. */
  | { readonly kind: 'unreachable' }
  /** The television is not set up: nobody who sits in front of it can help. */
  | { readonly kind: 'broken'; readonly reason: string }
  | {
      readonly kind: 'code'
      readonly userCode: string
      readonly verificationUri: string
      readonly expiresAt: Date
      /** False while the service cannot be reached: the code may still be answered. */
      readonly isReachable: boolean
    }
  | {
      readonly kind: 'signed_in'
      /** As the application calls the person. */
      readonly name: string
      readonly scopes: readonly string[]
    }
  | { readonly kind: 'denied' | 'expired' }
  /** The person ended this device somewhere else. */
  | { readonly kind: 'ended' }
