import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeClientName } from '../../../src/domain/oauth/judge-client-name.ts'
import { hostileTexts } from '../message/hostile-texts.ts'

const refusal = { code: 'invalid_request', facts: { field: 'client_name' } }
const either = [true, false]

describe("a client's name", () => {
  test.each([
    'Books on TV',
    'Küchenradio',
    "Marks & Spencer's TV",
    'Почта России',
    'Τηλεόραση και Ραδιόφωνο',
    'テレビ Player',
    '한국 TV',
    'تلفاز المنزل',
    '小米电视 4K',
    'Node.js',
  ])('stays as it is: %s', (name) => {
    for (const vouched of either) expect(judgeClientName(name, vouched)).toBe(name)
  })

  test.each([
    ['<b>Bank</b>', 'bBank/b'],
    ['Bank\u202Eknab', 'Bankknab'],
    ['Ba\u200Bnk\u0000', 'Bank'],
    ['  Bank \n TV\t', 'Bank TV'],
    ['Bank ✅ ✔️ 🏦', 'Bank'],
    ['Ｂａｎｋ', 'Bank'],
    ['𝐁𝐚𝐧𝐤', 'Bank'],
    ['{{7*7}}', '7*7'],
  ])('[DEV-41] is cleaned: %j becomes %s', (raw, name) => {
    for (const vouched of either) expect(judgeClientName(raw, vouched)).toBe(name)
  })

  test.each([
    ['letters of two scripts in one word', 'PаyPal'],
    ['Greek among Latin', 'Gοοgle'],
    ['letters that only look like others', 'Аррӏе'],
    ['Punycode', 'xn--pypal-4ve.com'],
    ['Punycode inside', 'My XN--abc app'],
    ['nothing that can be seen', '\u200B\u202E <>'],
    ['more than 80 characters', 'x'.repeat(81)],
  ])('[DEV-41] is refused with %s', (_what, raw) => {
    for (const vouched of either)
      expect(() => judgeClientName(raw, vouched)).toThrow(expect.objectContaining(refusal))
  })

  test('[DEV-41] of two scripts side by side only its owner may choose', () => {
    expect(judgeClientName('Почта TV', true)).toBe('Почта TV')
    expect(() => judgeClientName('Почта TV', false)).toThrow(expect.objectContaining(refusal))
  })

  test('[DEV-41] whatever is left has no markup, nothing invisible, and no direction of its own', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' })),
        fc.boolean(),
        (raw, vouched) => {
          let name: string
          try {
            name = judgeClientName(raw, vouched)
          } catch (error) {
            expect(error).toMatchObject(refusal)
            return
          }
          expect(name).toMatch(/^[^<>{}\p{C}\p{Zl}\p{Zp}]{1,80}$/u)
          expect(judgeClientName(name, vouched)).toBe(name)
        },
      ),
      { numRuns: 500 },
    )
  })
})
