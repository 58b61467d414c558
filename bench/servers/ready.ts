import type { Server } from 'node:http'

/** Tells the bench that a server is ready, and ends it when asked to. */
export function ready(url: string, stop: () => Promise<unknown> | void): void {
  process.stdout.write(`ready ${url}\n`)
  process.once('SIGTERM', () => void Promise.resolve(stop()).then(() => process.exit(0)))
}

/** Lets a bare server listen on any port and answers its URL. */
export function listen(server: Server, port = 0): Promise<string> {
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
    })
  })
}
