import type { AddressOwner } from './address/address-owner.ts'
import type { DeadLetter } from './delivery/dead-letter.ts'
import type { Delivery, Desk } from './delivery/delivery.ts'
import type { CarrierTally } from './delivery/fleet.ts'
import type { SentMail } from './delivery/sent-mail.ts'
import type { SentMessage } from './delivery/sent-message.ts'
import type { Device, DeviceList } from './device/device.ts'
import type { LiveCodes } from './device/live-codes.ts'
import type { Poll } from './device/poll.ts'
import type { UserCode } from './device/user-code.ts'
import type { Event, PastEvent } from './event.ts'
import type { Factors } from './factor/factors.ts'
import type { GuardBlock, GuardRule } from './guard/guard-rule.ts'
import type { SpentProof } from './guard/spent-proof.ts'
import type { Traffic } from './guard/traffic.ts'
import type { IdempotentAnswer } from './idempotency/answer.ts'
import type { ProjectId, VerificationId } from './ids.ts'
import type { Instant } from './instant.ts'
import type { NetworkBudget } from './limit/network-budget.ts'
import type { Spend } from './limit/spend.ts'
import type { Spray } from './limit/spray.ts'
import type { Subject } from './limit/subject.ts'
import type { TargetBudget } from './limit/target-budget.ts'
import type { Audience } from './oauth/audience.ts'
import type { OAuthClient } from './oauth/client.ts'
import type { Credential } from './passkey/credential.ts'
import type { ApiKey } from './project/api-key.ts'
import type { Policy } from './project/policy.ts'
import type { Project } from './project/project.ts'
import type { PushList } from './push/push-list.ts'
import type { SpentReceipt } from './receipt/spent-receipt.ts'
import type { Session } from './session/session.ts'
import type { SessionList } from './session/session-list.ts'
import type { Template } from './template/template.ts'
import type { Verification } from './verification/verification.ts'
import type { WebhookList } from './webhook/webhook-list.ts'
import type { Webhook } from './webhook/webhook.ts'

/** What is kept, by kind. A store keeps each kind under `project/kind/id`; one key is one shard. `poll` is the only kind that may be forgotten, whole, at any time. */
export type RecordOf = {
  verification: Verification
  target: TargetBudget
  subject: Subject
  network: NetworkBudget
  spray: Spray
  delivery: Delivery
  project: Project
  api_key: ApiKey
  policy: Policy
  answer: IdempotentAnswer
  receipt: SpentReceipt
  sent_mail: SentMail
  client: OAuthClient
  registered_client: OAuthClient
  user_code: UserCode
  live_codes: LiveCodes
  poll: Poll
  device: Device
  device_list: DeviceList
  session: Session
  address_owner: AddressOwner
  audience: Audience
  factors: Factors
  credential: Credential
  session_list: SessionList
  spend: Spend
  traffic: Traffic
  guard_rule: GuardRule
  guard_block: GuardBlock
  proof: SpentProof
  sent_message: SentMessage
  dead_letter: DeadLetter
  carrier_tally: CarrierTally
  webhook: Webhook
  webhook_list: WebhookList
  push_list: PushList
  template: Template
}
export type Kind = keyof RecordOf

/** Where a record is found. */
export type Key<K extends Kind = Kind> = {
  readonly kind: K
  readonly project: ProjectId
  readonly id: string
}

/** The project of what must be found before a project is known: API keys and the projects themselves. */
export const DIRECTORY: ProjectId = 'prj_directory'

/** What a decision may look at: the records under the keys that were named, and no others. */
export type Records = {
  find<K extends Kind>(key: Key<K>): RecordOf[K] | undefined
}

/** One record to keep, or to forget when `value` is undefined. */
export type Write = {
  [K in Kind]: { readonly key: Key<K>; readonly value: RecordOf[K] | undefined }
}[Kind]

/** What to keep, what the audit log must say, and what to answer. A store writes all of it or none. */
export type Decision<O> = {
  readonly writes: readonly Write[]
  readonly events: readonly Event[]
  readonly outcome: O
}

/** Judges records; synchronous and pure, for a store may run it twice when two changes collide. */
export type Decide<O> = (records: Records, now: Instant) => Decision<O>

/** A question to the search projection, newest first by when they end. `after` is the id to go on behind. */
export type SearchQuery = {
  readonly project: ProjectId
  readonly targetHash?: string
  readonly subject?: string
  readonly after?: VerificationId
  readonly limit: number
}

/** Kinds that can be listed: those that stay few in a project, and those that are asked for by pages. */
export type ListedKind =
  | 'api_key'
  | 'policy'
  | 'project'
  | 'client'
  | 'webhook'
  | 'guard_rule'
  | 'guard_block'
  | 'template'
  | 'dead_letter'
  | 'carrier_tally'

/** Which part of a list: `limit` records behind the id `after`. */
export type ListPage = { readonly after?: string; readonly limit: number }

/** Which of the webhooks behind: those that fail, or, left out, all others; and only those behind the id `after`. */
export type WhichBehind = { readonly failing?: boolean; readonly after?: string }

export type StatisticsRow = {
  /** The day in UTC, `2026-11-21`. */
  readonly day: string
  readonly type: Event['type']
  readonly purpose: string
  readonly channel: string
  readonly count: number
}

/** What the house asks of a store. `test/store/conformance.ts` says what each line means, for every store. */
export type Store = {
  /** Reads the records under `keys`, lets `decide` judge them, and writes what it decided, as one step. */
  change<O>(keys: readonly Key[], decide: Decide<O>): Promise<O>
  /** Reads one record, committed; never a ground for a later write. */
  find<K extends Kind>(key: Key<K>): Promise<RecordOf[K] | undefined>
  /** Records of one kind in a project that have not expired, in the order of their ids: all of them, or `page.limit` behind the id `page.after`. */
  list<K extends ListedKind>(
    kind: K,
    project: ProjectId,
    page?: ListPage,
  ): Promise<readonly RecordOf[K][]>
  /**
   * Webhooks that are switched on and whose project has events behind their cursor, at most `limit` in the order of their ids: where the post room looks for
   * events to tell. Those whose receiver fails are asked for apart, so that they hide no others.
   */
  webhooksBehind(limit: number, which?: WhichBehind): Promise<readonly Webhook[]>
  /** The store's clock. It never goes back, and every deadline follows it. */
  now(): Instant
  /** Moves the store's clock on (sandbox only); the move outlives a restart. */
  advance(milliseconds: number): Promise<Instant>
  /** Deliveries of one desk that are due, the longest-waiting first. */
  dueDeliveries(desk: Desk, limit: number): Promise<readonly Delivery[]>
  /** How long the longest-waiting delivery has been due, in seconds; 0 when none is. */
  oldestDueSeconds(): Promise<number>
  /** Pending verifications whose time is over and that nobody has ended yet. */
  lapsed(limit: number): Promise<readonly Verification[]>
  /** The events of one verification, oldest first, those after the sequence number `after`. */
  timeline(
    project: ProjectId,
    verification: VerificationId,
    after?: number,
  ): Promise<readonly PastEvent[]>
  /** The events of one project after the sequence number `after`, oldest first. */
  eventsAfter(project: ProjectId, after: number, limit: number): Promise<readonly PastEvent[]>
  /**
   * Calls `hear` after each commit that held events, until the returned function is called. `all`, unless told otherwise: also a
   * moment after the commits of other processes on the same database.
   */
  onEvents(hear: (events: readonly PastEvent[]) => void, whose?: 'own' | 'all'): () => void
  /** Verification ids from the search projection, which is kept in the change itself. */
  search(query: SearchQuery): Promise<readonly VerificationId[]>
  statistics(project: ProjectId, fromDay: string, toDay: string): Promise<readonly StatisticsRow[]>
  /** Forgets at most `limit` records whose time is over. Answers how many it forgot; 0 means none where it looked this time. */
  sweep(limit: number): Promise<number>
  /** Fails unless the store can read and write. */
  ping(): Promise<void>
  close(): Promise<void>
}

export function put<K extends Kind>(key: Key<K>, value: RecordOf[K]): Write {
  // The pairing of kind and value is checked by this signature; TypeScript cannot carry it into the union.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { key, value } as Write
}

export function drop(key: Key): Write {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return { key, value: undefined } as Write
}
