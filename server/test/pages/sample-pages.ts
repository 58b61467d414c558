import type { VNode } from 'preact'
import type { Locale } from '../../src/domain/message/locale.ts'
import { ASSETS } from '../../src/http/pages/page-assets.ts'
import { carryPage } from '../../src/http/pages/views/carry-page.ts'
import { confirmPage } from '../../src/http/pages/views/confirm-page.ts'
import { endedPage } from '../../src/http/pages/views/ended-page.ts'
import { ENDINGS, NOTICES, type About } from '../../src/http/pages/views/model.ts'
import { olderLinkPage } from '../../src/http/pages/views/older-link-page.ts'
import {
  busyPage,
  defectPage,
  forbiddenPage,
  unknownPage,
} from '../../src/http/pages/views/plain-page.ts'
import { helpPage, safetyPage } from '../../src/http/pages/views/reading-pages.ts'
import { reportPage } from '../../src/http/pages/views/report-page.ts'
import { reportedPage } from '../../src/http/pages/views/reported-page.ts'
import { waitingPage } from '../../src/http/pages/views/waiting-page.ts'
import { sampleDevicePages } from './sample-device-pages.ts'

const now = Date.UTC(2026, 10, 21, 13, 0)
const form = { action: '/v/example', csrfToken: 'x'.repeat(43) }
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

/** Every page there is, in every state, by name. */
export function samplePages(locale: Locale): ReadonlyMap<string, VNode> {
  const about = sampleAbout(locale)
  const mail = sampleAbout(locale, { channel: 'email', to: 'a•••@e•••.com', purpose: 'sign_up' })
  const purchase = sampleAbout(locale, {
    purpose: 'purchase',
    transaction: { amount: '129.99', currency: 'EUR', payee: 'Example Books & Sons, Dublin' },
  })
  const waiting = {
    ...about,
    form,
    code: { digitsOnly: true, length: 6, link: false },
    resendAt: now + 25_000,
    others: [],
    notice: undefined,
  }
  return new Map<string, VNode>([
    ['waiting', waitingPage(waiting)],
    ['waiting for a purchase', waitingPage({ ...waiting, ...purchase, others: ['sms'] })],
    [
      'waiting with a link',
      waitingPage({ ...waiting, ...mail, code: { ...waiting.code, link: true, length: 8 } }),
    ],
    ['waiting, last message', waitingPage({ ...waiting, resendAt: now + 900_000 })],
    ['waiting, resend ready', waitingPage({ ...waiting, resendAt: now })],
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
    ['report', reportPage({ ...purchase, form })],
    ...(['kept', 'stopped', 'approved', 'ended'] as const).map((outcome): [string, VNode] => [
      `reported, ${outcome}`,
      reportedPage({ ...about, outcome }),
    ]),
    ['unknown', unknownPage(about)],
    ['forbidden', forbiddenPage(about)],
    ['busy', busyPage(about, 340)],
    ['defect', defectPage(about)],
    ...sampleDevicePages(about),
    ['help', helpPage(about)],
    ['safety', safetyPage(about)],
  ])
}
