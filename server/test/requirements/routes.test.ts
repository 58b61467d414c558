import { afterEach, describe, expect, test } from 'vitest'
import { startTestService, type TestService } from '../start-test-service.ts'
import { SECRET_ROUTES } from './route-table.ts'
import { acceptsSecrets, routesOf } from './routes-running.ts'

let service: TestService
afterEach(() => service.stop())

test('[M68] every route of the running service that takes a secret is in the table, with all its secrets', async () => {
  service = await startTestService()
  const missing = (await routesOf(service)).flatMap((route) =>
    acceptsSecrets(route)
      .filter(
        (secret) =>
          !SECRET_ROUTES.some((one) => one.route === route.name && one.takes.includes(secret)),
      )
      .map((secret) => `${route.name} takes ${secret}`),
  )
  expect(missing).toEqual([])
})

test('[M68] every route of the table is one of the running service', async () => {
  service = await startTestService()
  const running = (await routesOf(service)).map(({ name }) => name)
  expect(SECRET_ROUTES.map(({ route }) => route).filter((r) => !running.includes(r))).toEqual([])
})

describe('a hundred right secrets at the same moment', () => {
  for (const { route, by, worth, prepare } of SECRET_ROUTES)
    test(`[COD-06] [TOK-04] [M68] ${route} ${by}: ${worth === 1 ? 'exactly one has an effect' : 'looking changes nothing'}`, async () => {
      service = await startTestService()
      const { present, effects } = await prepare(service)
      const answers = await Promise.all(Array.from({ length: 100 }, present))
      expect(await effects(answers)).toBe(worth)
      expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    })
})
