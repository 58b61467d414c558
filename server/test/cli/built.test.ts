import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const BUILT = join(ROOT, 'server/bin/built.mjs')

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'countersign-built-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' }).trim()
}

function ask(expression: string): string {
  const script = `import * as built from ${JSON.stringify(BUILT)}; console.log(${expression})`
  return run('--input-type=module', '-e', script)
}

it('the build is the whole program, and building it again changes nothing', () => {
  run(join(ROOT, 'scripts/build.mjs'))
  const first = ask('built.builtFolder()')
  run(join(ROOT, 'scripts/build.mjs'))
  expect(ask('built.builtFolder()')).toBe(first)
  expect(run(join(ROOT, 'server/bin/countersign.mjs'), '--help')).toContain('serve')
  // Only the built program writes here.
  expect(existsSync(join(first, 'compiled'))).toBe(true)
})

it('a build is known by its sources: one more, one less, one changed or one touched is another', () => {
  const inner = join(folder, 'inner')
  mkdirSync(inner)
  writeFileSync(join(inner, 'a.ts'), 'a')
  const mark = (): string => ask(`built.markOfSources([${JSON.stringify(folder)}])`)
  const marks = [mark()]
  writeFileSync(join(folder, 'b.ts'), 'b')
  marks.push(mark())
  writeFileSync(join(folder, 'b.ts'), 'bb')
  marks.push(mark())
  utimesSync(join(inner, 'a.ts'), 1, 1)
  marks.push(mark())
  expect(new Set(marks).size).toBe(4)
  expect(mark()).toBe(marks[3])
  rmSync(inner, { recursive: true })
  marks.push(mark())
  expect(new Set(marks).size).toBe(5)
})
