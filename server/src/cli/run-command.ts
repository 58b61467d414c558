import { parseArgs } from 'node:util'
import { isCountersignError } from '@countersign/client'
import { closestName } from '../config/closest-name.ts'
import { UsageFault, type Called, type Command } from './command.ts'
import { COMMANDS } from './commands.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { commandHelp, COMMON_OPTIONS, overview } from './help.ts'
import type { Terminal } from './terminal.ts'

/**
 * The room of the command line: it reads what was typed, asks the service through the client, and writes the answer.
 * It decides nothing that the service decides. Only `serve` starts something.
 */

/** Runs what was typed behind `countersign`, and answers the exit code. `open` makes the terminal once `--json` is known. */
export async function runCommand(
  typed: readonly string[],
  open: (isJson: boolean) => Terminal,
): Promise<ExitCode> {
  const terminal = open(typed.includes('--json'))
  const [name, ...rest] = typed
  if (name === undefined || name === '--help' || name === 'help') {
    terminal.answer(overview(COMMANDS), {
      commands: COMMANDS.map((one) => ({ name: one.name, summary: one.summary })),
    })
    return name === undefined ? EXIT.usage : EXIT.ok
  }
  const command = COMMANDS.find((one) => one.name === name)
  try {
    if (command === undefined) throw new UsageFault(unknownCommand(name))
    const called = readCall(command, rest)
    if (called.isOn('help')) {
      const { summary, usage, examples } = command
      terminal.answer(commandHelp(command), { name, summary, usage, examples })
      return EXIT.ok
    }
    if (called.words.length > command.words) throw new UsageFault(`\`${name}\` takes fewer words`)
    return await command.run(called, terminal)
  } catch (error) {
    return tell(error, command, terminal)
  }
}

function readCall(command: Command, typed: readonly string[]): Called {
  // A key in an argument is shown to every user of the machine by `ps`, and kept by the shell's history.
  if (typed.some((word) => /^--(secret-)?key(=|$)/.test(word) || /^[sp]k_/.test(word))) {
    throw new UsageFault(
      'a key is not given as an argument: set COUNTERSIGN_SECRET_KEY or give --key-file',
    )
  }
  const { values, positionals } = parse(command, typed)
  const texts = (option: string): readonly string[] => {
    const value = values[option]
    return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  }
  return {
    words: positionals,
    text: (option) => texts(option).at(-1),
    texts,
    isOn: (option) => values[option] === true,
  }
}

function parse(command: Command, typed: readonly string[]): ReturnType<typeof parseArgs> {
  const options = { ...command.options, ...COMMON_OPTIONS }
  try {
    return parseArgs({ args: [...typed], options, allowPositionals: true })
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error
    const option = /--[a-z-]+/.exec(error.message)?.[0] ?? 'an option'
    if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new UsageFault(`${option} needs a value, or takes none`)
    const meant = closestName(
      option,
      Object.keys(options).map((one) => `--${one}`),
    )
    throw new UsageFault(
      `there is no ${option}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    )
  }
}

function unknownCommand(name: string): string {
  const meant = closestName(
    name,
    COMMANDS.map((command) => command.name),
  )
  // Not repeated when it is far from all: it may be anything, a key among it.
  return meant === undefined
    ? 'there is no such command'
    : `there is no command \`${name}\`; did you mean \`${meant}\`?`
}

/** Says why a command came to nothing. What is no fault of the caller or the way is thrown on, with its trace. */
function tell(error: unknown, command: Command | undefined, terminal: Terminal): ExitCode {
  if (error instanceof UsageFault) {
    note(terminal, 'usage', error.message)
    if (!terminal.isJson)
      terminal.note(`see: countersign ${command === undefined ? '' : `${command.name} `}--help`)
    return EXIT.usage
  }
  if (!isCountersignError(error)) throw error
  const { code, message, retryAfterSeconds } = error
  const wait = retryAfterSeconds === undefined ? '' : ` (wait ${retryAfterSeconds} s)`
  note(terminal, code, `${message}${wait}`)
  return ['network', 'timeout', 'unavailable', 'bad_answer'].includes(code)
    ? EXIT.unavailable
    : EXIT.refused
}

function note(terminal: Terminal, code: string, detail: string): void {
  terminal.note(
    terminal.isJson ? JSON.stringify({ error: { code, detail } }) : `${code}: ${detail}`,
  )
}
