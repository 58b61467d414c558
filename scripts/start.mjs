// `npm start`: the service in its sandbox, and the example store and television beside it, until Ctrl-C.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { builtFolder } from '../server/bin/built.mjs'
import { houseNode, root, run } from './house.mjs'
import { install } from './install.mjs'

install()
if (builtFolder() === undefined) run(houseNode, [join(root, 'scripts/build.mjs')])
const folder = builtFolder()
const program = folder ? join(folder, 'demo.mjs') : join(root, 'server/src/cli/demo.ts')

// Its own process group: a Ctrl-C reaches the whole group of the terminal, and npm passes it on once more.
// The service must hear it once, because a second one means "now, without waiting".
const demo = spawn(houseNode, [program, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  detached: process.platform !== 'win32',
})

const echoMs = 500
let heardAt = -Infinity
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    const now = performance.now()
    if (now - heardAt > echoMs) demo.kill(signal)
    heardAt = now
  })
}

// A SIGTERM to npm ends npm and its shell, and the shell passes nothing on: we see it by our new parent.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid
  const lookEveryMs = 250
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    demo.kill('SIGTERM')
  }, lookEveryMs)
}

demo.on('error', (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
demo.on('exit', (code) => {
  process.exit(code ?? 1)
})
