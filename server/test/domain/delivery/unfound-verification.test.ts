import { expect, test } from 'vitest'
import { deliver } from '../../../src/domain/delivery/deliver.ts'
import type { DeliverNeeds } from '../../../src/domain/delivery/ground.ts'
import { claimDelivery } from '../../../src/domain/delivery/lease.ts'
import { deliveryKey, type Delivery } from '../../../src/domain/delivery/delivery.ts'
import { lookAgainLater } from '../../../src/domain/delivery/look-again-later.ts'
import type { OutgoingMessage } from '../../../src/domain/delivery/carrier.ts'
import { projectKey } from '../../../src/domain/project/project.ts'
import { drop, put, type Key, type Kind } from '../../../src/domain/store.ts'
import { verificationKey } from '../../../src/domain/verification/verification.ts'
import { addressSeal } from '../../../src/domain/address/sealed-address.ts'
import { subjectKey } from '../../../src/domain/limit/subject.ts'
import { PROJECT } from '../../store/sample-records.ts'
import { livingRoom } from '../device/living-room.ts'
import { pigeons } from './pigeons.ts'

/** A notice that waits to leave, in a store that has not got what it is about. */
async function openOffice() {
  const room = await livingRoom()
  const { store, vault } = room
  const subject = subjectKey(PROJECT, vault.fingerprint('subject', PROJECT, 'user_42'))
  const address = {
    id: 'adr_1',
    kind: 'email' as const,
    sealed: vault.seal('person@shop.example', addressSeal(PROJECT, 'adr_1')),
    hash: 'adr_1',
    masked: '…',
    addedAt: 0,
  }
  await store.change([subject], () => ({
    writes: [put(subject, { sends: [], addresses: [address], expiresAt: Number.MAX_SAFE_INTEGER })],
    events: [],
    outcome: undefined,
  }))
  const { userCode, verification } = await room.device()
  await room.letIn('user_42', userCode)
  const [delivery] = room.sent
  if (delivery === undefined) throw new Error('nobody was told')
  const key = verificationKey(PROJECT, verification)
  const v = await store.find(key)
  if (v === undefined) throw new Error('there is no verification')
  const taken: OutgoingMessage[] = []
  const needs: DeliverNeeds = {
    store,
    vault,
    random: room.needs.random,
    fleet: pigeons(['email'], (message) => void taken.push(message)),
    publicUrl: 'https://verify.example',
  }
  return {
    store,
    delivery,
    taken,
    needs,
    advance: room.advance,
    deliver: (leased: Delivery) => deliver(needs, leased),
    /** Takes it again when it is due. */
    async again() {
      await room.advance(61)
      const leased = await claimDelivery(needs, delivery)
      return leased === undefined ? 'gone' : deliver(needs, leased)
    },
    keepProject: () =>
      store.change([projectKey(PROJECT)], (_records, now) => ({
        writes: [
          put(projectKey(PROJECT), { id: PROJECT, name: 'Books', returnUrls: [], createdAt: now }),
        ],
        events: [],
        outcome: undefined,
      })),
    lose: () =>
      store.change([key], () => ({ writes: [drop(key)], events: [], outcome: undefined })),
    bringBack: () =>
      store.change([key], () => ({ writes: [put(key, v)], events: [], outcome: undefined })),
    told: async () => (await room.events(verification)).map(({ type }) => type),
  }
}

test('[MSG-10] [A38] a message whose verification is not found just now is not lost: it leaves when it is found again', async () => {
  const office = await openOffice()
  await office.keepProject()
  await office.lose()
  expect(await office.deliver(office.delivery)).toBe('delayed')
  expect(await office.again()).toBe('delayed')
  expect(office.taken).toEqual([])
  await office.bringBack()
  expect(await office.again()).toBe('sent')
  expect(office.taken.map(({ to }) => to)).toEqual(['person@shop.example'])
  expect(await office.told()).not.toContain('message.skipped')
})

test('[A38] the same holds for a message whose project is not found just now', async () => {
  const office = await openOffice()
  expect(await office.deliver(office.delivery)).toBe('delayed')
  await office.keepProject()
  expect(await office.again()).toBe('sent')
  expect(office.taken).toHaveLength(1)
})

test('[MSG-10] a message whose verification is never found is given up after ten attempts, and told so once', async () => {
  const office = await openOffice()
  await office.keepProject()
  await office.lose()
  const became: string[] = [await office.deliver(office.delivery)]
  while (became.length < 12) became.push(await office.again())
  expect(became).toEqual([...Array(9).fill('delayed'), 'skipped', 'gone', 'gone'])
  expect(office.taken).toEqual([])
  expect((await office.told()).filter((type) => type === 'message.skipped')).toHaveLength(1)
})

test('[A38] a message that others delayed often before is not lost while a change still finds its verification', async () => {
  const office = await openOffice()
  await office.keepProject()
  const { store, needs, delivery } = office
  const key = deliveryKey(PROJECT, delivery.id)
  const often = { ...delivery, attempts: 40 }
  await store.change([key], () => ({ writes: [put(key, often)], events: [], outcome: undefined }))
  // What looks find may be older than what a change does.
  const lagging: DeliverNeeds['store'] = {
    change: (keys, decide) => store.change(keys, decide),
    now: () => store.now(),
    find: async <K extends Kind>(one: Key<K>) =>
      one.kind === 'verification' ? undefined : store.find(one),
  }
  expect(await deliver({ ...needs, store: lagging }, often)).toBe('delayed')
  expect(await office.again()).toBe('sent')
})

test('[M29] a message that another worker took meanwhile is left to it, though its verification is not found', async () => {
  const office = await openOffice()
  await office.lose()
  await office.advance(76)
  const theirs = await claimDelivery(office.needs, office.delivery)
  expect(await office.deliver(office.delivery)).toBe('taken')
  // Also when it was taken between the look and the change.
  expect(await lookAgainLater(office.needs, office.delivery)).toBe('taken')
  const key = deliveryKey(PROJECT, office.delivery.id)
  expect(await office.store.find(key)).toEqual(theirs)
})

test('[MSG-10] a message whose verification is not found is not kept beyond its deadline', async () => {
  const office = await openOffice()
  await office.lose()
  await office.advance(86_400)
  expect(await office.again()).toBe('skipped')
  expect(await office.told()).toContain('message.skipped')
})
