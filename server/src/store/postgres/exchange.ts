import type { Connection, Submittable } from 'pg'

/** One statement: a call with its parameters, as text or, when they are bytes, in PostgreSQL's binary form. */
export type Statement = {
  readonly text: string
  readonly values: readonly (string | Buffer | null)[]
}
/** A row as PostgreSQL writes it in text; the columns are known by their order. */
export type TextRow = readonly (string | null)[]

/**
 * Some statements in one round trip: they are sent together and answered together, and after the first that fails none runs.
 * All are unnamed, so nothing is left in the session and a pooler may give the next exchange another server.
 */
export class Exchange implements Submittable {
  /** The rows of each statement, in order. */
  readonly answered: Promise<readonly (readonly TextRow[])[]>
  private readonly statements: readonly Statement[]
  private readonly rows: TextRow[][]
  private place = 0
  private resolve: (rows: readonly (readonly TextRow[])[]) => void = () => {}
  private reject: (error: unknown) => void = () => {}

  constructor(statements: readonly Statement[]) {
    this.statements = statements
    this.rows = statements.map(() => [])
    this.answered = new Promise((resolve, reject) => {
      this.resolve = resolve
      this.reject = reject
    })
  }

  // What follows is called by `pg`.

  submit(connection: Connection): void {
    const { stream } = connection
    // One write, and so one packet if it fits.
    stream.cork()
    for (const { text, values } of this.statements) {
      connection.parse({ name: '', text, types: [] }, true)
      connection.bind({ values: [...values] }, true)
      connection.execute(null, true)
    }
    connection.sync()
    stream.uncork()
  }

  handleDataRow(message: { readonly fields: TextRow }): void {
    this.rows[this.place]?.push(message.fields)
  }

  handleCommandComplete(): void {
    this.place += 1
  }

  handleEmptyQuery(): void {
    this.place += 1
  }

  handleRowDescription(): void {
    // Not asked for: it would be sent again with each exchange.
  }

  handleError(error: unknown): void {
    this.reject(error)
  }

  handleReadyForQuery(): void {
    this.resolve(this.rows)
  }
}
