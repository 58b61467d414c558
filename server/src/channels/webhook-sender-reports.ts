import type { CarrierAnswer, CarrierRequest, DeliveryReport } from '../domain/delivery/carrier.ts'
import type { CarrierSignatures } from './carrier-hooks.ts'
import { isReference } from './carrier-reference.ts'
import { readJson, textAt } from './read-json.ts'
import { isSignedMessage } from './webhook-sender-signature.ts'

const OUTCOMES: ReadonlyMap<string, DeliveryReport['outcome']> = new Map([
  ['message.delivered', 'delivered'],
  ['message.undelivered', 'undelivered'],
  ['message.heard', 'heard'],
])
/**
 * Reads what a project's own sender tells: `{ "type": "message.delivered", "data": { "reference": … } }`, signed as our messages to it are, and good for
 * five minutes (MSG-11). The same report again tells nothing new.
 */
export function readSenderReport(
  { name, secret }: { readonly name: string; readonly secret: string },
  signatures: Pick<CarrierSignatures, 'hmac' | 'isSame'>,
  { method, headers, body }: CarrierRequest,
): CarrierAnswer {
  if (method !== 'POST' || !isSignedMessage(signatures, secret, headers, body))
    return { result: 'forged' }
  const json = readJson(Buffer.from(body).toString('utf8'))
  const outcome = OUTCOMES.get(textAt(json, 'type') ?? '')
  const carrierReference = textAt(json, 'data', 'reference') ?? ''
  const isReport = outcome !== undefined && isReference(carrierReference)
  return { result: 'read', reports: isReport ? [{ carrier: name, carrierReference, outcome }] : [] }
}
