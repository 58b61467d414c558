import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { playBrowser } from '../../domain/push/play-browser.ts'
import { startDeviceService, type DeviceService } from '../../pages/start-device-service.ts'
import { must } from '../../requirements/factor-cast.ts'
import { textOf, type InjectBrowser } from './inject-browser.ts'
import { ANNA, atHome, subjectOf } from './on-own-pages.ts'

let service: DeviceService

beforeEach(async () => {
  service = await startDeviceService({ publicUrl: 'https://verify.shop.example' })
})
afterEach(() => service.stop())

/** What a browser's `PushSubscription.toJSON()` gives. */
function subscription(path: string) {
  const { endpoint, p256dh, auth } = playBrowser(`http://127.0.0.1:9/${path}`).target
  return { endpoint, keys: { p256dh, auth } }
}

async function addPush(browser: InjectBrowser, given: unknown) {
  await browser.open('/me')
  return browser.press('add_push', { subscription: JSON.stringify(given) })
}

/** The browsers that are asked, the newest first. */
async function asked(): Promise<readonly string[]> {
  const path = `/v1/subjects/${await subjectOf(service)}/push_subscriptions`
  const all: readonly { readonly id: string }[] = (await must(service, 200, path)).data
  return all.map(({ id }) => id)
}

/** Lets the application add one. */
async function addByApi(path: string) {
  const at = `/v1/subjects/${await subjectOf(service)}/push_subscriptions`
  const answer = await service.call(at, subscription(path), { method: 'PUT' })
  expect(answer.status).toBe(200)
}

async function removals() {
  const all = await service.store.eventsAfter(service.project.id, 0, 1000)
  return all.filter(({ type }) => type === 'push.removed').map(({ facts }) => facts)
}

describe('a browser that a person lets be asked on their own page', () => {
  test('is held to the same shape as through the API', async () => {
    const anna = await atHome(service)
    const good = subscription('a')
    const wrong = [
      { ...good, endpoint: `${good.endpoint}${'x'.repeat(2048)}` },
      { ...good, endpoint: '' },
      { ...good, keys: { ...good.keys, auth: `${good.keys.auth}${'='.repeat(200)}` } },
      { ...good, keys: { ...good.keys, p256dh: `${good.keys.p256dh}${' '.repeat(200)}` } },
      { ...good, keys: { ...good.keys, auth: `${good.keys.auth}.` } },
      { ...good, endpoint: 'https://10.0.0.1/' },
    ]
    // oxlint-disable-next-line no-await-in-loop
    for (const one of wrong) await addPush(anna, one)
    expect(await asked()).toEqual([])
    await addPush(anna, good)
    expect(await asked()).toHaveLength(1)
  })

  test('is refused when there are ten: nobody pushes the owner’s out', async () => {
    const owner = await atHome(service)
    await addPush(owner, subscription('owner'))
    const [first] = await asked()
    // oxlint-disable-next-line no-await-in-loop
    for (let i = 0; i < 9; i += 1) await addPush(owner, subscription(String(i)))
    const before = await asked()
    expect(before).toHaveLength(10)
    const page = await addPush(owner, subscription('eleventh'))
    expect(textOf(page)).toContain('You have as many as there can be')
    expect(await asked()).toEqual(before)
    await addByApi('from the app')
    expect(await asked()).toHaveLength(10)
    expect(await removals()).toEqual([{ subscription: first, reason: 'most_browsers' }])
  })

  test('[ADM-07] is asked no more once its session is signed out, here or from another browser; others go on', async () => {
    const laptop = await atHome(service)
    const phone = await atHome(service)
    await addPush(laptop, subscription('laptop'))
    await addPush(phone, subscription('phone'))
    await addByApi('app')
    const [app, onPhone, onLaptop] = await asked()
    const path = `/v1/subjects/${await subjectOf(service)}/sessions`
    const [, older] = (await must(service, 200, path)).data
    await phone.press('end_session', { session: older.id })
    expect(await asked()).toEqual([app, onPhone])
    // Whoever has the page of an ended session open still adds nothing by it.
    await laptop.press('add_push', { subscription: JSON.stringify(subscription('laptop')) })
    expect(await asked()).toEqual([app, onPhone])
    await phone.press('sign_out')
    expect(await asked()).toEqual([app])
    expect(await removals()).toEqual([
      { subscription: onLaptop, by: 'page' },
      { subscription: onPhone, by: 'page' },
    ])
  })
})

describe('[REC-13] no browser of a person is asked any more', () => {
  async function twoBrowsers() {
    const anna = await atHome(service)
    await addPush(anna, subscription('anna'))
    await addByApi('app')
    expect(await asked()).toHaveLength(2)
    return anna
  }

  /** Gets back into the account by a message. */
  async function recover() {
    await service.advance(61)
    const ask = { purpose: 'recovery', channel: 'email', subject: await subjectOf(service) }
    const { id } = await must(service, 201, '/v1/verifications', ask)
    await must(service, 200, `/v1/verifications/${id}/checks`, { code: await service.code(ANNA) })
  }

  test('once they signed out everywhere', async () => {
    const anna = await twoBrowsers()
    await anna.press('sign_out_everywhere')
    expect(await asked()).toEqual([])
    expect(await removals()).toMatchObject([{ by: 'page' }, { by: 'page' }])
  })

  test('once their application ended all their sessions', async () => {
    await twoBrowsers()
    const path = `/v1/subjects/${await subjectOf(service)}/sessions`
    await service.call(path, undefined, { method: 'DELETE' })
    expect(await asked()).toEqual([])
    expect(await removals()).toMatchObject([{ by: 'api' }, { by: 'api' }])
  })

  test('once the account was recovered', async () => {
    await twoBrowsers()
    await recover()
    expect(await asked()).toEqual([])
    expect(await removals()).toMatchObject([{ by: 'recovery' }, { by: 'recovery' }])
  })
})
