import {
  GUARD_ACTIONS,
  SIGNALS,
  type GuardBlock,
  type GuardRule,
} from '../../domain/guard/guard-rule.ts'
import type { SpentProof } from '../../domain/guard/spent-proof.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Spend } from '../../domain/limit/spend.ts'
import type { RowReader } from './row-reader.ts'

export function toSpend(read: RowReader): Spend {
  return {
    hours: read.readers('hours').map((one) => ({
      hour: one.number('hour'),
      micros: one.number('micros'),
    })),
    told: read.figures('told'),
  }
}

export function toGuardRule(read: RowReader): GuardRule {
  return {
    name: read.text('name'),
    signal: read.oneOf('signal', SIGNALS),
    threshold: read.number('threshold'),
    windowSeconds: read.number('windowSeconds'),
    least: read.number('least'),
    action: read.oneOf('action', GUARD_ACTIONS),
    blockSeconds: read.number('blockSeconds'),
    countries: read.texts('countries'),
  }
}

export function toGuardBlock(read: RowReader, expiresAt: Instant): GuardBlock {
  return {
    scope: read.text('scope'),
    rule: read.text('rule'),
    action: read.oneOf('action', ['shadow', 'challenge', 'block']),
    value: read.number('value'),
    threshold: read.number('threshold'),
    since: read.number('since'),
    hits: read.number('hits'),
    expiresAt,
  }
}

export function toSpentProof(_: RowReader, expiresAt: Instant): SpentProof {
  return { expiresAt }
}
