import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { note } from '../measure/say.ts'

const DOCS = join(import.meta.dirname, '../../docs')
const PERFORMANCE = 'reference/performance.md'

/** Puts text between `<!-- bench:name -->` and `<!-- /bench:name -->` of a page; everything else there was written by people. */
export function writeSection(name: string, text: string, page = PERFORMANCE): void {
  const file = join(DOCS, page)
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const old = readFileSync(file, 'utf8')
  const from = old.indexOf(begin)
  const to = old.indexOf(end)
  if (from < 0 || to < from) throw new Error(`docs/${page} has no place for ${name}.`)
  writeFileSync(file, `${old.slice(0, from + begin.length)}\n${text.trim()}\n${old.slice(to)}`)
  note(`written: docs/${page}, ${name}`)
}
