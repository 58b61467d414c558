import type { LightMyRequestResponse } from 'fastify'
import type { PageService } from '../../pages/start-page-service.ts'

/** A browser without a script: it keeps cookies, follows 303, and sends the forms of the page it sees. */
export type InjectBrowser = {
  /** Opens an address and follows where it leads. */
  readonly open: (path: string) => Promise<LightMyRequestResponse>
  /** Presses a button of the page that is open. */
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
  /** The address in the bar. */
  readonly address: () => string
  /** The form of the page that is open. */
  readonly form: () => { readonly action: string; readonly csrfToken: string }
}

export function injectBrowser(service: PageService): InjectBrowser {
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
  const form = () => ({
    action: /<form method="post" action="([^"]*)"/.exec(html)?.[1] ?? '',
    csrfToken: /name="csrf_token" value="([^"]*)"/.exec(html)?.[1] ?? '',
  })
  return {
    send,
    form,
    address: () => address,
    open: async (path) => follow(path, await send({ path })),
    press: async (action, fields = {}) => {
      const { action: path, csrfToken } = form()
      const body = new URLSearchParams({ csrf_token: csrfToken, action, ...fields }).toString()
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
