import { createEventStreamParser, type ServerSentEvent } from './event-stream-parser.ts'

/** Reads a body as a stream of events. Calls `heard` at every sign of life, comments included. */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  lastEventId: string,
  heard: (reconnectSeconds: number | undefined) => void,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const parser = createEventStreamParser(lastEventId)
  const decoder = new TextDecoder()
  const reader = body.getReader()
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one chunk comes after the other
      const { done, value } = await reader.read()
      if (done) return
      const events = parser.push(decoder.decode(value, { stream: true }))
      heard(parser.reconnectSeconds())
      yield* events
    }
  } finally {
    // Whoever stops listening also hangs up; a stream that already failed has nothing left to cancel.
    void reader.cancel().catch(() => undefined)
  }
}
