import { expect, test } from 'vitest'
import { seats } from '../../src/http/seats.ts'
import { verificationEars } from '../../src/http/verification-ears.ts'
import type { PastEvent } from '../../src/domain/event.ts'

const nothing = (): void => undefined
const two = (name: string) => [{ name, most: 2 }]

test('a place is given back once, and neither all places nor those of one holder are given twice', () => {
  const places = seats(3)
  const leave = places.take(two('a'), nothing)
  places.take(two('a'), nothing)
  expect(() => places.take(two('a'), nothing)).toThrow('Too many answers are held open.')
  places.take(two('b'), nothing)
  expect(() => places.take(two('c'), nothing)).toThrow('Too many answers are held open.')
  leave()
  leave()
  places.take(two('a'), nothing)
  expect(() => places.take(two('b'), nothing)).toThrow('Too many answers are held open.')
})

test('a place of several holders is one of each, and who is turned away at one uses up none of the others', () => {
  const places = seats(10)
  const home = { name: 'home', most: 3 }
  const leave = places.take([...two('a'), home], nothing)
  places.take([...two('a'), home], nothing)
  expect(() => places.take([...two('a'), home], nothing)).toThrow()
  places.take([...two('b'), home], nothing)
  expect(() => places.take([...two('b'), home], nothing)).toThrow()
  leave()
  places.take([...two('b'), home], nothing)
  expect(() => places.take([...two('c'), home], nothing)).toThrow()
  places.take(two('c'), nothing)
})

test('when the server stops everyone is asked to go, and nobody sits down any more', () => {
  const places = seats(10)
  const gone: string[] = []
  const leave = places.take(two('a'), () => {
    gone.push('a')
    leave()
  })
  places.take(two('b'), () => gone.push('b'))
  places.closeAll()
  expect(gone).toEqual(['a', 'b'])
  expect(() => places.take(two('c'), nothing)).toThrow()
})

test('who waits hears of its own verification only, and the store is listened to only while somebody waits', () => {
  const hearers = new Set<(events: readonly PastEvent[]) => void>()
  const listenTo = verificationEars({
    onEvents(hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
  })
  const happen = (verification: string) => {
    const event: PastEvent = {
      project: 'prj_1',
      type: 'verification.approved',
      verification,
      facts: {},
      sequence: 1,
      at: 0,
    }
    for (const hear of hearers) hear([event])
  }
  const told: string[] = []
  const stops = ['one', 'one', 'two'].map((id) => listenTo(id, () => told.push(id)))
  expect(hearers.size).toBe(1)
  happen('one')
  happen('three')
  expect(told).toEqual(['one', 'one'])
  stops[0]?.()
  happen('one')
  happen('two')
  expect(told).toEqual(['one', 'one', 'one', 'two'])
  for (const stop of stops) stop()
  expect(hearers.size).toBe(0)
  listenTo('one', () => told.push('again'))
  happen('one')
  expect(told.at(-1)).toBe('again')
})
