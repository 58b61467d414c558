import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { anEvent, HOUR, keep } from './sample-records.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign-clock-'))
afterAll(() => rmSync(folder, { recursive: true }))
const NOON = Date.UTC(2026, 10, 21, 12)

/** Two clocks that the test sets, and a store that follows them. */
function openWithClocks(name: string, wall = NOON) {
  const clocks = { wall, monotonic: 500 }
  const store = openSqliteStore({
    file: join(folder, `${name}.db`),
    clock: () => clocks.wall,
    monotonic: () => clocks.monotonic,
    sandboxClock: true,
  })
  const pass = (milliseconds: number) => {
    clocks.wall += milliseconds
    clocks.monotonic += milliseconds
  }
  return { clocks, store, pass }
}

test('[OPS-04] when the wall clock jumps back an hour, the store goes on by the time that passes', async () => {
  const { clocks, store, pass } = openWithClocks('back')
  pass(10)
  expect(store.now()).toBe(NOON + 10)
  clocks.wall -= HOUR
  expect(store.now()).toBe(NOON + 10)
  pass(5000)
  expect(store.now()).toBe(NOON + 5010)
  clocks.wall += HOUR
  pass(1)
  expect(store.now()).toBe(NOON + 5011)
  await store.close()
})

test('[OPS-04] when the wall clock jumps on an hour and back, the store keeps the hour', async () => {
  const { clocks, store, pass } = openWithClocks('on')
  clocks.wall += HOUR
  expect(store.now()).toBe(NOON + HOUR)
  clocks.wall -= HOUR
  pass(1000)
  expect(store.now()).toBe(NOON + HOUR + 1000)
  await store.close()
})

test('small steps of a standing wall add up', async () => {
  const { clocks, store } = openWithClocks('small')
  for (let i = 0; i < 10; i += 1) {
    clocks.monotonic += 0.25
    store.now()
  }
  expect(store.now()).toBe(NOON + 2)
  await store.close()
})

test('[OPS-04] a restart with the wall set back does not go back', async () => {
  const first = openWithClocks('restart')
  first.pass(1000)
  await first.store.change([], () => keep([], [anEvent()], 0))
  await first.store.close()
  const second = openWithClocks('restart', NOON - HOUR)
  expect(second.store.now()).toBe(NOON + 1000)
  await second.store.close()
})

test('the move of the sandbox clock outlives a restart, also where the clock cannot be moved', async () => {
  const first = openWithClocks('moved')
  await first.store.advance(HOUR)
  await first.store.change([], () => keep([], [anEvent()], 0))
  await first.store.close()
  const file = join(folder, 'moved.db')
  const second = openSqliteStore({ file, clock: () => NOON + 5, sandboxClock: false })
  expect(second.now()).toBeGreaterThanOrEqual(NOON + HOUR)
  expect(second.now()).toBeLessThan(NOON + HOUR + 1000)
  await expect(second.advance(1)).rejects.toMatchObject({ code: 'forbidden' })
  await second.close()
})

test('a wall clock that tells no number stops nothing', async () => {
  const { clocks, store, pass } = openWithClocks('broken')
  clocks.wall = Number.NaN
  pass(1000)
  expect(store.now()).toBe(NOON + 1000)
  await store.close()
})

test.each(['Pacific/Kiritimati', 'America/St_Johns', 'UTC'])(
  '[OPS-05] days and instants are the same in every time zone: %s',
  (zone) => {
    const module = fileURLToPath(
      new URL('../../src/store/sqlite/open-sqlite-store.ts', import.meta.url),
    )
    const script = `import { openSqliteStore } from ${JSON.stringify(module)}
      const store = openSqliteStore({ file: ':memory:', sandboxClock: false,
        clock: () => Date.UTC(2026, 10, 21, 23, 59), monotonic: () => 0 })
      const event = { project: 'p', type: 'key.created', facts: {} }
      await store.change([], () => ({ writes: [], events: [event], outcome: 0 }))
      const [row] = await store.statistics('p', '2000-01-01', '2100-01-01')
      console.log(row.day, (await store.eventsAfter('p', 0, 1))[0].at)`
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    expect(run.stdout).toBe(`2026-11-21 ${Date.UTC(2026, 10, 21, 23, 59)}\n`)
  },
)
