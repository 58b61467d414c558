import { createECDH } from 'node:crypto'
import type { TestService } from '../start-test-service.ts'
import { askFor, factorsOf, must, pendingApp, type AppHolder } from './factor-cast.ts'
import { checks } from './routes-cast.ts'

/** A browser that asks this subject. */
export async function askedBrowser(service: TestService, subject: string): Promise<string> {
  const keys = createECDH('prime256v1')
  keys.generateKeys()
  const body = {
    endpoint: 'https://push.example/1',
    keys: { p256dh: keys.getPublicKey('base64url'), auth: 'A'.repeat(22) },
  }
  const made = await service.call(`/v1/subjects/${subject}/push_subscriptions`, body, {
    method: 'PUT',
  })
  return made.body.id
}

export async function ownWebhook(service: TestService): Promise<string> {
  const made = await service.call('/v1/webhooks', { url: 'https://hooks.example/', name: 'Ours' })
  return made.body.id
}

/** A call that can be heard in the sandbox. */
export async function heardCall(service: TestService): Promise<string> {
  await service.call('/v1/policies/ring', { channels: ['voice'] }, { method: 'PUT' })
  const to = '+15005550123'
  await service.call('/v1/verifications', { purpose: 'ring', channel: 'voice', to })
  await service.settle()
  return service.inbox?.list({ project: service.project.id, to }).at(-1)?.id ?? ''
}

/** A message that no carrier of the sandbox takes. */
export async function deadLetter(service: TestService): Promise<string> {
  await service.call('/v1/verifications', {
    purpose: 'sign_in',
    channel: 'sms',
    to: '+15005550002',
  })
  await service.settle()
  return (await service.call('/v1/deliveries')).body.data[0].id
}

/** An app of this subject, shown to work, by which they trusted a browser. */
export async function confirmedApp(service: TestService, subject: string): Promise<AppHolder> {
  const app = await pendingApp(service, subject)
  await must(service, 200, `${factorsOf(subject)}/${app.id}/confirmation`, { code: app.code() })
  await service.store.advance(30_000)
  const { id, session } = await askFor(service, 'totp', subject)
  const trust_device = { name: 'Tablet' }
  await must(service, 200, checks(id), { code: app.code(), session, trust_device })
  return app
}
