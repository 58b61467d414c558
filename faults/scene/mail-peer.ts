import { createServer, type Socket } from 'node:net'

/** The mail server of the killed service: it lives on, and remembers every code by the address it was sent to. */
export type MailPeer = {
  readonly url: string
  /** The codes that came to each address, one for each mail. */
  readonly codes: ReadonlyMap<string, readonly string[]>
  readonly stop: () => void
}

/** Speaks as much SMTP as a client on loopback needs (RFC 5321, appendix D). */
export async function startMailPeer(): Promise<MailPeer> {
  const codes = new Map<string, string[]>()
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    converse(socket, codes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const stop = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  return { url: `smtp://127.0.0.1:${address.port}`, codes, stop }
}

function converse(socket: Socket, codes: Map<string, string[]>): void {
  let heard = ''
  let to = ''
  let isData = false
  const say = (line: string) => socket.writable && socket.write(`${line}\r\n`)
  socket.setEncoding('utf8').on('error', () => socket.destroy())
  socket.on('data', (chunk: string) => {
    heard += chunk
    for (;;) {
      const end = heard.indexOf(isData ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const said = heard.slice(0, end)
      heard = heard.slice(end + (isData ? 5 : 2))
      if (isData) {
        isData = false
        const body = said.slice(said.indexOf('\r\n\r\n'))
        // Eight digits, and two more while many wrong guesses are made (COD-29), as they are here.
        codes.set(to, [...(codes.get(to) ?? []), /\b\d{8,12}\b/.exec(body)?.[0] ?? ''])
        say('250 2.0.0 Ok: queued as 4XyZ')
        continue
      }
      to = /^RCPT TO:<([^>]*)>/i.exec(said)?.[1] ?? to
      isData = /^DATA/i.test(said)
      if (isData) say('354 go on')
      else say(/^QUIT/i.test(said) ? '221 bye' : '250 ok')
    }
  })
  say('220 peer')
}
