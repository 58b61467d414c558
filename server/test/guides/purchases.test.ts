import { expect, test } from 'vitest'
import { openGuide } from './open-guide.ts'

test('the commands of the guide to purchases do what they say, as they stand there', async () => {
  const guide = await openGuide('purchases.md')
  const said = [
    '',
    '"up_to":{"EUR":"50.00"}',
    '"result":"approved"',
    '"decision":"allow"',
    '"decision":"verify"',
    '129.90 EUR',
    '"result":"approved"',
    '"result":"mismatch"',
    '"result":"consumed"',
  ]
  // oxlint-disable-next-line no-await-in-loop -- a reader types one after the other
  for (const words of said) expect(await guide.type()).toContain(words)
  expect(guide.left()).toBe(0)
})

test('the program of the guide to purchases charges an order once, and no other by its code', async () => {
  const guide = await openGuide('purchases.md')
  const [program = ''] = guide.programs
  const use = `
    const { sandbox } = createCountersign({ url: '${guide.url}', key: process.env.COUNTERSIGN_SECRET_KEY })
    const to = '+14155550142'
    const added = await verifications.start({ purpose: 'add_address', channel: 'sms', to, subject: 'user_7' })
    await verifications.check(added.id, { code: (await sandbox.waitForMessage({ to })).code })
    const said = []
    for (const paid of ['129.90', '1299.00']) {
      await sandbox.advance(60)
      await sandbox.clear()
      const order = { amount: '129.90', currency: 'EUR' }
      const { decision, verification } = await begin(order, 'user_7', 'a session')
      const { code = '' } = await sandbox.waitForMessage({ to })
      said.push(decision, await mayCharge({ ...order, amount: paid }, verification?.id ?? '', 'a session', code))
    }
    console.log(said.join(' '))`
  expect(await guide.run(program, use)).toBe('verify true verify false')
})
