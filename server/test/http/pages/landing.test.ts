import { expect, test } from 'vitest'
import { startPageService } from '../../pages/start-page-service.ts'
import { injectBrowser, textOf } from './inject-browser.ts'

const BROWSER = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' }

test('who opens the bare address finds where to go; a program is told that nothing is there', async () => {
  const service = await startPageService({ publicUrl: 'http://127.0.0.1:4000' })
  const browser = injectBrowser(service)
  const page = await browser.send({ path: '/', headers: BROWSER })
  expect(page.statusCode).toBe(200)
  expect(page.headers['vary']).toContain('accept')
  expect(textOf(page)).toContain('Codes and sign-ins')
  const links = [...page.body.matchAll(/<li><a href="([^"]+)"/g)].map(([, path]) => path)
  expect(links).toEqual(['/code', '/me', '/docs', '/sandbox'])
  for (const path of links)
    expect((await injectBrowser(service).open(path ?? '')).statusCode).toBe(200)
  for (const headers of [{}, { accept: '*/*' }, { accept: 'application/json' }]) {
    const answer = await browser.send({ path: '/', headers })
    expect(answer.statusCode).toBe(404)
    expect(answer.json()).toMatchObject({ code: 'not_found' })
  }
  await service.stop()
})
