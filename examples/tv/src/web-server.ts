import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Settings } from './settings.ts'
import { pictureAddress, shownScreen } from './shown-screen.ts'
import type { Television } from './television.ts'

const FILES: Readonly<Record<string, { readonly type: string; readonly body: Buffer }>> = {
  '/': { type: 'text/html; charset=utf-8', body: file('tv.html') },
  '/tv.css': { type: 'text/css', body: file('tv.css') },
  '/tv.js': { type: 'text/javascript', body: file('tv.js') },
}
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
}
/** Keeps the line open through whatever is in between. */
const HEARTBEAT = 15_000

/** The web server of the screen: a page, a stream that tells it what to show, and its two buttons. */
export function createWebServer({ url }: Settings, television: Television): Server {
  const { host } = new URL(url)
  return createServer({ requestTimeout: 10_000 }, (request, response) => {
    // A page elsewhere may point its own name at this machine; it then comes with that name.
    if (request.headers.host !== host) return end(response, 421)
    const path = URL.parse(request.url ?? '/', url)?.pathname ?? '/'
    const found = FILES[path]
    if (request.method === 'POST') return press(path, request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
    if (found !== undefined) {
      response.writeHead(200, { ...HEADERS, 'content-type': found.type }).end(found.body)
    } else if (path === '/code.svg') void draw(response)
    else if (path === '/screen') tell(response)
    // Every browser asks for it; there is none, which is no mistake.
    else if (path === '/favicon.ico') end(response, 204)
    else end(response, 404)
  })

  function press(path: string, request: IncomingMessage, response: ServerResponse): void {
    // Only the page itself: browsers say where a POST comes from.
    if (request.headers.origin !== url) return end(response, 403)
    if (path === '/new-code') television.newCode()
    else if (path === '/sign-out') void television.signOut()
    else return end(response, 404)
    end(response, 204)
  }

  /** The service's picture of the code, passed on: the page may load nothing from elsewhere. */
  async function draw(response: ServerResponse): Promise<void> {
    const address = pictureAddress(television.screen())
    const drawn = address === undefined ? undefined : await picture(address)
    if (drawn === undefined) return end(response, 404)
    response.writeHead(200, { ...HEADERS, 'content-type': 'image/svg+xml' }).end(drawn)
  }

  /** Tells the page what to show, now and at every change (server-sent events). */
  function tell(response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' })
    const write = (): void => {
      response.write(`data: ${JSON.stringify(shownScreen(television.screen()))}\n\n`)
    }
    write()
    const stop = television.watch(write)
    const heart = setInterval(() => response.write(': still here\n\n'), HEARTBEAT)
    response.on('close', () => {
      clearInterval(heart)
      stop()
    })
  }
}

/** Without it the code is shown all the same. */
async function picture(address: string): Promise<Buffer | undefined> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000) })
    const isPicture = answer.ok && answer.headers.get('content-type')?.startsWith('image/svg+xml')
    return isPicture === true ? Buffer.from(await answer.arrayBuffer()) : undefined
  } catch {
    return undefined
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, HEADERS).end()
}

function file(name: string): Buffer {
  return readFileSync(new URL(`../page/${name}`, import.meta.url))
}
