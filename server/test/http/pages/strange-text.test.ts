import { afterEach, beforeEach, expect, test } from 'vitest'
import { renderPage } from '../../../src/http/pages/render-page.ts'
import { reportPage } from '../../../src/http/pages/views/report-page.ts'
import { waitingPage } from '../../../src/http/pages/views/waiting-page.ts'
import { by, sampleAbout } from '../../pages/sample-pages.ts'
import { shownTransaction } from '../../../src/http/pages/shown-transaction.ts'
import { startPageService, type PageService } from '../../pages/start-page-service.ts'
import { injectBrowser, textOf } from './inject-browser.ts'

/** What others may call themselves. The mark shows that the text arrived, the rest must arrive as text. */
const STRANGE = [
  '<script>alert(1)</script>MARK',
  '</title><script>alert(1)</script>MARK',
  '"><img src=x onerror=alert(1)>MARK',
  "' onmouseover='alert(1) MARK",
  '" autofocus onfocus="alert(1) MARK',
  '<svg/onload=alert(1)>MARK',
  '<iframe src="javascript:alert(1)">MARK',
  '<a href="https://evil.example">MARK</a>',
  '<!-- MARK',
  ']]>MARK',
  '<style>*{display:none}</style>MARK',
  '<base href="https://evil.example">MARK',
  '<form action="https://evil.example">MARK',
  '<meta http-equiv="refresh" content="0">MARK',
  '&lt;script&gt;MARK',
  '&#60;script&#62;MARK',
  '{{7*7}}MARK',
  '${7*7}MARK',
  '{$project}MARK',
  '<%= 7*7 %>MARK',
  '#{7*7}MARK',
  'line\n@evil.com #123456 MARK',
  'line\r\nSet-Cookie: a=b MARK',
  'http://evil.example MARK',
  'javascript:alert(1) MARK',
  '\u202Eexample.evil MARK',
  '\u2066\u202D\u200FMARK',
  'zero\u200Bwidth\u0000\u0007MARK',
  'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301MARK',
  `MARK${'x'.repeat(1990)}`,
] as const

/** Control characters, zero widths and marks that turn the direction; the isolating pair that we add ourselves is no harm. */
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u200B-\u200F\u202A-\u202E\u2066\u2067]/

let service: PageService | undefined
beforeEach(() => {
  service = undefined
})
afterEach(() => service?.stop())

test('[WEB-07] whatever others call themselves arrives as text on a page, and changes nothing of it', () => {
  expect(STRANGE).toHaveLength(30)
  const shapes = new Set<string>()
  for (const strange of STRANGE) {
    const form = { action: '/v/x', csrfToken: 'x' }
    const code = { digitsOnly: true, length: 6, link: false }
    const one = { amount: '1.00', payee: strange, reference: strange }
    const pages = [
      { ...one, currency: strange },
      { currency: strange, payments: [one, one] },
      { action: strange, facts: { [`a ${strange}`]: strange } },
    ].flatMap((transaction) => {
      const about = sampleAbout('en', {
        project: strange,
        to: strange,
        transaction: shownTransaction(transaction),
      })
      const way = { others: [], fixed: false, second: false, notice: undefined, readyAt: 0 }
      return [
        waitingPage({ ...by('sms', about), ...way, form, code, resendAt: 0 }),
        reportPage({ ...about, form, state: 'open' }),
      ]
    })
    // The markup with all text taken out must be the same for every text.
    const bare = pages.map((page) => renderPage(page).replace(/>[^<]*/g, '>'))
    shapes.add(bare.join('\n').replace(/\u2068|\u2069/g, ''))
  }
  expect(shapes.size).toBe(1)
})

test('[WEB-07] what cannot be seen is taken out of a name before it is shown', async () => {
  service = await startPageService({ publicUrl: 'https://v.example' })
  for (const [i, strange] of STRANGE.entries()) {
    await service.rename(strange)
    const v = await service.start({ to: `+150055501${10 + i}` })
    const page = await injectBrowser(service).open(service.pagePath(v))
    expect(page.body).toContain('MARK')
    expect(page.body).not.toMatch(UNSEEN)
    expect(textOf(page)).not.toContain('49MARK')
  }
})

test('[WEB-14] a payment is shown in full, amount and payee, before the code is asked for', async () => {
  service = await startPageService({ publicUrl: 'https://v.example' })
  const payee = `Example Books and Stationery, ${'Long Street '.repeat(8)}Dublin`
  const v = await service.start({
    purpose: 'purchase',
    transaction: { amount: '1299999.99', currency: 'EUR', payee },
  })
  const text = textOf(await injectBrowser(service).open(service.pagePath(v)))
  expect(text).toContain('Confirm a purchase at Example Books')
  expect(text).toContain('1299999.99 EUR')
  expect(text).toContain(payee)
  expect(text.indexOf(payee)).toBeLessThan(text.indexOf('Code from the message'))
})

test('[WEB-14] an international host is shown as the letters it is made of', async () => {
  service = await startPageService({ publicUrl: 'https://verify.\u0435xample.com' })
  const v = await service.start()
  const page = await injectBrowser(service).open(service.pagePath(v))
  expect(textOf(page)).toContain('This page is verify.xn--xample-2of.com')
})
