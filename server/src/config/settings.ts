/*
 * config/ reads the operator's wishes, judges them, and tells all that is wrong with them at once. It opens nothing and touches no
 * file but `countersign.yaml`, the carriers file and what that names; whether a key or a database is any good is not for here but told where it is used. What each setting
 * means stands in `settings-table.ts`.
 */
import type { Micros } from '../domain/limit/tariff.ts'
import type { CarriersWish } from './carrier-wish.ts'
import type { Secret } from './secret.ts'

/** The operator's wishes, judged. Nothing in here contradicts anything else. */
export type Settings = {
  readonly mode: 'sandbox' | 'production'
  readonly port: number
  readonly host: string
  /** An origin without a slash at its end; undefined in the sandbox when it follows from host and port. */
  readonly url: string | undefined
  readonly adminPort: number | undefined
  readonly database: DatabaseWish
  /** PostgreSQL only: raised by the operator after restoring a backup; what was pending before is over then. */
  readonly epoch: number
  readonly masterKey: Secret | undefined
  readonly masterKeyFile: string | undefined
  readonly secretKey: Secret | undefined
  readonly projectName: string
  readonly returnUrls: readonly string[]
  readonly trustedProxies: readonly string[]
  readonly logLevel: LogLevel
  readonly email: EmailWishes
  /** Requests a second for each API key. */
  readonly keyRate: number
  /** Countries that paid messages may go to; `all` in a sandbox that names none. */
  readonly countries: readonly string[] | 'all'
  readonly spend: SpendWishes
  readonly carriers: CarriersWish
  /** Files of domains and first digits of numbers that are a risk, looked at by rules of the guard. */
  readonly riskLists: readonly string[]
  /** Networks of the operator's own that webhooks may reach: CIDR blocks or addresses. */
  readonly egressNetworks: readonly string[]
  readonly retentionDays: number
  readonly signingAlgorithm: 'EdDSA' | 'ES256'
  /** MMDB files of the operator's own, asked in this order. */
  readonly placeFiles: readonly string[]
  /** Which doors are open that speak another maker's words. */
  readonly doors: readonly OtherDoor[]
  /** Whether seeds may be brought from elsewhere, and whether it takes two (ADM-08). */
  readonly seedImport: SeedImport
  /** What a program must show to register itself as an OAuth client; undefined: none can. */
  readonly registrationToken: Secret | undefined
}

/**
 * What one project may spend on messages, in millionths of the carriers file's currency; where that has no prices, a message counts as
 * one whole. Undefined: no cap, in the sandbox only.
 */
export type SpendWishes = {
  readonly capAnHour: Micros | undefined
  readonly capADay: Micros | undefined
}

export const OTHER_DOORS = ['identity-center', 'login-with-amazon'] as const
export type OtherDoor = (typeof OTHER_DOORS)[number]

export const SEED_IMPORTS = ['off', 'two_operators', 'one_operator'] as const
export type SeedImport = (typeof SEED_IMPORTS)[number]

export type DatabaseWish =
  /** A SQLite file, or `:memory:`. */
  | { readonly engine: 'sqlite'; readonly file: string }
  | { readonly engine: 'postgres'; readonly url: Secret }

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export type EmailWishes = {
  /** Undefined: no e-mail leaves by it. */
  readonly smtpUrl: Secret | undefined
  readonly smtpCaFile: string | undefined
  readonly from: string
  readonly bounce: string | undefined
  readonly dkim: DkimWishes | undefined
}
export type DkimWishes = {
  readonly domain: string
  readonly selector: string
  readonly keyFile: string
}
