import { fastify } from 'fastify'
import type { Page } from 'playwright-core'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { directionOf, type Locale } from '../../src/domain/message/locale.ts'
import { loadMessages } from '../../src/domain/message/say.ts'
import { en as messages } from '../../src/domain/message/catalogues/en.ts'
import type { Catalogue as Messages } from '../../src/domain/message/catalogue.ts'
import type { Catalogue } from '../../src/http/pages/catalogue.ts'
import { en } from '../../src/http/pages/catalogues/en.ts'
import { loadPages } from '../../src/http/pages/phrase.ts'
import { assetRoutes } from '../../src/http/pages/page-assets.ts'
import { renderPage } from '../../src/http/pages/render-page.ts'
import { pseudoWords } from './pseudo-words.ts'
import { samplePages } from './sample-pages.ts'
import { isTooWide, useChromium } from './use-chromium.ts'

/** Two languages lend their names and directions; in this file they are spoken by nobody. */
const PSEUDO = ['fi', 'he'] as const satisfies readonly Locale[]
/** Where pictures of all pages go, when somebody wants to see them. */
const pictures = process.env['COUNTERSIGN_PICTURES']

/** What is no name and yet no phrase: the project in a title, and a unit as `Intl` writes it. */
const GIVEN = /^(?:Example (?:Books|Films)|tuntia)$/

const browser = await useChromium()
const app = fastify()
let url = ''

beforeAll(async () => {
  for (const locale of PSEUDO) {
    const direction = directionOf(locale)
    const changed = <C extends Readonly<Record<string, string>>>(catalogue: C): C => {
      const pairs = Object.entries(catalogue).map(([key, source]) => [
        key,
        /^\s*\.input/.test(source) ? source : pseudoWords(source, direction),
      ])
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same keys
      return Object.fromEntries(pairs) as C
    }
    await loadMessages(locale, () => Promise.resolve(changed<Messages>(messages)))
    await loadPages(locale, () => Promise.resolve(changed<Catalogue>(en)))
  }
  assetRoutes(app)
  url = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await app.close()
})

test.each(PSEUDO)(
  '[WEB-13] words that are half as long again fit every page, and none are left in English (%s at 320 pixels)',
  async (locale) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
    let html = ''
    await page.route('**/sample', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    )
    const faults: string[] = []
    for (const [name, view] of samplePages(locale)) {
      html = renderPage(view)
      await page.goto(`${url}/sample`)
      if (await isTooWide(page)) faults.push(`${name}: too wide`)
      if (pictures !== undefined) {
        const folder = join(pictures, locale)
        mkdirSync(folder, { recursive: true })
        await page.screenshot({
          path: join(folder, `${name.replaceAll(/\W+/g, '-')}.png`),
          fullPage: true,
        })
      }
      for (const word of await englishWords(page))
        if (!GIVEN.test(word.trim())) faults.push(`${name}: ${word}`)
    }
    await page.close()
    expect([...new Set(faults)]).toEqual([])
  },
  240_000,
)

/** Runs of plain letters on the page that is open, other than names: what no catalogue gave. */
function englishWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // Names and addresses stand apart from the words around them.
    for (const name of document.querySelectorAll('bdi, time, [translate=no]')) name.remove()
    return document.body.innerText.match(/[A-Za-z][A-Za-z.' ]{2,}/g) ?? []
  })
}
