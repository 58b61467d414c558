import fastify from 'fastify'
import { expect, test } from 'vitest'
import type { Carrier } from '../../../src/domain/delivery/carrier.ts'
import { carrierReportRoutes } from '../../../src/http/api/carrier-reports.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts'

test('many reports of messages that nobody knows are waited for together, and not one after another', async () => {
  const store = openSqliteStore({ file: ':memory:', sandboxClock: true })
  const reports = Array.from({ length: 200 }, (_, nth) => ({
    carrier: 'texts',
    carrierReference: `unknown-${nth}`,
    outcome: 'delivered' as const,
  }))
  const carrier: Carrier = {
    name: 'texts',
    type: 'double',
    channel: 'sms',
    send: async () => ({ result: 'accepted' }),
    read: () => ({ result: 'read', reports }),
    close: async () => {},
  }
  const app = fastify()
  carrierReportRoutes(app, {
    store,
    fleet: { carriers: [carrier], tell: () => {} },
    publicUrl: 'https://verify.shop.example',
  })
  // One after another they would outlast any test.
  const answer = await app.inject({ method: 'POST', url: '/v1/carriers/texts/reports' })
  expect(answer.statusCode).toBe(200)
  await app.close()
  await store.close()
})
