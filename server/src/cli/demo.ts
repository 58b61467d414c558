/**
 * What `npm start` runs: the service in its sandbox in this process, and the example store beside it in another, as an
 * application stands beside the service in life. No question is asked; Ctrl-C ends both.
 */
import { openTerminal } from './terminal.ts'
import { runDemo } from './demo-run.ts'

process.exitCode = await runDemo(openTerminal(false))
