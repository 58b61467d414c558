import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { byteas, int2s, int4s, int8s, texts } from '../../src/store/postgres/array-parameters.ts'
import { deliveryBytes, toDelivery } from '../../src/store/postgres/delivery-bytes.ts'
import { readPostgresUrl } from '../../src/store/postgres/postgres-url.ts'
import { toVerification, verificationBytes } from '../../src/store/postgres/verification-bytes.ts'
import { freshDatabase } from '../postgres/shared-postgres.ts'
import { aDeviceVerification } from './sample-devices.ts'
import { aFactorVerification, aNotice, factorDetails } from './sample-factors.ts'
import { aDelivery, aFullVerification, aVerification } from './sample-records.ts'

describe('the address of a database', () => {
  test('names user, password, hosts in turn, database and how to encrypt', () => {
    const url =
      'postgresql://app:p%40ss%2Fword@one:6432,[::1],three/ver%20ify?sslmode=verify-full&sslrootcert=/ca.pem'
    expect(readPostgresUrl(url)).toEqual({
      user: 'app',
      password: 'p@ss/word',
      hosts: [
        { host: 'one', port: 6432 },
        { host: '::1', port: 5432 },
        { host: 'three', port: 5432 },
      ],
      database: 'ver ify',
      tls: { mode: 'verify-full', authorities: '/ca.pem' },
    })
  })
  test('a socket is named by its folder, and the database is called as the user', () => {
    expect(readPostgresUrl('postgres://app@/?host=/run/postgresql')).toMatchObject({
      hosts: [{ host: '/run/postgresql', port: 5432 }],
      database: 'app',
    })
  })
  test.each([
    'mysql://app:hunter2@db/x',
    'postgres://app:hunter2@/x',
    'postgres://app:hunter2@db:port/x',
    'postgres://app:hunter2%@db/x',
    'postgres://app:hunter2@db/x?sslmode=prefer',
  ])('what cannot be read is refused without telling it: %s', (url) => {
    expect(() => readPostgresUrl(url)).toThrow(/^(?!.*hunter2)/)
  })
})

describe('rows as bytes', () => {
  test('a verification cut short or longer is refused, and comes back whole otherwise', () => {
    for (const v of [
      aFullVerification(5_000_000),
      aVerification(5_000_000),
      aDeviceVerification(5_000_000),
      aFactorVerification(5_000_000, { details: factorDetails(5_000_000) }),
    ]) {
      const bytes = verificationBytes(v)
      expect(toVerification(v.project, v.id, v.status, bytes)).toEqual(v)
      for (const wrong of [bytes.slice(0, -1), Uint8Array.of(...bytes, 0), new Uint8Array(0)])
        expect(() => toVerification(v.project, v.id, v.status, wrong)).toThrow(/verifications/)
    }
  })
  test('a delivery too', () => {
    const notice = aDelivery(aVerification(5_000_000), { kind: 'notice', attempts: 3 })
    for (const one of [
      notice,
      { ...notice, kind: 'device' as const, sealedTo: Uint8Array.of(4) },
      aNotice(aVerification(5_000_000)),
    ]) {
      const bytes = deliveryBytes(one)
      expect(toDelivery(one.project, one.id, one.dueAt, bytes)).toEqual(one)
      for (const wrong of [bytes.slice(0, -1), Uint8Array.of(...bytes, 0), Uint8Array.of(9)])
        expect(() => toDelivery(one.project, one.id, one.dueAt, wrong)).toThrow(/deliveries/)
    }
  })
})

describe('arrays as PostgreSQL reads them', () => {
  let client: Client
  beforeAll(async () => {
    client = new Client({ connectionString: (await freshDatabase()).url })
    await client.connect()
  })
  afterAll(() => client.end())

  const none = <T>(one: fc.Arbitrary<T>) => fc.array(fc.option(one, { nil: undefined }))
  const heard = async (type: string, array: Buffer): Promise<unknown> => {
    const { rows } = await client.query<{ it: string }>(
      `SELECT coalesce(json_agg(k.one::text ORDER BY k.ord), '[]') AS it
        FROM unnest($1::${type}[]) WITH ORDINALITY AS k (one, ord)`,
      [array],
    )
    return rows[0]?.it
  }
  const said = (values: readonly (string | number | undefined)[]) =>
    values.map((one) => (one === undefined ? null : String(one)))

  test('whole numbers of every size', async () => {
    const whole = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
    const long = none(
      fc.oneof(
        whole,
        fc.constantFrom(0, -1, 2 ** 32, -(2 ** 32), 2 ** 31, Number.MAX_SAFE_INTEGER),
      ),
    )
    await fc.assert(
      fc.asyncProperty(long, none(fc.integer()), async (eight, four) => {
        expect(await heard('bigint', int8s(eight))).toEqual(said(eight))
        expect(await heard('int', int4s(four))).toEqual(said(four))
        expect(await heard('smallint', int2s([1, undefined, -5]))).toEqual(['1', null, '-5'])
      }),
      { numRuns: 50 },
    )
  })
  test('texts and bytes, but U+0000 is shown by its picture', async () => {
    const text = fc.string({ unit: 'grapheme' })
    await fc.assert(
      fc.asyncProperty(none(text), none(fc.uint8Array()), async (words, bytes) => {
        const shown = words.map((one) => one?.replaceAll('\0', '\u2400'))
        expect(await heard('text', texts(words))).toEqual(said(shown))
        const hex = bytes.map((one) => one && `\\x${Buffer.from(one).toString('hex')}`)
        expect(await heard('bytea', byteas(bytes))).toEqual(said(hex))
      }),
      { numRuns: 50 },
    )
  })
})
