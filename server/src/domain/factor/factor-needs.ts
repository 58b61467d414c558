import type { Channel } from '../delivery/channel.ts'
import type { Dispatch } from '../delivery/delivery.ts'
import type { Random } from '../ids.ts'
import type { HashRecoveryCode, OneTimeCodes, Passkeys, Vault } from '../needs.ts'
import type { ReadReceipt } from '../receipt/consume.ts'
import type { Store } from '../store.ts'

/** All that changing a person's factors needs of the world. `main.ts` passes the real things. */
export type FactorNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
  readonly oneTimeCodes: OneTimeCodes
  readonly hashRecoveryCode: HashRecoveryCode
  readonly passkeys: Passkeys
  readonly readReceipt: ReadReceipt
  readonly dispatch: Dispatch
  /** Channels that have a carrier here. */
  readonly channels: ReadonlySet<Channel>
  /** Our own address: for whom passkeys are made where a project names no other. */
  readonly publicUrl: string
  /** Whether seeds may be brought from elsewhere, and whether it takes two (ADM-08). */
  readonly seedImport: 'off' | 'two_operators' | 'one_operator'
}

/** Who changes a person's factors: their application, or they themselves on our own pages. */
export type FactorCaller =
  | {
      readonly kind: 'secret'
      readonly project: string
      readonly keyId: string
      /** The receipt that allows it, as it was shown. */ readonly receipt?: string
    }
  | {
      readonly kind: 'session'
      readonly project: string
      /** The cookie's token. */ readonly token: string
    }
