import { randomBytes, scryptSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { recoveryCodeHash } from '../../src/secrets/hash-recovery-code.ts'
import { readMasterKeys } from '../../src/secrets/master-key.ts'
import { systemRandom } from '../../src/secrets/random.ts'
import { openVault } from '../../src/secrets/vault.ts'

const vaultOf = (text: string) => openVault(readMasterKeys(text), systemRandom())
const KEY = randomBytes(32).toString('base64')
const hash = recoveryCodeHash(vaultOf(KEY))
const CODE = 'K7QZ4M2XH8PT3WNB'

describe('the hash of a recovery code', () => {
  test('[REC-02] is slow, salted, and under a key that is not in the database', async () => {
    const digest = await hash(CODE, 'salt')
    expect(digest).toMatch(/^[\w-]{22}$/)
    expect(await hash(CODE, 'salt')).toBe(digest)
    expect(await hash(CODE, 'tlas')).not.toBe(digest)
    expect(await hash('K7QZ4M2XH8PT3WNC', 'salt')).not.toBe(digest)
    const other = recoveryCodeHash(vaultOf(randomBytes(32).toString('base64')))
    expect(await other(CODE, 'salt')).not.toBe(digest)
    const slow = scryptSync(CODE, 'salt', 32, { N: 2 ** 11, r: 8, p: 1 })
    expect(digest).toBe(vaultOf(KEY).fingerprint('recovery_code', slow.toString('base64url')))
    expect(slow.toString('base64url')).not.toContain(digest)
  })

  test('[REC-02] a code on paper outlives a new master key', async () => {
    const digest = await hash(CODE, 'salt')
    for (;;) {
      const newer = randomBytes(32).toString('base64')
      // One in 256 pairs of keys share their one-byte id, and are refused.
      if (readMasterKeys(newer).active[0].id === readMasterKeys(KEY).active[0].id) continue
      const after = recoveryCodeHash(vaultOf(`${newer}\nlookup:${KEY}`))
      expect(await after(CODE, 'salt')).toBe(digest)
      return
    }
  })

  test('many are hashed at once, and other work goes on meanwhile', async () => {
    const hashes = Array.from({ length: 20 }, (_, i) => hash(`${CODE}${i}`, 'salt'))
    // The event loop comes round before they are done.
    const turn = new Promise<string>((resolve) => setImmediate(resolve, 'a turn'))
    expect(await Promise.race([Promise.all(hashes), turn])).toBe('a turn')
    expect(new Set(await Promise.all(hashes)).size).toBe(20)
  })
})
