import { begin, makeClient, poll, type PlayedDevice } from '../http/oauth/play-device.ts'
import type { TestService } from '../start-test-service.ts'
import { send } from './routes-answers.ts'
import { forged } from './routes-api.ts'
import { openBrowser, sendForm, type Browser } from './routes-browser.ts'
import { NEVER, play, told, unique } from './routes-cast.ts'
import type { Present, SecretRoute } from './route-table.ts'

/** A person who is signed in on our pages. */
export async function signedIn(service: TestService, to = `${unique('person')}@shop.example`) {
  const browser = openBrowser(service)
  await browser.open('/code')
  await browser.follow({ action: 'continue', identifier: to })
  await browser.follow({ action: 'check', code: await service.code(to) })
  return { browser, to }
}

/** The same with a device whose code they have entered. */
async function asked(service: TestService) {
  const { browser, to } = await signedIn(service)
  const device = await begin(service, await makeClient(service))
  await browser.follow({ action: 'continue', user_code: device.userCode })
  return { browser, to, device }
}

/** The same with the device in, and the link of the notice that tells of it. */
async function letIn(service: TestService) {
  const { browser, to, device } = await asked(service)
  await browser.follow({ decision: 'approve' })
  await poll(service, device)
  const notice = (await service.messages(to)).at(-1)
  const link = /\/revoke\/[\w.-]+/.exec(notice?.text ?? '')?.[0] ?? ''
  return { browser, to, device, link }
}

const cookiesIn = (browser: Browser): readonly string[] =>
  browser
    .cookies()
    .split('; ')
    .map((cookie) => cookie.slice(cookie.indexOf('=') + 1))

const inPlay = (browser: Browser, { deviceCode, userCode }: PlayedDevice): readonly string[] => [
  // A page that only tells has no form; and a short cookie is no secret.
  ...[...cookiesIn(browser), browser.page().csrf].filter((value) => value.length >= 20),
  deviceCode,
  userCode,
]

/** Forms that our page did not make, and forms of nobody who is signed in. */
function strangeForms(
  service: TestService,
  browser: Browser,
  fields: Readonly<Record<string, string>>,
) {
  const { path, csrf } = browser.page()
  const form = (token: string, jar: string) =>
    sendForm(service, path, { ...fields, csrf_token: token }, jar)
  const own = browser.cookies()
  const other = own.replace(/=[^;]{8}/g, '=AAAAAAAA')
  return {
    tokens: {
      forged: () => form(forged(csrf), own),
      none: () => form('', own),
      'no token at all': () => form('x', own),
    },
    cookies: { none: () => form(csrf, ''), forged: () => form(csrf, other) },
  }
}

const signIn: SecretRoute = {
  route: 'POST /sign-in',
  by: 'by its page',
  takes: ['cookie', 'csrf_token'],
  worth: 1,
  async prepare(service) {
    const browser = openBrowser(service)
    await browser.open('/sign-in')
    const to = `${unique('person')}@shop.example`
    const fields = { action: 'continue', identifier: to }
    const { tokens, cookies } = strangeForms(service, browser, fields)
    return {
      present: () => browser.press(fields),
      effects: async () => (await service.messages(to)).length,
      alike: [{ ...tokens, 'no cookie': cookies.none, 'a forged cookie': cookies.forged }],
      timed: [tokens.forged, cookies.forged],
      secrets: [...cookiesIn(browser), browser.page().csrf, to],
    }
  },
}

/** Entering a code asks; it lets nobody in. */
const enterCode: SecretRoute = {
  route: 'POST /code',
  by: 'by a person who is signed in',
  takes: ['cookie', 'csrf_token', 'user_code'],
  worth: 0,
  async prepare(service) {
    const { browser } = await signedIn(service)
    const device = await begin(service, await makeClient(service))
    const { tokens, cookies } = strangeForms(service, browser, { user_code: device.userCode })
    const { path, csrf } = browser.page()
    const enter = (user_code: string) => () =>
      sendForm(service, path, { user_code, csrf_token: csrf }, browser.cookies())
    return {
      present: enter(device.userCode),
      effects: () => told(service, 'verification.approved').then((n) => n - 1),
      alike: [
        tokens,
        cookies,
        { 'never existed': enter('BBBB-BBBC'), 'never existed either': enter('CCCC-CCCB') },
      ],
      timed: [cookies.none, cookies.forged],
      secrets: inPlay(browser, device),
    }
  },
}

const decideOnPage: SecretRoute = {
  route: 'POST /code/:place',
  by: 'by the person who entered the code',
  takes: ['cookie', 'csrf_token', 'user_code'],
  worth: 1,
  async prepare(service) {
    const { browser, device } = await asked(service)
    const before = await told(service, 'verification.approved')
    const stranger = (await signedIn(service)).browser
    const fields = { decision: 'approve' }
    const { tokens, cookies } = strangeForms(service, browser, fields)
    const { path } = browser.page()
    const elsewhere =
      (at: string): Present =>
      () =>
        sendForm(service, at, { ...fields, csrf_token: stranger.page().csrf }, stranger.cookies())
    const placeOf = (id: string): string => path.replace(/[0-9a-v]{40}/, id.slice(4))
    const strangeToAll = {
      'never existed': elsewhere(placeOf(NEVER)),
      // Whoever entered this code before is told that another person has it now; a place cannot be guessed.
      'no question of a device': elsewhere(placeOf((await play(service)).id)),
    }
    return {
      present: () => browser.press(fields),
      effects: async () => (await told(service, 'verification.approved')) - before - 1,
      alike: [tokens, cookies, strangeToAll],
      timed: [strangeToAll['never existed'], strangeToAll['no question of a device']],
      secrets: inPlay(browser, device),
    }
  },
}

const endOwnDevice: SecretRoute = {
  route: 'POST /me',
  by: 'by a person who is signed in',
  takes: ['cookie', 'csrf_token'],
  worth: 1,
  async prepare(service) {
    const { browser, device } = await letIn(service)
    await browser.open('/me')
    const id = /dev_[0-9a-v]{40}/.exec((await browser.open('/me')).text)?.[0] ?? ''
    const fields = { action: 'revoke_device', device: id }
    const { tokens, cookies } = strangeForms(service, browser, fields)
    const stranger = (await signedIn(service)).browser
    await stranger.open('/me')
    const ofStranger =
      (one: string): Present =>
      () =>
        sendForm(
          service,
          '/me',
          { ...fields, device: one, csrf_token: stranger.page().csrf },
          stranger.cookies(),
        )
    const own = { ...fields, csrf_token: browser.page().csrf }
    return {
      present: () => sendForm(service, '/me', own, browser.cookies()),
      effects: () => told(service, 'device.revoked'),
      alike: [
        tokens,
        cookies,
        {
          'another person’s': ofStranger(id),
          'never existed': ofStranger(`dev_${NEVER.slice(4)}`),
        },
      ],
      timed: [ofStranger(id), ofStranger(`dev_${NEVER.slice(4)}`)],
      secrets: inPlay(browser, device),
    }
  },
}

const looksFor = (service: TestService, link: string) => {
  const get =
    (path: string): Present =>
    () =>
      send(service, { method: 'GET', path })
  return {
    forged: get(forged(link)),
    'never existed': get(link.replace(/[0-9a-v]{40}/, NEVER.slice(4))),
    'no token at all': get('/revoke/x'),
  }
}

const lookAtNotice: SecretRoute = {
  route: 'GET /revoke/:token',
  by: 'by the link of a notice',
  takes: ['token'],
  worth: 0,
  async prepare(service) {
    const { browser, device, link } = await letIn(service)
    const looks = looksFor(service, link)
    return {
      present: () => send(service, { method: 'GET', path: link }),
      effects: () => told(service, 'device.revoked'),
      alike: [looks],
      timed: [looks.forged, looks['never existed']],
      secrets: [...inPlay(browser, device), link.slice('/revoke/'.length)],
    }
  },
}

const endByNotice: SecretRoute = {
  route: 'POST /revoke/:token',
  by: 'by the link of a notice',
  takes: ['token', 'csrf_token'],
  worth: 1,
  async prepare(service) {
    const { device, link } = await letIn(service)
    const anybody = openBrowser(service)
    await anybody.open(link)
    const { csrf } = anybody.page()
    const say =
      (path: string, token: string): Present =>
      () =>
        sendForm(service, path, { action: 'revoke', csrf_token: token })
    const never = link.replace(/[0-9a-v]{40}/, NEVER.slice(4))
    return {
      present: () => anybody.press({ action: 'revoke' }),
      effects: () => told(service, 'device.revoked'),
      alike: [
        {
          forged: say(forged(link), csrf),
          'never existed': say(never, csrf),
          'no token at all': say('/revoke/x', csrf),
        },
        { 'a forged form': say(link, forged(csrf)), 'a form without a token': say(link, '') },
      ],
      timed: [say(forged(link), csrf), say(never, csrf)],
      secrets: [csrf, device.deviceCode, link.slice('/revoke/'.length)],
    }
  },
}

export const devicePageSecretRoutes: readonly SecretRoute[] = [
  signIn,
  enterCode,
  decideOnPage,
  endOwnDevice,
  lookAtNotice,
  endByNotice,
]
