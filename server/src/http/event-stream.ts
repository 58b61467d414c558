import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { seats, type Holder, type Seats } from './seats.ts'

/** One message of a stream (WHATWG HTML, 9.2). `data` is written as JSON, which has no line breaks. */
export type StreamMessage = { readonly id: string; readonly event: string; readonly data: object }

/** Where a stream's messages come from. The stream ends when it does. */
export type Source = (
  /** Waits until something was told. False once the stream is over and nobody reads any more. */
  heard: () => Promise<boolean>,
) => AsyncGenerator<StreamMessage>

export type EventStreams = {
  /**
   * Answers with an event stream until its source ends, the reader leaves or the server stops.
   * @param listen calls its argument whenever the source should look again; what it answers stops that
   * @param holders who may not have all places; usually the API key
   * @throws Problem `rate_limited` when too many streams are open
   */
  readonly open: (
    reply: FastifyReply,
    listen: (tell: () => void) => () => void,
    source: Source,
    holders?: readonly Holder[],
  ) => void
  readonly closeAll: () => void
}

/** Each stream holds a connection; past this the process has too few for answers. */
const MOST_STREAMS = 1000
/** One application may not hold them all. */
const MOST_A_KEY = 100
/** Proxies cut connections that are silent for a minute or less. */
const HEARTBEAT = 15_000
/** How long a reader has to take the end of a stream when the server stops. */
const GRACE = 1000

/**
 * Answers with event streams, and closes them when the server stops.
 * @param places shared with other answers that are held open
 */
export function eventStreams(places: Seats = seats(MOST_STREAMS)): EventStreams {
  return {
    open(reply, listen, source, holders = [keyOf(reply.request)]) {
      const { request } = reply
      let leave: () => void = () => undefined
      let stop: () => void = () => undefined
      let wake: () => void = () => undefined
      let told = false
      let over = false
      let heart: NodeJS.Timeout | undefined
      const end = (): void => {
        if (over) return
        over = true
        leave()
        clearInterval(heart)
        stop()
        // The source goes on to its own end, and the answer ends with it. Who does not read by then is cut off.
        wake()
        setTimeout(() => reply.raw.destroy(), GRACE).unref()
      }
      leave = places.take(holders, end)
      // A stream is no request under way: it would use up its key's allowance for as long as it lives.
      if (request.allowance !== undefined) request.allowance.inFlight -= 1
      request.allowance = undefined
      const tell = (): void => {
        told = true
        wake()
      }
      const heard = async (): Promise<boolean> => {
        if (!told && !over) await new Promise<void>((resolve) => (wake = resolve))
        told = false
        return !over
      }
      const stream = Readable.from(written(source(heard)), { highWaterMark: 16 })
      stop = listen(tell)
      heart = setInterval(() => {
        if (stream.readableLength === 0) reply.raw.write(': still here\n\n')
      }, HEARTBEAT).unref()
      reply.raw.once('close', end)
      reply
        .header('content-type', 'text/event-stream')
        .header('x-accel-buffering', 'no')
        // Or a server that stops would wait for the connection to be used again.
        .header('connection', 'close')
        .send(stream)
    },
    closeAll: () => places.closeAll(),
  }
}

function keyOf({ keyId }: FastifyRequest): Holder {
  return { name: keyId ?? '', most: MOST_A_KEY }
}

async function* written(messages: AsyncGenerator<StreamMessage>): AsyncGenerator<string> {
  // So that the answer's head leaves at once, before anything has happened.
  yield 'retry: 1000\n\n'
  for await (const { id, event, data } of messages)
    yield `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
