import type { SentMail } from '../../domain/delivery/sent-mail.ts'
import type { IdempotentAnswer } from '../../domain/idempotency/answer.ts'
import type { NetworkBudget } from '../../domain/limit/network-budget.ts'
import type { Spray } from '../../domain/limit/spray.ts'
import type { Project } from '../../domain/project/project.ts'
import type { SpentReceipt } from '../../domain/receipt/spent-receipt.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Kind, RecordOf, Write } from '../../domain/store.ts'
import { toApiKey } from './api-key-json.ts'
import { toPolicy } from './policy-json.ts'
import { RowReader, type Row } from './row-reader.ts'
import { subjectJson, toSubject } from './subject-json.ts'
import { targetBytes, toTarget } from './target-bytes.ts'

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
} as const satisfies Record<Exclude<Kind, 'verification' | 'delivery'>, number>
export type RecordKind = keyof typeof KIND_NUMBERS
const RECORD_KINDS = Object.keys(KIND_NUMBERS).filter(isRecordKey)

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
  switch (write.kind) {
    case 'target':
    case 'subject':
    case 'network':
    case 'answer':
    case 'receipt':
    case 'sent_mail':
      return write.value.expiresAt
    default:
      return undefined
  }
}

/** A record as it is kept, without the expiry that stands beside it: JSON, and bytes for what there are millions of. */
export function recordValue(write: RecordWrite): string | Uint8Array {
  switch (write.kind) {
    case 'target':
      return targetBytes(write.value)
    case 'subject':
      return subjectJson(write.value)
    case 'network':
    case 'answer':
    case 'receipt':
    case 'sent_mail':
      return JSON.stringify({ ...write.value, expiresAt: undefined })
    default:
      return JSON.stringify(write.value)
  }
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
}

function json<T>(kind: RecordKind, parse: (read: RowReader, expiresAt: Instant) => T) {
  const where = `records.value (${kind})`
  return (value: unknown, expiresAt: Instant) => parse(RowReader.ofJson(where, value), expiresAt)
}

/** The kinds that stay until they are dropped. The others expire. */
export const STAYING: ReadonlySet<RecordKind> = new Set(['spray', 'project', 'api_key', 'policy'])

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

function toProject(read: RowReader): Project {
  return {
    id: read.text('id'),
    name: read.text('name'),
    returnUrls: read.texts('returnUrls'),
    createdAt: read.number('createdAt'),
    ...(read.isNone('firstKey') ? {} : { firstKey: read.text('firstKey') }),
  }
}

function toAnswer(read: RowReader, expiresAt: Instant): IdempotentAnswer {
  return { request: read.text('request'), outcome: read.text('outcome'), expiresAt }
}

function toReceipt(read: RowReader, expiresAt: Instant): SpentReceipt {
  return { consumedAt: read.number('consumedAt'), expiresAt }
}

function toSentMail(read: RowReader, expiresAt: Instant): SentMail {
  return { project: read.text('project'), verification: read.text('verification'), expiresAt }
}
