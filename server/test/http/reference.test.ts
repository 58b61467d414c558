import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { EVENT_TYPES } from '../../src/domain/event.ts'
import { SCOPES } from '../../src/domain/project/api-key.ts'
import { PROBLEMS } from '../../src/http/problem.ts'

const page = (name: string) =>
  readFileSync(new URL(`../../../docs/reference/${name}`, import.meta.url), 'utf8')

test('the reference of problems lists every code with its status, and no other', () => {
  const listed = [...page('problems.md').matchAll(/^## (\w+)\n\n\*\*(\d+)\*\* ([^.]+)\./gm)]
  expect(listed.map(([, code, status, title]) => [code, Number(status), title])).toEqual(
    Object.entries(PROBLEMS).map(([code, { status, title }]) => [code, status, title]),
  )
})

test('the reference of events lists every type, and no other', () => {
  const listed = [...page('events.md').matchAll(/^\| `([a-z_.]+)` \|/gm)].map(([, type]) => type)
  expect(listed).toEqual([...EVENT_TYPES])
})

test('the reference of the API lists every scope, and no other', () => {
  const listed = [...page('api.md').matchAll(/^\| `([a-z]+)` \| `\//gm)].map(([, scope]) => scope)
  expect(listed).toEqual([...SCOPES])
})
