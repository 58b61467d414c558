import { expect, test } from 'vitest'
import { prefixOf } from '../../../src/domain/guard/passage.ts'

test('a prefix is seven digits, and leaves at least four digits of every number unsaid', () => {
  expect(prefixOf('+4915112345678')).toBe('+4915112')
  expect(prefixOf('+6834002')).toBe('+683')
  expect(prefixOf('+29012345')).toBe('+2901')
  expect(prefixOf('+14155552671')).toBe('+1415555')
})
