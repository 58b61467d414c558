import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadMasterKeys } from '../../src/secrets/load-master-keys.ts'
import { MasterKeyFault, readMasterKeys } from '../../src/secrets/master-key.ts'

const KEY = randomBytes(32).toString('base64')

function faultsOf(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (error instanceof MasterKeyFault) return error.faults
    throw error
  }
  return []
}

describe('master keys as text', () => {
  test('may stand in lines or behind commas, with notes between', () => {
    expect(readMasterKeys(`# made in November\n${KEY}\n`).active).toHaveLength(1)
    expect(readMasterKeys(` ${KEY} ,, lookup:${KEY} `).active).toHaveLength(1)
  })

  test('every fault is reported at once, and none shows a key', () => {
    const short = randomBytes(31).toString('base64')
    const faults = faultsOf(() =>
      readMasterKeys(`${KEY},${KEY},${short},lookup:x,lookup:${KEY},lookup:${KEY}`),
    )
    expect(faults).toEqual([
      'master key 3 is not 32 bytes in base64',
      'master key 4 is not 32 bytes in base64',
      'more than one master key is marked `lookup:`',
      'two master keys are the same or share their one-byte id; make another new one',
    ])
    expect(faults.join()).not.toContain(short.slice(0, 8))
  })

  test('[M66] none, only a look-up key, or one that somebody typed is no key', () => {
    expect(faultsOf(() => readMasterKeys(''))).toHaveLength(1)
    expect(faultsOf(() => readMasterKeys(`lookup:${KEY}`))).toHaveLength(1)
    for (const typed of [Buffer.alloc(32), Buffer.from('changemechangemechangemechangeme')]) {
      expect(faultsOf(() => readMasterKeys(typed.toString('base64')))).toEqual([
        'master key 1 is not random',
      ])
    }
  })

  test('base64 that spells the same bytes in another way is refused', () => {
    const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    const at = last.indexOf(KEY.charAt(42))
    const other = `${KEY.slice(0, 42)}${last.charAt(at + 1)}=`
    expect(faultsOf(() => readMasterKeys(other))).toEqual([
      'master key 1 is not 32 bytes in base64',
    ])
  })
})

describe('the master key file', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'countersign-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  test('[M66] in the sandbox is made when it is missing, for its owner only, and kept', () => {
    const file = join(folder, 'new', 'master.key')
    const made = loadMasterKeys({ text: undefined, file, sandbox: true })
    expect(made.warnings).toEqual([])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(folder, 'new'))).toEqual(['master.key'])
    const again = loadMasterKeys({ text: undefined, file, sandbox: true })
    expect(again.keys.active[0].derive('x')).toEqual(made.keys.active[0].derive('x'))
    rmSync(file)
    const other = loadMasterKeys({ text: undefined, file, sandbox: true })
    expect(other.keys.active[0].derive('x')).not.toEqual(made.keys.active[0].derive('x'))
  })

  test('[OPS-14] [M66] in production is never made', () => {
    const file = join(folder, 'master.key')
    expect(faultsOf(() => loadMasterKeys({ text: undefined, file, sandbox: false }))).toEqual([
      `the master key file ${file} cannot be read (ENOENT)`,
    ])
    expect(existsSync(file)).toBe(false)
    expect(
      faultsOf(() => loadMasterKeys({ text: undefined, file: undefined, sandbox: false })),
    ).toHaveLength(1)
    expect(
      faultsOf(() => loadMasterKeys({ text: '', file: undefined, sandbox: false })),
    ).toHaveLength(1)
  })

  test('[OPS-14] that other users can read is refused in production and warned of in the sandbox', () => {
    const file = join(folder, 'master.key')
    writeFileSync(file, KEY)
    chmodSync(file, 0o640)
    const warning = `${file} can be read by other users of this machine; chmod 600 it`
    expect(faultsOf(() => loadMasterKeys({ text: undefined, file, sandbox: false }))).toEqual([
      warning,
    ])
    expect(loadMasterKeys({ text: undefined, file, sandbox: true }).warnings).toEqual([warning])
    chmodSync(file, 0o600)
    expect(loadMasterKeys({ text: undefined, file, sandbox: false }).warnings).toEqual([])
  })

  test('is not touched when the keys were given by value', () => {
    const file = join(folder, 'master.key')
    loadMasterKeys({ text: KEY, file, sandbox: true })
    expect(existsSync(file)).toBe(false)
  })

  test('an empty one is refused and left as it is', () => {
    const file = join(folder, 'master.key')
    writeFileSync(file, '', { mode: 0o600 })
    expect(faultsOf(() => loadMasterKeys({ text: undefined, file, sandbox: true }))).toHaveLength(1)
    expect(readFileSync(file, 'utf8')).toBe('')
  })
})
