import type { FastifyReply } from 'fastify'
import type { App } from '../app.ts'

/** Event streams of the sandbox page. Production has none. */
export type Streams = {
  /** Answers with a stream that says the name of an event each time `listen` hears one, until the browser goes. */
  open(reply: FastifyReply, listen: (hear: (event: string) => void) => () => void): void
}

/** Streams that end when the server closes, so that it need not wait for browsers that stay. */
export function openStreams(app: App): Streams {
  const open = new Set<() => void>()
  app.addHook('preClose', (done) => {
    for (const end of open) end()
    done()
  })
  return {
    open(reply, listen) {
      reply.hijack()
      const { raw } = reply
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) raw.setHeader(name, value)
      raw.setHeader('content-type', 'text/event-stream')
      // A first line at once: only then does the browser's stream count as open.
      raw.write(': open\n\n')
      const deaf = listen((event) => raw.write(`event: ${event}\ndata:\n\n`))
      const end = () => raw.end()
      open.add(end)
      raw.on('close', () => {
        deaf()
        open.delete(end)
      })
    },
  }
}
