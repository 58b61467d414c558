import { createHmac } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { addressOwnerKey } from '../../../src/domain/address/address-owner.ts'
import { decodeBase32 } from '../../../src/domain/factor/base32.ts'
import { signIn, type DeviceService } from '../../pages/start-device-service.ts'
import type { PageService } from '../../pages/start-page-service.ts'
import { injectBrowser, type InjectBrowser } from './inject-browser.ts'

export const ANNA = 'anna@example.test'

/** A browser that is signed in, long enough ago that another message may be sent. */
export async function atHome(service: PageService, address = ANNA): Promise<InjectBrowser> {
  const browser = injectBrowser(service)
  await signIn(service, browser, address)
  await service.advance(31)
  await browser.open('/me')
  return browser
}

/** Answers "Confirm it is you" with a code that is sent, and goes on. */
export async function confirmByMail(
  service: PageService,
  browser: InjectBrowser,
  address = ANNA,
): Promise<LightMyRequestResponse> {
  await browser.press('confirm')
  return browser.press('check', { code: await service.code(address) })
}

/** The code that an authenticator app shows now (RFC 6238). @param later seconds from now */
export function appCode(service: PageService, secret: string, later = 0): string {
  const seed = decodeBase32(secret)
  if (seed === undefined) throw new Error('not base32')
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor((service.store.now() / 1000 + later) / 30)))
  const mac = createHmac('sha1', seed).update(counter).digest()
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** The seed as the page shows it, to be typed. */
export function secretOn(page: LightMyRequestResponse): string {
  const shown = /<output class="secret"[^>]*>([^<]+)</.exec(page.body)?.[1] ?? ''
  return shown.replaceAll(' ', '')
}

/** Adds an app to the account of the browser, which has only addresses so far, and answers its seed. */
export async function addApp(
  service: PageService,
  browser: InjectBrowser,
  address = ANNA,
): Promise<string> {
  await browser.open('/me')
  await browser.press('add_totp')
  await confirmByMail(service, browser, address)
  const page = await browser.press('add_totp')
  const secret = secretOn(page)
  await browser.press('confirm_totp', { code: appCode(service, secret), name: 'My phone' })
  return secret
}

/** What we call the account that an address belongs to. */
export async function subjectOf(service: DeviceService, address = ANNA): Promise<string> {
  const { store, vault, project } = service
  const target = vault.fingerprint('target', project.id, 'email', address)
  const owner = await store.find(addressOwnerKey(project.id, target))
  if (owner === undefined) throw new Error('nobody has this address')
  return owner.subject
}

/** A second project that has these pages too: where they begin, and the code that it sent to an address last. */
export async function otherProject({ call, settle, url }: PageService) {
  const { body: other } = await call('/v1/projects', { name: 'Other Films' })
  const passkeys = { rp_id: new URL(url).hostname, origins: [url] }
  const key = other.secret_key
  const set = { name: 'Other Films', return_urls: [], passkeys }
  await call(`/v1/projects/${other.id}`, set, { method: 'PUT', key })
  return {
    path: `/me/${String(other.id).slice('prj_'.length)}`,
    code: async (to: string): Promise<string> => {
      await settle()
      const told = await call(`/v1/sandbox/messages?to=${to}`, undefined, { key })
      const messages: readonly { code?: string }[] = told.body.data
      return messages.at(-1)?.code ?? ''
    },
  }
}

/** The ids of this kind on a page, in their order. */
export function idsOn(page: LightMyRequestResponse, prefix: string): readonly string[] {
  return [
    ...new Set(
      [...page.body.matchAll(new RegExp(`${prefix}_[0-9a-v]{20,}`, 'g'))].map(([id]) => id),
    ),
  ]
}
