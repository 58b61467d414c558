/**
 * What `npm start` runs: the service in its sandbox in this process, and the example store and television beside it in others, as
 * applications stand beside the service in life. No question is asked; Ctrl-C ends all of it.
 */
import { mkdirSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'
import { openTerminal } from './terminal.ts'

const home = resolve('.countersign')
mkdirSync(home, { recursive: true, mode: 0o700 })
// Halves the work of every start but the first, here and in the examples.
process.env['NODE_COMPILE_CACHE'] = resolve(home, 'compile-cache')
enableCompileCache(process.env['NODE_COMPILE_CACHE'])

const { runDemo } = await import('./demo-run.ts')
process.exitCode = await runDemo(openTerminal(false))
