import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { conformance } from './conformance.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign-store-'))
let files = 0
afterAll(() => rmSync(folder, { recursive: true }))

conformance('SQLite in memory', async () =>
  openSqliteStore({ file: ':memory:', sandboxClock: true }),
)
conformance('SQLite in a file', async () => {
  files += 1
  return openSqliteStore({ file: join(folder, `${files}.db`), sandboxClock: true })
})
