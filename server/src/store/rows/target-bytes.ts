import { CHANNELS } from '../../domain/delivery/channel.ts'
import type { Instant } from '../../domain/instant.ts'
import type { TargetBudget } from '../../domain/limit/target-budget.ts'
import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import { CHANNEL_NUMBERS } from './numbered.ts'
import { verificationIdBytes, verificationIdText } from './verification-id-bytes.ts'

/** Stand in front: instants are told by how long they are before the expiry, or, where a budget is kept for ever, by themselves. */
const EXPIRES = 1
const STAYS = 2
const FOR_EVER = Number.MAX_SAFE_INTEGER
const ID_BYTES = 25
const writer = new ByteWriter()

/**
 * A target's budget as bytes: there is one for every address, under a random key, so its size is what a start costs once
 * there are millions.
 */
export function targetBytes(budget: TargetBudget): Uint8Array {
  const { expiresAt, failedAt, sends, newest, disabledAt, noticedAt } = budget
  const [form, base] = expiresAt === FOR_EVER ? [STAYS, 0] : [EXPIRES, expiresAt]
  writer.count(form).count(budget.failures).count(failedAt.length)
  for (const at of failedAt) writer.whole(base - at)
  writer.count(sends.length)
  for (const send of sends) writer.count(CHANNEL_NUMBERS[send.channel]).whole(base - send.at)
  writer.count(newest.length)
  for (const one of newest) {
    writer.text(one.binding).text(one.request)
    const id = verificationIdBytes(one.verification)
    if (id === undefined) writer.count(1).text(one.verification)
    else writer.count(0).raw(id)
    writer.whole(base - one.at)
  }
  for (const at of [disabledAt, noticedAt])
    if (at === undefined) writer.count(0)
    else writer.count(1).whole(base - at)
  return writer.take()
}

export function toTarget(bytes: unknown, expiresAt: Instant): TargetBudget {
  const read = new ByteReader('passing.value (target)', bytes)
  const form = read.count()
  if (form !== EXPIRES && form !== STAYS) throw read.wrong()
  const base = form === STAYS ? 0 : expiresAt
  const at = () => base - read.whole()
  const atOrNone = () => (read.count() === 0 ? undefined : at())
  const budget = {
    failures: read.count(),
    failedAt: read.list(at),
    sends: read.list(() => ({ channel: toChannel(read), at: at() })),
    newest: read.list(() => ({
      binding: read.text(),
      request: read.text(),
      verification: read.count() === 0 ? verificationIdText(read.raw(ID_BYTES)) : read.text(),
      at: at(),
    })),
    disabledAt: atOrNone(),
    noticedAt: atOrNone(),
    expiresAt,
  }
  read.finish()
  return budget
}

function toChannel(read: ByteReader) {
  const number = read.count()
  const channel = CHANNELS.find((one) => CHANNEL_NUMBERS[one] === number)
  if (channel === undefined) throw read.wrong()
  return channel
}
