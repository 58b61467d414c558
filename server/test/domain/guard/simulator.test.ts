import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const HOUSE = join(import.meta.dirname, '../../../..')

test('[LIM-09] the attacks that the guard is measured by are made by code that knows nothing of it', () => {
  for (const file of ['attacks.ts', 'people.ts', 'chance.ts', 'asking.ts']) {
    const text = readFileSync(join(HOUSE, 'bench/guard', file), 'utf8')
    const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, from]) => from)
    for (const from of imported) expect(['./asking.ts', './chance.ts']).toContain(from)
  }
})

test('[LIM-09] [LIM-11] among twelve thousand people a range walk ends within 30 messages, hardly anybody is hit, and no cap is passed', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      'bench/main.ts',
      'guard',
      '--rounds',
      '1',
      '--only',
      'none,range walk,busy range walk,spray,caps',
      '--print',
    ],
    { cwd: HOUSE },
  )
  const [walk, people, hour, day] =
    /in a prefix +(\d+)[^]*their message +([\d.]+)[^]*€ +([\d.]+) € and ([\d.]+) €/
      .exec(stdout)
      ?.slice(1)
      .map(Number) ?? [Infinity, Infinity, Infinity, Infinity]
  expect(walk).toBeLessThanOrEqual(30)
  expect(people).toBeLessThan(10)
  expect(hour).toBeLessThanOrEqual(150)
  expect(day).toBeLessThanOrEqual(600)
}, 180_000)
