import { afterEach, expect, test } from 'vitest'
import { recordReport } from '../../src/domain/delivery/record-report.ts'
import { showChannels } from '../../src/domain/delivery/show-channels.ts'
import { openReportDesk } from '../../src/work/report-desk.ts'
import { openTallies } from '../../src/work/tallies.ts'
import { openOffice, type Office } from './delivery-office.ts'

let office: Office
afterEach(() => office.close())

const NUMBER = '+4915120000001'

async function openTold() {
  let count = 0
  office = await openOffice(
    async () => {
      count += 1
      return { result: 'accepted', carrierReference: `ref-${count}` }
    },
    { carriers: [{ name: 'main', channel: 'sms', reports: true }] },
  )
  const room = office.openRoom()
  const fleet = office.fleets[0]
  if (fleet === undefined) throw new Error('there is no fleet')
  return { room, needs: { store: office.store, fleet } }
}

test('what a carrier tells of a message stands in the timeline of its verification, each thing once', async () => {
  const { room, needs } = await openTold()
  const { id } = await office.start(NUMBER, room, 'sms')
  await room.idle()
  const report = { carrier: 'main', carrierReference: 'ref-1' } as const
  expect(
    await recordReport(needs, { ...report, outcome: 'undelivered', reason: 'EXPIRED 012' }),
  ).toBe('recorded')
  expect(await recordReport(needs, { ...report, outcome: 'delivered' })).toBe('recorded')
  expect(await recordReport(needs, { ...report, outcome: 'delivered' })).toBe('repeated')
  const timeline = await office.store.timeline(office.project, id)
  const told = timeline.filter(({ type }) => /delivered/.test(type))
  expect(told.map(({ type, facts }) => ({ type, facts }))).toEqual([
    {
      type: 'message.undelivered',
      facts: { channel: 'sms', carrier: 'main', reason: 'EXPIRED 012' },
    },
    { type: 'message.delivered', facts: { channel: 'sms', carrier: 'main' } },
  ])
})

test('[MSG-11] a report of a message that is not ours, of another carrier, or long ago changes nothing', async () => {
  const { room, needs } = await openTold()
  await office.start(NUMBER, room, 'sms')
  await room.idle()
  const outcome = 'delivered' as const
  const of = (carrier: string, carrierReference: string) =>
    recordReport(needs, { carrier, carrierReference, outcome })
  expect(await of('main', 'ref-2')).toBe('unknown')
  expect(await of('other', 'ref-1')).toBe('unknown')
  await office.store.advance(4 * 86_400_000)
  expect(await of('main', 'ref-1')).toBe('unknown')
  expect(await office.told('message.delivered')).toBe(0)
})

test('a report that comes before its message is written down is not lost', async () => {
  const { room, needs } = await openTold()
  const desk = openReportDesk({ ...needs, failed: (error) => void office.failures.push(error) })
  desk.take({ carrier: 'main', carrierReference: 'ref-1', outcome: 'heard' })
  await office.start(NUMBER, room, 'sms')
  await room.idle()
  for (let turn = 0; turn < 200 && (await office.told('message.call_heard')) === 0; turn += 1)
    await new Promise((resolve) => void setTimeout(resolve, 20))
  await desk.stop()
  expect([await office.told('message.call_heard'), office.failures]).toEqual([1, []])
})

test('how carriers do is counted by country and hour, over all processes, and shown for the last 24 hours', async () => {
  const { needs } = await openTold()
  const { store } = office
  const tally = () => openTallies({ store, failed: (error) => void office.failures.push(error) })
  const [one, other] = [tally(), tally()]
  one.count('main', 'DE', 'accepted')
  one.count('main', 'DE', 'failed')
  other.count('main', 'DE', 'accepted')
  other.count('main', 'FR', 'accepted')
  other.count('main', undefined, 'refused')
  await Promise.all([one.flush(), other.flush()])
  const shown = async () => {
    const channels = await showChannels(needs)
    return channels.find(({ channel }) => channel === 'sms')?.carriers[0]
  }
  expect(await shown()).toMatchObject({
    name: 'main',
    type: 'double',
    state: 'ok',
    lastDay: { accepted: 3, failed: 1, refused: 1, conversion: 0 },
    countries: [
      { country: 'DE', accepted: 2 },
      { country: 'FR', accepted: 1 },
      { country: 'ZZ', accepted: 0, refused: 1, conversion: undefined },
    ],
  })
  await store.advance(3_600_000)
  one.count('main', 'DE', 'accepted')
  await one.flush()
  expect((await shown())?.lastDay.accepted).toBe(4)
  await store.advance(24 * 3_600_000)
  expect((await shown())?.lastDay.accepted).toBe(1)
  await Promise.all([one.stop(), other.stop()])
})

test('an answered code counts for the carrier that brought its latest message', async () => {
  const { needs } = await openTold()
  const tallies = openTallies({
    store: office.store,
    failed: (error) => void office.failures.push(error),
  })
  const { id } = await office.start(NUMBER, undefined, 'sms')
  tallies.await('first', 'DE', id)
  tallies.await('main', 'DE', id)
  await office.store.change([], () => ({
    writes: [],
    events: [
      { project: office.project, type: 'verification.approved', verification: id, facts: {} },
      { project: office.project, type: 'verification.approved', verification: id, facts: {} },
    ],
    outcome: undefined,
  }))
  await tallies.stop()
  const channels = await showChannels(needs)
  const sms = channels.find(({ channel }) => channel === 'sms')
  expect(sms?.carriers[0]?.lastDay.approved).toBe(1)
})

test('[MSG-12] channels tell which of them go over the telephone network, so that another can be offered beside them', async () => {
  const { needs } = await openTold()
  const channels = await showChannels(needs)
  const over = channels.filter(({ telephone }) => telephone).map(({ channel }) => channel)
  expect(over).toEqual(['sms', 'voice'])
  expect(channels.filter(({ available }) => available).map(({ channel }) => channel)).toEqual([
    'sms',
  ])
})
