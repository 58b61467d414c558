import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../../src/domain/instant.ts'
import { toVerification, verificationBytes } from '../../src/store/postgres/verification-bytes.ts'
import { detailsJson, toDetails } from '../../src/store/rows/details-json.ts'
import { recordValue, recordWrite } from '../../src/store/rows/record-row.ts'
import { ANY_DEVICE_RECORD, ANY_GRANT } from './any-device-record.ts'
import { misread } from './misread.ts'
import { readBack } from './read-back.ts'
import { aDeviceVerification, aFullGrant, deviceRecords } from './sample-devices.ts'

const NOW: Instant = 1_795_000_000_000

describe('rows of what devices brought', () => {
  test('any record of any kind comes back as it was kept', () => {
    fc.assert(
      fc.property(ANY_DEVICE_RECORD, (kept) => {
        expect(readBack(kept)).toEqual(kept)
      }),
      { numRuns: 600 },
    )
  })

  test('any grant comes back as it was kept, in the rows of both databases', () => {
    fc.assert(
      fc.property(ANY_GRANT, fc.boolean(), (grant, hosted) => {
        const details = { grant, ...(hosted && { hosted: true as const, opened: true as const }) }
        expect(toDetails(detailsJson(details))).toEqual(details)
        const v = aDeviceVerification(NOW, { details })
        expect(toVerification(v.project, v.id, v.status, verificationBytes(v))).toEqual(v)
      }),
      { numRuns: 300 },
    )
  })

  test.each(
    deviceRecords(NOW).flatMap((write) => {
      const kept = recordWrite(write)
      return kept === undefined ? [] : [[`${kept.kind} ${write.key.id}`, kept] as const]
    }),
  )('a field that is not what was written is refused, and named: %s', (_, kept) => {
    const where = `records.value (${kept.kind})`
    const again = (json: string) => String(recordValue(readBack(kept, json)))
    expect(misread(again(String(recordValue(kept))), where, again)).toEqual([])
  })

  test('a field of a grant that is not what was written is refused, and named', () => {
    const details = { grant: aFullGrant(NOW), hosted: true as const, opened: true as const }
    const again = (json: string) => detailsJson(toDetails(json)) ?? '{}'
    expect(misread(again(detailsJson(details) ?? ''), 'verifications.details', again)).toEqual([])
  })
})
