import { expect, test } from 'vitest'
import { learnSource } from '../../src/telephony/sound-source.ts'

const told = { host: '192.0.2.1', port: 4000 }
const moved = { ...told, port: 5000 }

test('the first source at the other side’s host is learnt, and every other is ignored', () => {
  const source = learnSource(told)
  expect(source.place).toEqual(told)
  expect(source.accepts({ host: '198.51.100.1', port: 4000 }, 1)).toBe(false)
  expect(source.accepts(moved, 1)).toBe(true)
  expect(source.accepts({ ...told, port: 6000 }, 1)).toBe(false)
  expect(source.accepts(moved, 2)).toBe(false)
  expect(source.place).toEqual(moved)
})

test('the very place that was told is preferred to a port that was guessed, and never left for one', () => {
  const source = learnSource(told)
  expect(source.accepts(moved, 1)).toBe(true)
  expect(source.accepts(told, 2)).toBe(true)
  expect(source.accepts(moved, 1)).toBe(false)
  expect(source.accepts(told, 3)).toBe(false)
  expect(source.place).toEqual(told)
})
