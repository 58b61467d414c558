import { createHmac } from 'node:crypto'
import type { Random } from '../domain/ids.ts'
import type { WebhookSigner } from '../domain/webhook/webhook-signer.ts'

const PREFIX = 'whsec_'
/** Standard Webhooks: 24 to 64. */
const SECRET_BYTES = 32

/** Signs messages to webhooks by Standard Webhooks 1.0: HMAC-SHA-256 over `id.timestamp.body`, one signature for each secret (OPS-09). */
export function webhookSigner(random: Pick<Random, 'bytes'>): WebhookSigner {
  return {
    newSecret: () => PREFIX + Buffer.from(random.bytes(SECRET_BYTES)).toString('base64'),
    sign(secrets, { id, at, body }) {
      const timestamp = String(Math.floor(at / 1000))
      const signed = `${id}.${timestamp}.${body}`
      const signatures = secrets.map((secret) => `v1,${hmac(secret, signed)}`)
      return {
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': signatures.join(' '),
      }
    },
  }
}

function hmac(secret: string, text: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  return createHmac('sha256', key).update(text, 'utf8').digest('base64')
}
