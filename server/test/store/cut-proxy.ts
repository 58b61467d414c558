import { connect, createServer, type Socket } from 'node:net'
import { once } from 'node:events'

/** A way to a server that a test can cut. */
export type CutProxy = {
  /** The server's URL, through here. */
  readonly through: (url: string) => string
  /** Cuts all connections, and lets nobody in. */
  readonly cut: () => void
  /** Lets people in again. */
  readonly mend: () => void
  /** From now on what the server says is swallowed; `cut` ends it. */
  readonly deafen: () => void
  readonly close: () => Promise<void>
}

/** Opens a proxy before the server on a port of this machine. */
export async function openCutProxy(port: number): Promise<CutProxy> {
  const sockets = new Set<Socket>()
  let isCut = false
  let isDeaf = false
  const server = createServer((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    const far = connect(port, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far)
    far.on('data', (bytes) => {
      if (!isDeaf) near.write(bytes)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const own = typeof address === 'object' && address !== null ? address.port : 0
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    through(url) {
      const its = new URL(url)
      its.port = String(own)
      return its.href
    },
    cut() {
      isCut = true
      hangUp()
    },
    mend() {
      isCut = false
      isDeaf = false
    },
    deafen() {
      isDeaf = true
    },
    async close() {
      hangUp()
      server.close()
      await once(server, 'close')
    },
  }
}
