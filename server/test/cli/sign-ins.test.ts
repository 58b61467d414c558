import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findKeyring } from '../../src/cli/keyring.ts'
import { openSignIns } from '../../src/cli/sign-ins.ts'

const RECORD = {
  issuer: 'https://verify.shop.example',
  clientId: 'cli_0123456789abcdefghij',
  subject: 'user_42',
  scopes: ['openid'],
  accessToken: 'ey.access.token',
  refreshToken: 'rt_refresh',
  expiresAt: new Date('2026-01-01T00:10:00Z'),
}

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'countersign-sign-ins-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Everything that lies in a folder, however deep. */
function everything(place: string): string {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}

describe('a token in a file', () => {
  test('can be read by its owner only, also where the folder was open to others before', async () => {
    const place = join(folder, 'countersign')
    mkdirSync(place, { mode: 0o755 })
    const signIns = openSignIns({ env: { XDG_STATE_HOME: folder } })
    const file = await signIns.save(RECORD)
    expect([statSync(file).mode & 0o777, statSync(place).mode & 0o777]).toEqual([0o600, 0o700])
    expect(readdirSync(place)).toHaveLength(1)
    expect(await signIns.find(RECORD.issuer)).toEqual(RECORD)
  })

  test('is of one service only, and is gone once it is forgotten', async () => {
    const signIns = openSignIns({ env: { XDG_STATE_HOME: folder } })
    await signIns.save(RECORD)
    await signIns.save({ ...RECORD, issuer: 'https://other.example', subject: 'user_7' })
    await signIns.forget(RECORD.issuer)
    expect(await signIns.find(RECORD.issuer)).toBeUndefined()
    expect((await signIns.find('https://other.example'))?.subject).toBe('user_7')
    expect(everything(folder)).not.toContain('user_42')
  })

  test('takes the place of the one before it, and of one that is not ours', async () => {
    const signIns = openSignIns({ env: { XDG_STATE_HOME: folder } })
    const file = await signIns.save(RECORD)
    writeFileSync(file, 'not ours')
    expect(await signIns.find(RECORD.issuer)).toBeUndefined()
    await signIns.save({ ...RECORD, accessToken: 'newer' })
    expect((await signIns.find(RECORD.issuer))?.accessToken).toBe('newer')
  })

  test('stands in the home folder where no other is named, or one that is not absolute', async () => {
    for (const named of [undefined, 'state']) {
      const env = { HOME: folder, ...(named !== undefined && { XDG_STATE_HOME: named }) }
      // oxlint-disable-next-line no-await-in-loop -- both write one file
      const file = await openSignIns({ env }).save(RECORD)
      expect(file).toBe(
        join(folder, '.local/state/countersign/https%3A%2F%2Fverify.shop.example.json'),
      )
    }
  })
})

describe.skipIf(process.platform !== 'linux')('a token in the keyring', () => {
  /** A `secret-tool` of the same calls, that writes what it is called with beside itself. */
  function keyringThat(works: boolean): Record<string, string> {
    const bin = join(folder, 'bin')
    const kept = join(folder, 'kept')
    const body = works
      ? `case "$1" in store) cat > ${kept};; lookup) cat ${kept};; clear) rm -f ${kept};; esac`
      : 'exit 1'
    mkdirSync(bin)
    writeFileSync(join(bin, 'secret-tool'), `#!/bin/sh\necho "$@" >> ${folder}/calls\n${body}\n`)
    chmodSync(join(bin, 'secret-tool'), 0o755)
    const PATH = `${bin}:${process.env['PATH'] ?? ''}`
    return { PATH, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere', XDG_STATE_HOME: folder }
  }

  test('is in no file, and never among the arguments, which every user can read', async () => {
    const env = keyringThat(true)
    await openSignIns({ env: { XDG_STATE_HOME: folder } }).save({ ...RECORD, accessToken: 'older' })
    const signIns = openSignIns({ env })
    expect(await signIns.save(RECORD)).toBe('keyring')
    expect(await signIns.find(RECORD.issuer)).toEqual(RECORD)
    expect(readdirSync(join(folder, 'countersign'))).toEqual([])
    expect(readFileSync(join(folder, 'calls'), 'utf8')).not.toContain('ey.access')
    await signIns.forget(RECORD.issuer)
    expect(await signIns.find(RECORD.issuer)).toBeUndefined()
  })

  test('goes into a file where the keyring does not take it', async () => {
    const signIns = openSignIns({ env: keyringThat(false) })
    expect(await signIns.save(RECORD)).toMatch(/\.json$/)
    expect(await signIns.find(RECORD.issuer)).toEqual(RECORD)
  })

  test('needs a session to be asked in', () => {
    const { DBUS_SESSION_BUS_ADDRESS: _, ...env } = keyringThat(true)
    expect(findKeyring({ env })).toBeUndefined()
  })
})
