// Makes what `npm pack` ships: plain JavaScript with types under dist/, and a package.json that points there. In the
// repository the package is imported straight from its source; postpack.mjs puts that package.json back.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const here = dirname(import.meta.dirname)
const manifest = join(here, 'package.json')
const kept = join(here, 'package.json.kept')

rmSync(join(here, 'dist'), { recursive: true, force: true })
const compiler = createRequire(import.meta.url).resolve('typescript/package.json')
const tsc = join(dirname(compiler), 'bin', 'tsc')
execFileSync(process.execPath, [tsc, '-p', join(here, 'tsconfig.build.json')], { stdio: 'inherit' })

// The compiler rewrites the endings of imports in the code, but leaves them in the declarations.
for (const file of readdirSync(join(here, 'dist'))) {
  if (!file.endsWith('.d.ts')) continue
  const path = join(here, 'dist', file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'"))
}

// The last step, so that nothing before it can fail and leave the rewritten file behind.
if (!existsSync(kept)) copyFileSync(manifest, kept)
const { scripts: _, ...source } = JSON.parse(readFileSync(kept, 'utf8'))
const exported = Object.fromEntries(
  Object.entries(source.exports).map(([name, file]) => {
    const made = file.replace('./src/', './dist/').replace(/\.ts$/, '')
    return [name, { types: `${made}.d.ts`, default: `${made}.js` }]
  }),
)
writeFileSync(manifest, `${JSON.stringify({ ...source, exports: exported }, null, 2)}\n`)
