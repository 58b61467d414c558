import type { LightMyRequestResponse } from 'fastify'
import { test as plainTest } from 'vitest'
import { HOME, signIn, startDeviceService } from '../../pages/start-device-service.ts'
import type { PageService } from '../../pages/start-page-service.ts'
import { injectBrowser, type InjectBrowser } from './inject-browser.ts'

export const ANNA = 'anna@example.test'
export const BEN = 'ben@example.test'

/** A test that is given a service of its own at a public address. */
// oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern which other fixtures this one needs
export const test = plainTest.extend('service', async ({}, { onCleanup }) => {
  const service = await startDeviceService({ publicUrl: 'https://verify.shop.example' })
  onCleanup(() => service.stop())
  return service
})

/** A browser in which somebody is signed in and asked for a code. */
export async function signedIn(
  service: PageService,
  address = ANNA,
  from = HOME,
): Promise<InjectBrowser> {
  const browser = injectBrowser(service, from)
  await signIn(service, browser, address, '/code')
  return browser
}

export function enter(browser: InjectBrowser, userCode: string): Promise<LightMyRequestResponse> {
  return browser.press('continue', { user_code: userCode })
}

export function decide(
  browser: InjectBrowser,
  decision: string,
  fields: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  return browser.press('', { decision, ...fields })
}

/** The name of the ending that a page shows. */
export function stateOf(page: LightMyRequestResponse): string | undefined {
  return /data-state="([a-z_]+)"/.exec(page.body)?.[1]
}
