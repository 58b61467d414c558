import type { VNode } from 'preact'
import type { Way } from '../../src/domain/delivery/channel.ts'
import type { Locale } from '../../src/domain/message/locale.ts'
import { ASSETS } from '../../src/http/pages/page-assets.ts'
import { carryPage } from '../../src/http/pages/views/carry-page.ts'
import { confirmPage } from '../../src/http/pages/views/confirm-page.ts'
import { endedPage } from '../../src/http/pages/views/ended-page.ts'
import { ENDINGS, NOTICES, REPORTED, type About } from '../../src/http/pages/views/model.ts'
import { olderLinkPage } from '../../src/http/pages/views/older-link-page.ts'
import {
  busyPage,
  coolingPage,
  defectPage,
  forbiddenPage,
  unknownPage,
} from '../../src/http/pages/views/plain-page.ts'
import { helpPage, safetyPage } from '../../src/http/pages/views/reading-pages.ts'
import { shownTransaction } from '../../src/http/pages/shown-transaction.ts'
import { landingPage } from '../../src/http/pages/views/landing-page.ts'
import { reportPage } from '../../src/http/pages/views/report-page.ts'
import { reportedPage } from '../../src/http/pages/views/reported-page.ts'
import { waitingPage } from '../../src/http/pages/views/waiting-page.ts'
import { sampleDevicePages } from './sample-device-pages.ts'
import { sampleMePages } from './sample-me-pages.ts'
import { sampleWayPages } from './sample-way-pages.ts'

const now = Date.UTC(2026, 10, 21, 13, 0)
const form = { action: '/v/example', csrfToken: 'x'.repeat(43) }
const plainWays = {
  others: [],
  fixed: false,
  second: false,
  notice: undefined,
  readyAt: now,
} as const
const reportUrl = `/report/${'a'.repeat(40)}.${'b'.repeat(20)}.${'c'.repeat(43)}`

/** What the pages show in these samples; a test may ask for something else. */
export function sampleAbout(locale: Locale, asked: Partial<About['asked']> = {}): About {
  return {
    locale,
    host: 'verify.shop.example',
    assets: ASSETS,
    asked: {
      project: 'Example Books',
      purpose: 'sign_in',
      channel: 'sms',
      to: '+1 ••• ••• ••00',
      reference: 'BKTR',
      transaction: undefined,
      createdAt: now - 30_000,
      lastSentAt: now - 28_000,
      expiresAt: now + 272_000,
      endedAt: now - 60_000,
      now,
      ...asked,
    },
  }
}

/** The same, answered by this way. */
export function by<W extends Way>(channel: W, about: About) {
  return { ...about, asked: { ...about.asked, channel } }
}

/** Every page there is, in every state, by name. */
export function samplePages(locale: Locale): ReadonlyMap<string, VNode> {
  const about = sampleAbout(locale)
  const mail = sampleAbout(locale, { channel: 'email', to: 'a•••@e•••.com', purpose: 'sign_up' })
  const purchase = sampleAbout(locale, {
    purpose: 'purchase',
    transaction: shownTransaction({
      amount: '129.90',
      currency: 'EUR',
      payee: 'Example Books & Sons, Dublin',
    }),
  })
  const waiting = {
    ...by('sms', about),
    form,
    code: { digitsOnly: true, length: 6, link: false },
    resendAt: now + 25_000,
    ...plainWays,
  }
  return new Map<string, VNode>([
    ['waiting', waitingPage(waiting)],
    [
      'waiting for a purchase',
      waitingPage({ ...waiting, ...by('sms', purchase), others: ['passkey', 'sms'] }),
    ],
    [
      'waiting with a link',
      waitingPage({
        ...waiting,
        ...by('email', mail),
        code: { ...waiting.code, link: true, length: 8 },
      }),
    ],
    ['waiting, last message', waitingPage({ ...waiting, resendAt: now + 900_000 })],
    ['waiting, resend ready', waitingPage({ ...waiting, resendAt: now })],
    [
      'waiting, on its way',
      waitingPage({ ...waiting, asked: { ...waiting.asked, lastSentAt: now } }),
    ],
    ...NOTICES.map((notice): [string, VNode] => [
      `waiting, ${notice}`,
      waitingPage({ ...waiting, notice }),
    ]),
    ...ENDINGS.map((ending): [string, VNode] => [
      ending,
      endedPage({ ...about, ending, returnUrl: undefined }),
    ]),
    [
      'approved, going on',
      endedPage({ ...purchase, ending: 'approved', returnUrl: 'https://shop.example/welcome' }),
    ],
    ['confirm', confirmPage({ ...purchase, form, reportUrl })],
    ['other browser', carryPage({ ...mail, code: '12345678', reportUrl })],
    ['older link', olderLinkPage(mail)],
    ...(['open', 'over', 'recovery'] as const).map((state): [string, VNode] => [
      `report, ${state}`,
      reportPage({ ...purchase, form, state }),
    ]),
    ...REPORTED.map((outcome): [string, VNode] => [
      `reported, ${outcome}`,
      reportedPage({ ...about, outcome }),
    ]),
    ['unknown', unknownPage(about)],
    ['forbidden', forbiddenPage(about)],
    ['busy', busyPage(about, 340)],
    ['cooling', coolingPage(about, 80_000)],
    ['defect', defectPage(about)],
    ['landing', landingPage({ ...about, pages: true, sandbox: true })],
    ...sampleWayPages(about),
    ...sampleDevicePages(about),
    ...sampleMePages(about),
    ['help', helpPage(about)],
    ['safety', safetyPage(about)],
  ])
}
