import { timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { html } from './html.ts'
import { layout } from './layout.ts'
import type { Answer, NewCookie, Routes, Shop, Visit } from './visit.ts'

const CSS = readFileSync(new URL('../store.css', import.meta.url))
/** The longest form has three short fields. */
const LONGEST_FORM = 8192
/** As long as Countersign takes a device token, and trusts a browser. */
const DEVICE_SECONDS = 90 * 86_400

/** The shop's web server: it reads the request, compares the anti-forgery token, and writes the page. */
export function createWebServer(shop: Shop, routes: Routes): Server {
  const { url, countersignUrl, isSandbox } = shop.settings
  const isSecure = url.startsWith('https:')
  const prefix = isSecure ? '__Host-store_' : 'store_'
  // A form may lead on to Countersign's page; browsers count that as the form's target too.
  const policy = `default-src 'none'; style-src 'self'; form-action 'self' ${countersignUrl}; base-uri 'none'; frame-ancestors 'none'`
  const headers = {
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  }

  return createServer({ requestTimeout: 10_000 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      if (response.headersSent) response.destroy()
      else write(response, said(500, 'Sorry', 'This did not work. Please try again.'))
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = URL.parse(request.url ?? '/', url)
    const path = address?.pathname
    if (path === '/store.css') {
      response.writeHead(200, { ...headers, 'content-type': 'text/css' }).end(CSS)
      return
    }
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const route = routes[`${method} ${path}`]
    if (route === undefined)
      return write(response, said(404, 'Not found', 'There is no such page.'))
    const cookies = readCookies(request.headers.cookie ?? '')
    const found = shop.sessions.find(cookies.get(`${prefix}session`))
    const { session, cookie } = found === undefined ? shop.sessions.begin() : { session: found }
    if (cookie !== undefined) setCookie(response, { name: 'session', value: cookie })
    const form = request.method === 'POST' ? await readForm(request) : new URLSearchParams()
    const visit: Visit = {
      session,
      field: (name) => form?.get(name) ?? '',
      came: (name) => address?.searchParams.get(name) ?? undefined,
      ip: request.socket.remoteAddress,
      userAgent: request.headers['user-agent']?.slice(0, 500),
      device: cookies.get(`${prefix}device`),
      trusted: cookies.get(`${prefix}trusted`),
    }
    if (request.method === 'POST' && !isSame(visit.field('csrf_token'), session.csrfToken))
      return write(response, said(403, 'Please go back', 'Load the form again, and retry.'), visit)
    write(response, await route(visit), visit)
  }

  function write(response: ServerResponse, given: Answer, visit?: Visit): void {
    if ('goTo' in given) {
      for (const cookie of given.cookies ?? []) setCookie(response, cookie)
      response.writeHead(303, { ...headers, location: given.goTo }).end()
      return
    }
    const { account, id, notice, warning } = visit?.session ?? {}
    if (id !== undefined && (notice ?? warning) !== undefined) shop.sessions.clearNotices(id)
    const frame = { countersignUrl, isSandbox, isSignedIn: account !== undefined, notice, warning }
    const page = layout(given.title, given.body, frame)
    const type = { 'content-type': 'text/html; charset=utf-8' }
    response.writeHead(given.status ?? 200, { ...headers, ...type }).end(page)
  }

  function setCookie(response: ServerResponse, { name, value }: NewCookie): void {
    // These outlive the session: they are what spares their owner the second step.
    const seconds = value === '' ? 0 : name === 'session' ? undefined : DEVICE_SECONDS
    const age = seconds === undefined ? '' : `; Max-Age=${seconds}`
    const where = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
    response.appendHeader('set-cookie', `${prefix}${name}=${value}; ${where}${age}`)
  }
}

function said(status: number, title: string, words: string): Answer {
  return { status, title, body: html`<p>${words}</p>` }
}

function readCookies(header: string): ReadonlyMap<string, string> {
  const pairs = header.split('; ').map((pair) => pair.split('=', 2))
  return new Map(pairs.map(([name = '', value = '']) => [name, value]))
}

/** Undefined for what is no form, or is too long to be one of ours. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
  const length = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY)
  return isForm === true && length <= LONGEST_FORM
    ? new URLSearchParams(await text(request))
    : undefined
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
