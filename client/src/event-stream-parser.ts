import { CountersignError } from './countersign-error.ts'

/** One event as a stream tells it (HTML standard, 9.2 Server-sent events). */
export type ServerSentEvent = {
  readonly type: string
  readonly data: string
  /** What to present as Last-Event-ID when the stream breaks after this event. */
  readonly lastEventId: string
}

export type EventStreamParser = {
  /** Takes the next piece of the stream (without its byte order mark), cut anywhere, and gives the events it completes. */
  readonly push: (text: string) => readonly ServerSentEvent[]
  /** How long the service wants readers to wait before they come back; undefined when it said nothing. */
  readonly reconnectSeconds: () => number | undefined
}

/** A stream that never ends its line or event would fill the memory. */
const MOST_CHARACTERS = 1_000_000

/** Reads a stream of events (9.2.6). What stands after the last empty line is not an event yet and never told. */
export function createEventStreamParser(lastEventId = ''): EventStreamParser {
  let rest = ''
  let lineEndsInReturn = false
  let type = ''
  let data: string[] = []
  let size = 0
  let id = lastEventId
  let reconnect: number | undefined

  function takeLine(line: string): ServerSentEvent | undefined {
    if (line === '') return dispatch()
    const colon = line.indexOf(':')
    const field = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') type = value
    else if (field === 'data') addData(value)
    else if (field === 'id' && !value.includes('\0')) id = value
    else if (field === 'retry' && /^\d+$/.test(value)) reconnect = Number(value) / 1000
    return undefined
  }

  function addData(value: string): void {
    size += value.length + 1
    if (size > MOST_CHARACTERS) throw tooLarge()
    data.push(value)
  }

  function dispatch(): ServerSentEvent | undefined {
    const event = { type: type === '' ? 'message' : type, data: data.join('\n'), lastEventId: id }
    const empty = data.length === 0
    type = ''
    data = []
    size = 0
    return empty ? undefined : event
  }

  return {
    reconnectSeconds: () => reconnect,
    push(text) {
      if (text === '') return []
      // The "\n" of a "\r\n" that was cut in two belongs to the line before.
      const piece = lineEndsInReturn && text.startsWith('\n') ? text.slice(1) : text
      lineEndsInReturn = piece.endsWith('\r')
      const lines = (rest + piece).split(/\r\n|\n|\r/)
      rest = lines.pop() ?? ''
      if (rest.length > MOST_CHARACTERS) throw tooLarge()
      return lines.map(takeLine).filter((event) => event !== undefined)
    },
  }
}

function tooLarge(): CountersignError {
  return new CountersignError('bad_answer', 'An event is larger than 1 MB')
}
