/*
 * A line between two programs that can be made bad while it is in use: slow, silent, cut. It stands between a replica and its database
 * where a network would; it is also the fixed address behind which a standby takes a primary's place.
 */
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * What becomes of bytes: they pass; they wait (`stall`, and pass when the line is good again); they are lost (`drop`, and with them every
 * connection that lost some, when the line is good again). `refuse` hangs up on everybody, and on whoever comes.
 */
export type Line = 'pass' | 'stall' | 'drop' | 'refuse'

export type TcpProxy = {
  readonly port: number
  readonly set: (line: Line) => void
  /** How many milliseconds later everything arrives. */
  readonly delay: (ms: number) => void
  /** Where new connections lead from now on. */
  readonly leadTo: (port: number) => void
  /** Hangs up on everybody with a reset; whoever comes back gets through. */
  readonly reset: () => void
  /** Tells every client that the server has nothing more to say, while the server still hears the client. */
  readonly halfClose: () => void
  readonly connections: () => number
  readonly close: () => Promise<void>
}

type Link = { readonly client: Socket; readonly server: Socket; lossy: boolean }

/** Starts a line to `port` of 127.0.0.1, on a free port. */
export async function startTcpProxy(port: number): Promise<TcpProxy> {
  const links = new Set<Link>()
  let target = port
  let line: Line = 'pass'
  let lateness = 0
  let good = Promise.withResolvers<void>()
  good.resolve()

  const cut = (link: Link): void => {
    links.delete(link)
    link.client.resetAndDestroy()
    link.server.resetAndDestroy()
  }

  const lead = (link: Link, from: Socket, to: Socket): void => {
    // Everything goes through one chain, so that nothing overtakes.
    let last = Promise.resolve()
    const later = (work: () => void): void => {
      last = last.then(async () => {
        if (lateness > 0) await wait(lateness)
        if (line === 'stall') await good.promise
        work()
      })
    }
    from.on('data', (chunk) => {
      if (line === 'drop') link.lossy = true
      else later(() => void (to.writable && to.write(chunk)))
    })
    from.on('end', () => later(() => void (to.writable && to.end())))
    from.on('error', () => cut(link))
    from.on('close', () =>
      later(() => {
        links.delete(link)
        to.destroySoon()
      }),
    )
  }

  const proxy = createServer({ allowHalfOpen: true }, (client) => {
    if (line === 'refuse') {
      client.resetAndDestroy()
      return
    }
    const server = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true })
    const link = { client, server, lossy: false }
    links.add(link)
    lead(link, client, server)
    lead(link, server, client)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  const reset = (): void => {
    for (const link of links) cut(link)
  }
  return {
    port: address.port,
    set(wanted) {
      if (wanted === 'stall' && line !== 'stall') good = Promise.withResolvers<void>()
      if (wanted !== 'stall') good.resolve()
      line = wanted
      if (wanted === 'refuse') reset()
      if (wanted === 'pass') for (const link of links) if (link.lossy) cut(link)
    },
    delay(ms) {
      lateness = ms
    },
    leadTo(other) {
      target = other
    },
    reset,
    halfClose() {
      for (const { client } of links) client.end()
    },
    connections: () => links.size,
    async close() {
      good.resolve()
      const closed = new Promise<void>((resolve) => proxy.close(() => resolve()))
      reset()
      await closed
    },
  }
}
