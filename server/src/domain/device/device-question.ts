import type { VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Whereabouts } from './place.ts'

/** What a person or an application is shown before a device is let in. */
export type DeviceQuestion = {
  readonly verification: VerificationId
  /** `redeemed`: approved, and the device has its tokens. */
  readonly status: 'pending' | 'approved' | 'denied' | 'expired' | 'redeemed'
  /** As the screen shows it, with its separators: `WDJB-MJHT`. Empty for an application, which has typed it. */
  readonly userCode: string
  readonly client: {
    readonly id: string
    readonly name: string
    readonly uri?: string
    /** It registered itself: nobody vouches for its name (DEV-41). */
    readonly registered: boolean
  }
  readonly projectName: string
  readonly deviceName?: string
  readonly scopes: readonly string[]
  /** How long it stays in: of one access token, or until somebody ends it. */
  readonly lasts: { readonly seconds: number } | 'until_revoked'
  readonly asker: Whereabouts
  readonly askedAt: Instant
  readonly expiresAt: Instant
  /** How the asker's place and network compare with the approver's. `undefined`: not known. */
  readonly apart: {
    readonly sameNetwork: boolean
    readonly sameCountry: boolean | undefined
    readonly kilometres: number | undefined
  }
  /** The code must be typed before it can be approved (DEV-26, DEV-34): it came by a link, and something speaks for caution. */
  readonly mustType: boolean
}
