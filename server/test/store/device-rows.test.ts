import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../../src/domain/instant.ts'
import { toVerification, verificationBytes } from '../../src/store/postgres/verification-bytes.ts'
import {
  recordExpiry,
  recordValue,
  recordWrite,
  toRecord,
  type RecordWrite,
} from '../../src/store/rows/record-row.ts'
import { detailsJson, toDetails } from '../../src/store/rows/verification-row.ts'
import { ANY_DEVICE_RECORD, ANY_GRANT } from './any-device-record.ts'
import { aDeviceVerification, aFullGrant, deviceRecords } from './sample-devices.ts'

const NOW: Instant = 1_795_000_000_000

function readBack(kept: RecordWrite, value: unknown = recordValue(kept)): RecordWrite {
  const read = toRecord(kept.kind, { value, expires_at: recordExpiry(kept) })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a reader answers its own kind only
  return { kind: kept.kind, value: read } as RecordWrite
}

/** What may stand wrongly in a field. */
const WRONG = [{}, [[{}]], 'neither', 7, true, null, undefined]

/**
 * Puts each wrong value into each field of `json`, one at a time. Answers where it was neither refused, with the field's name, nor read as just
 * what it says.
 *
 * @param again reads it and writes what was read
 */
function misread(json: string, where: string, again: (json: string) => string): string[] {
  const faults: string[] = []
  const root: object = JSON.parse(json)
  const walk = (at: Record<string, unknown>, path: string) => {
    for (const name of Object.keys(at)) {
      const right = at[name]
      for (const wrong of WRONG) {
        at[name] = wrong
        const said = answer(() => again(JSON.stringify(root)))
        const isNamed = said.startsWith(where) && said.includes(`.${name}`)
        if (!isNamed && plain(said) !== plain(JSON.stringify(root)))
          faults.push(`${path}${name} = ${JSON.stringify(wrong)}: ${said}`)
      }
      at[name] = right
      if (isFields(right)) walk(right, `${path}${name}.`)
    }
  }
  if (isFields(root)) walk(root, '')
  return faults
}

/** Without nulls and in one order, which mean nothing. */
function plain(said: string): string {
  if (!said.startsWith('{')) return said
  return JSON.stringify(JSON.parse(said), (_, inner: unknown) =>
    isFields(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, one]) => one !== null)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  )
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function answer(run: () => string): string {
  try {
    return run()
  } catch (error) {
    return error instanceof TypeError ? error.message : 'another error'
  }
}

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
