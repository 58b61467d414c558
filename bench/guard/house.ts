import { countApproved } from '../../server/src/domain/guard/count-approved.ts'
import { DEFAULT_RULES } from '../../server/src/domain/guard/default-rules.ts'
import type { GuardedSend } from '../../server/src/domain/guard/guarded-send.ts'
import type { GuardRule } from '../../server/src/domain/guard/guard-rule.ts'
import { judgeGuard } from '../../server/src/domain/guard/judge-guard.ts'
import { passageOf } from '../../server/src/domain/guard/passage.ts'
import { readRiskList } from '../../server/src/domain/guard/read-risk-list.ts'
import { Stopped } from '../../server/src/domain/guard/stopped.ts'
import { withSend } from '../../server/src/domain/limit/count-target.ts'
import { priceTariff } from '../../server/src/domain/limit/price-tariff.ts'
import { nextSendAt } from '../../server/src/domain/limit/send-limits.ts'
import { NOTHING_SPENT, settle, spendKey } from '../../server/src/domain/limit/spend.ts'
import { UNTOUCHED, type TargetBudget } from '../../server/src/domain/limit/target-budget.ts'
import {
  put,
  type Key,
  type Kind,
  type RecordOf,
  type Write,
} from '../../server/src/domain/store.ts'
import type { VerificationDetails } from '../../server/src/domain/verification/verification.ts'
import type { Asking } from './asking.ts'

export const PRICE = 0.07
export const CAP_A_DAY = 600
export const CAP_AN_HOUR = 150

/** What became of one wish for a message. `flagged`: it went out, with a risk written down. */
export type Came = 'sent' | 'flagged' | 'limited' | 'challenged' | 'blocked' | 'capped'

/** The guard and the limits as they run, over records in memory and a clock of our own: a day takes seconds. */
export function openSimulatedHouse(
  listed: readonly string[],
  rules: readonly GuardRule[] = DEFAULT_RULES,
) {
  const kept = new Map<string, unknown>()
  const targets = new Map<string, TargetBudget>()
  const list = readRiskList(listed.join('\n'))
  const tariff = priceTariff({
    currency: 'EUR',
    prices: { carrier: { default: PRICE * 1_000_000 } },
    carriers: { sms: ['carrier'] },
    capAnHour: CAP_AN_HOUR * 1_000_000,
    capADay: CAP_A_DAY * 1_000_000,
  })
  const find = <K extends Kind>(key: Key<K>): RecordOf[K] | undefined =>
    // What stands under a key is what was put there under it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    kept.get(`${key.kind} ${key.id}`) as RecordOf[K] | undefined
  const write = (writes: readonly Write[]) => {
    for (const { key, value } of writes) kept.set(`${key.kind} ${key.id}`, value)
  }
  const vault = { fingerprint: (_: string, ...parts: readonly string[]) => digest(parts.join('/')) }

  /** Judges one wish at its time; the callback tells an answer that came. */
  const ask = (asking: Asking): { readonly came: Came; readonly answer?: (at: number) => void } => {
    const { at, number } = asking
    const budget = targets.get(number) ?? UNTOUCHED
    if (nextSendAt(budget, 'sms', [30, 60, 120, 300], at) > at) return { came: 'limited' }
    const send = guardedOf(asking)
    try {
      const guarded = judgeGuard(send, { find }, at)
      write(guarded.writes)
      targets.set(number, withSend(budget, 'sms', at))
      payFor(guarded.reserved ?? 0, at)
      const { details } = guarded
      return {
        came: details.risks === undefined ? 'sent' : 'flagged',
        answer: (then) => write(countApproved(answered(number, details), { find }, then)),
      }
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
      return { came: cameOf(error) }
    }
  }

  /** The carrier took it, as one part. */
  const payFor = (micros: number, at: number) => {
    const key = spendKey('prj_simulated')
    const spend = find(key) ?? NOTHING_SPENT
    write([put(key, settle(spend, { micros, at }, PRICE * 1_000_000, at))])
  }

  const guardedOf = ({ number, country, network, device }: Asking): GuardedSend => ({
    project: 'prj_simulated',
    passage: passageOf(vault, 'prj_simulated', {
      channel: 'sms',
      address: { deliverTo: number, country, numberKind: 'mobile' },
      targetHash: digest(number),
      network: { near: digest(network), wide: undefined },
      device,
    }),
    destination: { channel: 'sms', to: number, country },
    rules,
    tariff,
    isTemporary: list.hasNumber(number),
    isDisposable: false,
    proof: undefined,
    wantsProof: false,
    isKnown: false,
  })

  const answered = (number: string, details: VerificationDetails) => ({
    project: 'prj_simulated',
    targetHash: digest(number),
    details,
  })

  return { ask, find }
}

function cameOf({ code }: Stopped): Came {
  if (code === 'challenge_required') return 'challenged'
  return code === 'budget_exhausted' ? 'capped' : 'blocked'
}

/** No secret is hidden here: a cheap digest will do (FNV-1a, twice). */
function digest(text: string): string {
  let one = 0x811c9dc5
  let two = 0x9dc5811c
  for (let i = 0; i < text.length; i += 1) {
    one = Math.imul(one ^ text.charCodeAt(i), 0x01000193)
    two = Math.imul(two ^ text.charCodeAt(i), 0x01000197)
  }
  return `${(one >>> 0).toString(36)}${(two >>> 0).toString(36)}`.padEnd(16, '0')
}
