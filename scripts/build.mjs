// `npm run build`: the service and its packages as a few files under server/dist. Costs nothing when they are of these sources.
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builds, builtFolder, markOfSources } from '../server/bin/built.mjs'
import { houseNode, root, run } from './house.mjs'
import { install } from './install.mjs'

const source = join(root, 'server/src')
const script = fileURLToPath(import.meta.url)
/** A service that runs from an older build still needs its files. */
const keptBuilds = 4

if (process.execPath !== houseNode) {
  install()
  if (builtFolder() === undefined) process.exitCode = run(houseNode, [script])
} else if (builtFolder() === undefined) await build()

async function build() {
  const { rolldown } = await import('rolldown')
  const done = join(builds, markOfSources())
  const folder = `${done}.${process.pid}`
  const bundle = await rolldown({
    input: {
      'run-command': join(source, 'cli/run-command.ts'),
      terminal: join(source, 'cli/terminal.ts'),
      demo: join(source, 'cli/demo.ts'),
    },
    platform: 'node',
    // What `pg` asks for where it finds it; nobody here has it.
    external: ['pg-native', 'cloudflare:sockets'],
    logLevel: 'warn',
    plugins: [ownPlaces(folder)],
  })
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'part-[name]-[hash].mjs',
  })
  await bundle.close()
  forgetOld()
  try {
    renameSync(folder, done)
  } catch {
    // Another process was quicker with the same build.
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A source finds its style sheets beside itself: what is built of it finds them where they were. */
function ownPlaces(folder) {
  return {
    name: 'own-places',
    transform(code, id) {
      if (!id.startsWith(source) || !code.includes('import.meta.url')) return undefined
      const place = relative(folder, id).split(sep).join('/')
      const own = `new URL(${JSON.stringify(place)}, import.meta.url).href`
      return { code: code.replaceAll('import.meta.url', own), map: null }
    },
  }
}

function forgetOld() {
  const whole = readdirSync(builds)
    .map((name) => ({ folder: join(builds, name), at: statSync(join(builds, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at)
  for (const { folder } of whole.slice(keptBuilds)) rmSync(folder, { recursive: true, force: true })
}
