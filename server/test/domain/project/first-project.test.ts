import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { ensureFirstProject } from '../../../src/domain/project/first-project.ts'
import { DIRECTORY } from '../../../src/domain/store.ts'
import { readMasterKeys } from '../../../src/secrets/master-key.ts'
import { systemRandom } from '../../../src/secrets/random.ts'
import { openVault } from '../../../src/secrets/vault.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts'

const random = systemRandom()
const wish = { name: 'Books', returnUrls: undefined, secretKey: undefined }

test('[LIM-01] of several processes that start at once on an empty database one makes the first project', async () => {
  const store = openSqliteStore({ file: ':memory:', sandboxClock: true })
  const keys = randomBytes(32).toString('base64')
  const starts = await Promise.all(
    Array.from({ length: 4 }, () =>
      ensureFirstProject({ store, random, vault: openVault(readMasterKeys(keys), random) }, wish),
    ),
  )
  expect(await store.list('project', DIRECTORY)).toHaveLength(1)
  const [{ project, secretKey } = expect.fail()] = starts
  expect(await store.list('api_key', DIRECTORY)).toHaveLength(1)
  for (const one of starts) expect(one).toMatchObject({ project: { id: project.id }, secretKey })
  expect(starts.filter((one) => one.isNew)).toHaveLength(1)
  await store.close()
})
