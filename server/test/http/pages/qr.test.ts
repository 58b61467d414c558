import { encode } from 'uqr'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { qrSvg } from '../../../src/http/pages/qr.ts'
import { startDeviceService, type DeviceService } from '../../pages/start-device-service.ts'
import { makeClient } from '../oauth/play-device.ts'
import { injectBrowser } from './inject-browser.ts'

let service: DeviceService
beforeEach(async () => {
  service = await startDeviceService({ publicUrl: 'https://verify.shop.example' })
})
afterEach(() => service.stop())

/** Where the picture is black, module by module, without its border. */
function modulesOf(svg: string): boolean[][] {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  const path = /fill="#000" d="([^"]*)"/.exec(svg)?.[1] ?? ''
  const black = Array.from({ length: side }, () => Array.from({ length: side }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let i = 0; i < Number(width); i += 1) {
      const row = black[Number(y)]
      if (row !== undefined) row[Number(x) + i] = true
    }
  const border = [...black.slice(0, 4), ...black.slice(-4)].flat()
  expect(border).not.toContain(true)
  expect(black.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)])).not.toContain(true)
  return black.slice(4, -4).map((row) => row.slice(4, -4))
}

test('the QR code holds the verification address with its code, in sharp black on white with a quiet border', async () => {
  const { userCode, complete } = await service.ask()
  const answer = await injectBrowser(service).send({ path: `/code/qr.svg?user_code=${userCode}` })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': 'image/svg+xml; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
  })
  const address = `https://verify.shop.example${complete}`
  expect(modulesOf(answer.body)).toEqual(encode(address, { ecc: 'M', border: 0 }).data)
  expect(answer.body).toContain('<title id="title">QR code that opens verify.shop.example</title>')
  expect(answer.body).toContain('fill="#fff"')
  expect(answer.body).not.toMatch(/<script|href|style=/)
})

test('it tells nothing of a code: one that is live, one that is over and one that never was are drawn alike', async () => {
  const { userCode } = await service.ask()
  const browser = injectBrowser(service)
  for (const code of [userCode, 'BCDF-GHJK', '019-450-730', 'amber-river-stone-lemon']) {
    const answer = await browser.send({ path: `/code/qr.svg?user_code=${code}` })
    expect([code, answer.statusCode]).toEqual([code, 200])
    expect(answer.headers['set-cookie']).toBeUndefined()
  }
})

test('what cannot be a code is not drawn', async () => {
  const browser = injectBrowser(service)
  for (const query of [
    '',
    '?user_code=',
    '?user_code=A',
    '?user_code=AB--CD',
    `?user_code=${'A'.repeat(65)}`,
    '?user_code=https%3A%2F%2Fevil.example',
    '?user_code=%3Csvg%3E',
    '?user_code=BCDF-GHJK&user_code=BCDF-GHJL',
  ])
    expect([query, (await browser.send({ path: `/code/qr.svg${query}` })).statusCode]).toEqual([
      query,
      404,
    ])
})

test('another project’s picture leads to its own address', async () => {
  const made = await service.call('/v1/projects', { name: 'Other Films' })
  await makeClient(service, {}, made.body.secret_key)
  const place = `/code/${String(made.body.id).slice('prj_'.length)}`
  const answer = await injectBrowser(service).send({
    path: `${place}/qr.svg?user_code=BCDF-GHJK`,
  })
  const address = `https://verify.shop.example${place}?user_code=BCDF-GHJK`
  expect(modulesOf(answer.body)).toEqual(encode(address, { ecc: 'M', border: 0 }).data)
})

test('[WEB-07] its title is escaped', () => {
  expect(qrSvg('x', `<"'&>`)).toContain('<title id="title">&#60;&#34;&#39;&#38;&#62;</title>')
})
