#!/usr/bin/env node
// Starts the command line on a Node that runs TypeScript: this one, or the one that is installed beside us.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [major = 0] = process.versions.node.split('.').map(Number)

if (major >= 24) {
  const { runCommand } = await import('../src/cli/run-command.ts')
  const { openTerminal } = await import('../src/cli/terminal.ts')
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

function newerNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return undefined
  }
}
