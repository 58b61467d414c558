import type { ParseArgsOptionsConfig } from 'node:util'
import type { ExitCode } from './exit-code.ts'
import type { Terminal } from './terminal.ts'

/** One command of `countersign`. `docs/reference/commands.md` is held to these by a test. */
export type Command = {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** How it is called, without `countersign`. */
  readonly usage: readonly string[]
  readonly options: Readonly<Record<string, CommandOption>>
  /** Most words that may follow beside the options. */
  readonly words: number
  readonly examples: readonly string[]
  run(called: Called, terminal: Terminal): Promise<ExitCode>
}

export type CommandOption = ParseArgsOptionsConfig[string] & {
  /** What the value is called in the help; none for a switch. */
  readonly value?: string
  readonly about: string
}

/** What was typed behind the command's name. */
export type Called = {
  readonly words: readonly string[]
  text(option: string): string | undefined
  texts(option: string): readonly string[]
  isOn(option: string): boolean
}

/** A command called in a way that makes no sense: exit code 2. */
export class UsageFault extends Error {}
