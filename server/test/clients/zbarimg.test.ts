import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { qrSvg } from '../../src/http/pages/qr.ts'
import { qrPng } from '../../src/http/qr-png.ts'
import { openFactors } from '../domain/factor/open-factors.ts'
import { useChromium } from '../pages/use-chromium.ts'
import { findClient } from './find-client.ts'
import { runClient } from './run-client.ts'

const program = findClient('zbarimg')
const browser = program === undefined ? undefined : await useChromium()
const folder = mkdtempSync(join(tmpdir(), 'countersign-qr-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What a reader finds in a picture. */
async function read(picture: Uint8Array): Promise<string> {
  const file = join(folder, 'code.png')
  writeFileSync(file, picture)
  const client = runClient(program ?? '', ['--raw', '--quiet', file], {})
  await client.ended
  // Where there is no message bus, it says so, and reads on.
  return client
    .text()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('Connection '))
    .join('\n')
}

/** The addresses that apps read: the usual one, and the longest that there can be. */
async function addresses(): Promise<readonly string[]> {
  const house = await openFactors()
  const asks = [
    { type: 'totp', account: 'ada@shop.example' },
    { type: 'totp', account: 'ä•😀'.repeat(40), algorithm: 'SHA512', digits: 8, periodSeconds: 60 },
    { type: 'hotp', account: '-', algorithm: 'SHA256' },
  ] as const
  return Promise.all(
    asks.map(async (ask) => {
      const made = await house.enrol(ask)
      return made.type === 'seeded' ? made.otpauthUri : ''
    }),
  )
}

describe.skipIf(program === undefined)('the QR code of an authenticator app', () => {
  test('[TOT-13] is read by zbarimg from our PNG, byte for byte', async () => {
    for (const uri of await addresses()) expect(await read(qrPng(uri))).toBe(uri)
    for (const text of ['A', 'https://verify.shop.example/code', '0'.repeat(1000)])
      expect(await read(qrPng(text))).toBe(text)
  })

  test('[TOT-13] is read by zbarimg from our SVG, as a browser draws it', async () => {
    const page = await browser?.newPage({ viewport: { width: 1200, height: 1200 } })
    if (page === undefined) throw new Error('a browser was opened above')
    for (const uri of await addresses()) {
      await page.setContent(
        `<body style="margin:0;background:#000">${qrSvg(uri, 'Add to your app')}`,
      )
      expect(await read(await page.locator('svg').screenshot())).toBe(uri)
    }
  })
})
