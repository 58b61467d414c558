import { expect, test } from 'vitest'
import { listAddresses, removeAddress } from '../../../src/domain/address/subject-addresses.ts'
import { lockSubject } from '../../../src/domain/subject/lock-subject.ts'
import { subjectKey } from '../../../src/domain/limit/subject.ts'
import { CALLER, PROJECT } from '../oauth/open-oauth.ts'
import { openSignIn, SERVER } from '../session/open-sign-in.ts'

test('[DEV-31] an account is locked and opened again, and each change is written down once', async () => {
  const house = await openSignIn()
  for (const locked of [true, true, false, false, true])
    expect(await lockSubject(house, CALLER, 'user_1', locked)).toEqual({ locked })
  expect(await house.eventTypes()).toEqual(['subject.locked', 'subject.unlocked', 'subject.locked'])
})

test.each([
  ['a message', { channel: 'email', purpose: 'sign_in' }],
  ['an address it proves', { channel: 'email', purpose: 'add_address' }],
] as const)(
  '[DEV-31] a locked account stays locked, however long it takes, and for all that %s brings',
  async (_what, ask) => {
    const house = await openSignIn()
    const key = subjectKey(PROJECT, house.vault.fingerprint('subject', PROJECT, 'user_1'))
    const asked = { ...ask, to: 'a@shop.example', subject: 'user_1' }
    await house.approve(await house.start(asked, 'server'))
    await lockSubject(house, CALLER, 'user_1', true)
    await house.store.advance(60_000)
    await house.start(asked, 'server')
    for (const { id } of await listAddresses(house, SERVER, 'user_1'))
      await removeAddress(house, SERVER, 'user_1', id)
    await house.store.advance(400 * 86_400_000)
    while ((await house.store.sweep(1000)) > 0);
    expect((await house.store.find(key))?.lockedAt).toBeDefined()
  },
)

test('what is known of an account that is open and has no address is forgotten', async () => {
  const house = await openSignIn()
  const key = subjectKey(PROJECT, house.vault.fingerprint('subject', PROJECT, 'user_1'))
  await lockSubject(house, CALLER, 'user_1', true)
  await lockSubject(house, CALLER, 'user_1', false)
  await house.store.advance(2 * 86_400_000)
  while ((await house.store.sweep(1000)) > 0);
  expect(await house.store.find(key)).toBeUndefined()
})
