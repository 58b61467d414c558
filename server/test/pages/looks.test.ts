import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locale } from '../../src/domain/message/locale.ts'
import { loadPages } from '../../src/http/pages/phrase.ts'
import { renderPage } from '../../src/http/pages/render-page.ts'
import { axeViolations, isTooWide, useChromium } from './use-chromium.ts'
import { samplePages } from './sample-pages.ts'
import { startPageService, type PageService } from './start-page-service.ts'

const browser = await useChromium()
let service: PageService

beforeAll(async () => {
  await loadPages('ar')
  service = await startPageService()
})
afterAll(async () => {
  await service.stop()
})

const looks: readonly (readonly [Locale, 'light' | 'dark', number])[] = [
  ['en', 'light', 320],
  ['en', 'dark', 1280],
  ['ar', 'light', 1280],
  ['ar', 'dark', 320],
]

test.each(looks)(
  '[WEB-13] in %s, %s, at %i pixels, axe finds nothing wrong on any page, and none needs scrolling sideways',
  async (locale, colorScheme, width) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } })
    let html = ''
    await page.route('**/sample', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    )
    const faults: string[] = []
    for (const [name, view] of samplePages(locale)) {
      html = renderPage(view)
      await page.goto(`${service.url}/sample`)
      for (const violation of await axeViolations(page)) faults.push(`${name}: ${violation}`)
      if (await isTooWide(page)) faults.push(`${name}: too wide`)
    }
    await page.close()
    expect(faults).toEqual([])
  },
  240_000,
)
