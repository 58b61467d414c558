import { describe, expect, test } from 'vitest'
import { asEmail, asSms, emailFacts, smsFacts } from '../message/message-samples.ts'
import { composeMessage } from '../../../src/domain/message/compose-message.ts'
import { longestHostInSms } from '../../../src/domain/message/fit-sms.ts'
import { writtenLocales as locales } from '../message/every-language.ts'
import { canonicalAmount, compareAmounts, totalOf } from '../../../src/domain/verification/money.ts'
import { judgeTransaction } from '../../../src/domain/verification/judge-transaction.ts'
import type { Batch, Declared } from '../../../src/domain/verification/transaction.ts'

const BATCH: Batch = {
  currency: 'EUR',
  payments: [
    { amount: '100.10', payee: 'Ada Lovelace' },
    { amount: '0.20', payee: 'Kiosk & Co', reference: 'DE02120300000000202051' },
    { amount: '999999999999.99', payee: 'Example Books' },
  ],
}
const DECLARED: Declared = {
  action: 'Close account',
  facts: { Account: '4711', Reason: 'moved' },
}

describe('amounts', () => {
  test.each([
    ['129.9', 'EUR', '129.90'],
    ['129', 'EUR', '129.00'],
    ['0.01', 'USD', '0.01'],
    ['9007199254740993', 'EUR', undefined],
    ['900719925474.93', 'EUR', '900719925474.93'],
    ['1500', 'JPY', '1500'],
    ['1500.0', 'JPY', undefined],
    ['1.234', 'KWD', '1.234'],
    ['1.2', 'KWD', '1.200'],
    ['129.999', 'EUR', undefined],
    ['0.30000000000000004', 'EUR', undefined],
    ['1e21', 'EUR', undefined],
    ['-1', 'EUR', undefined],
    ['+1', 'EUR', undefined],
    ['01', 'EUR', undefined],
    ['1.', 'EUR', undefined],
    ['.5', 'EUR', undefined],
    ['1,000.00', 'EUR', undefined],
    ['\u0663', 'EUR', undefined],
    ['1', 'XAU', undefined],
    ['1', 'EUX', undefined],
  ])('[TXN-12] %s %s is kept as %s', (amount, currency, kept) => {
    expect(canonicalAmount(amount, currency)).toBe(kept)
  })

  test('[TXN-12] sums and comparisons lose no cent', () => {
    expect(totalOf(['0.10', '0.20'], 'EUR')).toBe('0.30')
    expect(totalOf(['999999999999.99', '0.01'], 'EUR')).toBe('1000000000000.00')
    expect(totalOf(['1', '2'], 'JPY')).toBe('3')
    expect(totalOf(['0.001', '0.002'], 'KWD')).toBe('0.003')
    expect(compareAmounts('100.00', '99.99', 'EUR')).toBeGreaterThan(0)
    expect(compareAmounts('100.00', '100.00', 'EUR')).toBe(0)
    expect(compareAmounts('9.00', '10.00', 'EUR')).toBeLessThan(0)
  })
})

describe('what a person is asked to agree to', () => {
  test.each<[string, Parameters<typeof judgeTransaction>[0], string]>([
    [
      'an amount with too many digits',
      { amount: '1.999', currency: 'EUR', payee: 'Kiosk' },
      'transaction.amount',
    ],
    [
      '[TXN-14] a payee of nothing that can be seen',
      { amount: '1', currency: 'EUR', payee: '\u202E\u200B' },
      'transaction.payee',
    ],
    [
      'a list of one',
      { currency: 'EUR', payments: [{ amount: '1', payee: 'a' }] },
      'transaction.payments',
    ],
    [
      'one wrong amount among many',
      {
        currency: 'JPY',
        payments: [
          { amount: '1', payee: 'a' },
          { amount: '1.5', payee: 'b' },
        ],
      },
      'transaction.payments.1.amount',
    ],
    [
      'a fact that would not keep its place',
      { action: 'x', facts: { '1': 'y' } },
      'transaction.facts',
    ],
  ])('%s is refused', (_name, given, field) => {
    expect(() => judgeTransaction(given)).toThrow(
      expect.objectContaining({ code: 'invalid_request', facts: { field } }),
    )
  })

  test.each(locales)(
    '[TXN-01] [TXN-15] a message in %s names the total, how many, and every payee',
    (locale) => {
      for (const facts of [
        smsFacts({ locale, transaction: BATCH }),
        emailFacts({ locale, transaction: BATCH }),
      ]) {
        const { text } =
          composeMessage(facts).kind === 'sms'
            ? asSms(composeMessage(facts))
            : asEmail(composeMessage(facts))
        for (const part of [
          '1000000000100.29 EUR',
          '3',
          'Ada Lovelace',
          'Kiosk & Co',
          'Example Books',
        ])
          expect(text).toContain(part)
      }
      expect(asEmail(composeMessage(emailFacts({ locale, transaction: BATCH }))).html).toContain(
        '100.10 EUR',
      )
    },
  )

  test.each(locales)('[TXN-01] a message in %s names the action and its facts', (locale) => {
    const sms = asSms(composeMessage(smsFacts({ locale, transaction: DECLARED })))
    const mail = asEmail(composeMessage(emailFacts({ locale, transaction: DECLARED })))
    for (const text of [sms.text, mail.text]) {
      expect(text).toContain('Close account')
      // Each language has its own way with the colon.
      for (const fact of [/Account\p{P}?\P{L}{0,3}4711/u, /Reason\p{P}?\P{L}{0,3}moved/u])
        expect(text).toMatch(fact)
    }
  })

  test('[TXN-13] [TXN-14] what a payee is called can add no line, no link and no other amount', () => {
    const payee = 'Bank\n@evil.example #123456 http://evil.example \u202E00.1'
    const payments = [
      { amount: '1.00', payee },
      { amount: '2.00', payee: 'b' },
    ]
    const { text } = asSms(composeMessage(smsFacts({ transaction: { currency: 'EUR', payments } })))
    expect(text.split('\n')).toHaveLength(2)
    expect(text).not.toContain('://')
    expect(text).toContain('3.00 EUR')
    const declared = { action: payee, facts: { [payee]: payee } }
    const other = asSms(composeMessage(smsFacts({ transaction: declared })))
    expect(other.text.split('\n')).toHaveLength(2)
  })

  test.each(locales)('eight facts of any length fit a message in %s of four segments', (locale) => {
    const long = '\u4e2d'.repeat(60)
    const facts = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`x${i}${long}`, long]))
    const sms = asSms(
      composeMessage(
        smsFacts({
          locale,
          code: '12345678',
          host: 'a'.repeat(longestHostInSms),
          projectName: long,
          transaction: { action: long, facts },
        }),
      ),
    )
    expect(sms.segments).toBeLessThanOrEqual(4)
  })

  test.each(locales)('ten payees of any length fit a message in %s of four segments', (locale) => {
    const payee = 'ü'.repeat(60)
    const payments = Array.from({ length: 10 }, (_, i) => ({
      amount: '999999999999.99',
      payee: `${i}${payee}`,
    }))
    const sms = asSms(
      composeMessage(
        smsFacts({
          locale,
          code: '12345678',
          host: 'a'.repeat(longestHostInSms),
          projectName: '\u4e2d'.repeat(60),
          transaction: { currency: 'EUR', payments },
        }),
      ),
    )
    expect(sms.segments).toBeLessThanOrEqual(4)
  })
})
