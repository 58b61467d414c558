import type { CountersignError } from './countersign-error.ts'
import type { DeviceClient } from './device-client.ts'
import type { DeviceCode } from './device-code.ts'
import type { DeviceTokens } from './device-tokens.ts'

/** How a device can wait, the best first. */
export type Way = 'stream' | 'long_poll' | 'poll'

/** What a device asks with, again and again until it is answered. */
export type DeviceQuestion = {
  readonly client: DeviceClient
  readonly url: string
  readonly deviceCode: string
  readonly userCode: string
  /** When the device code is over. */
  readonly endsAt: Date
  readonly intervalSeconds: number
}

/** Who is told while one asking goes on. */
export type Listener = {
  readonly signal: AbortSignal | undefined
  /** The service was heard, and nobody has answered yet. */
  readonly isWaiting: () => void
  readonly show: (code: DeviceCode) => void
}

/** What asking once came to. An answer that ends the waiting otherwise is thrown. */
export type Asked =
  | { readonly result: 'tokens'; readonly tokens: DeviceTokens }
  /** `next`: the way to go on with, when this one does not work here. */
  | { readonly result: 'pending'; readonly tookSeconds: number; readonly next?: Way }
  | { readonly result: 'slow_down'; readonly intervalSeconds: number | undefined }
  /** `isLost`: the service was not reached, or is not well. */
  | {
      readonly result: 'failed'
      readonly error: CountersignError
      readonly isLost: boolean
      readonly next?: Way
    }
