import { parseAddress } from '../address/parse-address.ts'
import type { AsciiDomain } from '../address/parse-email.ts'
import { addressKind, type Channel } from '../delivery/channel.ts'
import type { Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import type { Caller } from '../project/caller.ts'
import type { Store } from '../store.ts'
import { findPolicy } from '../verification/choose.ts'
import { lockedUntil, nextSendAt } from './send-limits.ts'
import { CALM, isAlarmed, sprayKey } from './spray.ts'
import { targetKey, UNTOUCHED } from './target-budget.ts'

export type LimitNeeds = {
  readonly store: Pick<Store, 'find' | 'now'>
  readonly vault: Vault
  readonly asciiDomain: AsciiDomain
}

/** What applies to an address now, so that nobody has to try in order to find out. */
export type LimitsView = {
  readonly channel: Channel
  readonly sendAt: Instant
  readonly sendsToday: number
  readonly failures: number
  readonly lockedUntil: Instant | undefined
  readonly disabled: boolean
  /** Whether codes are longer now, because somebody tries many. */
  readonly alarmed: boolean
}

/** @throws Problem `invalid_address`, `unknown_purpose` */
export async function showLimits(
  needs: LimitNeeds,
  caller: Extract<Caller, { kind: 'secret' }>,
  ask: { readonly to: string; readonly channel: Channel; readonly purpose: string },
): Promise<LimitsView> {
  const { project } = caller
  const policy = await findPolicy(needs.store, project, ask.purpose)
  const kind = addressKind(ask.channel)
  const { canonical } = parseAddress(kind, ask.to, needs.asciiDomain)
  const hash = needs.vault.fingerprint('target', project, kind, canonical)
  const budget = (await needs.store.find(targetKey(project, hash))) ?? UNTOUCHED
  const spray = (await needs.store.find(sprayKey(project))) ?? CALM
  const now = needs.store.now()
  const locked = lockedUntil(budget, now)
  return {
    channel: ask.channel,
    sendAt: nextSendAt(budget, ask.channel, policy.resend.afterSeconds, now),
    sendsToday: budget.sends.filter((s) => s.at > now - 86_400_000).length,
    failures: budget.failures,
    lockedUntil: locked > now ? locked : undefined,
    disabled: budget.disabledAt !== undefined,
    alarmed: isAlarmed(spray, now),
  }
}
