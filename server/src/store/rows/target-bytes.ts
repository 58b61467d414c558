import { CHANNELS } from '../../domain/delivery/channel.ts'
import type { Instant } from '../../domain/instant.ts'
import type { TargetBudget } from '../../domain/limit/target-budget.ts'
import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import { CHANNEL_NUMBERS } from './numbered.ts'
import { verificationIdBytes, verificationIdText } from './verification-id-bytes.ts'

/** Stands in front, so that another form can be told from this one. */
const FORM = 1
const ID_BYTES = 25
const writer = new ByteWriter()

/**
 * A target's budget as bytes: there is one for every address, under a random key, so its size is what a start costs once
 * there are millions. Instants are told by how long they are before the expiry.
 */
export function targetBytes(budget: TargetBudget): Uint8Array {
  const { expiresAt, failedAt, sends, newest, disabledAt, noticedAt } = budget
  writer.count(FORM).count(budget.failures).count(failedAt.length)
  for (const at of failedAt) writer.whole(expiresAt - at)
  writer.count(sends.length)
  for (const send of sends) writer.count(CHANNEL_NUMBERS[send.channel]).whole(expiresAt - send.at)
  writer.count(newest.length)
  for (const one of newest) {
    writer.text(one.binding).text(one.request)
    const id = verificationIdBytes(one.verification)
    if (id === undefined) writer.count(1).text(one.verification)
    else writer.count(0).raw(id)
    writer.whole(expiresAt - one.at)
  }
  for (const at of [disabledAt, noticedAt])
    if (at === undefined) writer.count(0)
    else writer.count(1).whole(expiresAt - at)
  return writer.take()
}

export function toTarget(bytes: unknown, expiresAt: Instant): TargetBudget {
  const read = new ByteReader('passing.value (target)', bytes)
  if (read.count() !== FORM) throw read.wrong()
  const at = () => expiresAt - read.whole()
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
