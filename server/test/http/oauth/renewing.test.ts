import { expect, test } from 'vitest'
import { defaultPolicy } from '../../../src/domain/project/default-policies.ts'
import { policyKey } from '../../../src/domain/project/policy.ts'
import { put } from '../../../src/domain/store.ts'
import { useTestService } from '../../use-test-service.ts'
import { ask, decide, makeClient, poll } from './play-device.ts'

const service = await useTestService()

/** A policy whose user codes are renewed, under a device code that lives for a day. */
async function renewCodes(): Promise<void> {
  const usual = defaultPolicy('device')
  if (usual?.userCode === undefined) throw new Error('devices have no policy of user codes')
  const key = policyKey(service.project.id, 'device')
  const policy = { ...usual, userCode: { ...usual.userCode, renew: true } }
  await service.store.change([key], () => ({
    writes: [put(key, policy)],
    events: [],
    outcome: undefined,
  }))
}

test('where codes are renewed, a screen is told a fresh one with each poll after the old one ended', async () => {
  await renewCodes()
  const client = await makeClient(service)
  const asked = await ask(service, client)
  expect(asked.body).toMatchObject({ expires_in: 86_400, user_code_expires_in: 600 })
  const device = { client, deviceCode: asked.body.device_code, userCode: asked.body.user_code }
  const first = await poll(service, device)
  expect(first.body).toMatchObject({
    error: 'authorization_pending',
    user_code: device.userCode,
    verification_uri_complete: asked.body.verification_uri_complete,
    expires_in: 600,
  })
  await service.advance(601)
  const second = await poll(service, device)
  expect(second.body.user_code).not.toBe(device.userCode)
  expect(second.body.verification_uri_complete).toContain(second.body.user_code)
  expect((await decide(service, device.userCode, 'approval')).status).not.toBe(200)
  expect((await decide(service, second.body.user_code, 'approval')).status).toBe(200)
  expect((await poll(service, device)).status).toBe(200)
})

test('a device that waits is answered when its code was renewed, and a stream tells the new one', async () => {
  await renewCodes()
  const client = await makeClient(service)
  const asked = await ask(service, client)
  const device = { client, deviceCode: asked.body.device_code, userCode: asked.body.user_code }
  const waiting = poll(service, device, { prefer: 'wait=60' })
  const following = poll(service, device, { accept: 'text/event-stream' })
  await poll(service, device)
  await service.advance(601)
  // Whichever of its requests comes first renews the code; all of them hear it.
  const { user_code } = (await poll(service, device)).body
  expect((await waiting).body).toMatchObject({ error: 'authorization_pending', user_code })
  await decide(service, user_code, 'denial')
  const { text } = await following
  const shown = [...text.matchAll(/event: user_code\ndata: (.*)\n/g)].map(
    ([, data = '']) => JSON.parse(data).user_code,
  )
  expect(shown).toEqual([device.userCode, user_code])
  expect(text).toMatch(/event: denied\n/)
})
