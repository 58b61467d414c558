import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EVENT_TYPES } from '../../src/domain/event.ts'

const domain = new URL('../../src/domain/', import.meta.url).pathname

test('each type of event is told by some decision', () => {
  const sources = readdirSync(domain, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'event.ts')
    .map((name) => readFileSync(join(domain, name), 'utf8'))
    .join()
  expect(EVENT_TYPES.filter((type) => !sources.includes(`'${type}'`))).toEqual([])
})
