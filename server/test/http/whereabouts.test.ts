import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { agentName, agentNames } from '../../src/http/agent-name.ts'
import { whereaboutsReader } from '../../src/http/whereabouts.ts'

const vault = { fingerprint: (_label: string, ...parts: readonly string[]) => parts.join(' ') }
const from = (remoteAddress: string, headers: Readonly<Record<string, string>> = {}) =>
  // Only these two of a request are read.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  ({ socket: { remoteAddress }, headers, id: 'req_1' }) as unknown as FastifyRequest

test.each([
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    'Safari on iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    'Chrome on Windows',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge on Windows',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0',
    'Firefox on Mac',
  ],
  [
    'Mozilla/5.0 (SMART-TV; Linux; Tizen 6.0) AppleWebKit/537.36 (KHTML, like Gecko) Version/6.0 TV Safari/537.36',
    'Safari on a television',
  ],
  ['Mozilla/5.0 (Linux; Android 15)', 'Android'],
  ['aws-cli/2.9.19 Python/3.11.2 Linux/6.1', 'aws-cli'],
  ['SSSD oidc_child/0.0', 'SSSD oidc_child'],
  ['curl/8.5.0', 'curl'],
  ['node', 'a command line'],
  ['undici', 'a command line'],
  ['countersign-cli', 'countersign-cli'],
  ['countersign/1.0.0', 'countersign'],
  ['\u202eevil\u0000 <b>https://shop.example/', 'evil <b>https:'],
  ['', undefined],
  [undefined, undefined],
])('the user agent %j is told as %j', (claimed, told) => {
  expect(agentName(claimed)).toBe(told)
})

test('however long or strange a user agent is, what is told of it is short and on one line', () => {
  const told = agentName(`${'x'.repeat(10_000)}\r\nSet-Cookie: a=b`) ?? ''
  expect(told.length).toBeLessThanOrEqual(40)
  expect(told).not.toMatch(/[\r\n]/)
})

test('an address is shown with its end covered, and looked up whole', () => {
  const asked: string[] = []
  const read = whereaboutsReader(vault, ['10.0.0.0/8'], (address) => {
    asked.push(address)
    return address.startsWith('203.') ? { country: 'SE', city: 'Lund' } : undefined
  })
  const near = read(from('203.0.113.77'))
  expect(near.where).toMatchObject({
    shown: '203.0.113.…',
    place: { country: 'SE', city: 'Lund' },
    near: near.network.near,
  })
  expect(read(from('2001:db8:0:7::1')).where.shown).toBe('2001:db8:0:…')
  const proxied = read(from('10.1.2.3', { 'x-forwarded-for': '198.51.100.4, 203.0.113.9' }))
  expect(proxied.where.shown).toBe('203.0.113.…')
  expect(asked).toEqual(['203.0.113.77', '2001:db8:0:7:0:0:0:1', '203.0.113.9'])
})

test('[M64] of a request whose sender is not known nothing is shown, and nothing is looked up', () => {
  const read = whereaboutsReader(vault, ['10.0.0.0/8'], () => ({ country: 'SE' }))
  const { where, network } = read(from('10.1.2.3'))
  expect(where).toEqual({ shown: '', near: network.near })
})

test('what was read of a user agent once is remembered, and another is read for itself', () => {
  const remembering = agentNames()
  const agents = Array.from({ length: 600 }, (_, i) => `program-${i}/1.0`)
  for (const agent of [...agents, ...agents, '', undefined, 'x'.repeat(600)])
    expect(remembering(agent)).toBe(agentName(agent))
})
