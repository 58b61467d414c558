import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { houseRoot } from './house-root.ts'
import { rooms } from './rooms.ts'

const longestFile = 400
const longestMedian = 100

test(`no file of ours is longer than ${longestFile} lines`, () => {
  const long = files(
    'server/{src,test,bin}/**/*.{ts,mjs,js,css}',
    'client/{src,test}/**/*.ts',
    'examples/**/*.{ts,js,css}',
    'scripts/**/*.mjs',
  ).filter((path) => countLines(path) > longestFile)
  expect(long).toEqual([])
})

test(`half of the service's files have fewer than ${longestMedian} lines`, () => {
  const counts = files('server/src/**/*.ts')
    .map(countLines)
    .toSorted((one, other) => one - other)
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(longestMedian)
})

test('every room has a file that opens with what the room is for and what it is not for', () => {
  const unsaid = rooms.filter(
    (room) =>
      existsSync(join(houseRoot, 'server/src', room)) &&
      !files(`server/src/${room}/*.ts`).some((path) =>
        /\bnot?\b|\belsewhere\b/.test(opening(path)),
      ),
  )
  expect(unsaid).toEqual([])
})

test('no file or folder has a name that says nothing', () => {
  const empty =
    /(?:^|\/)(?:utils?|helpers?|common|shared|misc|lib|core|base|managers?|services?|types|constants|index)(?:\.|\/)/
  const named = files('{server,client}/{src,test}/**/*.ts', 'scripts/**/*.mjs')
  expect(named.filter((path) => empty.test(path))).toEqual([])
})

function files(...patterns: readonly string[]): string[] {
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: houseRoot }))
    .filter((path) => !path.includes('node_modules'))
}

function countLines(path: string): number {
  return readFileSync(join(houseRoot, path), 'utf8').trimEnd().split('\n').length
}

/** The comment a file opens with, when it has two lines at least; otherwise nothing. */
function opening(path: string): string {
  const text = readFileSync(join(houseRoot, path), 'utf8')
  const comment = /^(?:(?:\/\/.*\n)+|\/\*[^]*?\*\/)/.exec(text)?.[0] ?? ''
  return comment.trimEnd().includes('\n') ? comment : ''
}
