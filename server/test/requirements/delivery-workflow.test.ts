import { afterEach, expect, test } from 'vitest'
import type { SendResult } from '../../src/domain/delivery/carrier.ts'
import { domainToASCII } from 'node:url'
import { addressSeal } from '../../src/domain/address/sealed-address.ts'
import { subjectKey } from '../../src/domain/limit/subject.ts'
import { put } from '../../src/domain/store.ts'
import { startVerification } from '../../src/domain/verification/start.ts'
import { openOffice, type Office } from './delivery-office.ts'

let office: Office
afterEach(() => office.close())

const accepted: SendResult = { result: 'accepted' }
const NUMBER = '+4915120000001'
const LANDLINE = '+493012345678'

const WAYS = {
  carriers: [
    { name: 'texts', channel: 'sms' },
    { name: 'calls', channel: 'voice' },
    { name: 'chats', channel: 'whatsapp' },
  ],
} as const

/** SMS, a call after twenty seconds, a chat message forty seconds later. */
async function openWorkflow(wish: Parameters<typeof openOffice>[1] = WAYS) {
  office = await openOffice(async () => accepted, wish)
  await office.setPolicy({
    channels: ['sms', 'voice', 'whatsapp'],
    workflow: [
      { channel: 'voice', afterSeconds: 20 },
      { channel: 'whatsapp', afterSeconds: 40 },
    ],
  })
  return office.openRoom()
}

test('a workflow sends by its channels one after another while nobody answers, each at its time', async () => {
  const room = await openWorkflow()
  await office.start(NUMBER, room, 'sms')
  await room.idle()
  await office.live(room, 19)
  expect(office.by).toEqual(['texts'])
  await office.live(room, 2)
  expect(office.by).toEqual(['texts', 'calls'])
  await office.live(room, 38)
  expect(office.by).toEqual(['texts', 'calls'])
  await office.live(room, 3)
  expect(office.by).toEqual(['texts', 'calls', 'chats'])
  await office.live(room, 120)
  expect(office.by).toHaveLength(3)
  expect(await office.factsOf('verification.step_taken')).toEqual([
    { purpose: 'sign_in', channel: 'voice', step: 1, result: 'sent' },
    { purpose: 'sign_in', channel: 'whatsapp', step: 2, result: 'sent' },
  ])
})

test('[MSG-10] nothing of a workflow is sent once the verification is over', async () => {
  const room = await openWorkflow()
  const v = await office.start(NUMBER, room, 'sms')
  await room.idle()
  await office.live(room, 10)
  await office.end(v.id)
  await office.live(room, 100)
  expect(office.by).toEqual(['texts'])
  expect(await office.store.dueDeliveries('voice', 10)).toEqual([])
})

test('each message of a workflow brings a code of its own, and only the newest is good', async () => {
  const room = await openWorkflow()
  const { id } = await office.start(NUMBER, room, 'sms')
  await room.idle()
  await office.live(room, 25)
  const [first, second] = office.taken
  expect([first?.reference === second?.reference, first?.code === second?.code]).toEqual([
    false,
    false,
  ])
  const v = await office.find(id)
  expect([v?.liveCodes, v?.sends, v?.channel]).toEqual([1, 2, 'voice'])
})

test('a step whose channel the person has just used by themselves is skipped, and the one behind it is not', async () => {
  const room = await openWorkflow()
  const { id } = await office.start(NUMBER, room, 'sms')
  await room.idle()
  // The person's own wait of thirty seconds holds for them, so the step is moved behind it here.
  await office.setPolicy({
    channels: ['sms', 'voice', 'whatsapp'],
    workflow: [
      { channel: 'voice', afterSeconds: 60 },
      { channel: 'whatsapp', afterSeconds: 40 },
    ],
  })
  await office.live(room, 5)
  const later = await office.start('+4915120000002', room, 'sms')
  await office.live(room, 35)
  await office.sendAgain(later.id, 'voice', room)
  await room.idle()
  await office.live(room, 25)
  const toLater = office.taken.filter(({ to }) => to === '+4915120000002')
  expect(toLater.map(({ channel }) => channel)).toEqual(['sms', 'voice'])
  await office.live(room, 45)
  expect(
    office.taken.filter(({ to }) => to === '+4915120000002').map(({ channel }) => channel),
  ).toEqual(['sms', 'voice', 'whatsapp'])
  expect(await office.factsOf('verification.step_taken')).toContainEqual(
    expect.objectContaining({ channel: 'voice', result: 'skipped', reason: 'used already' }),
  )
  expect(id).not.toBe(later.id)
})

test('a step that a limit refuses is skipped and told of, and the next one is still taken', async () => {
  const room = await openWorkflow({
    carriers: [
      { name: 'texts', channel: 'sms' },
      { name: 'chats', channel: 'whatsapp' },
    ],
  })
  await office.start(NUMBER, room, 'sms')
  await room.idle()
  await office.live(room, 65)
  expect(office.by).toEqual(['texts', 'chats'])
  expect(await office.factsOf('verification.step_taken')).toEqual([
    expect.objectContaining({ channel: 'voice', result: 'skipped', reason: 'channel_unavailable' }),
    expect.objectContaining({ channel: 'whatsapp', result: 'sent' }),
  ])
})

test('[LIM-12] the first message to a landline is a call', async () => {
  const room = await openWorkflow()
  await office.start(LANDLINE, room, 'auto')
  await room.idle()
  expect(office.by).toEqual(['calls'])
})

test('[M30] a process that dies after a step was sent, and before it said so, leaves nothing that is sent again', async () => {
  const room = await openWorkflow()
  await office.start(NUMBER, room, 'sms')
  await room.idle()
  await office.store.advance(21_000)
  const dying = office.openRoom({ dieAfterStep: true })
  await dying.round()
  await dying.idle()
  expect(office.failures).toHaveLength(1)
  await office.outwaitLease()
  while ((await room.round()) > 0) await room.idle()
  expect(office.by.filter((name) => name === 'calls')).toHaveLength(1)
})

test('a person who has gone on to another address or way is not pulled back by a step, nor by the one behind it', async () => {
  const room = await openWorkflow({
    carriers: [...WAYS.carriers, { name: 'letters', channel: 'email' }],
  })
  await office.setPolicy({
    channels: ['sms', 'voice', 'whatsapp', 'email'],
    workflow: [
      { channel: 'voice', afterSeconds: 60 },
      { channel: 'whatsapp', afterSeconds: 40 },
    ],
  })
  await putOnFile(office, 'anna', NUMBER, 'anna@shop.example')
  const { id } = await startVerification(
    {
      ...office.sendNeeds,
      asciiDomain: domainToASCII,
      sandbox: true,
      dispatch: room.dispatch,
      readReceipt: async () => undefined,
    },
    office.caller,
    { purpose: 'sign_in', channel: 'sms', subject: 'anna' },
  )
  await room.idle()
  await office.live(room, 40)
  await office.sendAgain(id, 'email', room)
  await room.idle()
  await office.live(room, 100)
  expect(office.by).toEqual(['texts', 'letters'])
  expect(await office.find(id)).toMatchObject({ channel: 'email', liveCodes: 1 })
  const skipped = { result: 'skipped', reason: 'other way chosen' }
  expect(await office.factsOf('verification.step_taken')).toMatchObject([skipped, skipped])
})

/** Puts a telephone and a mailbox on a subject's file. */
async function putOnFile({ sendNeeds, project }: Office, subject: string, ...all: string[]) {
  const { store, vault } = sendNeeds
  const key = subjectKey(project, vault.fingerprint('subject', project, subject))
  const addresses = all.map((to, at) => ({
    id: `adr_${at}`,
    kind: to.includes('@') ? ('email' as const) : ('phone' as const),
    sealed: vault.seal(to, addressSeal(project, `adr_${at}`)),
    hash: vault.fingerprint('target', project, to),
    masked: '•',
    addedAt: 0,
  }))
  const record = { sends: [], addresses, expiresAt: Number.MAX_SAFE_INTEGER }
  await store.change([key], () => ({
    writes: [put(key, record)],
    events: [],
    outcome: undefined,
  }))
}
