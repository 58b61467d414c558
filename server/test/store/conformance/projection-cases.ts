import { describe, expect, test } from 'vitest'
import { drop, put, type Store } from '../../../src/domain/store.ts'
import { verificationKey } from '../../../src/domain/verification/verification.ts'
import {
  anEvent,
  aVerification,
  DAY,
  keep,
  OTHER_PROJECT,
  PROJECT,
  verificationId,
} from '../sample-records.ts'
import { withStore, type Open } from './with-store.ts'

async function start(
  store: Store,
  number: number,
  targetHash: string,
  subject?: string,
  project = PROJECT,
): Promise<string> {
  const expiresAt = store.now() + 600_000 + number * 1000
  const id = verificationId(expiresAt, number)
  const v = aVerification(store.now(), { id, project, expiresAt, targetHash, subject })
  const event = anEvent({ project, verification: id, facts: { purpose: 'login', channel: 'sms' } })
  await store.change([], () => keep([put(verificationKey(project, id), v)], [event], 0))
  return id
}

export function projectionCases(open: Open): void {
  describe('search and statistics', () => {
    test(
      '[LIM-19] the few of a small project are found among the many of another, a page at a time and in order',
      withStore(open, async (store) => {
        const expiresAt = Math.ceil((store.now() + 600_000) / 1000) * 1000
        // Seven of each second. The small project has one in three hundred, and some that follow one another.
        const ids = Array.from({ length: 3000 }, (_, i) => {
          const second = expiresAt + Math.floor(i / 7) * 1000
          const isFew = i % 300 === 150 || (i >= 2490 && i < 2515)
          const project = isFew ? PROJECT : OTHER_PROJECT
          return { project, id: verificationId(second, i), expiresAt: second }
        })
        const writes = ids.map(({ project, id, expiresAt: end }) =>
          put(
            verificationKey(project, id),
            aVerification(store.now(), { id, project, expiresAt: end }),
          ),
        )
        for (let i = 0; i < writes.length; i += 500)
          await store.change([], () => keep(writes.slice(i, i + 500), [], 0))
        const few = ids.flatMap(({ project, id }) => (project === PROJECT ? [id] : [])).toReversed()
        const list = (query: object) => store.search({ project: PROJECT, limit: 100, ...query })
        expect(await list({})).toEqual(few)
        expect(await list({ limit: 4 })).toEqual(few.slice(0, 4))
        const paged: string[] = []
        for (;;) {
          const [next] = await list({ limit: 1, after: paged.at(-1) })
          if (next === undefined) break
          paged.push(next)
        }
        expect(paged).toEqual(few)
      }),
    )

    test(
      'verifications are found by address, by subject and by both, newest first',
      withStore(open, async (store) => {
        const a = await start(store, 1, 'home', 'anna')
        const b = await start(store, 2, 'home', 'bert')
        const c = await start(store, 3, 'work', 'anna')
        const d = await start(store, 4, 'home')
        await start(store, 5, 'home', 'anna', OTHER_PROJECT)
        const search = (query: object) => store.search({ project: PROJECT, limit: 10, ...query })
        expect(await search({ targetHash: 'home' })).toEqual([d, b, a])
        expect(await search({ subject: 'anna' })).toEqual([c, a])
        expect(await search({ targetHash: 'home', subject: 'anna' })).toEqual([a])
        expect(await search({ targetHash: 'nowhere' })).toEqual([])
        expect(await search({ subject: 'home' })).toEqual([])
        expect(await search({ targetHash: 'home', project: 'prj_unknown' })).toEqual([])
      }),
    )
    test(
      'without a wish, all of a project are found',
      withStore(open, async (store) => {
        const a = await start(store, 1, 'home')
        const b = await start(store, 2, 'work', 'bert')
        await start(store, 3, 'home', undefined, OTHER_PROJECT)
        expect(await store.search({ project: PROJECT, limit: 10 })).toEqual([b, a])
      }),
    )
    test(
      'a search goes on behind an id, page by page',
      withStore(open, async (store) => {
        const ids = []
        for (let i = 0; i < 5; i += 1) ids.unshift(await start(store, i, 'home', 'anna'))
        for (const query of [{ targetHash: 'home' }, { subject: 'anna' }, {}]) {
          const first = await store.search({ project: PROJECT, limit: 2, ...query })
          const after = first.at(-1) ?? ''
          const rest = await store.search({ project: PROJECT, limit: 9, after, ...query })
          expect([...first, ...rest]).toEqual(ids)
        }
      }),
    )
    test(
      'what was dropped is not found any more',
      withStore(open, async (store) => {
        const id = await start(store, 1, 'home')
        const key = verificationKey(PROJECT, id)
        await store.change([key], () => keep([drop(key)], [], 0))
        expect(await store.search({ project: PROJECT, targetHash: 'home', limit: 9 })).toEqual([])
        expect(await store.timeline(PROJECT, id)).toHaveLength(1)
      }),
    )
    test(
      'what was changed is found by what it is now',
      withStore(open, async (store) => {
        const id = await start(store, 1, 'home', 'anna')
        const key = verificationKey(PROJECT, id)
        await store.change([key], (records) => {
          const v = records.find(key)
          if (v === undefined) throw new Error('gone')
          return keep([put(key, { ...v, targetHash: 'work', subject: undefined })], [], 0)
        })
        const search = (query: object) => store.search({ project: PROJECT, limit: 9, ...query })
        expect(await search({ targetHash: 'home' })).toEqual([])
        expect(await search({ subject: 'anna' })).toEqual([])
        expect(await search({ targetHash: 'work' })).toEqual([id])
      }),
    )
    test(
      'a change is found and counted as soon as it is answered: nothing is behind',
      withStore(open, async (store) => {
        const id = await start(store, 1, 'home')
        expect(await store.search({ project: PROJECT, targetHash: 'home', limit: 9 })).toEqual([id])
      }),
    )
    test(
      'events are counted by day, type, purpose and channel, each once',
      withStore(open, async (store) => {
        const today = new Date(store.now()).toISOString().slice(0, 10)
        const tomorrow = new Date(store.now() + DAY).toISOString().slice(0, 10)
        for (let i = 0; i < 3; i += 1) await start(store, i, 'home')
        await start(store, 4, 'home')
        await store.change([], () => keep([], [anEvent({ type: 'key.created' })], 0))
        await store.advance(DAY)
        await start(store, 5, 'home')
        await start(store, 6, 'home', undefined, OTHER_PROJECT)
        const started = { type: 'verification.started', purpose: 'login', channel: 'sms' }
        expect(await store.statistics(PROJECT, today, tomorrow)).toEqual([
          { day: today, type: 'key.created', purpose: '', channel: '', count: 1 },
          { day: today, ...started, count: 4 },
          { day: tomorrow, ...started, count: 1 },
        ])
        expect(await store.statistics(PROJECT, tomorrow, tomorrow)).toHaveLength(1)
        expect(await store.statistics('prj_unknown', today, tomorrow)).toEqual([])
      }),
    )
  })
}
