import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeDefect } from '../../src/http/describe-defect.ts'
import { Problem } from '../../src/domain/problem.ts'

test('[LEA-06] the log hears what broke, by what code and because of what, and never a message', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 12 }), (secret) => {
      const cause = Object.assign(new Error(`key ${secret} exists`), {
        code: 'ECONNREFUSED',
        errcode: 787,
        detail: secret,
      })
      const problem = new Problem('unavailable', `asked for ${secret}`)
      problem.cause = cause
      const told = describeDefect(problem)
      expect(JSON.stringify(told)).not.toContain(JSON.stringify(secret).slice(1, -1))
      expect(told).toMatchObject({
        name: 'Problem',
        code: 'unavailable',
        cause: { name: 'Error', code: 'ECONNREFUSED', errcode: 787 },
      })
    }),
  )
})

test('a code that is no short word is not told', () => {
  const long = Object.assign(new Error('x'), { code: 'person@example.test said 123456' })
  expect(describeDefect(long)).not.toHaveProperty('code')
  expect(describeDefect('thrown text')).toEqual({ name: 'string' })
})
