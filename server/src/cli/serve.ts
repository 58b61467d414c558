import { loadSettings } from '../config/load-settings.ts'
import type { Settings } from '../config/settings.ts'
import { Problem } from '../domain/problem.ts'
import type { Command } from './command.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Terminal } from './terminal.ts'

/** Runs the service until it is asked to end. */
export const serveCommand: Command = {
  name: 'serve',
  summary: 'run the service',
  usage: ['serve [options]'],
  words: 0,
  options: {},
  examples: [
    'countersign serve',
    'COUNTERSIGN_PORT=0 countersign serve --json',
    'COUNTERSIGN_MODE=production countersign serve',
  ],
  async run(_called, terminal) {
    const read = loadSettings(terminal.env, terminal.folder)
    for (const warning of read.warnings) terminal.note(`warning: ${warning}`)
    if (read.result === 'faulty') return tellFaults(read.faults, terminal)
    try {
      return await serve(read.settings, terminal)
    } catch (error) {
      const faults = faultsOf(error)
      if (faults !== undefined) return tellFaults(faults, terminal)
      if (error instanceof Problem && error.code === 'unavailable') {
        terminal.note(error.message)
        return EXIT.unavailable
      }
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
        terminal.note(
          `port ${read.settings.port} is taken; set COUNTERSIGN_PORT to another, or to 0 for any`,
        )
        return EXIT.unavailable
      }
      throw error
    }
  },
}

async function serve(settings: Settings, terminal: Terminal): Promise<ExitCode> {
  // Loaded here, so that every other command starts without the whole service.
  const { startService } = await import('../main.ts')
  // Asked for before the start, so that a signal during it is not lost.
  const askedToEnd = terminal.untilAskedToEnd()
  const { url, adminUrl, port, secretKey, stop } = await startService(
    settings,
    // One JSON text on stdout and nothing else: the log goes where notes go.
    terminal.isJson ? { log: (line) => process.stderr.write(line) } : {},
  )
  const lines = [`countersign is ready at ${url} (port ${port}, ${settings.mode})`]
  if (settings.mode === 'sandbox') lines.push(`sandbox     ${url}/sandbox`)
  if (adminUrl !== undefined) lines.push(`metrics     ${adminUrl}`)
  if (secretKey !== undefined) lines.push(`secret key  ${secretKey}`)
  terminal.answer(lines, {
    ready: true,
    url,
    port,
    mode: settings.mode,
    admin_url: adminUrl,
    secret_key: secretKey,
  })
  await askedToEnd
  terminal.progress('finishing what is under way')
  await stop()
  return EXIT.ok
}

function tellFaults(faults: readonly string[], terminal: Terminal): ExitCode {
  terminal.note('the service does not start:')
  for (const fault of faults) terminal.note(`- ${fault}`)
  return EXIT.settings
}

/** The faults that a room raised about what it was given, such as a master key that is none. */
function faultsOf(error: unknown): readonly string[] | undefined {
  if (!(error instanceof Error) || !('faults' in error) || !Array.isArray(error.faults))
    return undefined
  return error.faults.map(String)
}
