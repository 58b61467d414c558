import { expect, test } from 'vitest'
import { findClient } from '../clients/find-client.ts'
import { openGuide } from './open-guide.ts'

test.skipIf(findClient('oathtool') === undefined)(
  'the commands of the guide to authenticator apps do what they say, as they stand there',
  async () => {
    const guide = await openGuide('authenticator-apps.md')
    const said = [
      '',
      '"qr_svg"',
      '"result":"active"',
      '"result":"approved"',
      '"result":"wrong_code"',
      '"codes"',
      '"result":"approved"',
      '"code":"insufficient_user_authentication"',
      '"type":"recovery_codes"',
    ]
    // oxlint-disable-next-line no-await-in-loop -- a reader types one after the other
    for (const words of said) expect(await guide.type()).toContain(words)
    expect(guide.left()).toBe(0)
  },
)

test('the program of the guide to authenticator apps enrols somebody and signs them in once a code', async () => {
  const guide = await openGuide('authenticator-apps.md')
  const [program = ''] = guide.programs
  const use = `
    const app = await begin('user_7', 'ada@example.com')
    const { totp } = await import('./server/test/requirements/authenticator-app.ts')
    const code = (ahead: number) => totp(app.secret, Date.now() + ahead)
    const said = [await confirm('user_7', app.id, '1'), await confirm('user_7', app.id, code(0))]
    const next = code(30_000)
    for (const [at, typed] of ['1', next, next].entries())
      said.push(await isRight(await ask('user_7', 's' + at), 's' + at, typed))
    console.log(said.join(' '))`
  expect(await guide.run(program, use)).toBe('false true false true false')
})
