import { deadLetterKey, type DeadLetter } from '../../src/domain/delivery/dead-letter.ts'
import type { Delivery } from '../../src/domain/delivery/delivery.ts'
import type { CarrierTally } from '../../src/domain/delivery/fleet.ts'
import { sentMessageKey } from '../../src/domain/delivery/sent-message.ts'
import {
  guardBlockKey,
  guardRuleKey,
  type GuardBlock,
  type GuardRule,
} from '../../src/domain/guard/guard-rule.ts'
import { spentProofKey } from '../../src/domain/guard/spent-proof.ts'
import { NO_TRAFFIC, trafficKey, type Traffic } from '../../src/domain/guard/traffic.ts'
import type { Instant } from '../../src/domain/instant.ts'
import { spendKey } from '../../src/domain/limit/spend.ts'
import { pushListKey } from '../../src/domain/push/push-list.ts'
import { DIRECTORY, put, type Key, type Write } from '../../src/domain/store.ts'
import { templateKey } from '../../src/domain/template/template.ts'
import { webhookListKey } from '../../src/domain/webhook/webhook-list.ts'
import { webhookKey, type Webhook } from '../../src/domain/webhook/webhook.ts'
import type { Verification } from '../../src/domain/verification/verification.ts'
import { aDelivery, HOUR, PROJECT, verificationId } from './sample-records.ts'

export function aWebhook(id: string, changes: Partial<Webhook> = {}): Webhook {
  return {
    id,
    project: PROJECT,
    url: 'https://shop.example/hooks?a=“1”',
    events: ['message.*', 'verification.approved'],
    addresses: true,
    name: 'Lager “日本” \u0000 \ud800',
    secrets: [
      { sealed: Uint8Array.of(0, 255, 62), until: undefined },
      { sealed: Uint8Array.of(1), until: 99 },
    ],
    secretNumber: 2,
    createdAt: 1,
    disabledAt: undefined,
    cursor: 0,
    lastSuccessAt: 2,
    failingSince: 3,
    ...changes,
  }
}

export function aBlock(
  scope: string,
  expiresAt: Instant,
  more: Partial<GuardBlock> = {},
): GuardBlock {
  return {
    scope,
    rule: 'prefix_conversion',
    action: 'block',
    value: 0.0125,
    threshold: 0.1,
    since: 5,
    hits: 7,
    expiresAt,
    ...more,
  }
}

export function aRule(name: string, more: Partial<GuardRule> = {}): GuardRule {
  return {
    name,
    signal: 'sequential_numbers',
    threshold: 8.5,
    windowSeconds: 600,
    least: 5,
    action: 'shadow',
    blockSeconds: 3600,
    countries: ['DE', 'AT'],
    ...more,
  }
}

export function aDeadLetter(
  id: string,
  expiresAt: Instant,
  more: Partial<DeadLetter> = {},
): DeadLetter {
  return {
    id,
    project: PROJECT,
    verification: verificationId(expiresAt),
    kind: 'event',
    desk: 'events',
    carrier: 'main',
    reason: 'answered 500',
    attempts: 12,
    at: 4,
    event: { endpoint: 'whk_1', sequence: 2 ** 40 },
    expiresAt,
    ...more,
  }
}

export function aTally(expiresAt: Instant, more: Partial<CarrierTally> = {}): CarrierTally {
  return {
    carrier: 'main',
    country: 'DE',
    accepted: 6,
    failed: 5,
    refused: 4,
    delivered: 3,
    undelivered: 2,
    approved: 1,
    expiresAt,
    ...more,
  }
}

export function tallyKey(id: string): Key<'carrier_tally'> {
  return { kind: 'carrier_tally', project: DIRECTORY, id }
}

/** A range's traffic and a network's at once, as full as a record of traffic gets. */
export function aFullTraffic(now: Instant, expiresAt: Instant): Traffic {
  const times = Array.from({ length: 60 }, (_, i) => now - (60 - i) * 60_000)
  return {
    slices: times.map((at, i) => ({ at, sent: i * 1000, approved: i })),
    tails: times.map((at, i) => ({ tail: i * 16, at })),
    targets: times.map((at, i) => ({ target: `hash-_${i + 10}`, at })),
    usual: 12.345678901,
    expiresAt,
  }
}

/** One with all that a delivery can have, though none has all of it. Typed so that a field that is new cannot be left out. */
export function aFullDelivery(v: Verification): Required<Delivery> {
  return {
    ...aDelivery(v),
    id: 'dlv_full',
    kind: 'push',
    channel: 'push',
    sealedTo: Uint8Array.of(7, 0, 255),
    after: 'user_code',
    notice: { news: 'authenticator_added', name: 'Telefon', locale: 'de', at: 5 },
    step: 2,
    event: { endpoint: 'psh_1', sequence: 2 ** 40 },
    tried: ['main', 'backup'],
    reserved: 70_000,
    inVain: 1,
    attempts: 3,
  }
}

/** One of each kind that leaving messages, the guard and webhooks brought, with as many fields set as it has, and one with as few. */
export function outgoingRecords(now: Instant): readonly Write[] {
  const expiresAt = now + HOUR
  const verification = verificationId(expiresAt, 5)
  const sent = {
    project: PROJECT,
    verification,
    channel: 'voice',
    country: 'DE',
    expiresAt,
  } as const
  const { event: _e, ...letter } = aDeadLetter('dlv_2', expiresAt, { kind: 'code', desk: 'voice' })
  return [
    put(spendKey(PROJECT), {
      hours: [{ hour: now, micros: 2 ** 50 }],
      told: { day: now, hour: 1 },
    }),
    put(spendKey('prj_little'), { hours: [], told: {} }),
    put(trafficKey(PROJECT, 'range/tQ8mPz3vX0aB1cD2eF3gH4'), aFullTraffic(now, expiresAt)),
    put(trafficKey(PROJECT, 'project'), { ...NO_TRAFFIC, expiresAt }),
    put(guardRuleKey(PROJECT, 'own'), aRule('own')),
    put(guardRuleKey(PROJECT, 'few'), aRule('few', { countries: [] })),
    put(guardBlockKey(PROJECT, 'prefix/+4915212'), aBlock('prefix/+4915212', expiresAt)),
    put(spentProofKey(PROJECT, 'pQ8mPz3vX0aB1cD2eF3gH4'), { expiresAt }),
    put(sentMessageKey('main', 'SM“1”/2'), { ...sent, told: 'heard' }),
    put(sentMessageKey('main', '7'), sent),
    put(deadLetterKey(PROJECT, 'dlv_1'), aDeadLetter('dlv_1', expiresAt)),
    put(deadLetterKey(PROJECT, 'dlv_2'), { ...letter, carrier: undefined }),
    put(tallyKey('main/DE/2026-11-21T10'), aTally(expiresAt)),
    put(webhookKey(PROJECT, 'whk_1'), aWebhook('whk_1')),
    put(
      webhookKey(PROJECT, 'whk_2'),
      aWebhook('whk_2', {
        events: [],
        addresses: false,
        secrets: [],
        disabledAt: 8,
        cursor: 9,
        lastSuccessAt: undefined,
        failingSince: undefined,
      }),
    ),
    put(pushListKey(PROJECT, 'subject_hash'), {
      subscriptions: [
        { id: 'psh_1', name: 'Firefox', sealed: Uint8Array.of(0, 63, 255), createdAt: now },
      ],
      expiresAt,
    }),
    put(webhookListKey(PROJECT), { ids: ['whk_1', 'whk_2'] }),
    put(templateKey(PROJECT, 'de'), {
      locale: 'de',
      phrases: { 'sms.sign_in': '{$code} “日本”', ['__proto__']: 'a phrase' },
      version: 3,
    }),
  ]
}
