import { describe, expect, test } from 'vitest'
import type { PastEvent } from '../../../src/domain/event.ts'
import { put } from '../../../src/domain/store.ts'
import { verificationKey } from '../../../src/domain/verification/verification.ts'
import {
  anEvent,
  aVerification,
  HOUR,
  keep,
  OTHER_PROJECT,
  PROJECT,
  verificationId,
} from '../sample-records.ts'
import { withStore, type Open } from './with-store.ts'

export function eventCases(open: Open): void {
  describe('events', () => {
    test(
      'events stand in the order in which they were decided, and their numbers grow',
      withStore(open, async (store) => {
        await Promise.all(
          [0, 1, 2].map((n) =>
            store.change([], () =>
              keep([], [anEvent({ facts: { n: 2 * n } }), anEvent({ facts: { n: 2 * n + 1 } })], 0),
            ),
          ),
        )
        const events = await store.eventsAfter(PROJECT, 0, 10)
        expect(events.map((event) => event.facts['n'])).toEqual([0, 1, 2, 3, 4, 5])
        const numbers = events.map((event) => event.sequence)
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
      }),
    )
    test(
      'an event comes back as it was told, with the time of its change',
      withStore(open, async (store) => {
        const id = verificationId(store.now() + HOUR, 5)
        const event = anEvent({ verification: id, facts: { a: 'ü', b: 1.5, c: true } })
        const at = await store.change([], (_, now) => keep([], [event], now))
        expect(await store.eventsAfter(PROJECT, 0, 10)).toEqual([
          { ...event, at, sequence: expect.any(Number) },
        ])
      }),
    )
    test(
      'an event without a verification and without facts is told as such',
      withStore(open, async (store) => {
        await store.change([], () => keep([], [anEvent({ type: 'key.created' })], 0))
        const [event] = await store.eventsAfter(PROJECT, 0, 10)
        expect(event).toMatchObject({ type: 'key.created', facts: {} })
        expect(event?.verification).toBeUndefined()
      }),
    )
    test(
      'a timeline holds the events of one verification of one project',
      withStore(open, async (store) => {
        const v = aVerification(store.now())
        const key = verificationKey(PROJECT, v.id)
        const other = verificationId(store.now() + HOUR, 9)
        const tell = (n: number, changes: object) => anEvent({ facts: { n }, ...changes })
        await store.change([], () =>
          keep(
            [put(key, v)],
            [tell(1, { verification: v.id }), tell(2, { verification: other })],
            0,
          ),
        )
        const abroad = { verification: v.id, project: OTHER_PROJECT }
        await store.change([], () =>
          keep([], [tell(3, abroad), tell(4, {}), tell(5, { verification: v.id })], 0),
        )
        const timeline = await store.timeline(PROJECT, v.id)
        expect(timeline.map((event) => event.facts['n'])).toEqual([1, 5])
        expect(timeline.map((event) => event.verification)).toEqual([v.id, v.id])
        const later = await store.timeline(PROJECT, v.id, timeline[0]?.sequence)
        expect(later.map((event) => event.facts['n'])).toEqual([5])
        expect(await store.timeline(OTHER_PROJECT, v.id)).toHaveLength(1)
        expect(await store.timeline(PROJECT, 'ver_none')).toEqual([])
      }),
    )
    test(
      'a timeline holds what was told before the verification was kept',
      withStore(open, async (store) => {
        const v = aVerification(store.now())
        const event = anEvent({ verification: v.id })
        await store.change([], () => keep([], [event], 0))
        await store.change([], () => keep([put(verificationKey(PROJECT, v.id), v)], [event], 0))
        expect(await store.timeline(PROJECT, v.id)).toHaveLength(2)
      }),
    )
    test(
      'a feed goes on behind a number, in pages',
      withStore(open, async (store) => {
        await store.change([], () =>
          keep(
            [],
            Array.from({ length: 10 }, (_, n) =>
              anEvent({ facts: { n }, project: n % 2 === 0 ? PROJECT : OTHER_PROJECT }),
            ),
            0,
          ),
        )
        const first = await store.eventsAfter(PROJECT, 0, 3)
        const rest = await store.eventsAfter(PROJECT, first.at(-1)?.sequence ?? 0, 10)
        const told = [...first, ...rest].map((event) => event.facts['n'])
        expect(told).toEqual([0, 2, 4, 6, 8])
        expect(await store.eventsAfter('prj_unknown', 0, 10)).toEqual([])
      }),
    )
    test(
      'who listens hears of each event once, after it is kept',
      withStore(open, async (store) => {
        const heard: PastEvent[] = []
        const stop = store.onEvents((events) => heard.push(...events))
        await Promise.all(
          [1, 2, 3].map((n) => store.change([], () => keep([], [anEvent({ facts: { n } })], 0))),
        )
        await store.change([], () => keep([], [], 0))
        expect(heard).toEqual(await store.eventsAfter(PROJECT, 0, 10))
        stop()
        await store.change([], () => keep([], [anEvent()], 0))
        expect(heard).toHaveLength(3)
      }),
    )
    test(
      'two listeners hear the same, and one that stops does not stop the other',
      withStore(open, async (store) => {
        let heard = 0
        const hear = () => (heard += 1)
        const stop = store.onEvents(hear)
        store.onEvents(() => (heard += 1))
        stop()
        await store.change([], () => keep([], [anEvent()], 0))
        expect(heard).toBe(1)
      }),
    )
    test(
      'an event of a change that failed is not heard',
      withStore(open, async (store) => {
        let heard = 0
        store.onEvents(() => (heard += 1))
        const bad = anEvent({ facts: { n: Number.NaN } })
        await expect(store.change([], () => keep([], [bad], 0))).rejects.toThrow(TypeError)
        expect(heard).toBe(0)
      }),
    )
  })
}
