// Brings the packages and Node 26 when they are missing or older than package-lock.json says.
// When there is nothing to do this costs one small file read: `npm start` pays it every time.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { houseNode, npm, root, run, say } from './house.mjs'

const oldestNode = 20

/** Makes sure that packages and Node 26 are there; ends the process with one line when they cannot be had. */
export function install() {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    stop(`Node ${oldestNode} or newer is needed to install; this is ${process.version}.`)
  }
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (stamp() !== wanted) {
    if (!installed(JSON.parse(lock).packages)) {
      say('Installing packages and Node 26; only needed once, about a minute.')
      if (npm(['ci', '--loglevel=error']) !== 0)
        stop('npm ci failed: its lines above say why. Nothing was started.')
    }
    bringNode()
    writeFileSync(stampFile, wanted)
  } else if (!existsSync(houseNode)) {
    bringNode()
  }
}

const stampFile = join(root, 'node_modules', '.installed-lock')

function stamp() {
  try {
    return readFileSync(stampFile, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * Whether npm's own note of what it installed agrees with the lock, so that a developer's `npm install`
 * is not followed by a needless `npm ci`. Optional packages may be missing: they are for other machines.
 */
function installed(wanted) {
  let found
  try {
    found = JSON.parse(
      readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8'),
    ).packages
  } catch {
    return false
  }
  const same = (path) => found[path]?.version === wanted[path]?.version
  const missing = Object.keys(wanted).some(
    (path) => path !== '' && !wanted[path].optional && !same(path),
  )
  const surplus = Object.keys(found).some((path) => !same(path))
  return !missing && !surplus
}

/** npm may be told not to run packages' install scripts; then the one script that we need is run here. */
function bringNode() {
  if (existsSync(houseNode)) return
  say('Installing Node 26.')
  const home = join(root, 'node_modules', 'node')
  run(process.execPath, ['installArchSpecificPackage'], { cwd: home })
  if (!existsSync(houseNode)) npm(['rebuild', 'node'])
  if (!existsSync(houseNode))
    stop('Node 26 could not be installed: run `npm rebuild node` and see why.')
}

function stop(line) {
  say(line)
  process.exit(1)
}
