import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openPlaces } from '../../src/places/open-places.ts'
import { writeMmdb } from './write-mmdb.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign-places-'))
const cities = join(folder, 'city.mmdb')
const networks = join(folder, 'asn.mmdb')
const flat = join(folder, 'flat.mmdb')

writeMmdb(cities, {
  '203.0.113.0/24': {
    country: { iso_code: 'DE' },
    city: { names: { en: 'Münster', de: 'Münster i. W.' } },
    location: { latitude: 51.9607, longitude: 7.6261 },
  },
  '198.51.100.0/25': { country: { iso_code: 'ZZ' }, city: { names: { en: '\u202e gnip\n' } } },
})
writeMmdb(
  networks,
  {
    '203.0.113.0/24': {
      autonomous_system_number: 64500,
      autonomous_system_organization: 'Example Net',
    },
  },
  'Test-ASN',
)
writeMmdb(flat, {
  '203.0.113.0/25': { country_code: 'AT', city: 'Wien', latitude: '48.21', longitude: '16.37' },
  '8.8.8.0/24': { asn: 'AS64501', as_name: 'Flat Net' },
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('[DEV-24] without any file of one’s own the country of an address is known, IPv4 and IPv6', async () => {
  const { locate } = await openPlaces(undefined)
  expect(locate('8.8.8.8')).toEqual({ country: 'US' })
  expect(locate('2001:4860:4860:0:0:0:0:8888')).toEqual({ country: 'US' })
})

test.each(['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '100.64.0.1', '169.254.1.1'])(
  'a private address is nowhere: %s',
  async (address) => {
    writeMmdb(join(folder, 'all.mmdb'), { '0.0.0.0/1': { country_code: 'FR' } })
    const { locate } = await openPlaces([join(folder, 'all.mmdb')])
    expect(locate(address)).toBeUndefined()
  },
)

test.each(['0:0:0:0:0:0:0:1', '::1', 'fe80::1', 'fd00::7', 'not an address', ''])(
  'nothing is known of %j',
  async (address) => {
    const { locate } = await openPlaces(undefined)
    expect(locate(address)).toBeUndefined()
  },
)

test('files of one’s own tell city, position to a tenth of a degree, and network', async () => {
  const { locate } = await openPlaces([cities, networks])
  expect(locate('203.0.113.9')).toEqual({
    country: 'DE',
    city: 'Münster',
    latitude: 52,
    longitude: 7.6,
    asn: 64500,
    operator: 'Example Net',
  })
})

test('a file may be written flat, and of two files the first one’s word counts', async () => {
  const { locate } = await openPlaces([flat, cities])
  expect(locate('203.0.113.9')).toMatchObject({ country: 'AT', city: 'Wien', latitude: 48.2 })
  expect(locate('203.0.113.200')).toMatchObject({ country: 'DE', city: 'Münster' })
})

test('the file that comes along is asked where no other tells the country', async () => {
  const { locate } = await openPlaces([flat])
  expect(locate('8.8.8.8')).toEqual({ country: 'US', asn: 64501, operator: 'Flat Net' })
})

test('an unknown country is none, and names hold nothing that a page could not show', async () => {
  const { locate } = await openPlaces([cities])
  expect(locate('198.51.100.1')).toMatchObject({ city: 'gnip' })
  expect(locate('198.51.100.1')?.country).not.toBe('ZZ')
})

test('a file of IPv4 says nothing of an IPv6 address', async () => {
  writeMmdb(join(folder, 'all.mmdb'), { '0.0.0.0/1': { city: 'Everywhere' } })
  const { locate } = await openPlaces([join(folder, 'all.mmdb')])
  expect(locate('2001:4860:4860:0:0:0:0:8888')).toEqual({ country: 'US' })
})

test('every file says what it is and when it was built', async () => {
  const { about } = await openPlaces([cities, networks])
  expect(about()).toEqual([
    { file: cities, kind: 'Test-City', builtAt: 1_780_000_000_000 },
    { file: networks, kind: 'Test-ASN', builtAt: 1_780_000_000_000 },
    {
      file: '@ip-location-db/geo-whois-asn-country-mmdb',
      kind: expect.stringContaining('country'),
      builtAt: expect.any(Number),
    },
  ])
})

test('a file that is missing or something else is told by its name', async () => {
  const text = join(folder, 'notes.txt')
  writeFileSync(text, 'nothing')
  await expect(openPlaces([text])).rejects.toThrow(`${text} is no MMDB file`)
  await expect(openPlaces([join(folder, 'none')])).rejects.toThrow('cannot be read (ENOENT)')
})
