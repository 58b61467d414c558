import type { ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Network } from '../limit/network-budget.ts'
import type { Scope } from './api-key.ts'

/**
 * Who asks. A `secret` caller is the application's own server; a `publishable` one is a browser with a key that
 * anybody can read; a `holder` is a browser that shows one verification's client secret or page cookie.
 */
export type Caller =
  | {
      readonly kind: 'secret'
      readonly project: ProjectId
      readonly keyId: string
      /** Under which the key that was shown is kept; undefined where nobody showed one. */
      readonly keyHash?: string
      readonly scopes: readonly Scope[]
      /** When the key that was shown ends, if it does. */
      readonly expiresAt?: Instant
    }
  | {
      readonly kind: 'publishable'
      readonly project: ProjectId
      readonly keyId: string
      readonly purposes: readonly string[]
      readonly network: Network
    }
  | {
      readonly kind: 'holder'
      readonly project: ProjectId
      readonly verification: VerificationId
      readonly network: Network
    }
