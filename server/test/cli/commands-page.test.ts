import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { EXIT } from '../../src/cli/exit-code.ts'

const PAGE = readFileSync(new URL('../../../docs/reference/commands.md', import.meta.url), 'utf8')
const [INTRODUCTION = '', ...PARTS] = PAGE.split(/^## /m)

test('the page of commands has every command, no more and no less', () => {
  expect(PARTS.map((part) => part.split('\n')[0])).toEqual(COMMANDS.map((command) => command.name))
})

test.each(COMMANDS)('the page says of $name what its help says', (command) => {
  const part = PARTS.find((one) => one.startsWith(`${command.name}\n`)) ?? ''
  const options = [...part.matchAll(/^\| `(--.*?)` *\| (.*?) *\|$/gm)].map((row) => row.slice(1))
  expect(options).toEqual(
    Object.entries(command.options).map(([name, { value, about }]) => [
      value === undefined ? `--${name}` : `--${name} <${value}>`,
      about,
    ]),
  )
  for (const line of [
    ...command.usage.map((usage) => `countersign ${usage}`),
    ...command.examples,
  ]) {
    expect(part.split('\n')).toContain(line)
  }
})

test('the page has every exit code, no more and no less', () => {
  const codes = [...INTRODUCTION.matchAll(/^\| (\d+) +\|/gm)].map((row) => Number(row[1]))
  expect(codes).toEqual(Object.values(EXIT))
})
