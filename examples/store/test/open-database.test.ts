import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAccounts } from '../src/accounts.ts'
import { openDatabase } from '../src/open-database.ts'
import { openSessions } from '../src/sessions.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-store-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('a file of the first version is taken over, with its accounts, and opened again', () => {
  const file = join(folder, 'store.db')
  const first = new DatabaseSync(file)
  first.exec(`
    create table accounts (id text primary key, email text not null unique, phone text not null, password text not null) strict;
    create table known_devices (token_hash text primary key, account text not null, expires_at integer not null) strict;
    create table sessions (id text primary key, csrf_token text not null, account text, step text, receipt text, notice text, expires_at integer not null) strict;
    insert into accounts values ('account-1', 'ada@example.com', '+14155550100', 'hash');`)
  first.close()
  openDatabase(file).close()
  const database = openDatabase(file)
  const accounts = openAccounts(database)
  expect(accounts.find('account-1')).toMatchObject({ email: 'ada@example.com', card: undefined })
  accounts.setCard('account-1', 'Card ending in 4242')
  expect(accounts.find('account-1')?.card).toBe('Card ending in 4242')
  const { cookie } = openSessions(database).begin('account-1')
  expect(openSessions(database).find(cookie)?.account).toBe('account-1')
  database.close()
})
