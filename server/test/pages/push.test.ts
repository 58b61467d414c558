import { expect, test, onTestFinished } from 'vitest'
import { playBrowser } from '../domain/push/play-browser.ts'
import { startReceiver } from '../egress/start-receiver.ts'
import { HOME, startDeviceService } from './start-device-service.ts'
import { complaintsOf, expectReadable, PLAIN_PHONE, useChromium } from './use-chromium.ts'

const ANNA = 'anna@example.test'
const browser = await useChromium()

async function open(options: Parameters<typeof browser.newContext>[0] = {}) {
  const service = await startDeviceService({ host: 'localhost' })
  onTestFinished(() => service.stop())
  const context = await browser.newContext({
    locale: 'en-GB',
    ...options,
    extraHTTPHeaders: { 'x-forwarded-for': HOME },
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const { url } = service
  const press = (action: string) =>
    page.locator(`button[name=action][value=${action}]`).first().click()
  const signIn = async () => {
    await page.goto(`${url}/me`)
    await page.locator('input[name=identifier]').fill(ANNA)
    await press('continue')
    await page.locator('input[name=code]').fill(await service.code(ANNA))
    if (options.javaScriptEnabled === false) await press('check')
    else await page.waitForURL(`${url}/me`)
  }
  return { service, context, page, url, press, signIn }
}

test('a person lets this browser be asked, is shown the question there, and takes it back', async () => {
  const { service, context, page, url, press, signIn } = await open()
  const complaints = complaintsOf(page)
  const push = await startReceiver((_request, reply) => reply.writeHead(201).end())
  const own = playBrowser(`http://127.0.0.1:${push.port}/send`)
  const { endpoint, p256dh, auth } = own.target
  // The one thing that a browser without a network cannot do: find a push service.
  await page.addInitScript(
    (json) => {
      PushManager.prototype.subscribe = async () =>
        Object.assign(Object.create(PushSubscription.prototype), { toJSON: () => json })
    },
    { endpoint, keys: { p256dh, auth } },
  )
  await context.grantPermissions(['notifications'], { origin: url })
  await signIn()
  await press('add_push')
  await expect.poll(() => page.locator('[data-push-here]').count()).toBe(1)
  expect(await page.locator('#push').textContent()).toContain('This browser')
  expect(await page.locator('[data-push-on]').count()).toBe(0)
  await expectReadable(browser, page, url)

  const worker = await page.evaluate(async () => {
    const found = await navigator.serviceWorker.getRegistration('/push/')
    return found?.active?.scriptURL
  })
  expect(worker).toBe(`${url}/push/worker.js?locale=en`)

  const cdp = await context.newCDPSession(page)
  const registered = new Promise<string>((resolve) => {
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [one] = registrations
      if (one !== undefined) resolve(one.registrationId)
    })
  })
  await cdp.send('ServiceWorker.enable')
  await cdp.send('ServiceWorker.deliverPushMessage', {
    origin: url,
    registrationId: await registered,
    data: JSON.stringify({ type: 'approval', verification: 'ver_1', name: 'Example Films' }),
  })
  const shown = () =>
    page.evaluate(async () => {
      const found = await navigator.serviceWorker.getRegistration('/push/')
      return (await found?.getNotifications())?.map(({ title, body, tag }) => ({
        title,
        body,
        tag,
      }))
    })
  await expect.poll(shown).toEqual([{ title: 'Is this you?', body: 'Example Films', tag: 'ver_1' }])

  await press('remove_push')
  await expect.poll(() => page.locator('#push').textContent()).toContain('No browser is asked yet')
  expect(complaints).toEqual([])
  expect(service.url).toBe(url)
})

test('a browser that does not allow it says so, and nothing is sent', async () => {
  const { page, press, signIn } = await open()
  // What a person presses in the browser's own window, which has none here.
  await page.addInitScript(() => {
    Notification.requestPermission = () => Promise.resolve('denied')
  })
  await signIn()
  await press('add_push')
  await expect
    .poll(() => page.locator('[data-push-refused]').textContent())
    .toContain('Allow notifications')
  expect(await page.locator('[data-push]').count()).toBe(0)
})

test('[WEB-11] without a script a person reads what there is, and is offered nothing that would not work', async () => {
  const { page, url, signIn } = await open(PLAIN_PHONE)
  await signIn()
  expect(await page.locator('#push').textContent()).toContain('No browser is asked yet')
  expect(await page.locator('button[value=add_push]').isVisible()).toBe(false)
  await expectReadable(browser, page, url)
})
