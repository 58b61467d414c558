import { expect, onTestFinished, test } from 'vitest'
import type { Delivery } from '../../src/domain/delivery/delivery.ts'
import { put } from '../../src/domain/store.ts'
import { webhookKey, type Webhook } from '../../src/domain/webhook/webhook.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { openWebhookRounds } from '../../src/work/webhook-rounds.ts'
import { aWebhook } from '../store/sample-outgoing.ts'
import { OTHER_PROJECT, PROJECT } from '../store/sample-records.ts'

/** Two projects with an event each; the first has 500 webhooks, which come before the other's one. */
async function openStreet(changes: Partial<Webhook>, other: Partial<Webhook> = {}) {
  const store = openSqliteStore({ file: ':memory:', sandboxClock: true })
  onTestFinished(() => store.close())
  const many = Array.from({ length: 500 }, (_, i) =>
    hook(PROJECT, `whk_${String(i).padStart(40, '0')}`, changes),
  )
  const all = [...many, hook(OTHER_PROJECT, `whk_${'z'.repeat(40)}`, other)]
  await store.change([], () => ({
    writes: all.map((one) => put(webhookKey(one.project, one.id), one)),
    events: [PROJECT, OTHER_PROJECT].map((project) => ({
      project,
      type: 'key.created' as const,
      facts: {},
    })),
    outcome: undefined,
  }))
  const told: Delivery[] = []
  const rounds = openWebhookRounds({ store, dispatch: (one) => void told.push(one) })
  return { store, rounds, told: () => told.filter(({ project }) => project === OTHER_PROJECT) }
}

function hook(project: string, id: string, changes: Partial<Webhook>): Webhook {
  return aWebhook(id, { project, events: [], failingSince: undefined, ...changes })
}

test('five hundred webhooks that fail do not hide one that works', async () => {
  const { rounds, told } = await openStreet({ failingSince: Date.now() })
  await rounds.round()
  expect(told().length).toBe(1)
})

test('five hundred webhooks that fail do not hide another that fails and waits for its probe', async () => {
  const failing = { failingSince: Date.now() }
  const { store, rounds, told } = await openStreet(failing, failing)
  await store.advance(300_000)
  await rounds.round()
  await rounds.round()
  expect(told().length).toBe(1)
})

test('five hundred webhooks that are slow and stay behind have their turn, and then one behind them has its', async () => {
  const { store, rounds, told } = await openStreet({})
  const more = () => ({ project: PROJECT, type: 'key.created' as const, facts: {} })
  // More than each of them is told of at once.
  await store.change([], () => ({
    writes: [],
    events: Array.from({ length: 20 }, more),
    outcome: undefined,
  }))
  await rounds.round()
  await rounds.round()
  expect(told().length).toBe(1)
})
