import { format, inspect } from 'node:util'
import { expect, test } from 'vitest'
import { Secret } from '../../src/config/secret.ts'

test('[LEA-06] a secret shows a cover however it is printed, and itself only when it is asked to', () => {
  const secret = new Secret('hunter2')
  const printed = [
    String(secret),
    ['a', secret].join(),
    JSON.stringify({ secret }),
    inspect({ a: { b: { secret } } }, { depth: 9, showHidden: true }),
    format('%s %o %j', secret, secret, secret),
    Object.entries(secret).join(),
  ]
  expect(printed.join()).not.toContain('hunter2')
  expect(inspect({ secret })).toBe('{ secret: [secret] }')
  expect(secret.reveal()).toBe('hunter2')
})
