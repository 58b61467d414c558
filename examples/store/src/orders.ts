import type { DatabaseSync } from 'node:sqlite'

export type Order = {
  readonly id: string
  readonly account: string
  readonly title: string
  /** A decimal number, such as `129.99`: money is never a binary fraction. */
  readonly amount: string
  /** Empty when it needed none. */
  readonly verification: string
  /** The page on which it is confirmed. */
  readonly pageUrl: string
  readonly isPaid: boolean
}

export type Orders = ReturnType<typeof openOrders>

/** The shop's orders, each with the verification, if any, that must be approved before it is paid. */
export function openOrders(database: DatabaseSync) {
  return {
    add({ id, account, title, amount, verification, pageUrl }: Omit<Order, 'isPaid'>): void {
      const sql = 'insert into orders values (?, ?, ?, ?, ?, ?, null)'
      database.prepare(sql).run(id, account, title, amount, verification, pageUrl)
    },
    newest(account: string): Order | undefined {
      const sql = 'select * from orders where account = ? order by rowid desc limit 1'
      const row = database.prepare(sql).get(account)
      if (row === undefined) return undefined
      const { id, title, amount, verification, page_url, paid_at } = row
      return {
        id: String(id),
        account,
        title: String(title),
        amount: String(amount),
        verification: String(verification),
        pageUrl: String(page_url),
        isPaid: paid_at !== null,
      }
    },
    /** Marks it paid; true once, however often and however many at a time ask. */
    pay(id: string): boolean {
      const sql = 'update orders set paid_at = ? where id = ? and paid_at is null'
      return Number(database.prepare(sql).run(Date.now(), id).changes) === 1
    },
  }
}
