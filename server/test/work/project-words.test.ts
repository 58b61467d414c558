import { expect, onTestFinished, test } from 'vitest'
import { put, type Store } from '../../src/domain/store.ts'
import { templateKey } from '../../src/domain/template/template.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { openProjectWords } from '../../src/work/project-words.ts'

const PROJECT = 'prj_books'

/** A store that counts how often it is asked for templates. */
function openStore() {
  const store = openSqliteStore({ file: ':memory:', sandboxClock: true })
  onTestFinished(() => store.close())
  const asked = { times: 0 }
  const counting: Pick<Store, 'list' | 'now' | 'onEvents'> = {
    now: () => store.now(),
    onEvents: (hear, whose) => store.onEvents(hear, whose),
    list: (kind, project, page) => {
      asked.times += 1
      return store.list(kind, project, page)
    },
  }
  const write = (text: string, told: boolean) =>
    store.change([templateKey(PROJECT, 'en')], () => ({
      writes: [
        put(templateKey(PROJECT, 'en'), {
          locale: 'en',
          phrases: { 'sms.never_share': text },
          version: 1,
        }),
      ],
      events: told ? [{ project: PROJECT, type: 'template.changed', facts: {} }] : [],
      outcome: undefined,
    }))
  return { store, asked, write, words: openProjectWords(counting) }
}

test('a project’s words are read once for many messages, and anew at once when they were changed here', async () => {
  const { asked, write, words } = openStore()
  const said = async () => (await words.of(PROJECT, 'en'))?.phrases['sms.never_share']
  expect(await Promise.all([said(), said(), said()])).toEqual([undefined, undefined, undefined])
  expect(await said()).toBe(undefined)
  expect(asked.times).toBe(1)
  await write('Keep it.', true)
  expect([await said(), await said(), asked.times]).toEqual(['Keep it.', 'Keep it.', 2])
  expect(await words.of(PROJECT, 'de')).toBe(undefined)
  words.stop()
})

test('what another process changed is known ten seconds later', async () => {
  const { store, write, words } = openStore()
  await words.of(PROJECT, 'en')
  await write('Keep it.', false)
  expect(await words.of(PROJECT, 'en')).toBe(undefined)
  await store.advance(10_000)
  expect((await words.of(PROJECT, 'en'))?.phrases).toEqual({ 'sms.never_share': 'Keep it.' })
})
