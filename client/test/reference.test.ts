import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createCountersign } from '../src/client.ts'

const page = readFileSync(new URL('../../docs/reference/client.md', import.meta.url), 'utf8')

test('the reference names every call of the client, and no other', () => {
  const client = createCountersign({ url: 'https://a.example' })
  const calls = Object.entries(client).flatMap(([noun, record]) =>
    Object.keys(record).map((verb) => `${noun}.${verb}`),
  )
  const named = page.matchAll(
    /`(?:countersign\.)?((?:verifications|receipts|keys|policies|projects|clients|deviceAuthorizations|devices|trustedDevices|sessions|addresses|authenticators|approvals|assessments|subjects|pushSubscriptions|webhooks|deliveries|guard|templates|sandbox)\.\w+)\(/g,
  )
  expect(new Set(Array.from(named, ([, call]) => call))).toEqual(new Set(calls))
})

test('the reference names everything that the package exports as a value', async () => {
  const face: object = await import('../src/client.ts')
  const device: object = await import('../src/device.ts')
  const guard: object = await import('../src/express.ts')
  const names = Object.keys({ ...face, ...device, ...guard })
  for (const name of names) expect(page).toContain(name)
})
