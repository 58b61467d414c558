import { describe, expect, test } from 'vitest'
import { begin, check, newEmail, newPhone } from '../domain/verification/people.ts'
import { useTestService } from '../use-test-service.ts'
import { appHolder, changeReceipt, must } from './factor-cast.ts'
import { unique } from './routes-cast.ts'

const service = await useTestService()

const addressesOf = (subject: string): string => `/v1/subjects/${subject}/addresses`

/** Proves an address of a subject. */
async function add(subject: string, to: string, more: object = {}): Promise<void> {
  const channel = to.includes('@') ? 'email' : 'sms'
  const v = await begin(service, { purpose: 'add_address', subject, to, channel, ...more })
  const { body } = await check(service, v, v.code)
  expect(body.result).toBe('approved')
  // What that tells has arrived before anything else happens.
  await service.settle()
}

const onFile = async (subject: string): Promise<readonly { id: string; masked: string }[]> =>
  (await must(service, 200, addressesOf(subject))).data

/** Messages without a code: what was told. */
const told = async (to: string) =>
  (await service.messages(to)).filter(({ code }) => code === undefined)

describe('changing an address', () => {
  test('[REC-16] an address is added only by a code that was sent there, and the others are told', async () => {
    const [old, fresh] = [newEmail(), newPhone()]
    const subject = unique('subject')
    await add(subject, old)
    expect(await told(old)).toEqual([])
    const v = await begin(service, { purpose: 'add_address', subject, to: fresh })
    expect(await onFile(subject)).toHaveLength(1)
    expect(await told(old)).toEqual([])
    await check(service, v, v.code)
    expect(await onFile(subject)).toHaveLength(2)
    const [notice, ...more] = await told(old)
    expect(more).toEqual([])
    expect(notice?.text).toContain('An address was added to your account')
    expect(notice?.text).toContain(`••${fresh.slice(-2)}`)
    expect(notice?.text).not.toContain(fresh)
    expect(notice?.url).toContain(`/report/${v.id.slice(4)}.`)
    // The new one was told by the code itself.
    expect(await told(fresh)).toEqual([])
  })

  test('[REC-16] an address that is proven once more is no news', async () => {
    const to = newEmail()
    const subject = unique('subject')
    await add(subject, to)
    await service.advance(61)
    await add(subject, to)
    expect(await onFile(subject)).toHaveLength(1)
    expect(await told(to)).toEqual([])
  })

  test('[REC-16] where an authenticator app stands, an address comes and goes only with a proof by it; the old and the new one are told', async () => {
    const app = await appHolder(service)
    const { subject } = app
    const [old, fresh] = [newPhone(), newPhone()]
    for (const to of [old, fresh]) {
      const ask = { purpose: 'add_address', channel: 'sms', subject, to }
      const unproven = await service.call('/v1/verifications', ask)
      expect([unproven.status, unproven.body.code]).toEqual([
        403,
        'insufficient_user_authentication',
      ])
      await add(subject, to, { locale: 'en', receipt: await changeReceipt(service, app) })
    }
    const [first] = await onFile(subject)
    const path = `${addressesOf(subject)}/${first?.id}`
    const bare = await service.call(path, undefined, { method: 'DELETE' })
    expect([bare.status, bare.body.code]).toEqual([403, 'insufficient_user_authentication'])
    await service.advance(61)
    const sms = await begin(service, { purpose: 'account_change', subject, to: fresh })
    const { body } = await check(service, sms, sms.code)
    const weak = await service.call(path, { receipt: body.receipt }, { method: 'DELETE' })
    expect(weak.status).toBe(403)
    expect(await onFile(subject)).toHaveLength(2)
    const receipt = await changeReceipt(service, app)
    const gone = await service.call(path, { receipt }, { method: 'DELETE' })
    expect(gone.status).toBe(204)
    expect(await onFile(subject)).toHaveLength(1)
    for (const to of [old, fresh]) {
      const last = (await told(to)).at(-1)
      expect(last?.text).toContain(`••${old.slice(-2)}`.replaceAll('•', '*'))
      expect(last?.url).toContain('/report/')
    }
    // The receipt is spent.
    const [left] = await onFile(subject)
    const again = await service.call(
      `${addressesOf(subject)}/${left?.id}`,
      { receipt },
      { method: 'DELETE' },
    )
    expect(again.status).toBe(403)
  })

  test('[REC-16] an account with addresses only is changed by its application, and both are told all the same', async () => {
    const [old, fresh] = [newEmail(), newEmail()]
    const subject = unique('subject')
    await add(subject, old)
    await add(subject, fresh)
    const [first] = await onFile(subject)
    const path = `${addressesOf(subject)}/${first?.id}`
    expect((await service.call(path, undefined, { method: 'DELETE' })).status).toBe(204)
    for (const to of [old, fresh]) {
      const last = (await told(to)).at(-1)
      expect(last?.text).toContain('An address was removed from your account')
      expect(last?.url).toBeUndefined()
    }
    // Codes go there no more.
    await service.advance(61)
    const start = await service.call('/v1/verifications', {
      purpose: 'sign_in',
      channel: 'email',
      subject,
    })
    const sent = (await service.messages()).filter((m) => m.verification === start.body.id)
    expect(sent.map(({ to }) => to)).toEqual([fresh])
  })
})
