import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spentReceiptKey } from '../../src/domain/receipt/spent-receipt.ts'
import { put, type Store } from '../../src/domain/store.ts'
import { expireLapsed } from '../../src/domain/verification/expire.ts'
import { statusAt, verificationKey } from '../../src/domain/verification/verification.ts'
import type { Verification } from '../../src/domain/verification/verification.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { aDeviceVerification, aGrant } from './sample-devices.ts'
import { anEvent, aVerification, keep, PROJECT, verificationId } from './sample-records.ts'

let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'countersign-epoch-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const open = (name: string, epoch: number) =>
  openSqliteStore({ file: join(folder, name), sandboxClock: true, epoch })

async function write(store: Store, v: Verification): Promise<Verification> {
  await store.change([], () => keep([put(verificationKey(PROJECT, v.id), v)], [anEvent()], 0))
  return v
}

function start(store: Store, number: number, changes: Partial<Verification> = {}) {
  const expiresAt = store.now() + 600_000
  const id = verificationId(expiresAt, number)
  return write(store, aVerification(store.now(), { id, expiresAt, ...changes }))
}

async function statusIn(store: Store, { id }: Verification): Promise<string | undefined> {
  const v = await store.find(verificationKey(PROJECT, id))
  return v && statusAt(v, store.now())
}

const receiptOf = ({ id }: Verification) =>
  spentReceiptKey(PROJECT, `rcp_${id.slice('ver_'.length)}`)

test('[OPS-03] a restored backup revives no code and no receipt, once the epoch is raised', async () => {
  const first = open('first.db', 0)
  const used = await start(first, 1)
  const spent = await start(first, 2, { status: 'approved', endedAt: first.now() })
  await first.close()
  copyFileSync(join(folder, 'first.db'), join(folder, 'backup.db'))
  // What the backup does not know of: a code that is used, a receipt that is spent.
  const later = open('first.db', 0)
  await write(later, { ...used, status: 'approved', endedAt: later.now() })
  const mark = { consumedAt: later.now(), expiresAt: later.now() + 600_000 }
  await later.change([], () => keep([put(receiptOf(spent), mark)], [], 0))
  await later.close()

  const restored = open('backup.db', 1)
  expect(await statusIn(restored, used)).toBe('expired')
  expect(await restored.find(receiptOf(spent))).toBeDefined()
  const fresh = await start(restored, 3)
  const own = await start(restored, 4, { status: 'approved', endedAt: restored.now() })
  await restored.close()
  // The number stays, and begins nothing a second time.
  const again = open('backup.db', 1)
  expect(await statusIn(again, fresh)).toBe('pending')
  expect(await again.find(receiptOf(own))).toBeUndefined()
  expect(await again.find(receiptOf(spent))).toBeDefined()
  // Whoever waits for its end is told of it, like of every other.
  await again.advance(700_000)
  await expireLapsed({ store: again }, 10)
  expect(await statusIn(again, used)).toBe('expired')
  expect((await again.timeline(PROJECT, used.id)).at(-1)?.type).toBe('verification.expired')
  await again.close()
})

test('[OPS-03] without a higher number the backup is taken for what it says', async () => {
  const store = open('plain.db', 0)
  const v = await start(store, 1)
  await store.close()
  const again = open('plain.db', 0)
  expect(await statusIn(again, v)).toBe('pending')
  await again.close()
})

test('[OPS-03] what an approval gives once counts as given, once the epoch is raised', async () => {
  const first = open('given.db', 0)
  const now = first.now()
  const ended = { status: 'approved', endedAt: now } as const
  const device = await write(first, aDeviceVerification(now, ended))
  const redeemed = { ...aGrant(now), redeemedAt: now - 1 }
  const id = verificationId(device.expiresAt, 501)
  await write(first, aDeviceVerification(now, { ...ended, id, details: { grant: redeemed } }))
  const signIn = await start(first, 7, { ...ended, details: { hosted: true } })
  const other = await start(first, 8, { ...ended, details: { locale: 'de' } })
  await first.close()
  const restored = open('given.db', 1)
  const details = async (of: string) => (await restored.find(verificationKey(PROJECT, of)))?.details
  const { grant } = (await details(device.id)) ?? {}
  expect(grant).toEqual({ ...aGrant(now), redeemedAt: expect.any(Number) })
  expect(grant?.redeemedAt).toBeGreaterThanOrEqual(now)
  expect(await details(id)).toEqual({ grant: redeemed })
  expect(await details(signIn.id)).toEqual({ hosted: true, opened: true })
  expect(await details(other.id)).toEqual({ locale: 'de' })
  await restored.close()
})
