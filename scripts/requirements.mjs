// `npm run requirements`: which of our promises have a test, and which have none. Every promise must have one, but for those that
// wait for a part which does not exist yet: the table "What waits" of docs/reference/requirements.md names them.
// A test shows a promise when its title carries the promise's id in brackets: `[COD-07] of many …`.
//   --verbose  the titles under every id     --json  the same for programs
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './house.mjs'

const promises = ['docs/reference/requirements.md', 'docs/reference/mistakes.md']
const places = ['server/test', 'client/test', 'examples', 'faults', 'bench']
const waits = /^## What waits$([^]*?)^## /m

const idForm = /(?:[A-Z]{3}-\d{2,3}|M\d{2}b?)/
const rowStart = new RegExp(`^\\|\\s*(?:<a [^>]*></a>)?[*\`]*(${idForm.source})[*\`]*\\s*\\|`)
const bracket = new RegExp(`\\[(${idForm.source}(?:[ ,]+${idForm.source})*)\\]`, 'g')
// A title in quotes ends on its line.
const literal = /(['"])((?:\\.|(?!\1)[^\\\n])*?)\1|(`)((?:\\.|[^`\\])*?)`/sy
const asleep = /\.(?:todo|skip)\(\s*$/

/** The ids that the reference promises, in its order. */
export function promisedIds() {
  const found = new Set()
  for (const page of promises.map((path) => join(root, path)).filter(existsSync)) {
    for (const line of readFileSync(page, 'utf8').split('\n')) {
      const id = rowStart.exec(line)?.[1]
      if (id) found.add(id)
    }
  }
  return [...found]
}

/** The promises that need no test yet. A range, `M38 to M43`, is of those that there are. */
export function waitingIds(ids = promisedIds()) {
  const [, table = ''] = waits.exec(readFileSync(join(root, promises[0]), 'utf8')) ?? []
  const waiting = new Set()
  const named = new RegExp(`\\b(${idForm.source})(?: to (${idForm.source}))?`, 'g')
  for (const line of table.split('\n')) {
    const [, cell = ''] = /^\|([^|]*)\|/.exec(line) ?? []
    for (const [, first, last = first] of cell.matchAll(named)) {
      const [from, to] = [ids.indexOf(first), ids.indexOf(last)]
      if (from < 0 || to < from) throw new Error(`What waits: there is no ${first} to ${last}`)
      for (const id of ids.slice(from, to + 1)) waiting.add(id)
    }
  }
  return waiting
}

/** Every title that carries an id: `{ id, title, file }`. */
export function claims() {
  const files = places.map((place) => join(root, place)).flatMap(testFiles)
  return files.flatMap((file) => claimsOf(readFileSync(file, 'utf8'), relative(root, file)))
}

function testFiles(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : testFiles(path)
    // Not the tests' own files only: what every store must do, for example, stands in files that several tests call.
    return /(?:^|\/)(?:test|faults|bench)\/.*\.ts$/.test(relative(root, path)) ? [path] : []
  })
}

function claimsOf(text, file) {
  if (text.search(bracket) < 0) return []
  // Only an argument of a call or an entry of a table: an apostrophe in a comment would otherwise open a string.
  const calls = /[([,]\s*(?=['"`])/g
  const found = []
  for (let call = calls.exec(text); call; call = calls.exec(text)) {
    literal.lastIndex = calls.lastIndex
    const title = literal.exec(text)
    if (!title || asleep.test(text.slice(0, calls.lastIndex))) continue
    const words = title[2] ?? title[4]
    for (const [, ids] of words.matchAll(bracket)) {
      for (const id of ids.split(/[ ,]+/)) found.push({ id, title: words, file })
    }
  }
  return found
}

function report() {
  const ids = promisedIds()
  const all = claims()
  const byId = new Map(ids.map((id) => [id, all.filter((claim) => claim.id === id)]))
  const unknown = all.filter(({ id }) => !byId.has(id))
  const waiting = waitingIds(ids)
  const lost = ids.filter((id) => byId.get(id).length === 0 && !waiting.has(id))
  const shown = ids.filter((id) => byId.get(id).length > 0 && waiting.has(id))
  if (process.argv.includes('--json')) {
    const listed = [...byId].map(([id, tests]) => ({
      id,
      tests: tests.map(({ title, file }) => ({ title, file })),
    }))
    process.stdout.write(`${JSON.stringify({ ids: listed, unknown, lost, shown }, null, 2)}\n`)
  } else {
    print(byId, unknown, lost, shown)
  }
  if (unknown.length + lost.length + shown.length > 0 || ids.length === 0) process.exitCode = 1
}

function print(byId, unknown, lost, shown) {
  const lines = []
  const groups = new Map()
  for (const id of byId.keys()) groups.set(group(id), [...(groups.get(group(id)) ?? []), id])
  const bare = (id) => byId.get(id).length === 0
  for (const [name, ids] of groups) {
    const missing = ids.filter(bare)
    const none = missing.length > 0 ? `   no test: ${missing.join(' ')}` : ''
    lines.push(
      `${name.padEnd(4)} ${String(ids.length - missing.length).padStart(3)} of ${ids.length}${none}`,
    )
    if (!process.argv.includes('--verbose')) continue
    for (const id of ids)
      for (const { title, file } of byId.get(id)) lines.push(`       ${id}  ${title}  (${file})`)
  }
  const total = [...byId.keys()]
  lines.push(`${total.length - total.filter(bare).length} of ${total.length} promises have a test`)
  for (const { id, file } of unknown)
    lines.push(`${file} names ${id}, which no reference page promises`)
  for (const id of lost) lines.push(`${id} must have a test, and has none`)
  for (const id of shown)
    lines.push(`${id} has a test: take it out of "What waits" in docs/reference/requirements.md`)
  process.stdout.write(`${lines.join('\n')}\n`)
}

function group(id) {
  return id.startsWith('M') && !id.includes('-') ? 'M' : id.slice(0, 3)
}

if (process.argv[1]?.endsWith('requirements.mjs')) report()
