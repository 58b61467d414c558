import { expect, test } from 'vitest'
import { accountNotices, type Notice } from '../../../src/domain/delivery/account-notice.ts'
import { deliver } from '../../../src/domain/delivery/deliver.ts'
import type { DeliverNeeds } from '../../../src/domain/delivery/ground.ts'
import { claimDelivery } from '../../../src/domain/delivery/lease.ts'
import { deliveryKey, type Delivery } from '../../../src/domain/delivery/delivery.ts'
import { lookAgainLater } from '../../../src/domain/delivery/look-again-later.ts'
import { enrolAuthenticator } from '../../../src/domain/factor/enrol.ts'
import { newId, newVerificationId } from '../../../src/domain/ids.ts'
import { subjectKey } from '../../../src/domain/limit/subject.ts'
import { projectKey } from '../../../src/domain/project/project.ts'
import { drop, put, type Key, type Kind } from '../../../src/domain/store.ts'
import { readNamingToken } from '../../../src/domain/verification/tokens.ts'
import { anApp, openAccount, PERSON, URL_OF_HOUSE } from '../address/open-account.ts'
import { openFactors } from '../factor/open-factors.ts'
import { pigeons } from './pigeons.ts'
import { PROJECT } from '../oauth/open-oauth.ts'

const MAIL = 'anna@shop.example'
const PHONE = '+4915120000001'

/** An account of which something is told at every address. */
async function openNews(...addresses: readonly string[]) {
  const account = await openAccount()
  const { store, vault, random } = account
  await account.keepAddresses(...addresses)
  return {
    ...account,
    /** Writes notices down as a change does. @param verification what they follow from; one that is none, unless told otherwise */
    async tell(
      told: Partial<Notice> = {},
      {
        verification = newVerificationId(store.now(), random),
        channels = account.channels,
        ids = Array.from({ length: 5 }, () => newId('dlv', random)),
      } = {},
    ): Promise<readonly Delivery[]> {
      const key = subjectKey(PROJECT, account.subjectHash)
      const of = { project: PROJECT, verification }
      const notice: Notice = { news: 'recovered', at: store.now(), ...told }
      const subject = await store.find(key)
      const { deliveries: made, counted } = accountNotices(
        vault,
        of,
        subject,
        notice,
        ids,
        channels,
        store.now(),
      )
      await account.keep(
        ...made.map((each) => put(deliveryKey(PROJECT, each.id), each)),
        ...(counted === undefined ? [] : [put(key, counted)]),
      )
      account.waiting.push(...made)
      return made
    },
  }
}

test('[REC-09] every address on file is told, by the channel of its kind, and what is kept of the address is sealed', async () => {
  const account = await openNews(MAIL, PHONE, 'old@shop.example')
  const made = await account.tell()
  expect(made.map(({ kind, channel }) => [kind, channel])).toEqual([
    ['account', 'email'],
    ['account', 'sms'],
    ['account', 'email'],
  ])
  const kept = Buffer.concat(made.map(({ sealedTo }) => sealedTo ?? new Uint8Array()))
  expect(kept.includes('anna')).toBe(false)
  expect((await account.messages()).map(({ to }) => to)).toEqual([MAIL, PHONE, 'old@shop.example'])
})

test('nobody is told by a channel that has no carrier, or under an id that nobody drew', async () => {
  const account = await openNews(MAIL, PHONE)
  const one = await account.tell({}, { channels: new Set(['sms'] as const) })
  expect(one.map(({ channel }) => channel)).toEqual(['sms'])
  expect(await account.tell({}, { ids: ['dlv_1'] })).toHaveLength(1)
  expect(await account.tell({}, { ids: [] })).toEqual([])
})

test('[REC-09] [REC-11] what follows from a verification has the link that reports it, and is told in its timeline', async () => {
  const account = await openNews(MAIL)
  const v = await account.keepVerification({ purpose: 'recovery', status: 'approved' })
  await account.tell({}, { verification: v.id })
  const [message] = await account.messages()
  expect(message?.url).toMatch(new RegExp(`^${URL_OF_HOUSE}/report/`))
  const token = message?.url?.split('/report/')[1] ?? ''
  expect(readNamingToken(account.vault, 'report', token)).toMatchObject({ id: v.id })
  expect(message?.message.text).toContain(`Stop this recovery\n${message?.url}`)
  expect(await account.told('message.sent')).toMatchObject([{ verification: v.id }])
})

test('what follows from no verification is sent all the same, without a link, and told of as nobody’s', async () => {
  const account = await openNews(MAIL)
  await account.tell({ news: 'authenticator_added', name: 'Laptop' })
  const [message] = await account.messages()
  expect(message?.url).toBeUndefined()
  expect(message?.message.text).toContain('Which: Laptop')
  expect(message?.message.text).toContain('ask Books for help')
  const [sent] = await account.told('message.sent')
  expect(sent).toMatchObject({ facts: { channel: 'email' } })
  expect(sent?.verification).toBeUndefined()
})

test('[A38] a store that does not find the verification just now loses no link', async () => {
  const account = await openNews(MAIL)
  const v = await account.keepVerification({ purpose: 'recovery', status: 'approved' })
  const [delivery] = await account.tell({}, { verification: v.id })
  if (delivery === undefined) throw new Error('nobody is told')
  const { store, vault, random } = account
  const urls: (string | undefined)[] = []
  const fleet = pigeons(['email'], ({ url }) => void urls.push(url))
  // What looks find may be older than what a change does.
  const lagging: DeliverNeeds['store'] = {
    change: (keys, decide) => store.change(keys, decide),
    now: () => store.now(),
    find: async <K extends Kind>(one: Key<K>) =>
      one.kind === 'verification' ? undefined : store.find(one),
  }
  const needs = { store: lagging, vault, random, fleet, publicUrl: URL_OF_HOUSE }
  expect(await deliver(needs, delivery)).toBe('sent')
  expect(urls).toEqual([expect.stringContaining('/report/')])
})

test('[A38] one whose project is not found just now leaves when it is', async () => {
  const account = await openNews(MAIL)
  const key = projectKey(PROJECT)
  const project = await account.store.find(key)
  if (project === undefined) throw new Error('there is no project')
  const [delivery] = await account.tell()
  if (delivery === undefined) throw new Error('nobody is told')
  await account.keep(drop(key))
  expect(await account.messages()).toEqual([])
  await account.keep(put(key, project))
  await account.store.advance(2000)
  const again = await claimDelivery(account, delivery)
  if (again === undefined) throw new Error('it is gone')
  account.waiting.push(again)
  expect((await account.messages()).map(({ to }) => to)).toEqual([MAIL])
})

test('[A38] one that was delayed often, and follows from no verification, is not lost while a change still finds its project', async () => {
  const account = await openNews(MAIL)
  const [delivery] = await account.tell()
  if (delivery === undefined) throw new Error('nobody is told')
  const often = { ...delivery, attempts: 40 }
  await account.keep(put(deliveryKey(PROJECT, delivery.id), often))
  expect(await lookAgainLater(account, often)).toBe('delayed')
  await account.keep(drop(projectKey(PROJECT)))
  const kept = await account.store.find(deliveryKey(PROJECT, delivery.id))
  if (kept === undefined) throw new Error('it is gone')
  expect(await lookAgainLater(account, kept)).toBe('skipped')
})

test('it is told in the language that was asked for, else in that of the phone number, else in English', async () => {
  const account = await openNews(MAIL, PHONE)
  await account.tell()
  await account.tell({ locale: 'es' })
  const texts = (await account.messages()).map(({ message }) => message.text)
  expect(texts[0]).toContain('Your account was recovered at Books')
  expect(texts[1]).toContain('Books: Ihr Konto wurde wiederhergestellt.')
  expect(texts[2]).toContain('Se ha recuperado su cuenta de Books')
  expect(texts[3]).toContain('Books: se ha recuperado su cuenta.')
})

test('it leaves within the day or not at all', async () => {
  const account = await openNews(MAIL)
  await account.tell()
  await account.store.advance(86_400_001)
  expect(await account.messages()).toEqual([])
  expect(await account.told('message.skipped')).toHaveLength(1)
})

test('a telephone is told five times an hour at most, each message at a cost; mailboxes are told of everything', async () => {
  const account = await openNews(MAIL, PHONE, '+4915120000002')
  for (let i = 0; i < 8; i += 1) await account.tell()
  const to = (await account.messages()).map((message) => message.to)
  const told = (address: string) => to.filter((each) => each === address).length
  expect([told(MAIL), told(PHONE), told('+4915120000002')]).toEqual([8, 5, 5])
  await account.store.advance(3_600_001)
  expect((await account.tell()).map(({ channel }) => channel)).toEqual(['email', 'sms', 'sms'])
})

test('recovery codes that are made forty times in one session cost five messages', async () => {
  const account = await openAccount()
  await account.keepAddresses(PHONE)
  await account.keepFactors({ authenticators: [anApp()] })
  const raised = { at: account.store.now(), level: 'aal1', ways: ['totp'] } as const
  const token = await account.signIn({ raised })
  const caller = { kind: 'session', project: PROJECT, token } as const
  const house = await openFactors()
  const needs = { ...house.needs, ...account, publicUrl: URL_OF_HOUSE, seedImport: 'off' } as const
  for (let i = 0; i < 40; i += 1)
    await enrolAuthenticator(needs, caller, PERSON, { type: 'recovery_codes' })
  expect(await account.messages()).toHaveLength(5)
})
