import { CHANNELS } from '../../domain/delivery/channel.ts'
import type { Instant } from '../../domain/instant.ts'
import type { TargetBudget } from '../../domain/limit/target-budget.ts'
import type { RowReader } from './row-reader.ts'

/**
 * A target's budget as compact JSON: there is one for every address, under a random key, so its size is what a start
 * costs once there are millions. `f` failures, `w` when they were, `s` sends, `n` newest, `d` disabled, `o` noticed;
 * what is empty is left out.
 */
export function targetJson(budget: TargetBudget): string {
  return JSON.stringify({
    f: budget.failures === 0 ? undefined : budget.failures,
    w: budget.failedAt.length === 0 ? undefined : budget.failedAt,
    s: budget.sends.length === 0 ? undefined : budget.sends.map((send) => [send.channel, send.at]),
    n:
      budget.newest.length === 0
        ? undefined
        : budget.newest.map((one) => [one.binding, one.request, one.verification, one.at]),
    d: budget.disabledAt,
    o: budget.noticedAt,
  })
}

export function toTarget(read: RowReader, expiresAt: Instant): TargetBudget {
  return {
    failures: read.numberOrNone('f') ?? 0,
    failedAt: read.isNone('w') ? [] : read.numbers('w'),
    sends: read.isNone('s')
      ? []
      : read
          .tuples('s')
          .map((send) => ({ channel: send.oneOf('0', CHANNELS), at: send.number('1') })),
    newest: read.isNone('n')
      ? []
      : read.tuples('n').map((one) => ({
          binding: one.text('0'),
          request: one.text('1'),
          verification: one.text('2'),
          at: one.number('3'),
        })),
    disabledAt: read.numberOrNone('d'),
    noticedAt: read.numberOrNone('o'),
    expiresAt,
  }
}
