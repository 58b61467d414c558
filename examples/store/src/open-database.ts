import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** What made the file what it is, in order; one that stands in a file is never changed any more. */
const STEPS = [
  `
  create table if not exists accounts (
    id text primary key, email text not null unique, phone text not null, password text not null
  ) strict;
  create table if not exists known_devices (
    token_hash text primary key, account text not null, expires_at integer not null
  ) strict;
  create table if not exists failed_sign_ins (email_hash text not null, at integer not null) strict;
  create table if not exists sessions (
    id text primary key, csrf_token text not null, account text, step text, receipt text, notice text,
    expires_at integer not null
  ) strict;
  create table if not exists orders (
    id text primary key, account text not null, title text not null, amount text not null,
    verification text not null, page_url text not null, paid_at integer
  ) strict;`,
  `
  alter table accounts add column card text;
  alter table sessions add column warning text;
  drop table known_devices;`,
]

/** Opens the shop's own database: its accounts, browser sessions and orders. No code is ever kept in it. */
export function openDatabase(file: string): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const database = new DatabaseSync(file)
  database.exec('pragma journal_mode = wal; pragma busy_timeout = 2000;')
  const taken = Number(database.prepare('pragma user_version').get()?.['user_version'])
  for (const [at, step] of STEPS.entries())
    if (at >= taken) database.exec(`begin; ${step} pragma user_version = ${at + 1}; commit;`)
  return database
}
