import { describe, expect, test } from 'vitest'
import { consumeReceipt } from '../../src/domain/receipt/consume.ts'
import { put } from '../../src/domain/store.ts'
import type { Transaction } from '../../src/domain/verification/transaction.ts'
import { verificationKey } from '../../src/domain/verification/verification.ts'
import { transactionHash } from '../../src/secrets/receipts.ts'
import { playFactors, SERVER } from '../domain/verification/play-factors.ts'
import { PROJECT } from '../domain/factor/open-factors.ts'

const PAYMENT = { amount: '129.90', currency: 'EUR', payee: 'Example Books' } as const
const BATCH = {
  currency: 'EUR',
  payments: [
    { amount: '10.00', payee: 'Ada' },
    { amount: '20.00', payee: 'Bo' },
    { amount: '30.00', payee: 'Cy' },
  ],
} as const
const DECLARED = { action: 'Close account', facts: { Account: '4711' } } as const
const PURCHASE = { purpose: 'purchase', channel: 'sms', to: '+4915120000001' } as const
const CALLER = { ...SERVER, scopes: [] } as const

async function approved(transaction: Transaction) {
  const play = await playFactors()
  const v = await play.start({ ...PURCHASE, transaction })
  const answer = await play.check(v.id, { code: play.sent(v.id)?.code ?? '' })
  if (answer.result !== 'approved') throw new Error(`a right code was answered ${answer.result}`)
  return { play, v, receipt: answer.receipt ?? '' }
}

describe('what was agreed to', () => {
  test('[TXN-12] is kept with as many digits as its currency has', async () => {
    const { play, receipt } = await approved({ ...PAYMENT, amount: '129.9' })
    const claims = play.claims(receipt)
    expect(claims.transaction).toEqual(PAYMENT)
    // [TXN-04] The hash is that of what was shown.
    expect(claims.txn_hash).toBe(transactionHash(PAYMENT))
  })

  test.each<[string, Transaction, Transaction]>([
    ['a payment', PAYMENT, { ...PAYMENT, amount: '129.91' }],
    ['a payee', PAYMENT, { ...PAYMENT, payee: 'Example Book5' }],
    ['a currency', PAYMENT, { ...PAYMENT, currency: 'USD' }],
    ['an account', { ...PAYMENT, reference: 'A1' }, { ...PAYMENT, reference: 'A2' }],
    [
      'one of a batch',
      BATCH,
      { ...BATCH, payments: [...BATCH.payments.slice(0, 2), { amount: '30.00', payee: 'Di' }] },
    ],
    ['the order of a batch', BATCH, { ...BATCH, payments: BATCH.payments.toReversed() }],
    ['a declared fact', DECLARED, { ...DECLARED, facts: { Account: '4712' } }],
  ])(
    '[TXN-03] [TXN-15] a receipt with %s changed is a mismatch',
    async (_name, transaction, changed) => {
      const { play, receipt } = await approved(transaction)
      const consume = (shown: Transaction) =>
        consumeReceipt(play.needs, CALLER, { receipt, transaction: shown })
      expect(await consume(changed)).toMatchObject({ result: 'mismatch' })
      expect(await consume(transaction)).toMatchObject({ result: 'consumed' })
      expect(await consume(transaction)).toMatchObject({ result: 'already_used' })
    },
  )

  test('[TXN-02] [TXN-03] changed where it is stored, no code is right any more', async () => {
    const play = await playFactors()
    const v = await play.start({ ...PURCHASE, transaction: PAYMENT })
    const code = play.sent(v.id)?.code ?? ''
    const stored = await play.record(v.id)
    const changed = {
      ...stored,
      details: { ...stored.details, transaction: { ...PAYMENT, payee: 'Mallory' } },
    }
    await play.write(put(verificationKey(PROJECT, v.id), changed))
    expect(await play.check(v.id, { code })).toMatchObject({ result: 'wrong_code' })
    await play.write(put(verificationKey(PROJECT, v.id), stored))
    expect(await play.check(v.id, { code })).toMatchObject({ result: 'approved' })
  })

  test('[TXN-02] [TXN-05] [TXN-06] the code of one is a wrong code for another, and for signing in', async () => {
    const play = await playFactors()
    const one = await play.start({ ...PURCHASE, transaction: PAYMENT, session: 'a' })
    const other = await play.start({
      ...PURCHASE,
      to: '+4915120000002',
      transaction: { ...PAYMENT, amount: '130.00' },
      session: 'b',
    })
    const login = await play.start({ channel: 'sms', to: '+4915120000003', session: 'c' })
    const code = play.sent(one.id)?.code ?? ''
    expect(play.sent(other.id)?.code).not.toBe(code)
    expect(await play.check(other.id, { code, session: 'b' })).toMatchObject({
      result: 'wrong_code',
    })
    expect(await play.check(login.id, { code, session: 'c' })).toMatchObject({
      result: 'wrong_code',
    })
    expect(await play.check(one.id, { code, session: 'a' })).toMatchObject({ result: 'approved' })
  })

  test('[TXN-09] five wrong codes end it: it must be started again', async () => {
    const play = await playFactors()
    const v = await play.start({ ...PURCHASE, transaction: PAYMENT })
    const results: string[] = []
    for (let i = 0; i < 5; i += 1) results.push((await play.check(v.id, { code: '1' })).result)
    expect(results).toEqual(['wrong_code', 'wrong_code', 'wrong_code', 'wrong_code', 'locked'])
    expect(await play.check(v.id, { code: play.sent(v.id)?.code ?? '' })).toMatchObject({
      result: 'locked',
    })
  })

  test('[TXN-11] five minutes are all it has', async () => {
    const play = await playFactors()
    const v = await play.start({ ...PURCHASE, transaction: PAYMENT })
    await play.advance(300)
    expect(await play.check(v.id, { code: play.sent(v.id)?.code ?? '' })).toMatchObject({
      result: 'expired',
    })
  })

  test('[TXN-15] more payees than a text message can name are refused, and a mail names them all', async () => {
    const play = await playFactors()
    const payments = Array.from({ length: 11 }, (_, i) => ({ amount: '1.00', payee: `Payee ${i}` }))
    const transaction = { currency: 'EUR', payments }
    await expect(play.start({ ...PURCHASE, transaction })).rejects.toMatchObject({
      facts: { field: 'transaction.payments' },
    })
    const mail = { purpose: 'approval', channel: 'email', to: 'ada@shop.example' } as const
    expect(await play.start({ ...mail, transaction })).toMatchObject({ status: 'pending' })
  })

  test('[TXN-17] where a purpose asks for a level, a mail alone is refused', async () => {
    const play = await playFactors()
    const requires = {
      acr: 'aal1',
      maxAgeSeconds: 0,
      trustedDevice: false,
      upTo: {},
      coolOffSeconds: 0,
    } as const
    await play.setPolicy('purchase', { requires })
    const mail = play.start({ ...PURCHASE, channel: 'email', to: 'ada@shop.example' })
    await expect(mail).rejects.toMatchObject({ code: 'insufficient_user_authentication' })
    expect(await play.start(PURCHASE)).toMatchObject({ channel: 'sms' })
  })
})
