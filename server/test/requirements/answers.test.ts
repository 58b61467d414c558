import { expect, test } from 'vitest'
import { namingToken, path } from '../../src/domain/verification/tokens.ts'
import { useTestService } from '../use-test-service.ts'

const RETURN = 'https://shop.example/welcome'
const service = await useTestService({ env: { COUNTERSIGN_RETURN_URLS: RETURN } })

/** Starts a verification and answers it on the hosted page. Tells the address the page leads on to. */
async function answered(to: string, more: object = {}) {
  const { body } = await service.call('/v1/verifications', {
    purpose: 'sign_in',
    channel: 'email',
    to,
    ...more,
  })
  const named = { project: service.project.id, id: String(body.id) }
  const page = (url: string, cookie: string, form?: string) =>
    service.app.inject({
      method: form === undefined ? 'GET' : 'POST',
      url,
      headers: {
        host: '127.0.0.1:4000',
        'sec-fetch-site': 'same-origin',
        ...(cookie !== '' && { cookie }),
        ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form !== undefined && { payload: form }),
    })
  const opened = await page(`/v/${namingToken(service.vault, 'page', named)}`, '')
  const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? ''
  const place = `/v/${path(named)}`
  const waiting = await page(place, cookie)
  const csrf = /name="csrf_token" value="([^"]+)"/.exec(waiting.body)?.[1] ?? ''
  const code = await service.code(to)
  await page(
    place,
    cookie,
    new URLSearchParams({ csrf_token: csrf, action: 'check', code }).toString(),
  )
  const done = await page(place, cookie)
  const href = /href="(https:\/\/shop\.example[^"]*)"/
    .exec(done.body)?.[1]
    ?.replaceAll('&amp;', '&')
  return { id: named.id, href }
}

const redeem = (id: string, answer: string, key?: string) =>
  service.call(`/v1/verifications/${id}/receipts`, { answer }, key === undefined ? {} : { key })

test('[WEB-18] [WEB-02] the receipt of a verification answered on the page comes with the browser that answered, and with no other', async () => {
  const { id, href } = await answered('person@shop.example', { return_url: RETURN })
  const back = new URL(href ?? '')
  expect(back.searchParams.get('verification')).toBe(id)
  // Whoever began it, and only asks how it stands, hears that it was approved and gets no receipt.
  const story = await service.call(`/v1/verifications/${id}`)
  expect(story.body.status).toBe('approved')
  expect(story.body).not.toHaveProperty('receipt')
  const answer = back.searchParams.get('answer') ?? ''
  expect((await redeem(id, 'A'.repeat(43))).status).toBe(404)
  const { body: other } = await service.call('/v1/projects', { name: 'Other' })
  expect((await redeem(id, answer, other.secret_key)).status).toBe(404)
  const told = await redeem(id, answer)
  expect(told.status).toBe(200)
  // Asked again it is the same receipt, good for one use.
  expect((await redeem(id, answer)).body).toEqual(told.body)
  const spent = await service.call('/v1/receipts/consumption', told.body)
  expect(spent.body).toMatchObject({ result: 'consumed', receipt: { verification: id } })
  await service.advance(301)
  expect(await redeem(id, answer)).toMatchObject({
    status: 409,
    body: { code: 'verification_ended' },
  })
})

test('without an address to go back to, the application reads the receipt when it asks how it stands', async () => {
  const { id, href } = await answered('waiting@shop.example')
  expect(href).toBeUndefined()
  expect((await service.call(`/v1/verifications/${id}`)).body.receipt).toMatch(/^ey/)
})
