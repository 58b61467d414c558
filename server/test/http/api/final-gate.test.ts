import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { checks } from '../../requirements/routes-cast.ts'
import { useTestService } from '../../use-test-service.ts'

const service = await useTestService()

type Payment = { readonly amount: string; readonly currency: string; readonly payee: string }
const PAYMENT: Payment = { amount: '129.9', currency: 'EUR', payee: 'Corner Shop' }

let phones = 0

/** Pays, and answers what the person was shown and the receipt. */
async function pay(transaction: Payment) {
  phones += 1
  const to = `+4915155501${String(phones).padStart(3, '0')}`
  const ask = { purpose: 'purchase', channel: 'sms', to, transaction }
  const { body } = await service.call('/v1/verifications', ask)
  const message = (await service.messages(to)).at(-1)
  const checked = await service.call(checks(body.id), { code: message?.code })
  return { receipt: String(checked.body.receipt), text: message?.text ?? '' }
}

const consume = (receipt: string, transaction?: object) =>
  service.call('/v1/receipts/consumption', {
    receipt,
    ...(transaction !== undefined && { transaction }),
  })

test('[TXN-04] the hash in the receipt is that of the very words the person was shown', async () => {
  const { receipt, text } = await pay(PAYMENT)
  const [, amount = '', currency = ''] = /(\d+\.\d\d) ([A-Z]{3})/.exec(text) ?? []
  expect([amount, currency]).toEqual(['129.90', 'EUR'])
  expect(text).toContain('Corner Shop')
  // RFC 8785 by hand: the names in order, nothing between them.
  const canonical = `{"amount":"${amount}","currency":"${currency}","payee":"Corner Shop"}`
  const claims = JSON.parse(Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString())
  expect(claims.txn_hash).toBe(createHash('sha256').update(canonical).digest('base64url'))
  expect(claims.transaction).toEqual({ ...PAYMENT, amount: '129.90' })
})

test('[TXN-08] at the moment of execution a receipt opens the gate once, and for exactly what was agreed to', async () => {
  const { receipt } = await pay(PAYMENT)
  for (const changed of [{ amount: '129.91' }, { payee: 'Corner Shop ' }, { currency: 'USD' }])
    expect((await consume(receipt, { ...PAYMENT, ...changed })).body.result).toBe('mismatch')
  const many = await Promise.all(Array.from({ length: 20 }, () => consume(receipt, PAYMENT)))
  const results = many.map(({ body }) => String(body.result)).toSorted((a, b) => a.localeCompare(b))
  expect(results).toEqual([...Array.from({ length: 19 }, () => 'already_used'), 'consumed'])
  expect((await consume(receipt)).body.result).toBe('already_used')
})
