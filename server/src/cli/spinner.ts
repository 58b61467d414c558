import type { Terminal } from './terminal.ts'

const FRAMES = {
  unicode: ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'],
  ascii: ['|', '/', '-', '\\'],
}
const FRAME = 120

/** Shows that something is still going on, with words that may change, until it is stopped. It keeps no program alive. */
export function startSpinner(
  terminal: Pick<Terminal, 'status'>,
  isUnicode: boolean,
  words: () => string,
): { pause(): void; stop(): void } {
  const frames = isUnicode ? FRAMES.unicode : FRAMES.ascii
  let turn = 0
  const timer = setInterval(() => {
    terminal.status(`${frames[turn % frames.length] ?? ''} ${words()}`)
    turn += 1
  }, FRAME).unref()
  return {
    /** Takes the line away, so that another can be written; the next turn brings it back. */
    pause: () => terminal.status(''),
    stop() {
      clearInterval(timer)
      terminal.status('')
    },
  }
}
