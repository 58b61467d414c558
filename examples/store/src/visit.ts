import type { Accounts } from './accounts.ts'
import type { Addresses } from './addresses.ts'
import type { Assessor } from './assessor.ts'
import type { Cashier } from './cashier.ts'
import type { Factors } from './factors.ts'
import type { Html } from './html.ts'
import type { Orders } from './orders.ts'
import type { Session, Sessions } from './sessions.ts'
import type { Settings } from './settings.ts'
import type { Verifier } from './verifier.ts'

/** Everything the pages work with. */
export type Shop = {
  readonly settings: Settings
  readonly accounts: Accounts
  readonly orders: Orders
  readonly sessions: Sessions
  readonly verifier: Verifier
  readonly assessor: Assessor
  readonly cashier: Cashier
  readonly factors: Factors
  readonly addresses: Addresses
}

/** One request of one browser. The web server has compared its anti-forgery token already. */
export type Visit = {
  readonly session: Session
  /** What was typed into a field, as it was typed; empty for a field that is not there. */
  field(name: string): string
  /** What stands in the address behind the question mark. */
  came(name: string): string | undefined
  readonly ip: string | undefined
  readonly userAgent: string | undefined
  /** The device token that an earlier check left in this browser. */
  readonly device: string | undefined
  /** What shows that its person trusts this browser. */
  readonly trusted: string | undefined
}

export type Answer =
  | { readonly title: string; readonly body: Html; readonly status?: number }
  | { readonly goTo: string; readonly cookies?: readonly NewCookie[] }

export type NewCookie = {
  readonly name: 'session' | 'device' | 'trusted'
  /** Empty to take it away. */
  readonly value: string
}

/** `GET /path` or `POST /path`, and what answers it. */
export type Routes = Readonly<Record<string, (visit: Visit) => Answer | Promise<Answer>>>
