import { expect, test } from 'vitest'
import { findClient } from '../clients/find-client.ts'
import { openGuide } from './open-guide.ts'

test.skipIf(findClient('oathtool') === undefined)(
  'the commands of the guide to recovery do what they say, as they stand there',
  async () => {
    const guide = await openGuide('recovery.md')
    const said = [
      '',
      '"result":"approved"',
      '"result":"active"',
      '"codes"',
      '"result":"more_evidence_required"',
      '"result":"approved"',
      '/report/',
      '"cooling_off"',
      '"result":"active"',
      '"name":"New phone"',
    ]
    // oxlint-disable-next-line no-await-in-loop -- a reader types one after the other
    for (const words of said) expect(await guide.type()).toContain(words)
    expect(guide.left()).toBe(0)
  },
)

test('the program of the guide to recovery brings somebody back by two ways', async () => {
  const guide = await openGuide('recovery.md')
  const [program = ''] = guide.programs
  const use = `
    const { totp } = await import('./server/test/requirements/authenticator-app.ts')
    const { authenticators, sandbox } = createCountersign({ url: '${guide.url}', key: process.env.COUNTERSIGN_SECRET_KEY })
    const to = 'ada@example.com'
    const subject = 'user_7'
    const added = await verifications.start({ purpose: 'add_address', channel: 'email', to, subject })
    await verifications.check(added.id, { code: (await sandbox.waitForMessage({ to })).code })
    const app = await authenticators.enrol(subject, { type: 'totp' })
    await authenticators.confirm(subject, app.id, { code: totp(app.secret, Date.now()) })
    const { codes = [] } = await authenticators.enrol(subject, { type: 'recovery_codes' })
    await sandbox.advance(90)
    await sandbox.clear()
    const id = await begin(subject, 'a session')
    const { code = '' } = await sandbox.waitForMessage({ to })
    const said = [await answer(id, 'a session', '0'), await answer(id, 'a session', code)]
    await another(id, 'a session', 'recovery_code')
    said.push(await answer(id, 'a session', codes[0] ?? ''))
    console.log(JSON.stringify(said))`
  expect(JSON.parse(await guide.run(program, use))).toEqual([
    null,
    expect.arrayContaining(['recovery_code']),
    [],
  ])
})
