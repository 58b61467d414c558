import type { Traffic } from '../../domain/guard/traffic.ts'
import type { Instant } from '../../domain/instant.ts'
import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'

/** Stands in front, so that another form can be told from this one. */
const FORM = 1
const FLOAT = 8
const writer = new ByteWriter()

/**
 * Traffic as bytes: a start counts in half a dozen of them, so what one takes is what a start costs. Each instant is told by how long it is after
 * the one before it.
 */
export function trafficBytes({ slices, tails, targets, usual }: Traffic): Uint8Array {
  writer.count(FORM).raw(new Uint8Array(new Float64Array([usual]).buffer))
  let last = 0
  const at = (instant: Instant) => {
    writer.whole(instant - last)
    last = instant
  }
  writer.count(slices.length)
  for (const slice of slices) {
    at(slice.at)
    writer.whole(slice.sent).whole(slice.approved)
  }
  writer.count(tails.length)
  for (const one of tails) {
    at(one.at)
    writer.whole(one.tail)
  }
  writer.count(targets.length)
  for (const one of targets) {
    at(one.at)
    writer.text(one.target)
  }
  return writer.take()
}

export function toTraffic(bytes: unknown, expiresAt: Instant): Traffic {
  const read = new ByteReader('passing.value (traffic)', bytes)
  if (read.count() !== FORM) throw read.wrong()
  const usual = new Float64Array(Uint8Array.from(read.raw(FLOAT)).buffer)[0]
  if (usual === undefined || !Number.isFinite(usual)) throw read.wrong()
  let last = 0
  const at = () => (last += read.whole())
  const traffic: Traffic = {
    slices: read.list(() => ({ at: at(), sent: read.whole(), approved: read.whole() })),
    tails: read.list(() => {
      const when = at()
      return { tail: read.whole(), at: when }
    }),
    targets: read.list(() => {
      const when = at()
      return { target: read.text(), at: when }
    }),
    usual,
    expiresAt,
  }
  read.finish()
  return traffic
}
