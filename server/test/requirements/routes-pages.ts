import type { TestService } from '../start-test-service.ts'
import { send, type Answer } from './routes-answers.ts'
import { forged } from './routes-api.ts'
import { openBrowser, sendForm } from './routes-browser.ts'
import { letMailsLink, NEVER, play, storyOf, type Played } from './routes-cast.ts'
import type { SecretRoute } from './route-table.ts'

const all = (p: Played): readonly string[] =>
  [p.code, p.session, p.clientSecret, p.to, p.page, p.link, p.report].filter((s) => s !== '')

/** Where a verification that never was would stand. */
const nowhere = (path: string): string => path.replace(/[0-9a-v]{40}/, NEVER.slice(4))

const looksFor = (service: TestService, path: string) => {
  const get = (at: string) => send(service, { method: 'GET', path: at })
  return {
    forged: () => get(forged(path)),
    'never existed': () => get(nowhere(path)),
    'without its secret': () => get(path.split('.').slice(0, -1).join('.')),
    'no token at all': () => get(`${path.slice(0, path.indexOf('/', 1))}/x`),
  }
}

const openPageRoute: SecretRoute = {
  route: 'GET /v/:token',
  by: 'by the person’s page',
  takes: ['token', 'cookie'],
  worth: 0,
  async prepare(service) {
    const live = await play(service)
    const before = await storyOf(service, live.id)
    const looks = looksFor(service, live.page)
    return {
      present: () => send(service, { method: 'GET', path: live.page }),
      effects: async () => (await storyOf(service, live.id)).length - before.length,
      alike: [
        {
          ...looks,
          'its place, without the cookie': () =>
            send(service, { method: 'GET', path: nowhere(live.page).replace(/\.[\w-]{43}$/, '') }),
        },
      ],
      timed: [looks.forged, looks['never existed']],
      secrets: all(live),
    }
  },
}

const openLinkRoute: SecretRoute = {
  route: 'GET /v/:token',
  by: 'by the link of a mail',
  takes: ['token', 'cookie'],
  worth: 0,
  async prepare(service) {
    await letMailsLink(service)
    const live = await play(service, { purpose: 'linked' })
    const before = await storyOf(service, live.id)
    const looks = looksFor(service, live.link)
    return {
      present: () => send(service, { method: 'GET', path: live.link }),
      effects: async () => (await storyOf(service, live.id)).length - before.length,
      alike: [looks],
      timed: [looks.forged, looks['never existed']],
      secrets: all(live),
    }
  },
}

const approved = (answers: readonly Answer[]): number =>
  answers.filter(({ headers }) => String(headers['location']).endsWith('?s=approved')).length

/** Forms that did not come from the page of this verification in this browser. */
function strangeForms(
  service: TestService,
  path: string,
  csrf: string,
  cookie: string,
  fields: Readonly<Record<string, string>>,
) {
  const form = (at: string, token: string, jar: string) =>
    sendForm(service, at, { ...fields, csrf_token: token }, jar)
  return [
    {
      'a forged token': () => form(path, forged(csrf), cookie),
      'no token': () => form(path, '', cookie),
      'a forged token and the wrong code': () =>
        sendForm(service, path, { ...fields, code: 'WRONG', csrf_token: 'x' }, cookie),
    },
    {
      'no cookie': () => form(path, csrf, ''),
      'a forged cookie': () => form(path, csrf, cookie.replace(/(v_\w+=).{8}/, '$1AAAAAAAA')),
      'never existed': () => form(nowhere(path), csrf, cookie),
      'no place at all': () => form('/v/x', csrf, cookie),
    },
  ] as const
}

const typeOnPage: SecretRoute = {
  route: 'POST /v/:token',
  by: 'by a typed code',
  takes: ['token', 'cookie', 'csrf_token', 'code'],
  worth: 1,
  async prepare(service) {
    const live = await play(service)
    const browser = openBrowser(service)
    await browser.open(live.page)
    const { path, csrf } = browser.page()
    const fields = { action: 'check', code: live.code }
    const alike = strangeForms(service, path, csrf, browser.cookies(), fields)
    return {
      present: () => browser.press(fields),
      effects: approved,
      alike,
      timed: [alike[1]['a forged cookie'], alike[1]['never existed']],
      secrets: [...all(live), csrf, ...cookieValues(browser.cookies())],
    }
  },
}

const confirmOnPage: SecretRoute = {
  route: 'POST /v/:token',
  by: 'by an opened link',
  takes: ['token', 'cookie', 'csrf_token', 'code'],
  worth: 1,
  async prepare(service) {
    await letMailsLink(service)
    const live = await play(service, { purpose: 'linked' })
    const browser = openBrowser(service)
    await browser.open(live.page)
    await browser.open(live.link)
    const { path, csrf } = browser.page()
    const alike = strangeForms(service, path, csrf, browser.cookies(), { action: 'confirm' })
    return {
      present: () => browser.press({ action: 'confirm' }),
      effects: approved,
      alike,
      timed: [alike[1]['a forged cookie'], alike[1]['never existed']],
      secrets: [...all(live), csrf, ...cookieValues(browser.cookies())],
    }
  },
}

const lookAtReport: SecretRoute = {
  route: 'GET /report/:token',
  by: 'by the link of a message',
  takes: ['token'],
  worth: 0,
  async prepare(service) {
    const live = await play(service)
    const before = await storyOf(service, live.id)
    const looks = looksFor(service, live.report)
    return {
      present: () => send(service, { method: 'GET', path: live.report }),
      effects: async () => (await storyOf(service, live.id)).length - before.length,
      alike: [looks],
      timed: [looks.forged, looks['never existed']],
      secrets: all(live),
    }
  },
}

const report: SecretRoute = {
  route: 'POST /report/:token',
  by: 'by the link of a message',
  takes: ['token', 'csrf_token'],
  worth: 1,
  async prepare(service) {
    const live = await play(service)
    const browser = openBrowser(service)
    await browser.open(live.report)
    const { csrf } = browser.page()
    const say = (path: string, token: string) =>
      sendForm(service, path, { action: 'report', csrf_token: token })
    return {
      present: () => browser.press({ action: 'report' }),
      effects: async () =>
        (await storyOf(service, live.id)).filter((t) => t === 'verification.denied').length,
      alike: [
        {
          forged: () => say(forged(live.report), csrf),
          'never existed': () => say(nowhere(live.report), csrf),
          'no token at all': () => say('/report/x', csrf),
        },
        {
          'a forged form': () => say(live.report, forged(csrf)),
          'a form without a token': () => say(live.report, ''),
        },
      ],
      timed: [() => say(forged(live.report), csrf), () => say(nowhere(live.report), csrf)],
      secrets: [...all(live), csrf],
    }
  },
}

const sandboxForm: SecretRoute = {
  route: 'POST /sandbox',
  by: 'by its page',
  takes: ['csrf_token'],
  worth: 0,
  async prepare(service) {
    const browser = openBrowser(service)
    await browser.open('/sandbox')
    const { csrf } = browser.page()
    const clear = (token: string) =>
      sendForm(service, '/sandbox', { action: '', csrf_token: token })
    return {
      present: () => clear(csrf),
      effects: () => 0,
      alike: [{ forged: () => clear(forged(csrf)), missing: () => clear('') }],
      timed: [() => clear(forged(csrf)), () => clear('x')],
      secrets: [csrf],
    }
  },
}

function cookieValues(cookies: string): readonly string[] {
  return cookies.split('; ').map((cookie) => cookie.slice(cookie.indexOf('=') + 1))
}

export const pageSecretRoutes: readonly SecretRoute[] = [
  openPageRoute,
  openLinkRoute,
  typeOnPage,
  confirmOnPage,
  lookAtReport,
  report,
  sandboxForm,
]
