import { readFileSync } from 'node:fs'
import { directionOf } from '../../domain/message/locale.ts'
import type { App } from '../app.ts'
import { pageLocale } from './page-locale.ts'
import { loadPages, phraseText } from './phrase.ts'

const SCRIPT = readFileSync(new URL('./assets/push-worker.js', import.meta.url), 'utf8')

/** What a browser runs when a question arrives and no page of ours is open, with its words in front. It stands alone in its folder, so that it answers for no page. */
export function pushWorkerRoute(app: App): void {
  app.get<{ Querystring: { locale?: unknown } }>('/push/worker.js', async (request, reply) => {
    const { locale: wanted } = request.query
    const locale = pageLocale(typeof wanted === 'string' ? wanted : undefined, undefined)
    await loadPages(locale)
    const title = phraseText(locale, 'own.approvals', {})
    const words = JSON.stringify({ title, lang: locale, dir: directionOf(locale) })
    return reply
      .header('content-type', 'text/javascript; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(`const words = ${words}\n${SCRIPT}`)
  })
}
