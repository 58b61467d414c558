import { Client } from 'pg'
import { expect, test } from 'vitest'
import { migratePostgres, openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts'
import { freshDatabase } from '../postgres/shared-postgres.ts'
import { increment } from './increment-spray.ts'

const open = (url: string, migrate: boolean) =>
  openPostgresStore({ url, sandboxClock: false, migrate })

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

test('several processes that bring a database forward at once do no harm, and each step is taken once', async () => {
  const { url } = await freshDatabase()
  const taken = await Promise.all(Array.from({ length: 6 }, () => migratePostgres(url)))
  expect(taken.flat()).toEqual([1])
  const store = await open(url, false)
  expect(await increment(store)).toBe(1)
  expect(await migratePostgres(url)).toEqual([])
  expect(await increment(store)).toBe(2)
  await store.close()
})

test('a database that is older than the program needs is named as such, and what to run', async () => {
  const { url } = await freshDatabase()
  await expect(open(url, false)).rejects.toThrow(/version 0, .* needs 1: run `countersign migrate`/)
  const store = await open(url, true)
  await store.close()
})

test('a database that a newer program changed beyond this one is refused; one that it only added to is not', async () => {
  const { url } = await freshDatabase()
  await migratePostgres(url)
  const add = (works: number) =>
    `INSERT INTO countersign.versions (version, works_with) VALUES (${900 + works}, ${works})`
  await ask(url, add(1))
  await (await open(url, false)).close()
  await ask(url, add(9))
  await expect(open(url, false)).rejects.toThrow(/works with programs of version 9/)
})

test('[OPS-20] a database that cannot be reached is told of as unavailable, without its address', async () => {
  const opening = open('postgres://countersign:hunter2@127.0.0.1:1,127.0.0.1:2/none', false)
  await expect(opening).rejects.toMatchObject({ code: 'unavailable' })
  await expect(opening).rejects.toThrow('ECONNREFUSED; ECONNREFUSED')
  await expect(opening).rejects.not.toThrow('hunter2')
})
