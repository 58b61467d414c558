import { expect, test } from 'vitest'
import {
  judgePasskeySettings,
  relatedOrigins,
} from '../../../src/domain/passkey/judge-passkey-settings.ts'
import { passkeySettings } from '../../../src/domain/passkey/passkey-settings.ts'
import { Problem } from '../../../src/domain/problem.ts'
import type { PasskeySettings } from '../../../src/domain/project/project.ts'
import { SETTINGS } from './sample-passkey.ts'

/** The field that is refused; undefined when nothing is. */
function refused(change: Partial<PasskeySettings>): unknown {
  try {
    judgePasskeySettings({ ...SETTINGS, ...change })
    return undefined
  } catch (error) {
    if (error instanceof Problem) return error.facts['field']
    throw error
  }
}

test('a project without settings has its passkeys made for our own pages', () => {
  const own = (url: string) => {
    const { rpId, origins } = passkeySettings({}, url)
    return [rpId, ...origins]
  }
  expect(own('https://verify.example')).toEqual(['verify.example', 'https://verify.example'])
  expect(own('https://Verify.example:443/at/a/path')).toEqual([
    'verify.example',
    'https://verify.example',
  ])
  expect(own('http://localhost:4000')).toEqual(['localhost', 'http://localhost:4000'])
  expect(own('http://localhost:80')).toEqual(['localhost', 'http://localhost'])
  expect(own('http://127.0.0.1:443/')).toEqual(['127.0.0.1', 'http://127.0.0.1:443'])
  expect(passkeySettings({ passkeys: SETTINGS }, 'https://verify.example')).toBe(SETTINGS)
  expect(passkeySettings(undefined, 'https://verify.example').attestation).toBe('none')
})

test('[PKY-09] passkeys are bound to a domain, never to an address, a label alone, or text of another kind', () => {
  const good = ['shop.example', 'www.shop.example', 'xn--bcher-kva.example']
  for (const rpId of good)
    expect(refused({ rpId, origins: [`https://${rpId}`] }), rpId).toBeUndefined()
  const bad = ['', 'shop', '127.0.0.1', '[::1]', 'Shop.example', 'https://shop.example']
  bad.push('shop.example.', '.shop.example', 'shop..example', '-shop.example', 'büch.example')
  for (const rpId of bad)
    expect(refused({ rpId, origins: [`https://${rpId}`] }), rpId).toBe('passkeys.rp_id')
})

test('[PKY-07] a page is an https origin as browsers write it, on this machine without https, or an app on Android', () => {
  const app = `android:apk-key-hash:${'A'.repeat(43)}`
  const own = 'https://shop.example'
  for (const origin of [own, 'https://a.b.shop.example:8443', 'https://other.example', app])
    expect(refused({ origins: [own, origin] }), origin).toBeUndefined()
  const bad = ['', '*', 'null', 'http://shop.example', 'http://localhost:3000', `${own}/`]
  bad.push(`${own}/path`, `${own}:443`, 'https://*.shop.example', 'https://10.0.0.1')
  bad.push('https://SHOP.example', 'https://user@shop.example', `${app}A`, 'ios:bundle-id:x')
  for (const origin of bad)
    expect(refused({ origins: [own, origin] }), origin).toBe('passkeys.origins')
  expect(refused({ rpId: 'localhost', origins: ['http://localhost:3000'] })).toBeUndefined()
})

test('at least one page is of the domain itself', () => {
  for (const origin of ['https://other.example', 'https://evilshop.example'])
    expect(refused({ origins: [origin] })).toBe('passkeys.origins')
  expect(refused({ origins: ['https://www.shop.example'] })).toBeUndefined()
})

test('models are UUIDs, and who takes known ones only names some', () => {
  const aaguid = 'ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4'
  expect(refused({ attestation: 'known', allowedAaguids: [aaguid] })).toBeUndefined()
  expect(refused({ attestation: 'known' })).toBe('passkeys.allowed_aaguids')
  expect(refused({ allowedAaguids: [aaguid.toUpperCase()] })).toBe('passkeys.allowed_aaguids')
})

test('[PKY-21] related are the pages of other sites, and no apps', () => {
  const origins = [
    'https://shop.example',
    'https://www.shop.example:8443',
    'https://evilshop.example',
    'https://shop-abroad.example:8443',
    `android:apk-key-hash:${'A'.repeat(43)}`,
  ]
  expect(relatedOrigins({ ...SETTINGS, origins })).toEqual([
    'https://evilshop.example',
    'https://shop-abroad.example:8443',
  ])
})
