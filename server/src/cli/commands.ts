import { checkCommand } from './check.ts'
import type { Command } from './command.ts'
import { doctorCommand } from './doctor.ts'
import { initCommand } from './init.ts'
import { keysCommand } from './keys.ts'
import { sendCommand } from './send.ts'
import { serveCommand } from './serve.ts'

/** Every command, in the order in which somebody new needs them. */
export const COMMANDS: readonly Command[] = [
  initCommand,
  serveCommand,
  sendCommand,
  checkCommand,
  keysCommand,
  doctorCommand,
]
