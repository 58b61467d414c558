import { CHANNELS } from '../../domain/delivery/channel.ts'
import type { Delivery } from '../../domain/delivery/delivery.ts'
import type { DeliveryId, ProjectId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/instant.ts'
import { ByteReader } from '../rows/byte-reader.ts'
import { ByteWriter } from '../rows/byte-writer.ts'
import { DELIVERY_KINDS } from '../rows/delivery-row.ts'
import { noticeJson, toNotice } from '../rows/notice-json.ts'
import { CHANNEL_NUMBERS } from '../rows/numbered.ts'
import { requireVerificationIdBytes, verificationIdText } from '../rows/verification-id-bytes.ts'

/** Stands in front, so that another form can be told from this one. */
const FORM = 1
const ID_BYTES = 25
const writer = new ByteWriter()

/** A delivery as bytes, without the key and the column `due_at`. */
export function deliveryBytes(one: Delivery): Uint8Array {
  writer.count(FORM).raw(requireVerificationIdBytes(one.verification))
  writer.count(DELIVERY_KINDS.indexOf(one.kind)).count(one.send).count(CHANNEL_NUMBERS[one.channel])
  writer.count(one.attempts).whole(one.deadline)
  for (const sealed of [one.sealedCode, one.sealedTo])
    if (sealed === undefined) writer.count(0)
    else writer.count(1).count(sealed.length).raw(sealed)
  if (one.notice === undefined) writer.count(0)
  else writer.count(1).text(noticeJson(one.notice))
  return writer.take()
}

export function toDelivery(
  project: ProjectId,
  id: DeliveryId,
  dueAt: Instant,
  value: Uint8Array,
): Delivery {
  const read = new ByteReader('deliveries.value', value)
  if (read.count() !== FORM) throw read.wrong()
  const sealed = () => (read.count() === 0 ? undefined : Uint8Array.from(read.raw(read.count())))
  const delivery: Delivery = {
    id,
    project,
    verification: verificationIdText(read.raw(ID_BYTES)),
    kind: known(read, DELIVERY_KINDS[read.count()]),
    send: read.count(),
    channel: channelOf(read, read.count()),
    attempts: read.count(),
    deadline: read.whole(),
    sealedCode: sealed(),
    dueAt,
  }
  const sealedTo = sealed()
  const notice = read.count() === 0 ? undefined : toNotice(read.text())
  read.finish()
  return {
    ...delivery,
    ...(sealedTo !== undefined && { sealedTo }),
    ...(notice !== undefined && { notice }),
  }
}

function channelOf(read: ByteReader, number: number): Delivery['channel'] {
  return known(
    read,
    CHANNELS.find((channel) => CHANNEL_NUMBERS[channel] === number),
  )
}

function known<T>(read: ByteReader, value: T | undefined): T {
  if (value === undefined) throw read.wrong()
  return value
}
