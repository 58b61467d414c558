import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientAddress, networkText, trustedList } from '../../src/http/network.ts'
import { startTestService, type TestService } from '../start-test-service.ts'

const none = trustedList([])
const proxies = trustedList(['10.0.0.0/8', '2001:db8:ffff::/48'])
const network = (address: string) => networkText(clientAddress(address, undefined, none) ?? '')

test('[LIM-05] [M62] without trusted proxies the connection alone tells who asks, loopback too', () => {
  expect(clientAddress('203.0.113.7', '198.51.100.1', none)).toBe('203.0.113.7')
  expect(clientAddress('127.0.0.1', '198.51.100.1', none)).toBe('127.0.0.1')
})

test('[LIM-05] behind trusted proxies the last hop that is none of ours counts, whatever was written before it', () => {
  expect(clientAddress('10.0.0.1', '1.1.1.1, 198.51.100.1, 10.0.0.2', proxies)).toBe('198.51.100.1')
  expect(clientAddress('10.0.0.1', '198.51.100.1:4711', proxies)).toBe('198.51.100.1')
  expect(clientAddress('::ffff:10.0.0.1', '198.51.100.1', proxies)).toBe('198.51.100.1')
  expect(clientAddress('2001:db8:ffff::1', '[2001:db8:1::9]:443', proxies)).toBe(
    '2001:db8:1:0:0:0:0:9',
  )
  const address = fc.ipV4().filter((ip) => !ip.startsWith('10.'))
  fc.assert(
    fc.property(fc.array(fc.string()), address, (forged, real) => {
      const header = [...forged.map((text) => text.replaceAll(',', '')), real].join(', ')
      expect(clientAddress('10.0.0.1', header, proxies)).toBe(real)
    }),
  )
})

test('[LIM-06] [M63] a whole /64 is one network, in every way it can be written', () => {
  const forms = [
    '2001:db8:0:1::1',
    '2001:0DB8:0000:0001:0000:0000:0000:0001',
    '2001:db8:0:1:ffff:ffff:ffff:ffff',
    '2001:db8:0:1:1::',
    '2001:db8:0:1:0:0:192.0.2.1',
    '2001:db8::1:0:0:0:2',
  ]
  expect(new Set(forms.map(network))).toEqual(new Set(['2001:db8:0:1']))
  expect(network('2001:db8:0:2::1')).not.toBe(network(forms[0] ?? ''))
  for (const mapped of ['::ffff:203.0.113.7', '::FFFF:cb00:7107', '0:0:0:0:0:ffff:203.0.113.7'])
    expect(network(mapped)).toBe('203.0.113.7')
})

test('[M64] a trusted proxy that does not say who asks is not taken for one person', () => {
  expect(clientAddress('10.0.0.1', undefined, proxies)).toBeUndefined()
  expect(clientAddress('10.0.0.1', '198.51.100.1, unknown', proxies)).toBeUndefined()
})

test('a proxy that is no address is refused before the server is built', () => {
  expect(() => trustedList(['everyone'])).toThrow('neither an IP address nor a CIDR block')
  expect(() => trustedList(['10.0.0.0/99'])).toThrow()
})

let service: TestService
beforeAll(async () => {
  service = await startTestService({ env: { COUNTERSIGN_TRUSTED_PROXIES: '127.0.0.1' } })
  const { body } = await service.call('/v1/keys', {
    type: 'publishable',
    name: 'page',
    origins: ['https://shop.example'],
    purposes: ['sign_in'],
  })
  key = body.key
})
afterAll(() => service.stop())
let key: string
let people = 0

/** Starts with the publishable key until refused; answers how many were let in. */
async function startsLetIn(address: () => string, most: number): Promise<number> {
  for (let i = 0; i < most; i += 1) {
    people += 1
    const headers = { origin: 'https://shop.example', 'x-forwarded-for': address() }
    const body = { purpose: 'sign_in', channel: 'email', to: `net${people}@shop.example` }
    if ((await service.call('/v1/verifications', body, { key, headers })).status === 429) return i
  }
  return most
}

test('[LIM-05] [LIM-06] [M62] [M63] forged hops and addresses of one /64 do not get a browser past the limit of its network', async () => {
  let n = 0
  const forged = () => `198.51.100.${(n += 1)}, 203.0.113.9`
  expect(await startsLetIn(forged, 60)).toBe(30)
  expect(await startsLetIn(() => `2001:db8:7:7::${(n += 1).toString(16)}`, 60)).toBe(30)
  expect(await startsLetIn(() => '203.0.113.10', 5)).toBe(5)
})
