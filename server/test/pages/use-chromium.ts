import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'

/** A browser without anything that calls home, for all tests of a file: `const browser = await useChromium()` at its top. */
export async function useChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env['COUNTERSIGN_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  afterAll(() => browser.close())
  return browser
}

/** A window of a phone that runs no scripts. */
export const PLAIN_PHONE = {
  javaScriptEnabled: false,
  viewport: { width: 320, height: 720 },
  locale: 'en-GB',
} as const

/** What the browser has to say of a page so far: a content policy that stops our own script or style would say so here. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds against WCAG 2.2 AA on the page that is open: each rule with the places that break it. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const run = Reflect.get(Reflect.get(globalThis, 'axe'), 'run')
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await run(document, { runOnly: tags })
    return violations.map(
      (violation: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        `${violation.id}: ${violation.nodes.map((n) => `${n.html} ${n.failureSummary}`).join(' | ')}`,
    )
  })
}

/** Whether the page must be scrolled sideways to be read (WCAG 1.4.10). */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
}

/**
 * Expects that what a window shows can be read by everybody, at 320 and at 1280 pixels.
 * @param url of the service, whose style sheet the page loads
 */
export async function expectReadable(browser: Browser, page: Page, url: string): Promise<void> {
  // axe is a script itself, so it looks at the markup of the page in a window that may run one.
  const html = await page.content()
  const seen = await browser.newPage()
  await seen.route('**/seen', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  for (const width of [320, 1280]) {
    await seen.setViewportSize({ width, height: 720 })
    await seen.goto(`${url}/seen`)
    expect(await axeViolations(seen)).toEqual([])
    expect(await isTooWide(seen)).toBe(false)
  }
  await seen.close()
}

/** Expects the page to be the one with this title. */
export async function expectTitle(page: Page, title: string): Promise<void> {
  expect((await page.locator('h1').textContent())?.trim()).toBe(title)
}
