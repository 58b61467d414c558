import type { DatabaseSync } from 'node:sqlite'
import { hashText } from './hash-text.ts'

export type Account = {
  readonly id: string
  readonly email: string
  readonly phone: string
  readonly passwordHash: string
}

export type Accounts = ReturnType<typeof openAccounts>

/** As long as Countersign takes a device token. */
const DEVICE_MS = 90 * 86_400_000
/** Wrong passwords for one e-mail address before it rests, and for how long they count. */
const FAILURES_ALLOWED = 10
const FAILURES_MS = 15 * 60_000

/** The shop's accounts, and the devices that were verified for them. */
export function openAccounts(database: DatabaseSync) {
  const one = (sql: string, value: string): Account | undefined => {
    const row = database.prepare(`select * from accounts where ${sql} = ?`).get(value)
    if (row === undefined) return undefined
    const { id, email, phone, password } = row
    return {
      id: String(id),
      email: String(email),
      phone: String(phone),
      passwordHash: String(password),
    }
  }
  return {
    find: (id: string) => one('id', id),
    findByEmail: (email: string) => one('email', email),
    /** False when there is an account of this e-mail address already. */
    add({ id, email, phone, passwordHash }: Account): boolean {
      const sql = 'insert or ignore into accounts (id, email, phone, password) values (?, ?, ?, ?)'
      return Number(database.prepare(sql).run(id, email, phone, passwordHash).changes) === 1
    },

    /** Remembers that the owner of this account was verified on the device that holds this token. */
    rememberDevice(account: string, token: string, now: number): void {
      const sql = 'insert or replace into known_devices values (?, ?, ?)'
      database.prepare(sql).run(hashText(token), account, now + DEVICE_MS)
    },
    isKnownDevice(account: string, token: string | undefined, now: number): boolean {
      if (token === undefined) return false
      const sql =
        'select 1 from known_devices where token_hash = ? and account = ? and expires_at > ?'
      return database.prepare(sql).get(hashText(token), account, now) !== undefined
    },
    forgetDevice(token: string): void {
      database.prepare('delete from known_devices where token_hash = ?').run(hashText(token))
    },

    /** Counts for addresses without an account too, so that it does not tell which ones have one. */
    countFailure(email: string, now: number): void {
      database.prepare('delete from failed_sign_ins where at <= ?').run(now - FAILURES_MS)
      database.prepare('insert into failed_sign_ins values (?, ?)').run(hashText(email), now)
    },
    isResting(email: string, now: number): boolean {
      const sql = 'select count(*) as failures from failed_sign_ins where email_hash = ? and at > ?'
      const row = database.prepare(sql).get(hashText(email), now - FAILURES_MS)
      return Number(row?.['failures']) >= FAILURES_ALLOWED
    },
  }
}
