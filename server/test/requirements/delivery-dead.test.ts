import { domainToASCII } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import type { SendResult } from '../../src/domain/delivery/carrier.ts'
import {
  listDeadLetters,
  retryDeadLetter,
  type DeadLetterNeeds,
} from '../../src/domain/delivery/dead-letters.ts'
import { deadLetterKey, type DeadLetter } from '../../src/domain/delivery/dead-letter.ts'
import { put } from '../../src/domain/store.ts'
import { openOffice, type Office } from './delivery-office.ts'

let office: Office
afterEach(() => office.close())

const NUMBER = '+4915120000001'
const refused: SendResult = { result: 'refused', reason: 'sender not registered' }

async function openDead() {
  let answer = refused
  office = await openOffice(async () => answer, { carriers: [{ name: 'main', channel: 'sms' }] })
  const room = office.openRoom()
  const v = await office.start(NUMBER, room, 'sms')
  await room.idle()
  const needs = { ...office.sendNeeds, asciiDomain: domainToASCII, dispatch: room.dispatch }
  const [letter] = (await listDeadLetters(needs, office.caller, { limit: 10 })).data
  if (letter === undefined) throw new Error('there is no dead letter')
  return { room, v, letter, needs, mend: () => void (answer = { result: 'accepted' }) }
}

test('what no carrier takes can be looked at, with its reason and without code or address', async () => {
  const { letter, v } = await openDead()
  expect(letter).toMatchObject({
    verification: v.id,
    kind: 'code',
    desk: 'sms',
    carrier: 'main',
    reason: 'sender not registered',
    attempts: 1,
  })
  const text = JSON.stringify(letter)
  expect([text.includes(NUMBER), text.includes(office.taken[0]?.code ?? '')]).toEqual([
    false,
    false,
  ])
})

test('a dead letter is sent again once, when what was wrong is mended: with a new code, and within the limits', async () => {
  const { letter, mend, needs, room } = await openDead()
  mend()
  await expect(retryDeadLetter(needs, office.caller, letter.id)).rejects.toMatchObject({
    code: 'rate_limited',
  })
  await office.store.advance(31_000)
  await retryDeadLetter(needs, office.caller, letter.id)
  await room.idle()
  expect(office.taken).toHaveLength(2)
  expect(await office.told('message.sent')).toBe(1)
  expect(await office.told('message.requeued')).toBe(1)
  expect((await listDeadLetters(needs, office.caller, { limit: 10 })).data).toEqual([])
  await expect(retryDeadLetter(needs, office.caller, letter.id)).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('[MSG-10] a dead letter of a verification that is over sends nothing', async () => {
  const { letter, mend, needs, room, v } = await openDead()
  mend()
  await office.end(v.id)
  await expect(retryDeadLetter(needs, office.caller, letter.id)).rejects.toMatchObject({
    code: 'verification_ended',
  })
  await room.idle()
  expect(office.taken).toHaveLength(1)
})

test('[LEA-16] another project neither sees a dead letter nor sends it again', async () => {
  const { letter, needs } = await openDead()
  const stranger = { ...office.caller, project: 'prj_other' }
  expect((await listDeadLetters(needs, stranger, { limit: 10 })).data).toEqual([])
  await expect(retryDeadLetter(needs, stranger, letter.id)).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('dead letters are forgotten after seven days', async () => {
  const { needs } = await openDead()
  await office.store.advance(7 * 86_400_000 + 1000)
  expect((await listDeadLetters(needs, office.caller, { limit: 10 })).data).toEqual([])
})

test('[OPS-16] a dead letter that several ask for at once is sent once, and all have the same answer', async () => {
  const { letter, mend, needs, room } = await openDead()
  mend()
  await office.store.advance(31_000)
  const ask = () => retryDeadLetter(needs, office.caller, letter.id)
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([letter, letter, letter])
  await room.idle()
  expect(office.taken).toHaveLength(2)
  expect(await office.told('message.requeued')).toBe(1)
})

/** A store whose looks are answered when the test says so. */
function slowLooks({ needs }: Awaited<ReturnType<typeof openDead>>) {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const { store } = needs
  const slow: DeadLetterNeeds = {
    ...needs,
    store: {
      change: (keys, decide) => store.change(keys, decide),
      list: (...of) => store.list(...of),
      eventsAfter: (...of) => store.eventsAfter(...of),
      now: () => store.now(),
      async find(key) {
        const found = await store.find(key)
        await promise
        return found
      },
    },
  }
  return { slow, goOn: () => resolve(undefined) }
}

async function openNotice() {
  const dead = await openDead()
  dead.mend()
  const notice: DeadLetter = { ...dead.letter, id: 'dlv_00000000000000000009', kind: 'notice' }
  const key = deadLetterKey(office.project, notice.id)
  const lay = () =>
    office.store.change([key], () => ({
      writes: [put(key, notice)],
      events: [],
      outcome: undefined,
    }))
  await lay()
  return { ...dead, notice, lay }
}

test('a notice that two send again, one of them slowly, leaves once', async () => {
  const dead = await openNotice()
  const { needs, notice, room } = dead
  const { slow, goOn } = slowLooks(dead)
  const before = office.taken.length
  const late = retryDeadLetter(slow, office.caller, notice.id)
  await retryDeadLetter(needs, office.caller, notice.id)
  await office.live(room, 3)
  goOn()
  expect(await late).toEqual(notice)
  await office.live(room, 3)
  expect(office.taken.length - before).toBe(1)
  expect(await office.told('message.requeued')).toBe(1)
})

test('[OPS-16] a request that was answered sends nothing, though its letter has come back since', async () => {
  const { letter, mend, needs, room } = await openDead()
  mend()
  await office.store.advance(31_000)
  const once = { id: 'one', request: 'retry' }
  const ask = () => retryDeadLetter(needs, office.caller, letter.id, once)
  await ask()
  await office.store.advance(86_000_000)
  const key = deadLetterKey(office.project, letter.id)
  await office.store.change([key], () => ({
    writes: [put(key, letter)],
    events: [],
    outcome: undefined,
  }))
  expect(await ask()).toEqual(letter)
  await room.idle()
  expect(office.taken).toHaveLength(2)
})
