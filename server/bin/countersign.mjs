#!/usr/bin/env node
// Starts the command line on a Node that is new enough, this one or the one installed beside us: from the build when there
// is one of these sources, else from the sources themselves.
import { spawn } from 'node:child_process'
import * as nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { builtFolder } from './built.mjs'

const [major = 0] = process.versions.node.split('.').map(Number)

if (major >= 24) {
  const folder = builtFolder()
  // Halves the work of every start but the first. Whoever may write here may change the program too.
  if (folder !== undefined) nodeModule.enableCompileCache(join(folder, 'compiled'))
  const { runCommand } = await import(moduleOf(folder, 'run-command'))
  const { openTerminal } = await import(moduleOf(folder, 'terminal'))
  process.exitCode = await runCommand(process.argv.slice(2), (isJson) => openTerminal(isJson))
} else {
  const node = newerNode()
  if (node === undefined) {
    process.stderr.write(`countersign needs Node 24 or newer; this is ${process.versions.node}\n`)
    process.exitCode = 69
  } else {
    const script = fileURLToPath(import.meta.url)
    const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? (signal === null ? 1 : 130)
    })
  }
}

function moduleOf(folder, name) {
  return folder === undefined
    ? new URL(`../src/cli/${name}.ts`, import.meta.url).href
    : pathToFileURL(join(folder, `${name}.mjs`)).href
}

function newerNode() {
  try {
    const folder = dirname(nodeModule.createRequire(import.meta.url).resolve('node/package.json'))
    return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return undefined
  }
}
