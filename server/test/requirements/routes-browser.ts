import type { TestService } from '../start-test-service.ts'
import { send, type Answer } from './routes-answers.ts'

/** A browser without a script: it keeps cookies and remembers the page it saw last. */
export type Browser = {
  /** Opens a path and follows where it leads. */
  readonly open: (path: string) => Promise<Answer>
  /** Sends the form of the page it saw last, without following. */
  readonly press: (fields: Readonly<Record<string, string>>) => Promise<Answer>
  /** Sends it and follows where that leads. */
  readonly follow: (fields: Readonly<Record<string, string>>) => Promise<Answer>
  /** The page it saw last: where it is, and its form's token. */
  readonly page: () => { readonly path: string; readonly csrf: string }
  readonly cookies: () => string
}

export function openBrowser(service: TestService): Browser {
  const jar = new Map<string, string>()
  let at = ''
  let html = ''
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const keep = (answer: Answer): void => {
    const given = answer.headers['set-cookie']
    const lines = Array.isArray(given) ? given.map(String) : [given]
    for (const line of lines.filter((one) => typeof one === 'string')) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      jar.set(name, value)
    }
  }
  const get = async (path: string): Promise<Answer> => {
    const answer = await send(service, { method: 'GET', path, headers: { cookie: cookies() } })
    keep(answer)
    if (answer.status === 303) return get(String(answer.headers['location']))
    at = path
    html = answer.text
    return answer
  }
  const csrf = () => /name="csrf_token" value="([^"]*)"/.exec(html)?.[1] ?? ''
  const press = (fields: Readonly<Record<string, string>>): Promise<Answer> => {
    const path = /<form method="post" action="([^"]*)"/.exec(html)?.[1] ?? at.split('?')[0] ?? ''
    return sendForm(
      service,
      path.replaceAll('&amp;', '&'),
      { csrf_token: csrf(), ...fields },
      cookies(),
    )
  }
  return {
    cookies,
    open: get,
    page: () => ({ path: at.split('?')[0] ?? '', csrf: csrf() }),
    press,
    async follow(fields) {
      const answer = await press(fields)
      keep(answer)
      return answer.status === 303 ? get(String(answer.headers['location'])) : answer
    },
  }
}

/** Sends a form as a browser does from our own page. */
export function sendForm(
  service: TestService,
  path: string,
  fields: Readonly<Record<string, string>>,
  cookie = '',
): Promise<Answer> {
  return send(service, {
    method: 'POST',
    path,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'null',
      'sec-fetch-site': 'same-origin',
      ...(cookie !== '' && { cookie }),
    },
    body: new URLSearchParams(fields).toString(),
  })
}
