import { readFileSync } from 'node:fs'

/**
 * A transcript is a file of commands and what they write. `$ ` begins a command, with settings in front as in a
 * shell and `<<< text` for stdin at its end. Below it stand stdout, then each line of stderr behind `! `, then
 * `(exit 2)` when it is not 0. `# ` begins a note. `# with a service` as the first line starts one for the file.
 *
 * `{name}` stands for a word and for the same word from then on, also in later commands; `{name...}` for the rest of
 * a line; a line of `{...}` for any number of lines.
 */
export type Transcript = { readonly hasService: boolean; readonly steps: readonly TranscriptStep[] }
export type TranscriptStep = { readonly typed: string; readonly expected: string }

export function readTranscript(file: URL): Transcript {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const steps: { typed: string; lines: string[] }[] = []
  for (const line of lines) {
    if (line.startsWith('# ') || line === '#') continue
    if (line.startsWith('$ ')) steps.push({ typed: line.slice(2), lines: [] })
    else steps.at(-1)?.lines.push(line)
  }
  return {
    hasService: lines[0] === '# with a service',
    steps: steps.map((step) => ({ typed: step.typed, expected: step.lines.join('\n').trimEnd() })),
  }
}

/** Holds what was written to what was expected, and keeps the words that the placeholders stood for. */
export function matches(expected: string, written: string, words: Map<string, string>): boolean {
  const names: string[] = []
  const pattern = expected
    .split(/(\n\{\.\.\.\}$|\{\.\.\.\}\n|\{[a-z_]+(?:\.\.\.)?\})/)
    .map((part) => {
      if (part === '{...}\n') return '(?:[^]*?\\n)?'
      if (part === '\n{...}') return '(?:\\n[^]*)?'
      const name = /^\{([a-z_]+)((?:\.\.\.)?)\}$/.exec(part)
      if (name === null || name[1] === undefined) return literal(part)
      const known = words.get(name[1])
      if (known !== undefined) return literal(known)
      if (names.includes(name[1])) return `\\k<${name[1]}>`
      names.push(name[1])
      return `(?<${name[1]}>${name[2] === '' ? '[^\\s"]+' : '.*'})`
    })
    .join('')
  const found = new RegExp(`^${pattern}$`).exec(written)
  for (const [name, word] of Object.entries(found?.groups ?? {})) words.set(name, word)
  return found !== null
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}

/** What a step's command is called with. */
export type CommandLine = { env: Record<string, string>; words: string[]; input: string }

/** Reads a command as a shell does: `NAME=value` in front, double quotes around spaces. */
export function readCommandLine(typed: string): CommandLine {
  const [command = '', input = ''] = typed.split(' <<< ')
  const env: Record<string, string> = {}
  const words: string[] = []
  for (const [, plain = '', quoted] of command.matchAll(
    /((?:[^\s"]|"(?=[^"]*$))+)?(?:"([^"]*)")?(?:\s+|$)/g,
  )) {
    const word = plain + (quoted ?? '')
    const setting = /^([A-Z_]+)=(.*)$/s.exec(word)
    if (word === '' && quoted === undefined) continue
    if (words.length === 0 && setting?.[1] !== undefined) env[setting[1]] = setting[2] ?? ''
    else words.push(word)
  }
  return { env, words, input }
}
