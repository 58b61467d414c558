import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHANNELS, FACTOR_CHANNELS } from '../../src/domain/delivery/channel.ts'
import type { Instant } from '../../src/domain/instant.ts'
import { defaultPolicy, ordinaryPolicy } from '../../src/domain/project/default-policies.ts'
import { deliveryBytes, toDelivery } from '../../src/store/postgres/delivery-bytes.ts'
import { toVerification, verificationBytes } from '../../src/store/postgres/verification-bytes.ts'
import { detailsJson, toDetails } from '../../src/store/rows/details-json.ts'
import { moreJson, toMore } from '../../src/store/rows/more-json.ts'
import { CHANNEL_NUMBERS } from '../../src/store/rows/numbered.ts'
import { recordValue, recordWrite, toRecord } from '../../src/store/rows/record-row.ts'
import { ANY_FACTOR_DETAILS, ANY_FACTOR_RECORD, ANY_NOTICE } from './any-factor-record.ts'
import { misread } from './misread.ts'
import { readBack } from './read-back.ts'
import {
  aFactorVerification,
  aNotice,
  factorDetails,
  factorRecords,
  TRANSACTIONS,
} from './sample-factors.ts'

const NOW: Instant = 1_795_000_000_000

describe('rows of what factors brought', () => {
  test('any record of any kind comes back as it was kept', () => {
    fc.assert(
      fc.property(ANY_FACTOR_RECORD, (kept) => {
        expect(readBack(kept)).toEqual(kept)
      }),
      { numRuns: 600 },
    )
  })

  test('any details and any transaction come back as they were kept, in the rows of both databases', () => {
    fc.assert(
      fc.property(ANY_FACTOR_DETAILS, (details) => {
        expect(toDetails(detailsJson(details) ?? '{}')).toEqual(details)
        const v = aFactorVerification(NOW, { details })
        expect(toVerification(v.project, v.id, v.status, verificationBytes(v))).toEqual(v)
      }),
      { numRuns: 300 },
    )
  })

  test('any news of an account comes back as it was kept, in the rows of both databases', () => {
    fc.assert(
      fc.property(ANY_NOTICE, (notice) => {
        expect(toMore(moreJson({ notice }))).toEqual({ notice })
        const one = aNotice(aFactorVerification(NOW), { notice })
        expect(toDelivery(one.project, one.id, one.dueAt, deliveryBytes(one))).toEqual(one)
      }),
    )
  })

  test('the numbers that stand for ways in rows stay what they are, and are never given twice', () => {
    expect(CHANNEL_NUMBERS).toEqual({
      sms: 1,
      email: 2,
      user_code: 3,
      passkey: 4,
      totp: 5,
      approval: 6,
      recovery_code: 7,
      voice: 8,
      whatsapp: 9,
      webhook: 10,
    })
    for (const channel of [...CHANNELS, ...FACTOR_CHANNELS]) {
      const v = aFactorVerification(NOW, { channel })
      expect(toVerification(v.project, v.id, v.status, verificationBytes(v))).toEqual(v)
    }
  })

  test('a policy from before there were factors reads as one that never spoke of them', () => {
    const old = (purpose: string) => {
      const { factors: _f, version: _v, requires: _r, ...rest } = ordinaryPolicy(purpose)
      return toRecord('policy', { value: JSON.stringify(rest) })
    }
    for (const purpose of ['purchase', 'own_purpose']) {
      const { factors, version, requires } = defaultPolicy(purpose) ?? ordinaryPolicy(purpose)
      expect(old(purpose)).toMatchObject({ factors, version, requires })
    }
  })

  test.each(
    factorRecords(NOW).flatMap((write) => {
      const kept = recordWrite(write)
      return kept === undefined ? [] : [[`${kept.kind} ${write.key.id}`, kept] as const]
    }),
  )('a field that is not what was written is refused, and named: %s', (_, kept) => {
    const where = `records.value (${kept.kind})`
    const again = (json: string) => String(recordValue(readBack(kept, json)))
    expect(misread(again(String(recordValue(kept))), where, again)).toEqual([])
  })

  test('a field of details that is not what was written is refused, and named', () => {
    const again = (json: string) => detailsJson(toDetails(json)) ?? '{}'
    for (const transaction of TRANSACTIONS) {
      const json = again(detailsJson({ ...factorDetails(NOW), transaction }) ?? '')
      const faults = misread(json, 'verifications.details', again)
      // The names of facts are what people wrote, and are not told.
      const isTold = (one: string) => !/^transaction\.0\.facts\..*\.facts: not /.test(one)
      expect(faults.filter(isTold)).toEqual([])
    }
  })

  test('a field of a piece of news that is not what was written is refused, and named', () => {
    const again = (json: string) => moreJson(toMore(json)) ?? '{}'
    const { notice } = aNotice(aFactorVerification(NOW))
    if (notice === undefined) throw new Error('no notice')
    expect(misread(again(JSON.stringify({ notice })), 'deliveries.more', again)).toEqual([])
  })
})
