import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRiskLists } from '../../../src/open-risk-lists.ts'

const folder = mkdtempSync(join(tmpdir(), 'risk-lists-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'list.txt')

test('a list names domains and first digits of numbers, and is read anew when it is written anew', () => {
  let now = 0
  writeFileSync(file, '# rented\n+4474520 # a site\nThrowaway.example\n\n')
  const lists = openRiskLists([file], () => now)
  expect(lists.isTemporary('+447452012345')).toBe(true)
  expect(lists.isTemporary('+447452112345')).toBe(false)
  expect(lists.isDisposable('throwaway.example')).toBe(true)
  expect(lists.isDisposable('inbox.throwaway.example')).toBe(true)
  expect(lists.isDisposable('notthrowaway.example')).toBe(false)
  expect(lists.isDisposable('mailinator.com')).toBe(true)

  writeFileSync(file, '+4474521\n')
  utimesSync(file, 1, 1)
  expect(lists.isTemporary('+447452112345')).toBe(false)
  now = 60_000
  expect(lists.isTemporary('+447452112345')).toBe(true)
  rmSync(file)
  now = 120_000
  expect(lists.isTemporary('+447452112345')).toBe(true)
})

test('a list that cannot be read stops the start, and the fault names the setting', () => {
  expect(() => openRiskLists([join(folder, 'none.txt')], () => 0)).toThrow(/COUNTERSIGN_RISK_LISTS/)
})
