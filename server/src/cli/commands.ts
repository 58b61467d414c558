/*
 * cli/ is the command line, one file a command. `serve` starts the service; the others ask one that runs, through the client, as
 * every application does. It is not for reaching into the service's rooms.
 */
import { checkCommand } from './check.ts'
import type { Command } from './command.ts'
import { devicesCommand } from './devices.ts'
import { doctorCommand } from './doctor.ts'
import { initCommand } from './init.ts'
import { keysCommand } from './keys.ts'
import { loginCommand } from './login.ts'
import { logoutCommand } from './logout.ts'
import { migrateCommand } from './migrate.ts'
import { sendCommand } from './send.ts'
import { serveCommand } from './serve.ts'
import { webhooksCommand } from './webhooks.ts'

/** Every command, in the order in which somebody new needs them. */
export const COMMANDS: readonly Command[] = [
  initCommand,
  serveCommand,
  sendCommand,
  checkCommand,
  keysCommand,
  loginCommand,
  logoutCommand,
  devicesCommand,
  webhooksCommand,
  migrateCommand,
  doctorCommand,
]
