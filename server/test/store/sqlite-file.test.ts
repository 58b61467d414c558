import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { deliveryKey } from '../../src/domain/delivery/delivery.ts'
import { pollKey } from '../../src/domain/device/poll.ts'
import { sprayKey } from '../../src/domain/limit/spray.ts'
import { targetKey } from '../../src/domain/limit/target-budget.ts'
import { drop, put, type Kind } from '../../src/domain/store.ts'
import { verificationKey } from '../../src/domain/verification/verification.ts'
import { connect } from '../../src/store/sqlite/connect.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { SqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { MACHINE_TIME } from '../../src/store/store-clock.ts'
import {
  aDelivery,
  anEvent,
  aSpray,
  aTarget,
  aVerification,
  HOUR,
  keep,
  PROJECT,
} from './sample-records.ts'
import { hurry } from './hurry.ts'
import {
  aDeviceVerification,
  aFullGrant,
  aPoll,
  deviceRecords,
  deviceSteps,
} from './sample-devices.ts'
import { started } from './typical-start.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign-store-'))
let files = 0
afterAll(() => rmSync(folder, { recursive: true }))

function newFile(): string {
  files += 1
  return join(folder, `${files}.db`)
}

const key = sprayKey(PROJECT)

/** A store whose connection the test holds too, to make the database itself fail. */
function openWithConnection(file: string) {
  const connections: DatabaseSync[] = []
  const store = new SqliteStore({
    connect: () => {
      const db = connect(file)
      connections.push(db)
      return db
    },
    time: MACHINE_TIME,
    sandboxClock: true,
    committed: () => {},
    epoch: 0,
    retentionDays: 30,
  })
  return { store, connections }
}

test('what was kept is there after a restart, and events go on counting', async () => {
  const file = newFile()
  const first = openSqliteStore({ file, sandboxClock: false })
  await first.change([], () => keep([put(key, aSpray(3))], [anEvent()], 0))
  await first.close()
  const second = openSqliteStore({ file, sandboxClock: false })
  expect(await second.find(key)).toEqual(aSpray(3))
  await second.change([], () => keep([], [anEvent()], 0))
  const numbers = (await second.eventsAfter(PROJECT, 0, 10)).map((event) => event.sequence)
  expect(numbers).toEqual([1, 2])
  await second.close()
})

test('a file that is in use says so, in this process and in another', async () => {
  const file = newFile()
  const store = openSqliteStore({ file, sandboxClock: false })
  expect(() => openSqliteStore({ file, sandboxClock: false })).toThrow(/in use by another process/)
  const module = fileURLToPath(
    new URL('../../src/store/sqlite/open-sqlite-store.ts', import.meta.url),
  )
  const script = `import { openSqliteStore } from ${JSON.stringify(module)}
    openSqliteStore({ file: ${JSON.stringify(file)}, sandboxClock: false })`
  const other = spawnSync(process.execPath, ['--input-type=module', '-e', script])
  expect(other.stderr.toString()).toMatch(/in use by another process/)
  await store.close()
})

test('a file of a newer version is refused', async () => {
  const file = newFile()
  const db = connect(file)
  db.exec(`UPDATE meta SET value = 999 WHERE name = 'version'`)
  db.close()
  expect(() => openSqliteStore({ file, sandboxClock: false })).toThrow(/version 999/)
})

test('[OPS-20] a full disk rejects every caller of the batch, and nothing of it is seen later', async () => {
  const { store, connections } = openWithConnection(newFile())
  await store.change([], () => keep([put(key, aSpray(1))], [anEvent()], 0))
  connections[0]?.exec('PRAGMA max_page_count = 1')
  const big = targetKey(PROJECT, 'x'.repeat(100_000))
  const results = await Promise.allSettled([
    store.change([key], () => keep([put(key, aSpray(2))], [anEvent()], 'success')),
    store.change([big], (_, now) => keep([put(big, aTarget(now + HOUR))], [], 'success')),
  ])
  for (const result of results) {
    expect(result.status).toBe('rejected')
    expect(result).toMatchObject({ reason: { code: 'unavailable' } })
  }
  expect(await store.find(key)).toEqual(aSpray(1))
  expect(await store.find(big)).toBeUndefined()
  expect(await store.eventsAfter(PROJECT, 0, 10)).toHaveLength(1)
  connections[0]?.exec('PRAGMA max_page_count = 1000000')
  await store.change([key], () => keep([put(key, aSpray(5))], [anEvent()], 0))
  expect(await store.find(key)).toEqual(aSpray(5))
  expect((await store.eventsAfter(PROJECT, 0, 10)).map((event) => event.sequence)).toEqual([1, 2])
  await store.close()
})

test('[OPS-20] a lost connection rejects who asks, and the next one is answered from a new connection', async () => {
  const { store, connections } = openWithConnection(newFile())
  await store.change([], () => keep([put(key, aSpray(1))], [], 0))
  connections[0]?.close()
  const change = store.change([key], () => keep([put(key, aSpray(2))], [], 'success'))
  await expect(change).rejects.toMatchObject({ code: 'unavailable' })
  expect(await store.find(key)).toEqual(aSpray(1))
  await store.ping()
  expect(connections).toHaveLength(2)
  await store.close()
})

test.each([
  ['verifications', 'status', `UPDATE verifications SET status = 99`],
  ['verifications', 'codes', `UPDATE verifications SET codes = x'09'`],
  ['verifications.details', '', `UPDATE verifications SET details = '{'`],
  ['records', 'value', `UPDATE records SET value = '{"checks":"many"}'`],
])('a row that is not what we wrote is refused by name: %s.%s', async (table, column, damage) => {
  const file = newFile()
  const store = openSqliteStore({ file, sandboxClock: false })
  const v = aVerification(store.now())
  const vKey = verificationKey(PROJECT, v.id)
  await store.change([], () => keep([put(vKey, v), put(key, aSpray(1))], [], 0))
  await store.close()
  const db = connect(file)
  db.exec(damage)
  db.close()
  const again = openSqliteStore({ file, sandboxClock: false })
  const read = again.find(table === 'records' ? key : vKey)
  await expect(read).rejects.toThrow(TypeError)
  await expect(read).rejects.toThrow(column === '' ? table : `${table}.${column}`)
  await again.close()
})

test('what a carrier took leaves no sealed code in the file', async () => {
  const file = newFile()
  const store = openSqliteStore({ file, sandboxClock: false })
  const secret = Buffer.from('sealed-code-that-must-not-stay-behind')
  const delivery = aDelivery(aVerification(store.now()), { sealedCode: secret })
  const at = deliveryKey(PROJECT, delivery.id)
  await store.change([], () => keep([put(at, delivery)], [], 0))
  await store.change([], () => keep([drop(at)], [], 0))
  await store.close()
  expect(readFileSync(file).includes(secret)).toBe(false)
})

test('a pending verification, its address budget and its search rows take under 430 bytes of the file', async () => {
  const file = newFile()
  const store = openSqliteStore({ file, sandboxClock: false })
  const count = 4000
  for (let i = 0; i < count; i += 500)
    await Promise.all(Array.from({ length: 500 }, () => started(store)))
  await store.close()
  const db = connect(file)
  db.exec('DELETE FROM events; VACUUM;')
  db.close()
  expect(statSync(file).size / count).toBeLessThan(430)
})

test('polls that only wait need no database, and no transaction', async () => {
  const { store, connections } = openWithConnection(newFile())
  const poll = pollKey(PROJECT, 'ver_1')
  expect(await hurry(store, poll)).toBe(1)
  for (const db of connections) db.close()
  expect(await Promise.all([hurry(store, poll), hurry(store, poll)])).toEqual([2, 3])
  expect(await store.find(poll)).toMatchObject({ hasty: 3 })
  expect(connections).toHaveLength(1)
  await store.close()
})

test('a poll is not kept when the commit of what stands beside it fails, and is gone after a restart', async () => {
  const file = newFile()
  const { store, connections } = openWithConnection(file)
  const poll = pollKey(PROJECT, 'ver_1')
  await hurry(store, poll)
  connections[0]?.exec('DROP TABLE records')
  const both = [put(poll, aPoll(store.now() + HOUR, { hasty: 9 })), put(key, aSpray(1))]
  await expect(store.change([], () => keep(both, [], 0))).rejects.toMatchObject({
    code: 'unavailable',
  })
  expect(await store.find(poll)).toMatchObject({ hasty: 1 })
  await store.close()
})

test('a device’s records and its verification are there after a restart, and polls are not', async () => {
  const file = newFile()
  const first = openSqliteStore({ file, sandboxClock: false })
  const now = first.now()
  const v = aDeviceVerification(now, { details: { grant: aFullGrant(now), hosted: true } })
  const delivery = aDelivery(v, { kind: 'device', sealedTo: Uint8Array.of(1, 2) })
  const writes = [
    put(verificationKey(PROJECT, v.id), v),
    put(deliveryKey(PROJECT, delivery.id), delivery),
    ...deviceRecords(now),
  ]
  await first.change([], () => keep(writes, [], 0))
  await first.close()
  const second = openSqliteStore({ file, sandboxClock: false })
  for (const { key: at, value } of writes)
    expect(await second.find<Kind>(at)).toEqual(at.kind === 'poll' ? undefined : value)
  await second.close()
})

test('whose a verification is and how far its grant is are on the disk as they changed, each alone', async () => {
  const file = newFile()
  const first = openSqliteStore({ file, sandboxClock: false })
  let v = aDeviceVerification(first.now())
  const its = verificationKey(PROJECT, v.id)
  await first.change([], () => keep([put(its, v)], [], 0))
  await first.close()
  for (const step of deviceSteps(v.createdAt)) {
    const store = openSqliteStore({ file, sandboxClock: false })
    await store.change([its], (records) => {
      v = { ...(records.find(its) ?? v), ...step }
      return keep([put(its, v)], [], 0)
    })
    await store.close()
    const again = openSqliteStore({ file, sandboxClock: false })
    expect(await again.find(its)).toEqual(v)
    await again.close()
  }
})
