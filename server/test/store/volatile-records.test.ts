import { expect, test } from 'vitest'
import { pollKey } from '../../src/domain/device/poll.ts'
import { drop, put, type Write } from '../../src/domain/store.ts'
import { VolatileRecords } from '../../src/store/sqlite/volatile-records.ts'
import { aPoll } from './sample-devices.ts'
import { PROJECT } from './sample-records.ts'

const key = (number: number) => pollKey(PROJECT, `ver_${number}`)
const written = (...writes: readonly Write[]) =>
  writes.map((write) => ({ write, before: undefined }))
const found = (records: VolatileRecords, count: number) =>
  Array.from({ length: count }, (_, i) => i).filter((i) => records.find(key(i)) !== undefined)

test('[LIM-18] of more polls than are remembered, those written longest ago are forgotten first', () => {
  const records = new VolatileRecords(3)
  for (const number of [0, 1, 2]) records.write(written(put(key(number), aPoll(9))))
  records.write(written(put(key(0), aPoll(9, { hasty: 1 }))))
  expect(found(records, 5)).toEqual([0, 1, 2])
  records.write(written(put(key(3), aPoll(9)), put(key(4), aPoll(9))))
  expect(found(records, 5)).toEqual([0, 3, 4])
})

test('what is dropped makes room', () => {
  const records = new VolatileRecords(2)
  records.write(written(put(key(0), aPoll(9)), put(key(1), aPoll(9)), drop(key(1)), drop(key(7))))
  records.write(written(put(key(2), aPoll(9))))
  expect(found(records, 3)).toEqual([0, 2])
})

test('sweeping comes to what is over, however much is written over and over meanwhile', () => {
  const records = new VolatileRecords()
  for (let i = 0; i < 20_000; i += 1) records.write(written(put(key(i), aPoll(i === 0 ? 5 : 99))))
  expect(records.sweep(10, 1)).toBe(0)
  let swept = 0
  for (let round = 0; round < 9; round += 1) {
    // Each look of 5000 is outrun by what comes behind it.
    for (let i = 1; i < 8000; i += 1) records.write(written(put(key(i), aPoll(99))))
    swept += records.sweep(10, 5)
  }
  expect(swept).toBe(1)
  expect(records.find(key(0))).toBeUndefined()
})

test('nothing to sweep is no fault', () => {
  expect(new VolatileRecords().sweep(10, 1)).toBe(0)
})
