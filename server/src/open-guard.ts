import { isTestAddress } from './channels/sandbox.ts'
import type { Settings } from './config/settings.ts'
import { DEFAULT_RULES, WATCHING_RULES } from './domain/guard/default-rules.ts'
import type { GuardNeeds } from './domain/guard/guard-needs.ts'
import { rememberRules } from './domain/guard/rules.ts'
import type { Tariff } from './domain/limit/tariff.ts'
import type { Vault } from './domain/needs.ts'
import type { Store } from './domain/store.ts'
import { openRiskLists } from './open-risk-lists.ts'
import { proofOfWork } from './secrets/proof-of-work.ts'

/** What the guard judges by: rules, lists that others keep, prices and caps. */
export function openGuard(
  settings: Settings,
  {
    store,
    vault,
    tariff,
  }: { readonly store: Store; readonly vault: Vault; readonly tariff: Tariff },
): GuardNeeds {
  // Programs under test send to one number after another: in the sandbox the rules that come along only watch.
  const builtIn = settings.mode === 'sandbox' ? WATCHING_RULES : DEFAULT_RULES
  return {
    tariff,
    builtIn,
    countries: settings.countries === 'all' ? 'all' : new Set(settings.countries),
    rules: rememberRules(store, () => performance.now(), builtIn),
    risks: openRiskLists(settings.riskLists, () => performance.now()),
    proofs: proofOfWork(vault),
    ...(settings.mode === 'sandbox' && { isTestAddress }),
  }
}
