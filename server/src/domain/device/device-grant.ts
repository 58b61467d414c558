import type { Bytes } from '../digest.ts'
import type { Instant } from '../instant.ts'
import type { UserCodeFormat } from './user-code.ts'
import type { Whereabouts } from './place.ts'

/** What a device asks for, and how far its question is: the part of a verification of the channel `user_code` that others do not have. */
export type DeviceGrant = {
  /** The id of the OAuth client that asked. */
  readonly client: string
  readonly scopes: readonly string[]
  /** What the device calls itself, cleaned; `Living room TV`. */
  readonly name?: string
  readonly asker: Whereabouts
  readonly format: UserCodeFormat
  /** The user code, sealed to the verification, to be shown again on its page. */
  readonly sealedUserCode: Bytes
  /** Where the code is found: the id of its `user_code` record. */
  readonly userCodeHash: string
  /** When the present user code ends; the verification itself lives on when codes are renewed. */
  readonly codeExpiresAt: Instant
  readonly renews: boolean
  /** The only subject that may approve, when the client had to name one (keyed hash). */
  readonly onlySubject?: string
  /** The person who entered the code last, and until when nobody else may (DEV-34); a claim that is left lapses (M61). */
  readonly claim?: {
    readonly subjectHash: string
    readonly until: Instant
    /** Whether the code was typed, and not only brought along by a link. */
    readonly typed: boolean
  }
  /** A second person entered the code while it was claimed: whoever comes next must type it. */
  readonly contested?: true
  /** How the approving person was known. */
  readonly decided?: {
    readonly by: 'page' | 'api'
    readonly acr: string
    readonly amr: readonly string[]
    readonly authTime: Instant
  }
  /** When its tokens were given, once. */
  readonly redeemedAt?: Instant
}
