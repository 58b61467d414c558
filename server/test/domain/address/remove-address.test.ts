import { describe, expect, test } from 'vitest'
import { addressOwnerKey } from '../../../src/domain/address/address-owner.ts'
import { listAddresses, removeAddress } from '../../../src/domain/address/subject-addresses.ts'
import { PROJECT } from '../oauth/open-oauth.ts'
import { anApp, aPasskey, openAccount, PERSON, SERVER } from './open-account.ts'

const MAIL = 'anna@shop.example'
const PHONE = '+14155550101'

/** An account with a mail address and a phone number. */
async function withTwo() {
  const account = await openAccount()
  const [mail = '', phone = ''] = await account.keepAddresses(MAIL, PHONE)
  const left = async () => (await listAddresses(account, SERVER, PERSON)).map(({ id }) => id)
  return { ...account, mail, phone, left }
}

describe('taking an address off an account', () => {
  test('[REC-16] [REC-09] every address is told, the removed one too', async () => {
    const account = await withTwo()
    await removeAddress(account, SERVER, PERSON, account.phone)
    expect(await account.left()).toEqual([account.mail])
    const messages = await account.messages()
    expect(messages.map(({ to }) => to)).toEqual([MAIL, PHONE])
    const [mail, sms] = messages.map(({ message }) => message)
    expect(mail?.text).toContain('An address was removed from your account at Books')
    expect(mail?.text).toContain('Which: +1 ••• ••• ••01')
    expect(sms?.text).toContain('Books: an address was removed from your account.')
    expect(messages.map(({ code, url }) => [code, url])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ])
    expect(await account.told('address.removed')).toMatchObject([
      { facts: { address: account.phone, by: 'key_1' } },
    ])
  })

  test.each([
    ['an authenticator app', [anApp()], 'urn:countersign:aal:1', 'totp'],
    ['a passkey', [aPasskey(), anApp()], 'urn:countersign:aal:2:phishing-resistant', 'passkey'],
  ])(
    '[REC-16] [M42] where %s stands, a secret key alone changes no address, and is told what it takes',
    async (_what, authenticators, acr, factors) => {
      const account = await withTwo()
      await account.keepFactors({ authenticators })
      await expect(removeAddress(account, SERVER, PERSON, account.mail)).rejects.toMatchObject({
        code: 'insufficient_user_authentication',
        facts: { acr_values: acr, max_age: 300, factors },
      })
      expect(await account.left()).toEqual([account.mail, account.phone])
      expect(await account.messages()).toEqual([])
    },
  )

  test('[REC-16] a receipt of the factor that stands lets it be done, once, and the notice reports that verification', async () => {
    const account = await withTwo()
    await account.keepFactors({ authenticators: [anApp()] })
    const { v, receipt } = await account.receipt('account_change', 'totp')
    const by = { ...SERVER, receipt }
    await removeAddress(account, by, PERSON, account.mail)
    await expect(removeAddress(account, by, PERSON, account.phone)).rejects.toMatchObject({
      code: 'insufficient_user_authentication',
    })
    expect(await account.left()).toEqual([account.phone])
    for (const { url, verification } of await account.messages()) {
      expect(verification).toBe(v.id)
      expect(url).toContain(`/report/${v.id.slice(4)}.`)
    }
    expect(await account.told('address.removed')).toMatchObject([{ verification: v.id }])
  })

  test('[REC-16] of two changes at once with one receipt, one is made', async () => {
    const account = await withTwo()
    await account.keepFactors({ authenticators: [anApp()] })
    const by = { ...SERVER, receipt: (await account.receipt('account_change', 'totp')).receipt }
    const done = await Promise.allSettled(
      [account.mail, account.phone].map((id) => removeAddress(account, by, PERSON, id)),
    )
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await account.left()).toHaveLength(1)
  })

  test.each([
    ['of another purpose', 'sign_in', 'totp', {}],
    ['of a code by SMS', 'account_change', 'sms', {}],
    ['of somebody else', 'account_change', 'totp', { subject: 'user_7' }],
    ['that was reported', 'account_change', 'totp', { details: { reported: true } }],
  ] as const)(
    '[REC-16] a receipt %s changes no address',
    async (_what, purpose, channel, changes) => {
      const account = await withTwo()
      await account.keepFactors({ authenticators: [anApp()] })
      const { receipt } = await account.receipt(purpose, channel, changes)
      await expect(
        removeAddress(account, { ...SERVER, receipt }, PERSON, account.mail),
      ).rejects.toMatchObject({ code: 'insufficient_user_authentication' })
      expect(await account.left()).toHaveLength(2)
    },
  )

  test('[REC-16] a receipt older than five minutes changes no address', async () => {
    const account = await withTwo()
    await account.keepFactors({ authenticators: [anApp()] })
    const { receipt } = await account.receipt('account_change', 'totp')
    await account.store.advance(300_001)
    await expect(
      removeAddress(account, { ...SERVER, receipt }, PERSON, account.mail),
    ).rejects.toMatchObject({ code: 'insufficient_user_authentication' })
  })

  test('[REC-16] on our pages it takes a proof of the last five minutes, of the same person', async () => {
    const account = await withTwo()
    const raised = { at: account.store.now(), level: 'aal1', ways: ['sms'] } as const
    const remove = async (token: string) =>
      removeAddress(account, { kind: 'session', project: PROJECT, token }, PERSON, account.phone)
    await expect(remove(await account.signIn())).rejects.toMatchObject({
      code: 'insufficient_user_authentication',
    })
    const subjectHash = account.vault.fingerprint('subject', PROJECT, 'user_7')
    const stranger = await account.signIn({ subject: 'user_7', subjectHash, raised })
    await expect(remove(stranger)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(remove('nobody')).rejects.toMatchObject({ code: 'unauthorized' })
    const session = await account.signIn({ raised })
    await account.store.advance(299_000)
    await remove(session)
    expect(await account.left()).toEqual([account.mail])
    expect(await account.messages()).toHaveLength(2)
    expect(await account.told('address.removed')).toMatchObject([{ facts: { by: 'page' } }])
  })

  test('on our pages the last address stays, unless a passkey signs its owner in', async () => {
    const account = await openAccount()
    const [only = ''] = await account.keepAddresses(MAIL)
    const remove = async (ways: readonly ['email'] | readonly ['passkey']) => {
      const level = ways[0] === 'passkey' ? 'phishing_resistant' : 'confirmed'
      const token = await account.signIn({ raised: { at: account.store.now(), level, ways } })
      return removeAddress(account, { kind: 'session', project: PROJECT, token }, PERSON, only)
    }
    await expect(remove(['email'])).rejects.toMatchObject({ code: 'last_authenticator' })
    await account.keepFactors({ authenticators: [aPasskey()] })
    await remove(['passkey'])
    expect(await listAddresses(account, SERVER, PERSON)).toEqual([])
    expect((await account.messages()).map(({ to }) => to)).toEqual([MAIL])
  })

  test('an address that is not there is not found, and one that somebody else proved since stays theirs', async () => {
    const account = await withTwo()
    const owner = addressOwnerKey(PROJECT, account.vault.fingerprint('target', PROJECT, MAIL))
    await account.store.change([owner], () => ({
      writes: [{ key: owner, value: { subject: 'user_7', expiresAt: Number.MAX_SAFE_INTEGER } }],
      events: [],
      outcome: undefined,
    }))
    await removeAddress(account, SERVER, PERSON, account.mail)
    expect((await account.store.find(owner))?.subject).toBe('user_7')
    await expect(removeAddress(account, SERVER, PERSON, account.mail)).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
