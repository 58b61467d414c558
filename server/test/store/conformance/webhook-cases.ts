import { describe, expect, test } from 'vitest'
import { put, type Store, type WhichBehind, type Write } from '../../../src/domain/store.ts'
import { webhookKey, type Webhook } from '../../../src/domain/webhook/webhook.ts'
import { aWebhook } from '../sample-outgoing.ts'
import { anEvent, keep, OTHER_PROJECT, PROJECT } from '../sample-records.ts'
import { withStore, type Open } from './with-store.ts'

function keepAll(store: Store, writes: readonly Write[]): Promise<unknown> {
  const keys = writes.map(({ key }) => key)
  return store.change(keys, () => keep(writes, [], 0))
}

const WORKS = { failingSince: undefined }

function aHook(id: string, changes: Partial<Webhook> = {}): Write {
  return put(webhookKey(changes.project ?? PROJECT, id), aWebhook(id, { ...WORKS, ...changes }))
}

function tell(store: Store, project: string): Promise<unknown> {
  return store.change([], () => keep([], [anEvent({ project })], 0))
}

async function newest(store: Store, project: string): Promise<number> {
  return (await store.eventsAfter(project, 0, 1000)).at(-1)?.sequence ?? 0
}

async function behind(store: Store, limit = 10, which?: WhichBehind): Promise<readonly string[]> {
  return (await store.webhooksBehind(limit, which)).map((one) => one.id)
}

export function webhookCases(open: Open): void {
  describe('webhooks that have events to be told of', () => {
    test(
      'a webhook is behind while its project has events behind its cursor, and they are found in the order of their ids',
      withStore(open, async (store) => {
        expect(await behind(store)).toEqual([])
        await keepAll(store, [aHook('whk_1'), aHook('whk_other', { project: OTHER_PROJECT })])
        expect(await behind(store)).toEqual([])
        await tell(store, PROJECT)
        expect(await store.webhooksBehind(10)).toEqual([aWebhook('whk_1', WORKS)])
        await tell(store, OTHER_PROJECT)
        await keepAll(store, [aHook('whk_1', { cursor: await newest(store, PROJECT) })])
        expect(await behind(store)).toEqual(['whk_other'])
        await tell(store, PROJECT)
        expect(await behind(store)).toEqual(['whk_1', 'whk_other'])
        expect(await behind(store, 1)).toEqual(['whk_1'])
        expect(await behind(store, 1, { after: 'whk_1' })).toEqual(['whk_other'])
        expect(await behind(store, 1, { after: 'whk_other' })).toEqual([])
        await keepAll(store, [aHook('whk_other', { project: OTHER_PROJECT, disabledAt: 1 })])
        expect(await behind(store)).toEqual(['whk_1'])
      }),
    )
    test(
      'webhooks whose receivers fail are found apart from those that work, so that neither hide the others',
      withStore(open, async (store) => {
        const failing = { failing: true }
        await keepAll(store, [
          aHook('whk_1', { failingSince: 3 }),
          aHook('whk_2', { failingSince: 0 }),
          aHook('whk_3', { failingSince: 3, disabledAt: 4 }),
          aHook('whk_4'),
          aHook('whk_5', { failingSince: 3 }),
        ])
        await tell(store, PROJECT)
        expect(await behind(store, 1)).toEqual(['whk_4'])
        expect(await behind(store, 2, failing)).toEqual(['whk_1', 'whk_2'])
        expect(await behind(store, 2, { ...failing, after: 'whk_2' })).toEqual(['whk_5'])
        await keepAll(store, [aHook('whk_1')])
        expect(await behind(store)).toEqual(['whk_1', 'whk_4'])
        expect(await behind(store, 9, failing)).toEqual(['whk_2', 'whk_5'])
      }),
    )
  })
}
