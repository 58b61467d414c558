import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

function npm(cwd: string, ...words: readonly string[]): string {
  const shell = process.platform === 'win32'
  return execFileSync('npm', [...words, '--silent'], { cwd, encoding: 'utf8', shell })
}

test('the packed client is plain JavaScript without dependencies, and works where it is installed', () => {
  // A copy is packed: packing rewrites package.json for a moment, and other tests import the real one.
  const place = mkdtempSync(join(tmpdir(), 'client-package-'))
  onTestFinished(() => rmSync(place, { recursive: true, force: true }))
  const copy = join(place, 'client')
  for (const part of ['package.json', 'README.md', 'src', 'scripts', 'tsconfig.build.json'])
    cpSync(join(root, 'client', part), join(copy, part), { recursive: true })
  cpSync(join(root, 'tsconfig.base.json'), join(place, 'tsconfig.base.json'))
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
  const tarball = npm(copy, 'pack').trim()
  expect(readFileSync(join(copy, 'package.json'), 'utf8')).toBe(
    readFileSync(join(root, 'client/package.json'), 'utf8'),
  )

  const app = mkdtempSync(join(tmpdir(), 'client-app-'))
  onTestFinished(() => rmSync(app, { recursive: true, force: true }))
  mkdirSync(app, { recursive: true })
  writeFileSync(join(app, 'package.json'), '{ "private": true, "type": "module" }')
  npm(app, 'install', '--offline', '--no-audit', '--no-fund', join(copy, tarball))
  const installed = join(app, 'node_modules/@countersign/client')
  expect(readdirSync(installed)).toEqual(['README.md', 'dist', 'package.json'])
  for (const file of readdirSync(join(installed, 'dist'))) {
    const text = readFileSync(join(installed, 'dist', file), 'utf8')
    expect([file, text.match(/from '(?!\.\/[\w-]+\.js').*'/)]).toEqual([file, null])
  }
  const program = `
    import { createCountersign, isCountersignError } from '@countersign/client'
    import { startDevice } from '@countersign/client/device'
    const fetch = async () => Response.json({ code: 'not_found', title: 'No' }, { status: 404 })
    const client = createCountersign({ url: 'https://a.example', fetch })
    await client.keys.list().catch((error) => console.log(isCountersignError(error), error.code))
    await startDevice({ issuer: 'https://a.example', clientId: 'c', fetch }).catch((error) => console.log(error.code))`
  writeFileSync(join(app, 'program.js'), program)
  expect(execFileSync(process.execPath, ['program.js'], { cwd: app, encoding: 'utf8' })).toBe(
    'true not_found\nbad_answer\n',
  )
}, 60_000)
