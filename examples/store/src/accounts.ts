import type { DatabaseSync } from 'node:sqlite'
import { hashText } from './hash-text.ts'

export type Account = {
  readonly id: string
  readonly email: string
  readonly phone: string
  readonly passwordHash: string
  /** How it pays, as it is called, such as `Visa ending in 4242`. This shop knows no more of a card. */
  readonly card?: string | undefined
}

export type Accounts = ReturnType<typeof openAccounts>

/** Wrong passwords for one e-mail address before it rests, and for how long they count. */
const FAILURES_ALLOWED = 10
const FAILURES_MS = 15 * 60_000

/** The shop's accounts. */
export function openAccounts(database: DatabaseSync) {
  const one = (sql: string, value: string): Account | undefined => {
    const row = database.prepare(`select * from accounts where ${sql} = ?`).get(value)
    if (row === undefined) return undefined
    const { id, email, phone, password, card } = row
    return {
      id: String(id),
      email: String(email),
      phone: String(phone),
      passwordHash: String(password),
      card: card === null ? undefined : String(card),
    }
  }
  const set = (id: string, column: 'password' | 'phone' | 'card', value: string) => {
    database.prepare(`update accounts set ${column} = ? where id = ?`).run(value, id)
  }
  return {
    find: (id: string) => one('id', id),
    findByEmail: (email: string) => one('email', email),
    /** False when there is an account of this e-mail address already. */
    add({ id, email, phone, passwordHash }: Account): boolean {
      const sql = 'insert or ignore into accounts (id, email, phone, password) values (?, ?, ?, ?)'
      return Number(database.prepare(sql).run(id, email, phone, passwordHash).changes) === 1
    },
    setPassword: (id: string, hash: string) => set(id, 'password', hash),
    setPhone: (id: string, phone: string) => set(id, 'phone', phone),
    setCard: (id: string, card: string) => set(id, 'card', card),

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
