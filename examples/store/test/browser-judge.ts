import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export const CHROMIUM = process.env['COUNTERSIGN_CHROMIUM'] ?? '/usr/bin/chromium'
export const hasChromium = existsSync(CHROMIUM)
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
/** Set to a folder, each page is kept as a picture, for whoever wants to look at them. */
const PICTURES = process.env['STORE_PICTURES']

/** Types a code into the page that asks for one, and goes on. */
export async function typeCode(page: Page, code: string, action?: string): Promise<void> {
  const field = page.locator('input[name=code][autocomplete=one-time-code]')
  await field.fill(code)
  const button = action === undefined ? 'button' : `button[value=${action}]`
  await page.locator('form', { has: field }).locator(button).first().click()
}

/**
 * No violation that axe can find, nothing to scroll sideways for, and every target big enough for a thumb. The page runs no
 * script, so the judge looks at a copy of it in a context of its own.
 */
export async function judgePage(page: Page, judge: Page, name: string): Promise<void> {
  if (PICTURES !== undefined) {
    mkdirSync(PICTURES, { recursive: true })
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true })
  }
  const body = await page.content()
  await judge.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html' }))
  await judge.goto(page.url())
  await judge.addScriptTag({ path: AXE })
  const found = await judge.evaluate(
    'axe.run().then((r) => r.violations.map((v) => v.id + " " + v.nodes.map((n) => n.html).join(" ")))',
  )
  expect(found, name).toEqual([])
  const sideways = await judge.evaluate('document.documentElement.scrollWidth - innerWidth')
  expect(sideways, name).toBeLessThanOrEqual(0)
  const small = await judge.evaluate(
    '[...document.querySelectorAll("button, input:not([type=hidden]):not([type=checkbox]), label.check, summary, nav a, footer a")].filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.outerHTML)',
  )
  expect(small, name).toEqual([])
  await judge.unroute(page.url())
}
