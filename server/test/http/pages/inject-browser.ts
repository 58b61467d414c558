import type { LightMyRequestResponse } from 'fastify'
import type { PageService } from '../../pages/start-page-service.ts'

/** A browser without a script: it keeps cookies, follows 303, and sends the forms of the page it sees. */
export type InjectBrowser = {
  /** Opens an address and follows where it leads. */
  readonly open: (path: string) => Promise<LightMyRequestResponse>
  /** Presses a button of the page that is open; what its form holds hidden goes along. */
  readonly press: (
    action: string,
    fields?: Record<string, string>,
  ) => Promise<LightMyRequestResponse>
  /** Sends one request as it stands, without following. */
  readonly send: (request: {
    readonly method?: 'GET' | 'HEAD' | 'OPTIONS' | 'POST'
    readonly path: string
    readonly headers?: Record<string, string>
    readonly body?: string
  }) => Promise<LightMyRequestResponse>
  /** The cookies it has now, by name. */
  readonly cookies: () => ReadonlyMap<string, string>
  /** The address in the bar. */
  readonly address: () => string
  /** The form of the page that is open. */
  readonly form: () => {
    readonly action: string
    readonly csrfToken: string
    /** Its hidden fields, the token among them. */
    readonly hidden: Readonly<Record<string, string>>
  }
}

/** @param from the network that a trusted proxy says it is in */
export function injectBrowser(service: PageService, from = '8.8.8.8'): InjectBrowser {
  const jar = new Map<string, string>()
  let address = ''
  let html = ''
  const send: InjectBrowser['send'] = async ({ method = 'GET', path, headers = {}, body }) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await service.app.inject({
      method,
      url: path,
      headers: {
        host: new URL(service.url).host,
        'x-forwarded-for': from,
        ...(cookie !== '' && { cookie }),
        ...headers,
      },
      ...(body !== undefined && { payload: body }),
    })
    for (const line of [response.headers['set-cookie'] ?? []].flat()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      jar.set(name, value)
    }
    return response
  }
  const follow = async (path: string, response: LightMyRequestResponse) => {
    let at = path
    let last = response
    while (last.statusCode === 303) {
      at = String(last.headers.location)
      last = await send({ path: at })
    }
    address = at
    html = last.body
    return last
  }
  const form = () => {
    const first = /<form\b[^]*?<\/form>/.exec(html)?.[0] ?? ''
    const fields = first.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)
    const hidden = Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]))
    const action = /<form\b[^>]* action="([^"]*)"/.exec(first)?.[1] ?? ''
    return { action, csrfToken: hidden['csrf_token'] ?? '', hidden }
  }
  return {
    send,
    form,
    cookies: () => new Map([...jar].filter(([, value]) => value !== '')),
    address: () => address,
    open: async (path) => follow(path, await send({ path })),
    press: async (action, fields = {}) => {
      const { action: path, hidden } = form()
      const body = new URLSearchParams({ ...hidden, action, ...fields }).toString()
      const headers = formHeaders()
      return follow(path, await send({ method: 'POST', path, headers, body }))
    },
  }
}

/** What a browser sends along with a form of our own page: its origin is hidden, because our pages send no referrer. */
export function formHeaders(): Record<string, string> {
  return {
    'content-type': 'application/x-www-form-urlencoded',
    origin: 'null',
    'sec-fetch-site': 'same-origin',
  }
}

/** The text of a page as it is read, without markup and isolating marks. */
export function textOf(response: LightMyRequestResponse): string {
  return response.body
    .replace(/<(script|style|svg)\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
}
