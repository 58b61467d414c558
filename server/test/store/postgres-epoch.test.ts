import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pollKey } from '../../src/domain/device/poll.ts'
import { spentReceiptKey } from '../../src/domain/receipt/spent-receipt.ts'
import { put, type Store } from '../../src/domain/store.ts'
import { expireLapsed } from '../../src/domain/verification/expire.ts'
import {
  statusAt,
  verificationKey,
  type Verification,
} from '../../src/domain/verification/verification.ts'
import { migratePostgres, openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts'
import { standbyMissing, startStandby } from '../postgres/start-standby.ts'
import { startPostgres, type Postgres } from '../postgres/start-postgres.ts'
import { emptiedPostgres } from './emptied-postgres.ts'
import { hurry } from './hurry.ts'
import { aDeviceVerification, aGrant } from './sample-devices.ts'
import { anEvent, aVerification, HOUR, keep, PROJECT, verificationId } from './sample-records.ts'

async function start(store: Store, changes: Partial<Verification> = {}): Promise<Verification> {
  const v = aVerification(store.now(), changes)
  await store.change([], () => keep([put(verificationKey(PROJECT, v.id), v)], [anEvent()], 0))
  return v
}

/** What a judge would see of it. */
function statusIn(store: Store, v: Verification): Promise<string | undefined> {
  const key = verificationKey(PROJECT, v.id)
  return store.change([key], (records, now) => {
    const found = records.find(key)
    return keep([], [], found && statusAt(found, now))
  })
}

describe('an epoch raised by hand', () => {
  let database: Awaited<ReturnType<typeof emptiedPostgres>>
  const open = (epoch: number) =>
    openPostgresStore({ url: database.url, sandboxClock: true, migrate: false, epoch })
  beforeAll(async () => {
    database = await emptiedPostgres()
  })
  afterAll(() => database.end())
  beforeEach(() => database.empty())

  test('[OPS-03] after a restore, what was pending before is over, and what is started since lives', async () => {
    const before = await open(0)
    const old = await start(before)
    await before.close()
    const after = await open(1)
    expect(await statusIn(after, old)).toBe('expired')
    const seen = await after.find(verificationKey(PROJECT, old.id))
    expect(seen && statusAt(seen, after.now())).toBe('expired')
    const fresh = await start(after)
    expect(await statusIn(after, fresh)).toBe('pending')
    await after.close()
    const again = await open(1)
    expect(await statusIn(again, fresh)).toBe('pending')
    await again.close()
  })

  test('what an older epoch left pending is ended, each with its line in the log', async () => {
    const before = await open(0)
    const old = await start(before, { expiresAt: before.now() + HOUR })
    await before.close()
    const store = await open(7)
    expect((await store.lapsed(10)).map((v) => v.id)).toEqual([old.id])
    expect(await expireLapsed({ store }, 10)).toBe(1)
    expect(await store.lapsed(10)).toEqual([])
    const key = verificationKey(PROJECT, old.id)
    expect(await store.find(key)).toMatchObject({ status: 'expired' })
    expect((await store.timeline(PROJECT, old.id)).at(-1)?.type).toBe('verification.expired')
    await store.close()
  })

  test('a replica that runs on learns of a new epoch with its next change', async () => {
    const running = await open(0)
    const old = await start(running)
    expect(await statusIn(running, old)).toBe('pending')
    const restarted = await open(1)
    expect(await statusIn(running, old)).toBe('expired')
    await Promise.all([running.close(), restarted.close()])
  })

  test('[A38] a receipt of an older epoch counts as spent, also where the promoted server’s clock is behind', async () => {
    const before = await open(0)
    const approved = await start(before, { status: 'approved', endedAt: before.now() })
    await before.close()
    const after = await open(1)
    await database.ask('UPDATE countersign.state SET epoch_at = epoch_at - 3000')
    const key = spentReceiptKey(PROJECT, `rcp_${approved.id.slice('ver_'.length)}`)
    expect(await after.change([key], (records) => keep([], [], records.find(key)))).toBeDefined()
    await after.close()
  })

  test('[A38] what an approval of an older epoch gives once counts as given, and of this one not', async () => {
    const before = await open(0)
    const now = before.now()
    const ended = { status: 'approved', endedAt: now } as const
    const device = await start(before, aDeviceVerification(now, ended))
    const signIn = await start(before, { ...ended, details: { hosted: true } })
    await before.close()
    const after = await open(1)
    const details = async (of: Verification) =>
      (await after.find(verificationKey(PROJECT, of.id)))?.details
    const { grant } = (await details(device)) ?? {}
    expect(grant).toEqual({ ...aGrant(now), redeemedAt: expect.any(Number) })
    expect(grant?.redeemedAt).toBeGreaterThanOrEqual(now)
    expect(await details(signIn)).toEqual({ hosted: true, opened: true })
    const fresh = await start(after, {
      ...aDeviceVerification(now, ended),
      id: verificationId(device.expiresAt, 9),
    })
    expect(await details(fresh)).toEqual({ grant: aGrant(now) })
    await after.close()
  })

  test('[A38] a receipt of a verification of an older epoch counts as spent, for its mark may be lost', async () => {
    const before = await open(0)
    const v = await start(before)
    await before.close()
    const after = await open(1)
    const key = spentReceiptKey(PROJECT, `rcp_${v.id.slice('ver_'.length)}`)
    const spent = (of: typeof key) =>
      after.change([of], (records) => keep([], [], records.find(of)))
    expect(await spent(key)).toBeDefined()
    // That it was ended here does not make its receipt one of this epoch.
    const ended = { ...v, status: 'expired' as const, endedAt: after.now() }
    await after.change([], () => keep([put(verificationKey(PROJECT, v.id), ended)], [], 0))
    expect(await spent(key)).toBeDefined()
    const fresh = await start(after, { status: 'approved', endedAt: after.now() })
    const own = spentReceiptKey(PROJECT, `rcp_${fresh.id.slice('ver_'.length)}`)
    expect(await spent(own)).toBeUndefined()
    await after.close()
  })
})

const missing = standbyMissing()

test.skipIf(missing !== undefined)(
  `[OPS-02] [A38] [OPS-21] a code that was used on a lost primary is refused by the promoted standby${missing === undefined ? '' : ` (skipped: ${missing})`}`,
  async () => {
    const primary = await startPostgres()
    const standby = await startStandby(primary, 'standby', 'off')
    try {
      await migratePostgres(primary.url)
      // The standby stands in front: it is passed over as long as it is one.
      const url = primary.url.replace('@', `@127.0.0.1:${standby.port},`)
      const store = await openPostgresStore({ url, sandboxClock: false, migrate: false })
      const poll = pollKey(PROJECT, 'ver_1')
      const v = await start(store)
      const key = verificationKey(PROJECT, v.id)
      expect(await hurry(store, poll)).toBe(1)
      await caughtUp(primary, standby)
      // From here on the standby hears nothing: the approval is on the primary alone.
      await standby.configure({ primary_conninfo: '' })
      await expect.poll(() => standby.ask('SELECT 1 FROM pg_stat_wal_receiver')).toEqual([])
      await store.change([key], () =>
        keep([put(key, { ...v, status: 'approved', endedAt: v.createdAt })], [], 0),
      )
      expect(await statusIn(store, v)).toBe('approved')
      await primary.kill9()
      await expect(statusIn(store, v)).rejects.toMatchObject({ code: 'unavailable' })
      await standby.promote()
      await expect
        .poll(() => statusIn(store, v).catch(() => 'away'), { timeout: 10_000 })
        .not.toBe('away')
      expect(await statusIn(store, v)).toBe('expired')
      const fresh = await start(store)
      expect(await statusIn(store, fresh)).toBe('pending')
      // Polls do not come along, and go on.
      expect(await hurry(store, poll)).toBe(1)
      await store.close()
    } finally {
      await standby.remove()
      await primary.remove()
    }
  },
  60_000,
)

/** Waits until a standby has all that its primary has written. */
async function caughtUp(primary: Postgres, standby: Postgres): Promise<void> {
  const [row] = await primary.ask('SELECT pg_current_wal_lsn()::text AS at')
  const has = `SELECT pg_last_wal_replay_lsn() >= '${String(row?.['at'])}' AS it`
  await expect.poll(() => standby.ask(has)).toEqual([{ it: true }])
}
