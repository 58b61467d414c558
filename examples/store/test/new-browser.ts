/** A page as a person without script sees it. */
export type SeenPage = {
  readonly url: URL
  readonly status: number
  readonly title: string
  /** What can be read in `main`, on one line. */
  readonly words: string
  readonly html: string
}

/** A browser with a cookie jar of its own, that follows redirects and fills in the forms it sees. */
export function newBrowser(origin: string) {
  // As in life, cookies are kept by host, whatever the port.
  const jar = new Map<string, string>()
  let page: SeenPage | undefined

  async function load(address: URL, body?: URLSearchParams): Promise<SeenPage> {
    const response = await fetch(address, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        cookie: [...jar].map((pair) => pair.join('=')).join('; '),
        origin: address.origin,
      },
      redirect: 'manual',
      ...(body !== undefined && { body }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    const location = response.headers.get('location')
    if (location !== null) return load(new URL(location, address))
    page = seen(address, response.status, await response.text())
    return page
  }

  return {
    jar,
    open: (path: string) => load(new URL(path, origin)),
    /** Fills in the form of the page that posts to `action` and sends it. */
    async send(action: string, fields: Readonly<Record<string, string>> = {}): Promise<SeenPage> {
      if (page === undefined) throw new Error('no page is open')
      const forms = [...page.html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([^]*?)<\/form>/g)]
      const inside = forms.find(([, target]) => target?.split('?')[0] === action)?.[2]
      if (inside === undefined) throw new Error(`no form posts to ${action}: ${page.words}`)
      const body = new URLSearchParams()
      for (const [input] of inside.matchAll(/<input[^>]*type="hidden"[^>]*>/g))
        body.set(attribute(input, 'name'), attribute(input, 'value'))
      for (const [name, value] of Object.entries(fields)) body.set(name, value)
      return load(new URL(action, page.url), body)
    },
  }
}

function seen(url: URL, status: number, html: string): SeenPage {
  const main = /<main[^>]*>([^]*?)<\/main>/.exec(html)?.[1] ?? ''
  const words = main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  return { url, status, title: /<h1[^>]*>([^<]*)</.exec(html)?.[1]?.trim() ?? '', words, html }
}

function attribute(tag: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}
