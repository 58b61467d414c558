import type { IdempotentAnswer } from '../../domain/idempotency/answer.ts'
import type { NetworkBudget } from '../../domain/limit/network-budget.ts'
import type { Spray } from '../../domain/limit/spray.ts'
import type { SpentReceipt } from '../../domain/receipt/spent-receipt.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Kind, RecordOf, Write } from '../../domain/store.ts'
import { toApiKey } from './api-key-json.ts'
import { toDevice, toDeviceList, toLiveCodes, toPoll, toUserCode } from './device-json.ts'
import { factorsJson, toCredential, toFactors } from './factors-json.ts'
import { toGuardBlock, toGuardRule, toSpend, toSpentProof } from './guard-json.ts'
import { toAudience, toOAuthClient, toRegisteredClient } from './oauth-client-json.ts'
import { toPolicy } from './policy-json.ts'
import { toProject } from './project-json.ts'
import { RowReader, type Row } from './row-reader.ts'
import { toCarrierTally, toDeadLetter, toSentMail, toSentMessage } from './sent-json.ts'
import { toAddressOwner, toSession, toSessionList } from './session-json.ts'
import { subjectJson, toSubject } from './subject-json.ts'
import { targetBytes, toTarget } from './target-bytes.ts'
import { toTraffic, trafficBytes } from './traffic-bytes.ts'
import {
  pushListJson,
  toPushList,
  toTemplate,
  toWebhook,
  toWebhookList,
  webhookJson,
} from './webhook-json.ts'

/** The kinds that stand in `records`, each with the number that its rows carry. A number is never given twice. */
export const KIND_NUMBERS = {
  target: 1,
  subject: 2,
  network: 3,
  spray: 4,
  project: 5,
  api_key: 6,
  policy: 7,
  answer: 8,
  receipt: 9,
  sent_mail: 10,
  client: 11,
  registered_client: 12,
  user_code: 13,
  live_codes: 14,
  poll: 15,
  device: 16,
  device_list: 17,
  session: 18,
  address_owner: 19,
  audience: 20,
  factors: 21,
  credential: 22,
  session_list: 23,
  spend: 24,
  traffic: 25,
  guard_rule: 26,
  guard_block: 27,
  proof: 28,
  sent_message: 29,
  dead_letter: 30,
  carrier_tally: 31,
  webhook: 32,
  push_list: 33,
  template: 34,
  webhook_list: 35,
} as const satisfies Record<Exclude<Kind, 'verification' | 'delivery'>, number>
export type RecordKind = keyof typeof KIND_NUMBERS
const RECORD_KINDS = Object.keys(KIND_NUMBERS).filter(isRecordKey)

const STAYING_KINDS = [
  'spray',
  'project',
  'api_key',
  'policy',
  'client',
  'live_codes',
  'audience',
  'spend',
  'guard_rule',
  'webhook',
  'template',
  'webhook_list',
] as const
type StayingKind = (typeof STAYING_KINDS)[number]
/** The kinds that stay until they are dropped. The others expire. */
export const STAYING: ReadonlySet<RecordKind> = new Set(STAYING_KINDS)
/** The kinds that expire and need not outlive a crash: kept where a change waits for no disk. */
export const VOLATILE: ReadonlySet<RecordKind> = new Set(['poll'])

/** The kinds that are kept as bytes, for there are many or they are written often. All others are JSON. */
export const IN_BYTES: ReadonlySet<RecordKind> = new Set(['target', 'traffic'])

export function isRecordKind(kind: Kind): kind is RecordKind {
  return isRecordKey(kind)
}

function isRecordKey(name: string): name is RecordKind {
  return Object.hasOwn(KIND_NUMBERS, name)
}

export function kindOfNumber(number: number): RecordKind {
  const kind = RECORD_KINDS.find((one) => KIND_NUMBERS[one] === number)
  if (kind === undefined) throw new TypeError('records.kind: not a known kind')
  return kind
}

/** A write that has something to keep, of one of these kinds. */
export type RecordWrite = {
  [K in RecordKind]: { readonly kind: K; readonly value: RecordOf[K] }
}[RecordKind]

/** The write as a union that a switch can follow; undefined for a kind with a table of its own, or nothing to keep. */
export function recordWrite(write: Write): RecordWrite | undefined {
  const { key, value } = write
  if (value === undefined || !isRecordKind(key.kind)) return undefined
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Write` pairs kind and value
  return { kind: key.kind, value } as RecordWrite
}

/** When nothing in a record matters any more; undefined for what stays. Stands in its own column. */
export function recordExpiry(write: RecordWrite): Instant | undefined {
  return isStaying(write) ? undefined : write.value.expiresAt
}

/** A record as it is kept, without the expiry that stands beside it: JSON, and bytes for what there are millions of. */
export function recordValue(write: RecordWrite): string | Uint8Array {
  if (write.kind === 'target') return targetBytes(write.value)
  if (write.kind === 'traffic') return trafficBytes(write.value)
  if (write.kind === 'subject') return subjectJson(write.value)
  if (write.kind === 'factors') return factorsJson(write.value)
  if (write.kind === 'webhook') return webhookJson(write.value)
  if (write.kind === 'push_list') return pushListJson(write.value)
  if (isStaying(write)) return JSON.stringify(write.value)
  return JSON.stringify({ ...write.value, expiresAt: undefined })
}

function isStaying(write: RecordWrite): write is Extract<RecordWrite, { kind: StayingKind }> {
  return STAYING.has(write.kind)
}

type Parsers = {
  readonly [K in RecordKind]: (value: unknown, expiresAt: Instant) => RecordOf[K]
}

const PARSERS: Parsers = {
  target: toTarget,
  subject: json('subject', toSubject),
  network: json('network', toNetwork),
  spray: json('spray', toSpray),
  project: json('project', toProject),
  api_key: json('api_key', toApiKey),
  policy: json('policy', toPolicy),
  answer: json('answer', toAnswer),
  receipt: json('receipt', toReceipt),
  sent_mail: json('sent_mail', toSentMail),
  client: json('client', toOAuthClient),
  registered_client: json('registered_client', toRegisteredClient),
  user_code: json('user_code', toUserCode),
  live_codes: json('live_codes', toLiveCodes),
  poll: json('poll', toPoll),
  device: json('device', toDevice),
  device_list: json('device_list', toDeviceList),
  session: json('session', toSession),
  address_owner: json('address_owner', toAddressOwner),
  audience: json('audience', toAudience),
  factors: json('factors', toFactors),
  credential: json('credential', toCredential),
  session_list: json('session_list', toSessionList),
  spend: json('spend', toSpend),
  traffic: toTraffic,
  guard_rule: json('guard_rule', toGuardRule),
  guard_block: json('guard_block', toGuardBlock),
  proof: json('proof', toSpentProof),
  sent_message: json('sent_message', toSentMessage),
  dead_letter: json('dead_letter', toDeadLetter),
  carrier_tally: json('carrier_tally', toCarrierTally),
  webhook: json('webhook', toWebhook),
  push_list: json('push_list', toPushList),
  template: json('template', toTemplate),
  webhook_list: json('webhook_list', toWebhookList),
}

function json<T>(kind: RecordKind, parse: (read: RowReader, expiresAt: Instant) => T) {
  const where = `records.value (${kind})`
  return (value: unknown, expiresAt: Instant) => parse(RowReader.ofJson(where, value), expiresAt)
}

/** One row: `value`, and `expires_at` where the kind expires. */
export function toRecord<K extends RecordKind>(kind: K, row: Row): RecordOf[K] {
  const expiresAt = STAYING.has(kind) ? 0 : new RowReader('records', row).number('expires_at')
  return PARSERS[kind](row['value'], expiresAt)
}

function toNetwork(read: RowReader, expiresAt: Instant): NetworkBudget {
  return {
    starts: read.number('starts'),
    wrongGuesses: read.number('wrongGuesses'),
    expiresAt,
  }
}

function toSpray(read: RowReader): Spray {
  return {
    roundStartedAt: read.number('roundStartedAt'),
    checks: read.number('checks'),
    wrong: read.number('wrong'),
    usual: read.number('usual'),
    alarmUntil: read.number('alarmUntil'),
  }
}

function toAnswer(read: RowReader, expiresAt: Instant): IdempotentAnswer {
  return { request: read.text('request'), outcome: read.text('outcome'), expiresAt }
}

function toReceipt(read: RowReader, expiresAt: Instant): SpentReceipt {
  return { consumedAt: read.number('consumedAt'), expiresAt }
}
