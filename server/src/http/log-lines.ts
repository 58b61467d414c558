/** Characters held before they are written; a busy server writes a few times a second instead of once a request. */
const MOST_HELD = 32_768
const LONGEST_WAIT = 200

export type LogLines = { readonly write: (line: string) => void; readonly flush: () => void }

/** Gathers log lines and writes them together: a system call for each line would cost more than the request it tells of. */
export function logLines(write: (lines: string) => void): LogLines {
  let held = ''
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (held === '') return
    const lines = held
    held = ''
    write(lines)
  }
  return {
    write(line) {
      held += line
      if (held.length >= MOST_HELD) flush()
      else timer ??= setTimeout(flush, LONGEST_WAIT).unref()
    },
    flush,
  }
}
