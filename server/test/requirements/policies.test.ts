import { describe, expect, test } from 'vitest'
import {
  begin,
  check,
  newEmail,
  newPhone,
  setPolicy,
  story,
  wrong,
} from '../domain/verification/people.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

describe('who is told of an approval', () => {
  test('a policy with notify: target tells the address, once and without a code', async () => {
    await setPolicy(service, 'told', { notify: 'target' })
    for (const ask of [
      { channel: 'email', to: newEmail() },
      { channel: 'sms', to: newPhone() },
    ]) {
      const v = await begin(service, { purpose: 'told', locale: 'en', ...ask })
      await check(service, v, wrong(v.code))
      expect(await service.messages(v.to)).toHaveLength(1)
      const once = { headers: { 'idempotency-key': 'approve' } }
      for (let i = 0; i < 2; i += 1)
        expect((await check(service, v, v.code, once)).body.result).toBe('approved')
      await check(service, v, v.code)
      const [, notice, ...more] = await service.messages(v.to)
      expect(more).toEqual([])
      expect(notice).toMatchObject({ channel: ask.channel, code: undefined, url: undefined })
      expect(notice?.text).toMatch(
        /a code (or a link )?that we sent to this .* was used|used a code/,
      )
      expect(notice?.text).not.toContain(v.code)
      const { types } = await story(service, v)
      expect(types.filter((type) => type === 'message.sent')).toHaveLength(2)
    }
  })

  test('a verification goes by the policy it began with, and nobody is told unless that says so', async () => {
    await setPolicy(service, 'later', { notify: 'none' })
    const before = await begin(service, { purpose: 'later', channel: 'email', to: newEmail() })
    await setPolicy(service, 'later', { notify: 'target' })
    const after = await begin(service, { purpose: 'later', channel: 'email', to: newEmail() })
    await setPolicy(service, 'later', { notify: 'none' })
    for (const v of [before, after]) await check(service, v, v.code)
    expect(await service.messages(before.to)).toHaveLength(1)
    expect(await service.messages(after.to)).toHaveLength(2)
  })
})

test('[TOK-07] a receipt claims no more than its policy lets it, and never more than its channel is worth', async () => {
  await setPolicy(service, 'humble', { assurance: 'none' })
  const acr = async (ask: { readonly purpose: string; readonly channel: string }) => {
    const to = ask.channel === 'email' ? newEmail() : newPhone()
    const v = await begin(service, { ...ask, to })
    const receipt = String((await check(service, v, v.code)).body.receipt)
    const claims: { readonly acr: unknown; readonly amr: unknown } = JSON.parse(
      Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString(),
    )
    return [claims.acr, claims.amr]
  }
  const confirmed = 'urn:countersign:address-confirmed'
  const sms = ['otp', 'sms']
  expect(await acr({ purpose: 'sign_in', channel: 'sms' })).toEqual(['urn:countersign:aal:1', sms])
  expect(await acr({ purpose: 'humble', channel: 'sms' })).toEqual([confirmed, sms])
  for (const purpose of ['sign_in', 'humble'])
    expect(await acr({ purpose, channel: 'email' })).toEqual([confirmed, ['otp']])
})
