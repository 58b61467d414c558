import { randomBytes } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { ReceiptClaims } from '@countersign/client'
import { hashText } from './hash-text.ts'
import type { Step } from './step.ts'

/** What the shop remembers of one browser. */
export type Session = {
  /** The hash of the cookie, so that this table cannot be used to sign in. */
  readonly id: string
  readonly csrfToken: string
  readonly account: string | undefined
  /** What this browser is in the middle of. */
  readonly step: Step | undefined
  /** What the newest receipt said. */
  readonly receipt: ReceiptClaims | undefined
  /** Something to tell the person on the next page, once: of what was done, or of what was not. */
  readonly notice: string | undefined
  readonly warning: string | undefined
}

type Column = 'step' | 'receipt' | 'notice' | 'warning'

export type Sessions = ReturnType<typeof openSessions>

const SESSION_MS = 12 * 3_600_000

/** The browser sessions, kept on the server; the browser has a random value of 256 bits and nothing else. */
export function openSessions(database: DatabaseSync) {
  const set = (id: string, column: Column, value: string | null) => {
    database.prepare(`update sessions set ${column} = ? where id = ?`).run(value, id)
  }
  const find = (cookie: string | undefined): Session | undefined => {
    if (cookie === undefined) return undefined
    const sql = 'select * from sessions where id = ? and expires_at > ?'
    const row = database.prepare(sql).get(hashText(cookie), Date.now())
    if (row === undefined) return undefined
    const { id, csrf_token, account, step, receipt, notice, warning } = row
    return {
      id: String(id),
      csrfToken: String(csrf_token),
      account: account === null ? undefined : String(account),
      step: typeof step === 'string' ? JSON.parse(step) : undefined,
      receipt: typeof receipt === 'string' ? JSON.parse(receipt, datesAgain) : undefined,
      notice: notice === null ? undefined : String(notice),
      warning: warning === null ? undefined : String(warning),
    }
  }
  return {
    find,
    /** Begins a session and answers it with its cookie's value; `account` is set when somebody signed in. */
    begin(account?: string): { readonly session: Session; readonly cookie: string } {
      const cookie = randomBytes(32).toString('base64url')
      const csrfToken = randomBytes(32).toString('base64url')
      const end = Date.now() + SESSION_MS
      database.prepare('delete from sessions where expires_at <= ?').run(Date.now())
      const sql = 'insert into sessions (id, csrf_token, account, expires_at) values (?, ?, ?, ?)'
      database.prepare(sql).run(hashText(cookie), csrfToken, account ?? null, end)
      const said = { notice: undefined, warning: undefined }
      const nothing = { step: undefined, receipt: undefined, ...said }
      return { session: { id: hashText(cookie), csrfToken, account, ...nothing }, cookie }
    },
    end: (id: string) => void database.prepare('delete from sessions where id = ?').run(id),
    /** Signs an account out in every browser. */
    endAll: (account: string) =>
      void database.prepare('delete from sessions where account = ?').run(account),
    /** Whether an account is signed in anywhere now. */
    isSignedIn(account: string): boolean {
      const sql = 'select 1 from sessions where account = ? and expires_at > ?'
      return database.prepare(sql).get(account, Date.now()) !== undefined
    },
    setStep: (id: string, step: Step | undefined) =>
      set(id, 'step', step === undefined ? null : JSON.stringify(step)),
    setReceipt: (id: string, claims: ReceiptClaims) => set(id, 'receipt', JSON.stringify(claims)),
    setNotice: (id: string, notice: string) => set(id, 'notice', notice),
    setWarning: (id: string, warning: string) => set(id, 'warning', warning),
    clearNotices(id: string): void {
      set(id, 'notice', null)
      set(id, 'warning', null)
    },
  }
}

function datesAgain(name: string, value: unknown): unknown {
  const isDate = name === 'iat' || name === 'exp' || name === 'authTime'
  return isDate && typeof value === 'string' ? new Date(value) : value
}
