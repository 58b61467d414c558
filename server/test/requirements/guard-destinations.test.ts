import { describe, expect, test } from 'vitest'
import { setPolicy, start } from '../domain/verification/people.ts'
import { startTestService } from '../start-test-service.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

describe('numbers that nothing is sent to', () => {
  for (const [what, to, kind] of [
    ['satellite network', '+88216212345', 'satellite'],
    ['satellite telephone', '+881612345678', 'satellite'],
    ['premium-rate line', '+449098790879', 'premium'],
    ['shared-cost line', '+491805123456', 'shared_cost'],
  ] as const)
    test(`[LIM-10] to a ${what} no message leaves`, async () => {
      const { status, body } = await start(service, { to })
      expect([status, body.code, body.reason]).toEqual([
        422,
        'destination_not_allowed',
        'number_kind',
      ])
      expect(body.number_kind).toBe(kind)
      expect(await service.messages(to)).toEqual([])
    })

  test('[LIM-10] a number of nobody, or of the international premium rate, is no address at all', async () => {
    for (const to of ['+97912345678', '+447700900123']) {
      const { status, body } = await start(service, { to })
      expect([status, body.code]).toEqual([400, 'invalid_address'])
      expect(await service.messages(to)).toEqual([])
    }
  })

  test('[LIM-10] a country outside the operator’s list gets nothing, whatever the channel', async () => {
    const abroad = await startTestService({ env: { COUNTERSIGN_COUNTRIES: 'DE,AT' } })
    expect((await start(abroad, { to: '+4915112345678' })).status).toBe(201)
    const { status, body } = await start(abroad, { to: '+33612345678' })
    expect([status, body.code, body.reason, body.country]).toEqual([
      422,
      'destination_not_allowed',
      'country',
      'FR',
    ])
    const limits = await abroad.call('/v1/limits?to=%2B33612345678&channel=sms')
    expect(limits.body).toMatchObject({ allowed: false, reason: 'country' })
    // Refused before anything was counted.
    expect(limits.body.sends_today).toBe(0)
    await abroad.stop()
  })
})

describe('what a number is', () => {
  test('[LIM-12] a landline takes no text, and the answer names the channel that reaches it', async () => {
    await setPolicy(service, 'call_me', { channels: ['sms', 'voice', 'email'] })
    const { status, body } = await start(service, { to: '+493012345678', purpose: 'call_me' })
    expect([status, body.code, body.reason]).toEqual([422, 'destination_not_allowed', 'landline'])
    expect(body.alternatives).toContain('voice')
  })

  test('[LIM-12] auto calls a landline, and texts a mobile', async () => {
    await setPolicy(service, 'call_me', { channels: ['sms', 'voice'] })
    const call = await start(service, {
      to: '+493012345678',
      purpose: 'call_me',
      channel: 'auto',
    })
    expect([call.status, call.body.channel]).toEqual([201, 'voice'])
    const text = await start(service, { purpose: 'call_me', channel: 'auto' })
    expect([text.status, text.body.channel]).toEqual([201, 'sms'])
  })

  test('[LIM-12] what speaks against a number is asked of the API before anything is sent', async () => {
    const { body } = await service.call('/v1/limits?to=%2B493012345678&channel=sms')
    expect(body).toMatchObject({ allowed: false, reason: 'landline', number_kind: 'landline' })
  })
})

describe('a SIM that was changed', () => {
  const hoursAgo = (hours: number) =>
    new Date(service.store.now() - hours * 3_600_000).toISOString()

  test('[MSG-13] [MSG-12] [T-A21] within 72 hours no text and no call goes out, and other ways are named', async () => {
    for (const channel of ['sms', 'auto']) {
      await setPolicy(service, 'phone_only', { channels: ['sms', 'voice'], factors: [] })
      const purpose = channel === 'auto' ? 'phone_only' : 'sign_in'
      const { status, body } = await start(service, {
        channel,
        purpose,
        context: { sim_changed_at: hoursAgo(71) },
      })
      expect([status, body.code, body.reason]).toEqual([
        422,
        'destination_not_allowed',
        'sim_changed',
      ])
      if (channel === 'sms')
        expect(body.alternatives).toBe('passkey,totp,approval,recovery_code,email')
    }
  })

  test('[MSG-13] mail goes out all the same, and three days later texts do', async () => {
    const context = { sim_changed_at: hoursAgo(71) }
    const mail = await start(service, { to: 'sim@shop.test', channel: 'email', context })
    expect(mail.status).toBe(201)
    const late = await start(service, { context: { sim_changed_at: hoursAgo(73) } })
    expect(late.status).toBe(201)
  })

  test('[MSG-13] a change that is told for tomorrow counts, whatever clock told it', async () => {
    const { status } = await start(service, { context: { sim_changed_at: hoursAgo(-24) } })
    expect(status).toBe(422)
  })
})

describe('names that only the project’s own sender understands', () => {
  test('a handle is told covered, and two that differ by a letter are two', async () => {
    await setPolicy(service, 'chat', { channels: ['webhook'] })
    const first = await start(service, { to: 'u/Anna', channel: 'webhook', purpose: 'chat' })
    expect([first.status, first.body.to]).toEqual([201, 'u/•••'])
    const again = await start(service, { to: 'u/Anna', channel: 'webhook', purpose: 'chat' })
    const other = await start(service, { to: 'u/anna', channel: 'webhook', purpose: 'chat' })
    expect([again.status, other.status]).toEqual([429, 201])
    const broken = await start(service, { to: 'two words', channel: 'webhook', purpose: 'chat' })
    expect([broken.status, broken.body.code]).toEqual([400, 'invalid_address'])
  })
})
