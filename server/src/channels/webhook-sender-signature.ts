import type { CarrierSignatures } from './carrier-hooks.ts'

/** Standard Webhooks 1.0: clocks may be this far apart, and a message that was overheard is good for no longer. */
const TOLERANCE_SECONDS = 300

type Signatures = Pick<CarrierSignatures, 'hmac' | 'isSame'>

/** The headers that sign a body, as of now by the machine's clock. */
export function signSenderMessage(
  signatures: Signatures,
  secret: string,
  id: string,
  body: string,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.trunc(Date.now() / 1000))
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${sign(signatures, secret, `${id}.${timestamp}.`, Buffer.from(body))}`,
  }
}

/** Whether this was signed with this secret within the last five minutes. */
export function isSignedMessage(
  signatures: Signatures,
  secret: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): boolean {
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '' } = headers
  const isFresh =
    /^\d{1,12}$/.test(timestamp) &&
    Math.abs(Date.now() / 1000 - Number(timestamp)) <= TOLERANCE_SECONDS
  if (!isFresh || !/^[\x21-\x7e]{1,200}$/.test(id)) return false
  const right = sign(signatures, secret, `${id}.${timestamp}.`, body)
  const given = (headers['webhook-signature'] ?? '').split(' ', 10)
  return given.some((one) => signatures.isSame(one, `v1,${right}`))
}

function sign(signatures: Signatures, secret: string, head: string, body: Uint8Array): string {
  return signatures.hmac({
    hash: 'sha256',
    key: Buffer.from(secret.slice('whsec_'.length), 'base64'),
    data: Buffer.concat([Buffer.from(head), body]),
    as: 'base64',
  })
}
