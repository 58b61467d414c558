// Where the built program is: the whole service in a few files, which start in a third of the time and two thirds of the
// memory of the sources. Each build has a folder of its own, named after what it was made of, so that a build of other
// sources is never run, and a running one keeps its files when the next is made.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const server = fileURLToPath(new URL('..', import.meta.url))
const made = ['src', '../client/src', '../package-lock.json', '../scripts/build.mjs']

/** The folder of all builds. */
export const builds = join(server, 'dist')

/** The folder of the build of these sources; undefined when there is none yet. */
export function builtFolder() {
  if (!existsSync(builds)) return undefined
  const folder = join(builds, markOfSources())
  return existsSync(folder) ? folder : undefined
}

/** What the sources look like: a digest of every file's path, size and time of change, so that none is read for it. */
export function markOfSources(places = made.map((part) => join(server, part))) {
  const mark = createHash('sha256')
  for (const file of places.flatMap(filesIn)) {
    const { size, mtimeMs } = statSync(file)
    mark.update(`${file}\n${size}\n${mtimeMs}\n`)
  }
  return mark.digest('hex').slice(0, 16)
}

function filesIn(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted()
}
