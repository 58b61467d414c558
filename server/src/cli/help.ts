import type { Command, CommandOption } from './command.ts'

/** Options that every command has. */
export const COMMON_OPTIONS = {
  json: { type: 'boolean', about: 'answer as one JSON text' },
  help: { type: 'boolean', about: 'show this' },
} as const satisfies Record<string, CommandOption>

/** What `countersign --help` shows. */
export function overview(commands: readonly Command[]): string[] {
  return [
    'countersign: the verification service you run yourself',
    '',
    'usage: countersign <command> [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(8)}  ${summary}`),
    '',
    'Every command has --help, with examples, and --json.',
    'Exit codes: 0 done, 1 refused or failed, 2 called wrongly, 69 service unreachable, 78 faulty settings,',
    '130 ended by Ctrl-C.',
  ]
}

/** What `countersign <command> --help` shows. */
export function commandHelp({ summary, usage, options, examples }: Command): string[] {
  const named = Object.entries({ ...options, ...COMMON_OPTIONS }).map(
    ([name, option]: [string, CommandOption]) => ({
      left: option.value === undefined ? `--${name}` : `--${name} <${option.value}>`,
      about: option.about,
    }),
  )
  const width = Math.max(...named.map(({ left }) => left.length))
  return [
    summary,
    '',
    ...usage.map((one, index) => `${index === 0 ? 'usage:' : '      '} countersign ${one}`),
    '',
    ...named.map(({ left, about }) => `  ${left.padEnd(width)}  ${about}`),
    '',
    'examples:',
    ...examples.map((example) => `  ${example}`),
  ]
}
