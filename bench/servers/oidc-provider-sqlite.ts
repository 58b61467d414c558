import { DatabaseSync } from 'node:sqlite'

type Payload = Record<string, unknown>

/** As the service has them (server/src/store/sqlite/connect.ts). */
const PRAGMAS = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA page_size = 4096;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = 1000;
  PRAGMA secure_delete = FAST;
  PRAGMA cache_size = -65536;
  PRAGMA temp_store = MEMORY;
`

/** A plain adapter as its documentation asks for one: a row for each entry, with the three look-ups that it needs. */
export function sqliteAdapter(file: string) {
  const db = new DatabaseSync(file)
  db.exec(PRAGMAS)
  db.exec(`
    CREATE TABLE entries (
      model TEXT, id TEXT, payload TEXT NOT NULL, expires_at INTEGER,
      grant_id TEXT, user_code TEXT, uid TEXT, PRIMARY KEY (model, id)
    ) WITHOUT ROWID;
    CREATE INDEX entries_grant ON entries (grant_id) WHERE grant_id IS NOT NULL;
    CREATE INDEX entries_user_code ON entries (user_code) WHERE user_code IS NOT NULL;
    CREATE INDEX entries_uid ON entries (uid) WHERE uid IS NOT NULL;
  `)
  const put = db.prepare('INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?, ?, ?, ?)')
  const byId = db.prepare('SELECT payload FROM entries WHERE model = ? AND id = ?')
  const byUserCode = db.prepare('SELECT payload FROM entries WHERE user_code = ?')
  const byUid = db.prepare('SELECT payload FROM entries WHERE uid = ?')
  const use = db.prepare(`UPDATE entries
    SET payload = json_set(payload, '$.consumed', unixepoch()) WHERE model = ? AND id = ?`)
  const remove = db.prepare('DELETE FROM entries WHERE model = ? AND id = ?')
  const revoke = db.prepare('DELETE FROM entries WHERE grant_id = ?')
  const read = (row: ReturnType<typeof byId.get>): Payload | undefined => {
    if (row === undefined) return undefined
    const payload: Payload = JSON.parse(String(row['payload']))
    return payload
  }
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return class SqliteAdapter {
    private readonly model: string
    constructor(model: string) {
      this.model = model
    }
    async upsert(id: string, payload: Payload, expiresIn: number): Promise<void> {
      const { grantId, userCode, uid } = payload
      const until = Math.floor(Date.now() / 1000) + expiresIn
      const json = JSON.stringify(payload)
      put.run(this.model, id, json, until, text(grantId), text(userCode), text(uid))
    }
    async find(id: string): Promise<Payload | undefined> {
      return read(byId.get(this.model, id))
    }
    async findByUserCode(userCode: string): Promise<Payload | undefined> {
      return read(byUserCode.get(userCode))
    }
    async findByUid(uid: string): Promise<Payload | undefined> {
      return read(byUid.get(uid))
    }
    async consume(id: string): Promise<void> {
      use.run(this.model, id)
    }
    async destroy(id: string): Promise<void> {
      remove.run(this.model, id)
    }
    async revokeByGrantId(grantId: string): Promise<void> {
      revoke.run(grantId)
    }
  }
}
