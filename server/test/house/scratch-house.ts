import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { houseRoot } from './house-root.ts'
import { rooms } from './rooms.ts'

/** An empty house with our own rules: each room holds one harmless file, to which forbidden ones are added. */
export type ScratchHouse = {
  /** Writes one file, `path` from the root of the scratch house. */
  readonly plant: (path: string, text: string) => void
  /** Every line that the compiler says about the whole house. */
  readonly compile: () => Promise<readonly string[]>
  /** Every line that the linter says about the whole house. */
  readonly lint: () => Promise<readonly string[]>
  readonly remove: () => void
}

/** Builds one in a temporary folder. Our tsconfigs and .oxlintrc.json are copied, never rewritten. */
export function buildScratchHouse(): ScratchHouse {
  const home = mkdtempSync(join(tmpdir(), 'countersign-house-'))
  const plant = (path: string, text: string) => {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), text)
  }
  const copied = ['.oxlintrc.json', 'tsconfig.base.json', 'server/src/tsconfig.json']
  const manifests = ['package.json', 'server/package.json', 'client/package.json']
  const places = [...rooms.map((room) => `server/src/${room}`), 'client']
  const configs = places.map((place) => `${place}/tsconfig.json`)
  for (const path of [...copied, ...manifests, ...configs])
    cpSync(join(houseRoot, path), join(home, path))
  symlinkSync(join(houseRoot, 'node_modules'), join(home, 'node_modules'))

  plant('tsconfig.json', solution([...places, 'server/src']))
  for (const room of rooms) plant(`server/src/${room}/harmless.ts`, harmless)
  plant('server/src/main.ts', harmless)
  plant('client/src/client.ts', harmless)

  return {
    plant,
    compile: () => lines(home, ['typescript/bin/tsc', '-b', '--pretty', 'false']),
    lint: () => lines(home, ['oxlint/bin/oxlint', '-f', 'unix']),
    remove: () => {
      rmSync(home, { recursive: true, force: true })
    },
  }
}

const harmless = 'export const harmless = 1\n'

function solution(places: readonly string[]): string {
  return JSON.stringify({ files: [], references: places.map((path) => ({ path })) })
}

function lines(home: string, command: readonly [string, ...string[]]): Promise<readonly string[]> {
  const [program, ...args] = command
  return new Promise((resolve, reject) => {
    const script = join(houseRoot, 'node_modules', program)
    execFile(process.execPath, [script, ...args], { cwd: home }, (error, stdout, stderr) => {
      // A number is the exit code of a program that found something; anything else is one that did not run.
      if (error && typeof error.code !== 'number') reject(error)
      else resolve(`${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== ''))
    })
  })
}
