import { expect, test } from 'vitest'
import { findClient } from '../clients/find-client.ts'
import { openGuide } from './open-guide.ts'

test.skipIf(findClient('oathtool') === undefined)(
  'the commands of the guide to step-up do what they say, as they stand there',
  async () => {
    const guide = await openGuide('step-up.md')
    const said = [
      '',
      '"trusted_device":true',
      '"level_too_low"',
      '"number":"',
      '"asked_at"',
      '"result":"approved"',
      '"receipt":"',
      '"decision":"allow","reasons":["trusted_device"]',
    ]
    // oxlint-disable-next-line no-await-in-loop -- a reader types one after the other
    for (const words of said) expect(await guide.type()).toContain(words)
    expect(guide.left()).toBe(0)
  },
)

test('the program of the guide to step-up opens its route after a proof, and only in that session', async () => {
  const guide = await openGuide('step-up.md')
  for (let n = 0; n < 2; n += 1)
    // oxlint-disable-next-line no-await-in-loop -- the policy that the program goes by
    await guide.type()
  const [program = ''] = guide.programs
  const use = `
    const { verifications, approvals } = createCountersign({ url: '${guide.url}', key: process.env.COUNTERSIGN_SECRET_KEY })
    const server = app.listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const ask = async (path: string, session: string, body = {}) => {
      const headers = { session, 'content-type': 'application/json' }
      const answer = await fetch('http://127.0.0.1:' + server.address().port + path, { method: 'POST', headers, body: JSON.stringify(body) })
      await answer.text()
      return answer.status
    }
    const said = [await ask('/email', 'mine')]
    const subject = 'user_7'
    const { id, number = '' } = await verifications.start({ purpose: 'change_email', channel: 'approval', subject, session: 's' })
    await approvals.answer(id, { subject, number })
    const receipt = await verifications.redeemApproval(id, 's')
    said.push(await ask('/proof', 'mine', { receipt }), await ask('/email', 'mine'))
    said.push(await ask('/proof', 'other', { receipt }), await ask('/email', 'other'))
    console.log(said.join(' '))
    server.close()
    server.closeAllConnections()`
  expect(await guide.run(program, use)).toBe('401 204 200 403 401')
})
