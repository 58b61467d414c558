import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'

/** The load balancer of the scripts: one replica after the other, whoever it is that asks, and whether it lives or not. */
export type RoundRobin = {
  readonly url: string
  /** Whom requests go to from now on, by port of 127.0.0.1. */
  readonly leadTo: (ports: readonly number[]) => void
  readonly close: () => Promise<void>
}

/**
 * Starts one on a free port. It repeats nothing: a request whose replica does not answer gets 502. Every answer tells in `x-replica`
 * the place of its replica in the list.
 */
export async function startRoundRobin(): Promise<RoundRobin> {
  const agent = new Agent({ keepAlive: true })
  let targets: readonly number[] = []
  let turn = 0
  const server = createServer((asked, answer) => {
    turn += 1
    const place = turn % Math.max(1, targets.length)
    forward(agent, targets[place], place, asked, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    leadTo(ports) {
      targets = ports
    },
    close() {
      agent.destroy()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      return closed
    },
  }
}

function forward(
  agent: Agent,
  port: number | undefined,
  place: number,
  asked: IncomingMessage,
  answer: ServerResponse,
): void {
  const fail = () => {
    if (answer.headersSent) answer.destroy()
    else answer.writeHead(502, { 'x-replica': String(place) }).end()
  }
  if (port === undefined) {
    fail()
    return
  }
  const { method, url, headers } = asked
  const onward = request({ agent, host: '127.0.0.1', port, method, path: url, headers })
  onward.on('response', (told) => {
    answer.writeHead(told.statusCode ?? 502, { ...told.headers, 'x-replica': String(place) })
    told.pipe(answer)
    told.on('error', fail)
  })
  onward.on('error', fail)
  answer.on('close', () => {
    if (!answer.writableFinished) onward.destroy()
  })
  asked.pipe(onward)
}
