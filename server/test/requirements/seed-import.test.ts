import { afterEach, expect, test } from 'vitest'
import { startTestService, type TestService } from '../start-test-service.ts'
import { totp } from './authenticator-app.ts'
import { askFor, factorsOf, must } from './factor-cast.ts'
import { makeKey, told, unique } from './routes-cast.ts'
import { descriptionOf } from './routes-running.ts'

let service: TestService
afterEach(() => service.stop())

const SEED = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

const start = async (seedImport: string) => {
  service = await startTestService({ env: { COUNTERSIGN_SEED_IMPORT: seedImport } })
}
const operator = () => makeKey(service, { type: 'secret', scopes: ['authenticators', 'seeds'] })
const bring = (subject: string, key: string) =>
  service.call(factorsOf(subject), { type: 'totp', secret: SEED }, { key })
const agree = (subject: string, id: string, key: string) =>
  service.call(`${factorsOf(subject)}/${id}/approval`, {}, { key })

/** Whether a code of the brought seed is good. */
async function works(subject: string): Promise<boolean> {
  await service.store.advance(30_000)
  const { id, session } = await askFor(service, 'totp', subject)
  const code = totp(SEED, service.store.now())
  const path = `/v1/verifications/${id}/checks`
  return (await must(service, 200, path, { code, session })).result === 'approved'
}

test('[ADM-08] with import off, no key brings a seed, and nothing is kept of it', async () => {
  await start('off')
  const subject = unique('subject')
  expect(await bring(subject, await operator())).toMatchObject({
    status: 403,
    body: { code: 'forbidden' },
  })
  expect((await service.call(factorsOf(subject))).body.data).toEqual([])
})

test('[ADM-08] where it takes two operators, one alone is refused, also when they agree to themselves many times at once', async () => {
  await start('two_operators')
  const [one, two] = [await operator(), await operator()]
  const subject = unique('subject')
  const { status, body } = await bring(subject, one)
  expect({ status, kept: body.status }).toEqual({ status: 201, kept: 'awaiting_operator' })
  expect(await works(subject)).toBe(false)
  const alone = await Promise.all([1, 2, 3].map(() => agree(subject, body.id, one)))
  expect(alone.map((a) => a.status)).toEqual([403, 403, 403])
  const plain = await makeKey(service, { type: 'secret', scopes: ['authenticators'] })
  expect((await agree(subject, body.id, plain)).status).toBe(403)
  expect(await works(subject)).toBe(false)
  expect((await agree(subject, body.id, two)).body).toMatchObject({ status: 'active' })
  expect(await works(subject)).toBe(true)
  const { body: feed } = await service.call('/v1/events?limit=100')
  const by = (type: string): string =>
    feed.data.find((e: { type: string }) => e.type === type)?.by ?? ''
  expect(by('authenticator.imported')).toMatch(/^key_/)
  expect(by('authenticator.confirmed')).toMatch(/^key_/)
  expect(by('authenticator.confirmed')).not.toBe(by('authenticator.imported'))
  expect(JSON.stringify(feed)).not.toContain(SEED)
})

test('[ADM-08] with one operator, a brought seed is used once its person has shown a code of it, and it is logged', async () => {
  await start('one_operator')
  const subject = unique('subject')
  const { body } = await bring(subject, await operator())
  expect(body).toMatchObject({ status: 'pending' })
  expect(await works(subject)).toBe(false)
  const path = `${factorsOf(subject)}/${body.id}/confirmation`
  await must(service, 200, path, { code: totp(SEED, service.store.now()) })
  expect(await works(subject)).toBe(true)
  expect(await told(service, 'authenticator.imported')).toBe(1)
})

test('[ADM-08] nothing gives a seed out again: no route of the service answers one', async () => {
  await start('one_operator')
  const { paths } = await descriptionOf(service)
  expect(Object.keys(paths).filter((path) => /export|seed|secret/.test(path))).toEqual([])
})
