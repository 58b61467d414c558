import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSettings } from '../../src/config/read-settings.ts'
import { SETTING_NAMES, SETTINGS, type SettingEntry } from '../../src/config/settings-table.ts'

const PAGE = readFileSync(new URL('../../../docs/reference/settings.md', import.meta.url), 'utf8')

function defaultInWords(entry: SettingEntry): string {
  if (entry.default !== undefined) return entry.default === '' ? 'none' : `\`${entry.default}\``
  return entry.sandboxDefault === undefined ? '' : `\`${entry.sandboxDefault}\` in the sandbox`
}

test('the page of settings says what the service knows, no more and no less', () => {
  const rows = [...PAGE.matchAll(/^\| (`COUNTERSIGN_\w+`) *\| (.*?) *\| (.*?) *\|$/gm)].map((row) =>
    row.slice(1),
  )
  expect(rows).toEqual(
    SETTING_NAMES.map((name) => [
      `\`${name}\``,
      defaultInWords(SETTINGS[name]),
      SETTINGS[name].about,
    ]),
  )
})

test('every setting that the page names exists, and its example can be used', () => {
  const names = [...PAGE.matchAll(/COUNTERSIGN_[A-Z_]*[A-Z]/g)].map(([name]) => name)
  expect(names.filter((name) => !Object.hasOwn(SETTINGS, name))).toEqual([])
  const example = /```yaml\n([^`]*)```/.exec(PAGE)?.[1]
  const read = readSettings({ COUNTERSIGN_SMTP_URL: 'smtps://mail.shop.example' }, example)
  expect(read).toMatchObject({ result: 'read', settings: { trustedProxies: ['10.0.0.0/8'] } })
})
