import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSettings } from '../../src/config/read-settings.ts'
import { openHouse } from '../../src/main.ts'
import { readMasterKeys } from '../../src/secrets/master-key.ts'
import { setPolicy } from '../domain/verification/people.ts'
import { startTestService, type TestService } from '../start-test-service.ts'

const OLD = randomBytes(32).toString('base64')
const NEW = differentId(OLD)

/** A key whose one-byte id is another: one in 256 pairs of keys share theirs, and are refused. */
function differentId(other: string): string {
  for (;;) {
    const key = randomBytes(32).toString('base64')
    if (readMasterKeys(key).active[0].id !== readMasterKeys(other).active[0].id) return key
  }
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rotation-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const database = () => `sqlite:${join(folder, 'countersign.db')}`

/** The service on the same file under these master keys, for as long as `use` takes. */
async function under<T>(keys: string, use: (service: TestService) => Promise<T>): Promise<T> {
  const service = await startTestService({
    env: { COUNTERSIGN_DATABASE: database(), COUNTERSIGN_MASTER_KEY: keys },
  })
  try {
    return await use(service)
  } finally {
    await service.stop()
  }
}

/** The first project's key as the sandbox tells it. */
async function toldKey(keys: string): Promise<string | undefined> {
  const read = readSettings(
    {
      COUNTERSIGN_DATABASE: database(),
      COUNTERSIGN_MASTER_KEY: keys,
      COUNTERSIGN_LOG_LEVEL: 'silent',
    },
    undefined,
  )
  if (read.result === 'faulty') throw new Error(read.faults.join('; '))
  const house = await openHouse(read.settings, 'http://127.0.0.1:4000')
  await house.close()
  return house.secretKey
}

async function putOnFile(service: TestService, subject: string, to: string): Promise<void> {
  const ask = { purpose: 'add_address', channel: 'email', to, subject }
  const { body } = await service.call('/v1/verifications', ask)
  const code = await service.code(to)
  const told = await service.call(`/v1/verifications/${body.id}/checks`, { code })
  expect(told.body.result).toBe('approved')
}

/** Whether a start for this subject reached the address, with the types of events of the feed. */
async function startFor(service: TestService, subject: string, to: string) {
  await service.advance(3600)
  const answer = await service.call('/v1/verifications', {
    purpose: 'sign_in',
    channel: 'email',
    subject,
  })
  expect(answer.status).toBe(201)
  const arrived = (await service.messages(to)).some((m) => m.verification === answer.body.id)
  return { id: String(answer.body.id), arrived, shape: Object.keys(answer.body).toSorted() }
}

describe('putting in a new master key', () => {
  test('an address on file is sealed anew when it is used, and opens when the old key only looks up', async () => {
    await under(OLD, (service) => putOnFile(service, 'u1', 'u1@shop.example'))
    for (const keys of [`${NEW},${OLD}`, `${NEW},lookup:${OLD}`])
      expect((await under(keys, (s) => startFor(s, 'u1', 'u1@shop.example'))).arrived).toBe(true)
  })

  test('[LEA-01] an address on file that cannot be opened any more is answered like none, and the feed tells its id', async () => {
    const used = 'u1@shop.example'
    const never = 'u2@shop.example'
    await under(OLD, async (service) => {
      await putOnFile(service, 'u1', used)
      await putOnFile(service, 'u2', never)
    })
    await under(`${NEW},${OLD}`, (service) => startFor(service, 'u1', used))
    await under(`${NEW},lookup:${OLD}`, async (service) => {
      const onFile = await startFor(service, 'u1', used)
      const lost = await startFor(service, 'u2', never)
      const nobody = await startFor(service, 'nobody', never)
      expect([onFile.arrived, lost.arrived, nobody.arrived]).toEqual([true, false, false])
      expect(lost.shape).toEqual(nobody.shape)

      const { body } = await service.call('/v1/subjects/u2/addresses')
      const { body: feed } = await service.call('/v1/events?after=0&limit=100')
      const told = feed.data.filter((e: { type: string }) => e.type === 'address.lost')
      expect(told).toMatchObject([{ address: body.data[0].id, verification: lost.id }])

      // Proven again it is like any other.
      await service.advance(3600)
      await putOnFile(service, 'u2', never)
      expect((await startFor(service, 'u2', never)).arrived).toBe(true)
    })
  })

  test('the code to carry back from a link stays good', async () => {
    const to = 'carried@shop.example'
    const { id, link } = await under(OLD, async (service) => {
      await setPolicy(service, 'linked', { link: true, channels: ['email'] })
      const ask = { purpose: 'linked', channel: 'email', to }
      const { body } = await service.call('/v1/verifications', ask)
      const url = (await service.messages(to)).at(-1)?.url
      return { id: String(body.id), link: new URL(String(url)).pathname }
    })
    await under(`${NEW},${OLD}`, async (service) => {
      const page = await service.call(link, undefined, { key: null })
      const code = /data-copy="(\d+)"/.exec(page.text)?.[1]
      const told = await service.call(`/v1/verifications/${id}/checks`, { code })
      expect(told.body.result).toBe('approved')
    })
  })
})

describe('keys of the API and a new master key', () => {
  test('the sandbox tells the first key of the first project, and no other, also after a new master key', async () => {
    const first = await toldKey(OLD)
    expect(first).toMatch(/^sk_/)
    await under(OLD, async (service) => {
      const all = ['verifications', 'receipts', 'policies', 'keys', 'projects', 'sandbox']
      for (let i = 0; i < 8; i += 1) {
        const ask = { type: 'secret', name: 'first key', scopes: i < 4 ? ['receipts'] : all }
        expect((await service.call('/v1/keys', ask)).status).toBe(201)
      }
    })
    expect(await toldKey(OLD)).toBe(first)
    expect(await toldKey(`${NEW},${OLD}`)).toBe(first)
    expect(await toldKey(`${NEW},lookup:${OLD}`)).toBeUndefined()
  })

  test('[OPS-16] a key or a project that was made once is told again after a new master key, or plainly not any more', async () => {
    const headers = { 'idempotency-key': 'once' }
    const make = async (service: TestService) => ({
      key: await service.call('/v1/keys', { type: 'secret', name: 'twice' }, { headers }),
      project: await service.call('/v1/projects', { name: 'Twice' }, { headers }),
    })
    const first = await under(OLD, make)
    await under(`${NEW},${OLD}`, async (service) => {
      const again = await make(service)
      expect(again.key.body).toEqual(first.key.body)
      expect(again.project.body).toEqual(first.project.body)
      const list = await service.call('/v1/keys', undefined, { key: again.key.body.key })
      expect(list.status).toBe(200)
    })
    const last = await under(`${NEW},lookup:${OLD}`, make)
    expect(last.key).toMatchObject({ status: 409, body: { code: 'idempotency_mismatch' } })
    expect(last.project).toMatchObject({ status: 409, body: { code: 'idempotency_mismatch' } })
  })
})
