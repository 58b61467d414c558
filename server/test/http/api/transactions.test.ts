import { expect, test } from 'vitest'
import { unique } from '../../requirements/routes-cast.ts'
import { useTestService } from '../../use-test-service.ts'

const service = await useTestService()

const START = { purpose: 'purchase', channel: 'sms', to: '+4915155500001' }
const PAYMENT = { amount: '129.90', currency: 'EUR', payee: 'Shop' }
const LINE = { amount: '1.00', payee: 'Shop' }

const start = (transaction: unknown) =>
  service.call('/v1/verifications', { ...START, transaction, session: unique('session') })

test('[TXN-12] a transaction that cannot be taken is refused with its field and the rule', async () => {
  const faults: readonly (readonly [unknown, string])[] = [
    [{ ...PAYMENT, amount: '1e3' }, 'transaction.amount: must be a decimal number in quotes'],
    [{ ...PAYMENT, amount: 129.9 }, 'transaction.amount: must be a string'],
    [{ ...PAYMENT, amount: '٣' }, 'transaction.amount: must be a decimal number in quotes'],
    [{ ...PAYMENT, amount: '-1' }, 'transaction.amount: must be a decimal number in quotes'],
    [{ ...PAYMENT, currency: 'eur' }, 'transaction.currency: must be three capital letters'],
    [{ amount: '1.00', currency: 'EUR' }, 'transaction.payee: is missing'],
    [{ ...PAYMENT, vat: '1' }, 'transaction.vat: is not a field of this request'],
    [{ currency: 'EUR', payments: [LINE] }, 'transaction.payments: must have at least 2 entries'],
    [
      { currency: 'EUR', payments: [LINE, { amount: '1.00' }] },
      'transaction.payments.1.payee: is missing',
    ],
    [{ payments: [LINE, LINE] }, 'transaction.currency: is missing'],
    [{ action: 'Close the account' }, 'transaction.facts: is missing'],
    [{ action: 'Close', facts: { 'To whom': 7 } }, 'a string'],
    [
      { action: 'Close', facts: Object.fromEntries('abcdefghi'.split('').map((k) => [k, 'x'])) },
      'transaction.facts: must have at most 8 fields',
    ],
    ['129.90 EUR', 'transaction: must be a JSON object'],
  ]
  for (const [transaction, rule] of faults) {
    const { status, body } = await start(transaction)
    expect({ transaction, status, detail: body.detail }).toEqual({
      transaction,
      status: 400,
      detail: expect.stringContaining(rule),
    })
  }
})

test('[TXN-15] a payment, several at once and a declared action are taken and told as they are kept', async () => {
  const taken = [
    { ...PAYMENT, reference: 'DE02 1203' },
    { currency: 'EUR', payments: [LINE, { ...LINE, payee: 'Baker', reference: 'No. 7' }] },
    { action: 'Close the account', facts: { Account: '1203', 'To whom': 'Ann' } },
  ]
  for (const transaction of taken) {
    const { status, body } = await start(transaction)
    expect({ status, transaction: body.transaction }).toEqual({ status: 201, transaction })
    const story = await service.call(`/v1/verifications/${body.id}`)
    expect(story.body.transaction).toEqual(transaction)
    expect(JSON.stringify(story.body.transaction)).toBe(JSON.stringify(transaction))
    await service.advance(61)
  }
})
