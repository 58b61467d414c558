import type { Delivery } from '../../domain/delivery/delivery.ts'
import type { DeliveryId, ProjectId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/instant.ts'
import { ByteReader } from '../rows/byte-reader.ts'
import { ByteWriter } from '../rows/byte-writer.ts'
import { DELIVERY_KINDS, subjectBytes, subjectText } from '../rows/delivery-row.ts'
import { DESKS } from '../rows/desks.ts'
import { moreJson, toMore } from '../rows/more-json.ts'
import { DESK_NUMBERS } from '../rows/numbered.ts'

/** Stands in front, so that another form can be told from this one. */
const FORM = 1
const writer = new ByteWriter()

/** A delivery as bytes, without the key and the column `due_at`. */
export function deliveryBytes(one: Delivery): Uint8Array {
  const subject = subjectBytes(one)
  writer.count(FORM).count(subject.length).raw(subject)
  writer.count(DELIVERY_KINDS.indexOf(one.kind)).count(one.send).count(DESK_NUMBERS[one.channel])
  writer.count(one.attempts).whole(one.deadline)
  for (const sealed of [one.sealedCode, one.sealedTo])
    if (sealed === undefined) writer.count(0)
    else writer.count(1).count(sealed.length).raw(sealed)
  const more = moreJson(one)
  if (more === undefined) writer.count(0)
  else writer.count(1).text(more)
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
    verification: subjectText(read.raw(read.count())),
    kind: known(read, DELIVERY_KINDS[read.count()]),
    send: read.count(),
    channel: deskOf(read, read.count()),
    attempts: read.count(),
    deadline: read.whole(),
    sealedCode: sealed(),
    dueAt,
  }
  const sealedTo = sealed()
  const more = read.count() === 0 ? {} : toMore(read.text())
  read.finish()
  return {
    ...delivery,
    ...(sealedTo !== undefined && { sealedTo }),
    ...more,
  }
}

function deskOf(read: ByteReader, number: number): Delivery['channel'] {
  return known(
    read,
    DESKS.find((desk) => DESK_NUMBERS[desk] === number),
  )
}

function known<T>(read: ByteReader, value: T | undefined): T {
  if (value === undefined) throw read.wrong()
  return value
}
