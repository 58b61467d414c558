import { expect, test } from 'vitest'
import { readSettings } from '../../src/config/read-settings.ts'
import { endVerification } from '../../src/domain/verification/end.ts'
import { verificationKey } from '../../src/domain/verification/verification.ts'
import { openPage } from '../../src/domain/verification/open-page.ts'
import { systemRandom } from '../../src/secrets/random.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

const start = (to: string, more: object = {}) =>
  service.call('/v1/verifications', { purpose: 'sign_in', channel: 'email', to, ...more })

test('an approval that is disowned many times is written down once', async () => {
  const { body } = await start('disowned@shop.example')
  const code = await service.code('disowned@shop.example')
  await service.call(`/v1/verifications/${body.id}/checks`, { code })
  const holder = {
    kind: 'holder' as const,
    project: service.project.id,
    verification: String(body.id),
    network: { near: 'net', wide: undefined },
  }
  const needs = { ...service, random: systemRandom(), channels: new Set(['email'] as const) }
  const report = () =>
    endVerification(needs, holder, holder.verification, { status: 'denied', by: 'message' })
  await Promise.all([report(), report(), report()])
  await report()
  const story = await service.call(`/v1/verifications/${body.id}`)
  const reports = story.body.timeline.filter(
    (e: { type: string }) => e.type === 'verification.reported',
  )
  expect(reports).toHaveLength(1)
  expect(story.body.status).toBe('approved')
})

test('[COD-09] [COD-28] the code another browser carries back is as strong as the mailed one, and dies with its message', async () => {
  const policy = { link: true, alphabet: 'base20', length: 10, channels: ['email'] }
  await service.call('/v1/policies/carried', policy, { method: 'PUT' })
  const { body } = await start('carried@shop.example', { purpose: 'carried' })
  const needs = { ...service, channels: new Set(['email'] as const) }
  const carried = async () =>
    (await openPage(needs, service.project.id, String(body.id)))?.carryCode ?? ''
  const older = await carried()
  expect(older).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{12}$/)
  await service.advance(31)
  await service.call(`/v1/verifications/${body.id}/sends`, {})
  const check = (code: string) => service.call(`/v1/verifications/${body.id}/checks`, { code })
  expect((await check(older)).body.result).not.toBe('approved')
  expect((await check(await carried())).body.result).toBe('approved')
  const kept = await service.store.find(verificationKey(service.project.id, String(body.id)))
  expect(kept?.status).toBe('approved')
})

test('[WEB-02] the code to carry back is good after a resend of the same code, and after its policy changed', async () => {
  const needs = { ...service, channels: new Set(['email'] as const) }
  const linked = { link: true, channels: ['email'] }
  const reuse = { ...linked, resend: { policy: 'reuse' } }
  const shorter = { ...reuse, alphabet: 'base20', length: 6 }
  const plans = [
    [reuse, 'send again'],
    [{ ...reuse, alphabet: 'base20', length: 10 }, shorter],
    [linked, shorter, 'send again'],
    [reuse, shorter, 'send again'],
    [reuse, { ...linked, link: false }, 'send again'],
  ] as const
  for (const [i, [policy, ...steps]] of plans.entries()) {
    const set = (wish: object) => service.call('/v1/policies/same', wish, { method: 'PUT' })
    await set(policy)
    const { body } = await start(`carry${i}@shop.example`, { purpose: 'same' })
    for (const step of steps)
      if (step === 'send again') {
        await service.advance(31)
        await service.call(`/v1/verifications/${body.id}/sends`, {})
      } else await set(step)
    const shown = (await openPage(needs, service.project.id, String(body.id)))?.carryCode
    const told = await service.call(`/v1/verifications/${body.id}/checks`, { code: shown })
    expect([i, told.body.result]).toEqual([i, 'approved'])
  }
})

test('[TOK-09] the key of a project that was made makes no further projects', async () => {
  const made = await service.call('/v1/projects', { name: 'Tenant' })
  const key = String(made.body.secret_key)
  const further = await service.call('/v1/projects', { name: 'Another' }, { key })
  expect(further).toMatchObject({ status: 403, body: { code: 'forbidden' } })
  const own = await service.call(`/v1/projects/${made.body.id}`, undefined, { key })
  expect(own.body.name).toBe('Tenant')
})

test('[OPS-14] a sandbox that others can reach does not send real mail', () => {
  const mail = {
    COUNTERSIGN_SMTP_URL: 'smtp://mail.shop.example:587',
    COUNTERSIGN_EMAIL_FROM: 'Shop <no-reply@shop.example>',
  }
  const open = readSettings({ ...mail, COUNTERSIGN_HOST: '0.0.0.0' }, undefined)
  expect(open.result === 'faulty' ? open.faults.join(' ') : '').toContain('COUNTERSIGN_SMTP_URL')
  expect(readSettings(mail, undefined).result).toBe('read')
})
