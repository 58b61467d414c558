import fc from 'fast-check'
import { CHANNELS } from '../../src/domain/delivery/channel.ts'
import type { DeadLetter } from '../../src/domain/delivery/dead-letter.ts'
import { EXTRA_DESKS, type Delivery } from '../../src/domain/delivery/delivery.ts'
import type { CarrierTally } from '../../src/domain/delivery/fleet.ts'
import type { SentMessage } from '../../src/domain/delivery/sent-message.ts'
import {
  GUARD_ACTIONS,
  SIGNALS,
  type GuardBlock,
  type GuardRule,
} from '../../src/domain/guard/guard-rule.ts'
import type { Traffic } from '../../src/domain/guard/traffic.ts'
import type { Spend } from '../../src/domain/limit/spend.ts'
import { ordinaryPolicy } from '../../src/domain/project/default-policies.ts'
import type { Policy } from '../../src/domain/project/policy.ts'
import type { PushList } from '../../src/domain/push/push-list.ts'
import type { Template } from '../../src/domain/template/template.ts'
import type { WebhookList } from '../../src/domain/webhook/webhook-list.ts'
import type { Webhook } from '../../src/domain/webhook/webhook.ts'
import type { VerificationDetails } from '../../src/domain/verification/verification.ts'
import { DELIVERY_KINDS } from '../../src/store/rows/delivery-row.ts'
import { count, flag, instant, text, texts, withSome } from './any-part.ts'

const channel = fc.constantFrom(...CHANNELS)
const desk = fc.constantFrom(...CHANNELS, ...EXTRA_DESKS)
const kind = fc.constantFrom(...DELIVERY_KINDS)
const sealed = fc.uint8Array({ maxLength: 60 }).map((all) => Uint8Array.from(all))
const instantOrNone = fc.option(instant, { nil: undefined })
// Of a zero below 0, JSON tells no sign.
const fraction = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((one) => (one === 0 ? 0 : one))
const dictionary = fc
  .array(fc.tuple(text, text), { maxLength: 4 })
  .map((all): Record<string, string> => Object.fromEntries(all))
const event = fc.record({ endpoint: text, sequence: instant })

const spend: fc.Arbitrary<Spend> = fc.record({
  hours: fc.array(fc.record({ hour: instant, micros: instant }), { maxLength: 24 }),
  told: fc
    .array(fc.tuple(text, instant), { maxLength: 3 })
    .map((all): Record<string, number> => Object.fromEntries(all)),
})

const few = { maxLength: 60 }
/** An instant and one for the next are never further apart than numbers are exact. */
const near = fc.nat({ max: 2 ** 44 })
const traffic: fc.Arbitrary<Traffic> = fc.record({
  slices: fc.array(fc.record({ at: near, sent: count, approved: count }), few),
  tails: fc.array(fc.record({ tail: count, at: near }), few),
  targets: fc.array(
    // What is half of a pair is no text that bytes can hold, and a keyed hash never is.
    fc.record({ target: fc.string({ unit: 'grapheme', maxLength: 12 }), at: near }),
    few,
  ),
  usual: fraction,
  expiresAt: instant,
})

const rule: fc.Arbitrary<GuardRule> = fc.record({
  name: text,
  signal: fc.constantFrom(...SIGNALS),
  threshold: fraction,
  windowSeconds: count,
  least: count,
  action: fc.constantFrom(...GUARD_ACTIONS),
  blockSeconds: count,
  countries: texts,
})

const block: fc.Arbitrary<GuardBlock> = fc.record({
  scope: text,
  rule: text,
  action: fc.constantFrom('shadow', 'challenge', 'block'),
  value: fraction,
  threshold: fraction,
  since: instant,
  hits: count,
  expiresAt: instant,
})

const sentMessage: fc.Arbitrary<SentMessage> = withSome(
  fc.record({ project: text, verification: text, channel, country: text, expiresAt: instant }),
  fc.record({ told: fc.constantFrom('delivered', 'undelivered', 'heard') }, { requiredKeys: [] }),
)

const deadLetter: fc.Arbitrary<DeadLetter> = withSome(
  fc.record({
    id: text,
    project: text,
    verification: text,
    kind,
    desk,
    carrier: fc.option(text, { nil: undefined }),
    reason: text,
    attempts: count,
    at: instant,
    expiresAt: instant,
  }),
  fc.record({ event }, { requiredKeys: [] }),
)

const tally: fc.Arbitrary<CarrierTally> = fc.record({
  carrier: text,
  country: text,
  accepted: count,
  failed: count,
  refused: count,
  delivered: count,
  undelivered: count,
  approved: count,
  expiresAt: instant,
})

const webhook: fc.Arbitrary<Webhook> = fc.record({
  id: text,
  project: text,
  url: text,
  events: texts,
  addresses: flag,
  name: text,
  secrets: fc.array(fc.record({ sealed, until: instantOrNone }), { maxLength: 3 }),
  secretNumber: count,
  createdAt: instant,
  disabledAt: instantOrNone,
  cursor: instant,
  lastSuccessAt: instantOrNone,
  failingSince: instantOrNone,
})

const webhookList: fc.Arbitrary<WebhookList> = fc.record({ ids: texts })

const pushList: fc.Arbitrary<PushList> = fc.record({
  subscriptions: fc.array(
    fc.record(
      { id: text, name: text, sealed, createdAt: instant, session: text },
      { requiredKeys: ['id', 'name', 'sealed', 'createdAt'] },
    ),
    { maxLength: 3 },
  ),
  expiresAt: instant,
})

const template: fc.Arbitrary<Template> = fc.record({
  locale: text,
  phrases: dictionary,
  version: count,
})

const policy: fc.Arbitrary<Policy> = fc
  .record(
    {
      workflow: fc.array(fc.record({ channel, afterSeconds: count }), { maxLength: 4 }),
      proofOfWork: fc.constant('always' as const),
      channels: fc.subarray([...CHANNELS]),
    },
    { requiredKeys: ['channels'] },
  )
  .map((own) => ({ ...ordinaryPolicy('own'), ...own }))

/** Any record of a kind that leaving messages, the guard and webhooks brought or changed, as it is kept. */
export const ANY_OUTGOING_RECORD = fc.oneof(
  spend.map((value) => ({ kind: 'spend' as const, value })),
  { weight: 3, arbitrary: traffic.map((value) => ({ kind: 'traffic' as const, value })) },
  rule.map((value) => ({ kind: 'guard_rule' as const, value })),
  block.map((value) => ({ kind: 'guard_block' as const, value })),
  fc.record({ expiresAt: instant }).map((value) => ({ kind: 'proof' as const, value })),
  sentMessage.map((value) => ({ kind: 'sent_message' as const, value })),
  deadLetter.map((value) => ({ kind: 'dead_letter' as const, value })),
  tally.map((value) => ({ kind: 'carrier_tally' as const, value })),
  webhook.map((value) => ({ kind: 'webhook' as const, value })),
  pushList.map((value) => ({ kind: 'push_list' as const, value })),
  template.map((value) => ({ kind: 'template' as const, value })),
  webhookList.map((value) => ({ kind: 'webhook_list' as const, value })),
  policy.map((value) => ({ kind: 'policy' as const, value })),
)

/** What a delivery may have beside what all have. */
export const ANY_DELIVERY_PART: fc.Arbitrary<Partial<Delivery>> = withSome(
  fc.record({ kind, channel: desk }),
  fc.record(
    {
      step: count,
      after: fc.constantFrom('sms', 'totp', 'user_code'),
      event,
      tried: texts,
      reserved: instant,
      sealedTo: sealed,
    },
    { requiredKeys: [] },
  ),
)

/** What a verification has of where its messages go. */
export const ANY_SENDING_DETAILS: fc.Arbitrary<VerificationDetails> = fc.record(
  {
    destination: fc.record(
      { country: text, prefix: text, scopes: texts },
      { requiredKeys: ['prefix'] },
    ),
    risks: texts,
  },
  { requiredKeys: [] },
)
