import { statSync } from 'node:fs'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTv } from './start-tv.ts'

let tv: Awaited<ReturnType<typeof startTv>>
beforeAll(async () => {
  tv = await startTv()
})
afterAll(async () => {
  await tv.stop()
})

type Shown = Readonly<Record<string, unknown>> & {
  readonly kind: string
  readonly userCode: string
}

/** What the screen is told, until it is told this. */
async function until(kind: string, isIt: (shown: Shown) => boolean = () => true): Promise<Shown> {
  const leave = new AbortController()
  const response = await fetch(`${tv.url}/screen`, { signal: leave.signal })
  let text = ''
  try {
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString()
      const last = text.split('\n\n').findLast((event) => event.startsWith('data: '))
      const shown = JSON.parse(last?.slice('data: '.length) ?? '{}') as Shown
      if (shown.kind === kind && isIt(shown)) return shown
    }
  } finally {
    leave.abort()
  }
  throw new Error(`the screen never showed ${kind}`)
}

async function press(path: string, origin = tv.url): Promise<number> {
  return (await fetch(`${tv.url}${path}`, { method: 'POST', headers: { origin } })).status
}

test('the television shows a code, lets the person in, and stays in when it was off', async () => {
  const shown = await until('code')
  expect(shown).toMatchObject({ address: `${tv.serviceUrl.slice('http://'.length)}/code` })
  const asked = await tv.countersign.deviceAuthorizations.get(shown.userCode)
  expect(asked).toMatchObject({
    deviceName: 'Living room',
    scopes: ['openid', 'library', 'listen'],
  })
  await tv.countersign.deviceAuthorizations.approve(shown.userCode, { subject: 'user_1' })
  const signedIn = await until('signed_in')
  expect(signedIn).toMatchObject({
    name: 'user_1',
    allows: ['know who you are', 'show the books you own', 'play your audiobooks'],
  })
  expect(JSON.stringify(signedIn)).not.toContain('ey')
  expect(statSync(tv.tokenFile).mode & 0o777).toBe(0o600)
  await tv.restart()
  expect((await until('signed_in'))['name']).toBe('user_1')
})

test('signing out ends the device, forgets its token and shows a code again', async () => {
  expect(await press('/sign-out')).toBe(204)
  await until('code')
  expect(tv.isKept()).toBe(false)
  await expect.poll(async () => (await tv.countersign.devices.list('user_1')).data).toEqual([])
})

test('[DEV-11] a no is shown, and one key brings a new code', async () => {
  const { userCode } = await until('code')
  await tv.countersign.deviceAuthorizations.deny(userCode, { subject: 'user_1' })
  await until('denied')
  expect(await press('/new-code')).toBe(204)
  await until('code', (shown) => shown.userCode !== userCode)
})

test('the picture is of the code on the screen, and there is none without a code', async () => {
  const { userCode } = await until('code')
  const picture = await fetch(`${tv.url}/code.svg`)
  expect(picture.headers.get('content-type')).toBe('image/svg+xml')
  expect(await picture.text()).toContain('<svg')
  await tv.countersign.deviceAuthorizations.deny(userCode, { subject: 'user_1' })
  await until('denied')
  expect((await fetch(`${tv.url}/code.svg`)).status).toBe(404)
  await press('/new-code')
})

test('a page elsewhere presses no button, and no other name leads to the screen', async () => {
  expect(await press('/sign-out', 'https://evil.example')).toBe(403)
  const { port } = new URL(tv.url)
  const status = await new Promise<number | undefined>((resolve) => {
    const headers = { host: 'evil.example' }
    request({ port, path: '/screen', headers }, (response) => {
      response.destroy()
      resolve(response.statusCode)
    }).end()
  })
  expect(status).toBe(421)
})
