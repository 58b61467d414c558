import type { CarrierAnswer, CarrierRequest, DeliveryReport } from '../domain/delivery/carrier.ts'
import type { Instant } from '../domain/instant.ts'
import type { CarrierSignatures } from './carrier-hooks.ts'
import { isReference } from './carrier-reference.ts'
import { jsonAt, readJson, textAt } from './read-json.ts'

type Whose = {
  readonly name: string
  readonly phoneNumberId: string
  readonly appSecret: string
  readonly verifyToken: string
}

/** As long as references are remembered (`domain/delivery/sent-message.ts`): the signature holds no time, what is signed does. */
const OLDEST_MS = 3 * 86_400_000
const OUTCOMES: ReadonlyMap<string, DeliveryReport['outcome']> = new Map([
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['failed', 'undelivered'],
])
const FORGED: CarrierAnswer = { result: 'forged' }

/**
 * Reads what WhatsApp calls with: once to see whether this address is ours (a GET with our own word in it), and then to tell what became of messages,
 * signed over the whole body with the secret of the app (MSG-11). What people write to us is not looked at.
 */
export function readWhatsapp(
  whose: Whose,
  signatures: Pick<CarrierSignatures, 'hmac' | 'isSame'>,
  request: CarrierRequest,
  now: Instant,
): CarrierAnswer {
  if (request.method === 'GET') return greet(whose, signatures, request)
  if (request.method !== 'POST') return FORGED
  const right = signatures.hmac({
    hash: 'sha256',
    key: whose.appSecret,
    data: request.body,
    as: 'hex',
  })
  if (!signatures.isSame(request.headers['x-hub-signature-256'] ?? '', `sha256=${right}`))
    return FORGED
  const json = readJson(Buffer.from(request.body).toString('utf8'))
  return { result: 'read', reports: statuses(json, whose, now) }
}

function greet(
  { verifyToken }: Whose,
  { isSame }: Pick<CarrierSignatures, 'isSame'>,
  { url }: CarrierRequest,
): CarrierAnswer {
  const asked = URL.parse(url)?.searchParams
  const challenge = asked?.get('hub.challenge') ?? ''
  const isTheirs =
    asked?.get('hub.mode') === 'subscribe' &&
    isSame(asked.get('hub.verify_token') ?? '', verifyToken)
  // It comes back in our answer: nothing that a browser could take for a page.
  if (!isTheirs || !/^[\w-]{1,200}$/.test(challenge)) return FORGED
  return { result: 'read', reports: [], answer: { contentType: 'text/plain', body: challenge } }
}

function statuses(json: unknown, whose: Whose, now: Instant): readonly DeliveryReport[] {
  return (
    listAt(json, 'entry')
      .flatMap((entry) => listAt(entry, 'changes'))
      .map((change) => jsonAt(change, 'value'))
      // One app may serve several numbers.
      .filter((value) => textAt(value, 'metadata', 'phone_number_id') === whose.phoneNumberId)
      .flatMap((value) => listAt(value, 'statuses'))
      .flatMap((status) => readStatus(status, whose.name, now))
  )
}

function readStatus(status: unknown, carrier: string, now: Instant): readonly DeliveryReport[] {
  const carrierReference = textAt(status, 'id') ?? ''
  const outcome = OUTCOMES.get(textAt(status, 'status') ?? '')
  const at = Number(textAt(status, 'timestamp')) * 1000
  if (outcome === undefined || !isReference(carrierReference) || !(now - at < OLDEST_MS)) return []
  const about = { carrier, carrierReference, outcome }
  if (outcome === 'delivered') return [about]
  const code = /^\d{1,7}$/.exec(textAt(status, 'errors', 0, 'code') ?? '')?.[0]
  return [{ ...about, reason: code === undefined ? 'failed' : `failed (${code})` }]
}

function listAt(json: unknown, name: string): readonly unknown[] {
  const list = jsonAt(json, name)
  return Array.isArray(list) ? list : []
}
