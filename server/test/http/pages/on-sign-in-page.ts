import { addressOwnerKey } from '../../../src/domain/address/address-owner.ts'
import type { PageService } from '../../pages/start-page-service.ts'
import { signIn } from '../../pages/start-device-service.ts'
import { formHeaders, injectBrowser, textOf, type InjectBrowser } from './inject-browser.ts'

/** Presses a button that chooses another way, and follows where it leads. */
export async function choose(browser: InjectBrowser, way: string) {
  const { action, hidden } = browser.form()
  const body = new URLSearchParams({ ...hidden, action: 'another' }).toString()
  const path = `${action}?channel=${way}`
  const answer = await browser.send({ method: 'POST', path, body, headers: formHeaders() })
  return answer.statusCode === 303 ? browser.open(String(answer.headers.location)) : answer
}

/** Signs a person in once, so that they are known here, and answers their subject. */
export async function knownPerson(service: PageService, address: string): Promise<string> {
  await signIn(service, injectBrowser(service), address)
  const { store, vault, project } = service
  const hash = vault.fingerprint('target', project.id, 'email', address)
  const owner = await store.find(addressOwnerKey(project.id, hash))
  if (owner === undefined) throw new Error('nobody was signed in')
  // Nobody has sent anything there lately.
  await service.advance(90_000)
  return owner.subject
}

/** The ways that a page offers, by the words of its buttons' addresses. */
export function waysOn({ body }: { readonly body: string }): readonly string[] {
  return [...body.matchAll(/formaction="[^"]*\?channel=(\w+)"/g)].map(([, way = '']) => way)
}

/** A page as it reads, without what is of this request alone: reference, covered address, number and times. */
export function plainText(page: Parameters<typeof textOf>[0]): string {
  return textOf(page)
    .replace(/\b[A-Z]{4}\b/g, '')
    .replace(/\S+@\S+/g, '')
    .replace(/\b\d{2}\b|\d+:\d\d/g, '')
}
