import { readFileSync, statSync } from 'node:fs'
import { disposableEmailBlocklistSet } from 'disposable-email-domains-js'
import type { RiskLists } from './domain/guard/guard-needs.ts'
import { isOneOf, readRiskList } from './domain/guard/read-risk-list.ts'
import { messageOf, settingsFault } from './settings-fault.ts'

/** Whoever keeps such lists writes them anew once a day; looking at their dates costs nothing. */
const LOOK_EVERY = 60_000

/**
 * Lists that others keep: the throw-away domains that come along, and files of the operator's own with domains and first digits of numbers. A file that is
 * written anew is read anew within a minute; while it cannot be read, what it said before holds.
 * @param clock milliseconds, of this process
 * @throws a fault of the settings for a file that cannot be read at the start
 */
export function openRiskLists(files: readonly string[], clock: () => number): RiskLists {
  const lists = files.map((file) => openList(file, clock))
  let along: ReadonlySet<string> | undefined
  return {
    isDisposable(domain) {
      // A megabyte, which a service without mail never needs.
      const known = (along ??= disposableEmailBlocklistSet())
      return isOneOf(domain, (one) => known.has(one)) || lists.some((l) => l().hasDomain(domain))
    },
    isTemporary: (number) => lists.some((list) => list().hasNumber(number)),
  }
}

function openList(file: string, clock: () => number): () => ReturnType<typeof readRiskList> {
  const read = () => ({
    list: readRiskList(readFileSync(file, 'utf8')),
    written: statSync(file).mtimeMs,
  })
  let kept = atStart(read)
  let lookAt = clock() + LOOK_EVERY
  return () => {
    if (clock() < lookAt) return kept.list
    lookAt = clock() + LOOK_EVERY
    try {
      if (statSync(file).mtimeMs !== kept.written) kept = read()
    } catch {
      // It is just being replaced, or gone: a hint that is a day old is better than none.
    }
    return kept.list
  }
}

function atStart<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw settingsFault(`COUNTERSIGN_RISK_LISTS: ${messageOf(error)}`, error)
  }
}
