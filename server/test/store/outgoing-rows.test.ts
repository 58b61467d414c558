import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHANNELS } from '../../src/domain/delivery/channel.ts'
import { EXTRA_DESKS } from '../../src/domain/delivery/delivery.ts'
import type { Instant } from '../../src/domain/instant.ts'
import { deliveryBytes, toDelivery } from '../../src/store/postgres/delivery-bytes.ts'
import { toVerification, verificationBytes } from '../../src/store/postgres/verification-bytes.ts'
import { detailsJson, toDetails } from '../../src/store/rows/details-json.ts'
import { moreJson, toMore } from '../../src/store/rows/more-json.ts'
import { DESK_NUMBERS } from '../../src/store/rows/numbered.ts'
import {
  IN_BYTES,
  KIND_NUMBERS,
  recordValue,
  recordWrite,
  toRecord,
} from '../../src/store/rows/record-row.ts'
import { toTraffic, trafficBytes } from '../../src/store/rows/traffic-bytes.ts'
import {
  ANY_DELIVERY_PART,
  ANY_SENDING_DETAILS,
  ANY_OUTGOING_RECORD,
} from './any-outgoing-record.ts'
import { misread } from './misread.ts'
import { readBack } from './read-back.ts'
import { aFullTraffic, outgoingRecords } from './sample-outgoing.ts'
import { aDelivery, aVerification } from './sample-records.ts'

const NOW: Instant = 1_795_000_000_000

describe('rows of messages that leave, of the guard and of webhooks', () => {
  test('any record of any kind comes back as it was kept', () => {
    fc.assert(
      fc.property(ANY_OUTGOING_RECORD, (kept) => {
        expect(readBack(kept)).toEqual(kept)
      }),
      { numRuns: 800 },
    )
  })

  test('any delivery comes back as it was kept, from the rows of both databases', () => {
    fc.assert(
      fc.property(ANY_DELIVERY_PART, (part) => {
        expect(toMore(moreJson(part) ?? '{}')).toEqual({ ...part, ...NOT_IN_MORE })
        const one = aDelivery(aVerification(NOW), part)
        expect(toDelivery(one.project, one.id, one.dueAt, deliveryBytes(one))).toEqual(one)
      }),
    )
  })

  test('where messages go comes back with the verification, in the rows of both databases', () => {
    fc.assert(
      fc.property(ANY_SENDING_DETAILS, (details) => {
        expect(toDetails(detailsJson(details) ?? '{}')).toEqual(details)
        const v = aVerification(NOW, { details })
        expect(toVerification(v.project, v.id, v.status, verificationBytes(v))).toEqual(v)
      }),
    )
  })

  test('the numbers that stand for desks and kinds in rows stay what they are, and are never given twice', () => {
    expect(DESK_NUMBERS).toEqual({
      sms: 1,
      email: 2,
      voice: 8,
      whatsapp: 9,
      webhook: 10,
      events: 101,
      push: 102,
    })
    for (const channel of [...CHANNELS, ...EXTRA_DESKS]) {
      const one = aDelivery(aVerification(NOW), { channel })
      expect(toDelivery(one.project, one.id, one.dueAt, deliveryBytes(one))).toEqual(one)
    }
    expect(KIND_NUMBERS).toMatchObject({
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
    })
    const numbers = Object.values(KIND_NUMBERS)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('traffic takes a few bytes for each thing that is counted, however many there are', () => {
    const bytes = trafficBytes(aFullTraffic(NOW, NOW + 86_400_000))
    expect(bytes.length).toBeLessThan(60 * 26)
    for (const end of [0, 1, 8, 9, bytes.length - 1])
      expect(() => toTraffic(bytes.subarray(0, end), NOW)).toThrow('passing.value (traffic)')
    expect(() => toTraffic(Uint8Array.of(...bytes, 0), NOW)).toThrow('passing.value (traffic)')
    expect(() => toTraffic('[]', NOW)).toThrow('passing.value (traffic)')
  })

  test.each(
    outgoingRecords(NOW).flatMap((write) => {
      const kept = recordWrite(write)
      return kept === undefined || IN_BYTES.has(kept.kind)
        ? []
        : [[`${kept.kind} ${write.key.id}`, kept] as const]
    }),
  )('a field that is not what was written is refused, and named: %s', (_, kept) => {
    const where = `records.value (${kept.kind})`
    const again = (json: string) => String(recordValue(readBack(kept, json)))
    const faults = misread(again(String(recordValue(kept))), where, again)
    // What people name things is not told.
    expect(faults.filter((one) => !/^(phrases|told)\.0\./.test(one))).toEqual([])
  })

  test('a field of what few deliveries have that is not what was written is refused, and named', () => {
    const again = (json: string) => moreJson(toMore(json)) ?? '{}'
    const event = { endpoint: 'whk_1', sequence: 7 }
    const json = JSON.stringify({ step: 1, event, tried: ['main'], reserved: 70_000 })
    expect(misread(again(json), 'deliveries.more', again)).toEqual([])
  })

  test('a webhook of another program is not believed', () => {
    expect(() => toRecord('webhook', { value: '{"id":"whk_1"}' })).toThrow(
      'records.value (webhook).project: not text',
    )
  })
})

/** Those have columns of their own. */
const NOT_IN_MORE = { kind: undefined, channel: undefined, sealedTo: undefined }
