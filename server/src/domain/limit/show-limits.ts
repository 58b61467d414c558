import { parseAddress } from '../address/parse-address.ts'
import type { AsciiDomain } from '../address/parse-email.ts'
import { addressKind, type Channel } from '../delivery/channel.ts'
import type { NumberKind } from '../guard/destination.ts'
import type { GuardNeeds } from '../guard/guard-needs.ts'
import { guardBlockKey, type GuardBlock } from '../guard/guard-rule.ts'
import { passageOf, scopesOf } from '../guard/passage.ts'
import { refuseDestination } from '../guard/refuse-destination.ts'
import type { Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import type { Store } from '../store.ts'
import { findPolicy } from '../verification/choose.ts'
import { lockedUntil, nextSendAt } from './send-limits.ts'
import { forecastOfDay, NOTHING_SPENT, spendKey, spentInDay, spentInHour } from './spend.ts'
import { CALM, isAlarmed, sprayKey } from './spray.ts'
import { targetKey, UNTOUCHED } from './target-budget.ts'
import type { Micros } from './tariff.ts'

export type LimitNeeds = {
  readonly store: Pick<Store, 'find' | 'now'>
  readonly vault: Vault
  readonly asciiDomain: AsciiDomain
  readonly guard: GuardNeeds
}

type Server = Extract<Caller, { kind: 'secret' }>

/** What applies to an address now, so that nobody has to try in order to find out. */
export type LimitsView = {
  readonly channel: Channel
  readonly sendAt: Instant
  readonly sendsToday: number
  readonly failures: number
  readonly lockedUntil: Instant | undefined
  readonly disabled: boolean
  /** Why nothing goes to this country or kind of number; undefined: it may. */
  readonly refused: string | undefined
  readonly numberKind: NumberKind | undefined
  /** Blocks that a message there meets; those of networks and devices are of who asks. */
  readonly blocks: readonly GuardBlock[]
}

/** @throws Problem `invalid_address`, `unknown_purpose` */
export async function showLimits(
  needs: LimitNeeds,
  caller: Server,
  ask: { readonly to: string; readonly channel: Channel; readonly purpose: string },
): Promise<LimitsView> {
  const { project } = caller
  const { channel } = ask
  const policy = await findPolicy(needs.store, project, ask.purpose)
  const kind = addressKind(channel)
  const address = parseAddress(kind, ask.to, needs.asciiDomain)
  const targetHash = needs.vault.fingerprint('target', project, kind, address.canonical)
  const budget = (await needs.store.find(targetKey(project, targetHash))) ?? UNTOUCHED
  const now = needs.store.now()
  const locked = lockedUntil(budget, now)
  const passage = passageOf(needs.vault, project, { channel, address, targetHash })
  const found = await Promise.all(
    (passage === undefined ? [] : scopesOf(passage)).map((scope) =>
      needs.store.find(guardBlockKey(project, scope)),
    ),
  )
  return {
    channel,
    sendAt: nextSendAt(budget, channel, policy.resend.afterSeconds, now),
    sendsToday: budget.sends.filter((s) => s.at > now - 86_400_000).length,
    failures: budget.failures,
    lockedUntil: locked > now ? locked : undefined,
    disabled: budget.disabledAt !== undefined,
    refused: refusalOf(() => refuseDestination(needs.guard, channel, address)),
    numberKind: address.numberKind,
    blocks: found.flatMap((block) => (block !== undefined && now < block.expiresAt ? [block] : [])),
  }
}

/** What a project has spent, and may spend. */
export type SpendView = {
  readonly currency: string
  readonly hour: Micros
  readonly capAnHour: Micros | undefined
  readonly day: Micros
  readonly capADay: Micros | undefined
  /** What a day costs at the pace of the last hour. */
  readonly forecast: Micros
  /** Whether codes are longer now, because somebody tries many. */
  readonly alarmed: boolean
}

export async function showSpend(
  { store, guard }: Pick<LimitNeeds, 'store' | 'guard'>,
  { project }: Server,
): Promise<SpendView> {
  const [spend = NOTHING_SPENT, spray = CALM] = await Promise.all([
    store.find(spendKey(project)),
    store.find(sprayKey(project)),
  ])
  const now = store.now()
  const { currency, capAnHour, capADay } = guard.tariff
  return {
    currency,
    hour: spentInHour(spend, now),
    capAnHour,
    day: spentInDay(spend, now),
    capADay,
    forecast: forecastOfDay(spend, now),
    alarmed: isAlarmed(spray, now),
  }
}

function refusalOf(judge: () => void): string | undefined {
  try {
    judge()
    return undefined
  } catch (error) {
    if (error instanceof Problem) return String(error.facts['reason'] ?? error.code)
    throw error
  }
}
