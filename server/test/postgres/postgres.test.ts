import { expect, test } from 'vitest'
import { askPostgres } from './ask-postgres.ts'
import { freshDatabase } from './shared-postgres.ts'
import { startPostgres } from './start-postgres.ts'

test('every test file gets an empty database of its own on the one PostgreSQL of the run', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()])
  expect(one.url).not.toBe(other.url)
  await askPostgres(one.url, 'create table seen (i int)')
  expect(await askPostgres(other.url, `select to_regclass('seen') as seen`)).toEqual([
    { seen: null },
  ])
})

test('a PostgreSQL that was killed comes back with what it had committed', async () => {
  const postgres = await startPostgres()
  try {
    expect(await postgres.ask('show fsync')).toEqual([{ fsync: 'on' }])
    await postgres.ask('create table kept as select 7 as i')
    await postgres.kill9()
    await expect(postgres.ask('select 1')).rejects.toThrow('ECONNREFUSED')
    await postgres.start()
    expect(await postgres.ask('select i from kept')).toEqual([{ i: 7 }])
  } finally {
    await postgres.remove()
  }
})

test('a PostgreSQL that is halted answers nobody until it goes on', async () => {
  const postgres = await startPostgres({ fast: true })
  try {
    postgres.freeze()
    const answer = postgres.ask('select 2 as i')
    const first = await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 200))])
    expect(first).toBeUndefined()
    postgres.thaw()
    expect(await answer).toEqual([{ i: 2 }])
  } finally {
    await postgres.remove()
  }
})
