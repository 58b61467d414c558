import { expect, test } from 'vitest'
import { blockLetters } from '../../src/cli/block-letters.ts'
import { openBrowser } from '../../src/cli/open-browser.ts'
import { showUserCode, writesUnicode } from '../../src/cli/show-user-code.ts'

const CODE = {
  userCode: 'WDJB-MJHT',
  verificationUri: 'https://verify.shop.example/code',
  verificationUriComplete: 'https://verify.shop.example/code?user_code=WDJB-MJHT',
}
const UTF8 = { LANG: 'de_DE.UTF-8' }

function shown(columns: number | undefined, env: Record<string, string>): string {
  return showUserCode(CODE, { columns, env }).join('\n')
}

test('the code and the address are always there as text, to be read aloud or copied', () => {
  for (const columns of [undefined, 20, 60, 200])
    for (const env of [UTF8, { LANG: 'C' }]) {
      expect(shown(columns, env)).toContain(CODE.verificationUri)
      expect(shown(columns, env)).toContain(CODE.userCode)
    }
})

test('the picture is drawn where it fits and the terminal has its characters, and nowhere else', () => {
  const isDrawn = (columns: number | undefined, env: Record<string, string>): boolean =>
    shown(columns, env).includes('▀▀▀▀▀▀▀▀▀▀▀▀')
  expect(isDrawn(100, UTF8)).toBe(true)
  expect(isDrawn(30, UTF8)).toBe(false)
  expect(isDrawn(100, { LANG: 'C' })).toBe(false)
  expect(isDrawn(undefined, UTF8)).toBe(false)
  expect(isDrawn(100, { ...UTF8, LC_ALL: 'C' })).toBe(false)
})

test('the picture is black on white whatever the colours of the terminal, unless colours are not wanted', () => {
  expect(shown(100, UTF8)).toContain('\x1b[97;40m')
  expect(shown(100, { ...UTF8, NO_COLOR: '1' })).not.toContain('\x1b')
})

test('large letters are no wider than the terminal, and each is another', () => {
  const [top = ''] = blockLetters(CODE.userCode) ?? []
  const isLarge = (columns: number): boolean => shown(columns, UTF8).includes(top)
  expect([isLarge(60), isLarge(57)]).toEqual([true, false])
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
  const drawn = alphabet.split('').map((letter) => blockLetters(letter)?.join('\n'))
  expect(new Set(drawn).size).toBe(alphabet.length)
  expect(blockLetters('WORT wort')).toBeUndefined()
})

test('what a terminal can write is told by the first of the three settings that is set', () => {
  expect(writesUnicode({ LC_ALL: '', LANG: 'en_GB.utf8' }, 'linux')).toBe(true)
  expect(writesUnicode({ LC_ALL: 'POSIX', LANG: 'en_GB.utf8' }, 'linux')).toBe(false)
  expect([writesUnicode({}, 'linux'), writesUnicode({}, 'darwin')]).toEqual([false, true])
})

test('no browser is opened over SSH, without a display, in a pipe, or on a machine that builds', () => {
  const open = (env: Record<string, string>, columns: number | undefined = 80): boolean =>
    openBrowser('http://127.0.0.1:1/', { env: { PATH: '/nowhere', ...env }, columns }, 'linux')
  expect(open({})).toBe(false)
  expect(open({ DISPLAY: ':0', SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' })).toBe(false)
  expect(open({ WAYLAND_DISPLAY: 'wayland-0', CI: 'true' })).toBe(false)
})
