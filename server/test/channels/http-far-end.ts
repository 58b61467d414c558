import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { FarEnd } from './carrier-kit.ts'

/** One request as it came. */
export type Heard = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** What is answered to one. */
export type Said = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/** How a carrier with an HTTP API speaks. `quoting` is text of the request that it puts into its words, as carriers do. */
export type Manners = {
  /** The address and the rest of a message; undefined for a request that sends none. */
  readonly read: (heard: Heard) => { readonly to: string; readonly said: string } | undefined
  /** @param n a number that no other answer has */
  readonly taken: (n: number) => Said
  readonly refuse: (quoting: string) => Said
  readonly refuseDestination: (quoting: string) => Said
  readonly busy: (quoting: string) => Said
  /** To a request that sends nothing. */
  readonly asked: Said
}

export type HttpFarEnd = FarEnd & { readonly url: string; readonly heard: readonly Heard[] }

/** Stands for a carrier's HTTP API, on loopback. */
export async function startHttpFarEnd(manners: Manners): Promise<HttpFarEnd> {
  const heard: Heard[] = []
  const arrived: { to: string; said: string }[] = []
  let way: FarEnd['way'] = 'well'
  let quoting = ''
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts).toString('utf8'),
      }
      heard.push(one)
      const message = manners.read(one)
      if (message === undefined) say(response, manners.asked)
      else if (way === 'well') {
        arrived.push(message)
        say(response, manners.taken(arrived.length))
      } else if (way === 'hang_up') {
        arrived.push(message)
        response.destroy()
      } else if (way === 'babble') say(response, { status: 200, body: `lorem ipsum ${quoting}` })
      else if (way === 'refuse') say(response, manners.refuse(quoting))
      else if (way === 'refuse_destination') say(response, manners.refuseDestination(quoting))
      else if (way === 'busy') say(response, manners.busy(quoting))
    })
  })
  const url = await listen(server)
  return {
    url,
    heard,
    arrived,
    get way() {
      return way
    },
    behave(next, quoted = '') {
      way = next
      quoting = quoted
    },
    async stop() {
      server.closeAllConnections()
      if (server.listening) await new Promise((done) => void server.close(done))
    },
  }
}

/** Takes whatever comes and answers the same to all: what a maker's own library is pointed at. */
export async function startRecorder(
  said: Said,
): Promise<{ readonly url: string; readonly heard: readonly Heard[]; stop(): Promise<void> }> {
  const farEnd = await startHttpFarEnd({
    read: () => undefined,
    taken: () => said,
    refuse: () => said,
    refuseDestination: () => said,
    busy: () => said,
    asked: said,
  })
  return { url: farEnd.url, heard: farEnd.heard, stop: () => farEnd.stop() }
}

function say(response: ServerResponse, { status, headers, body }: Said): void {
  response.writeHead(status, headers).end(body)
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve(`http://127.0.0.1:${port}`)
    })
  })
}

/** JSON as a carrier answers it. */
export function json(status: number, value: unknown): Said {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

/** A form as fields in the order in which they came. */
export function formOf(body: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(body))
}

/** Where a far end listens; the suite hands it on without saying what it is. */
export function urlOf(farEnd: object): string {
  const url: unknown = Reflect.get(farEnd, 'url')
  if (typeof url !== 'string') throw new TypeError('this far end has no address')
  return url
}
