import { Problem } from '../problem.ts'
import { put, type Store } from '../store.ts'
import { canonicalAmount } from '../verification/money.ts'
import type { Caller } from './caller.ts'
import { defaultPolicy, ordinaryPolicy, PURPOSES } from './default-policies.ts'
import { judgePolicy } from './judge-policy.ts'
import { policyKey, type Policy, type Requirement } from './policy.ts'

export type PolicyNeeds = { readonly store: Pick<Store, 'change' | 'find' | 'list'> }

type SecretCaller = Extract<Caller, { kind: 'secret' }>

/** Every policy that applies in the caller's project: the built-in purposes and its own. */
export async function listPolicies(
  needs: PolicyNeeds,
  caller: SecretCaller,
): Promise<readonly Policy[]> {
  const own = await needs.store.list('policy', caller.project)
  const named = new Set(own.map((p) => p.purpose))
  const builtIn = PURPOSES.filter((p) => !named.has(p)).flatMap((p) => defaultPolicy(p) ?? [])
  return [...own, ...builtIn].toSorted((a, b) => (a.purpose < b.purpose ? -1 : 1))
}

/** The policy that applies to a purpose. @throws Problem `not_found` */
export async function getPolicy(
  needs: PolicyNeeds,
  caller: SecretCaller,
  purpose: string,
): Promise<Policy> {
  const policy =
    (await needs.store.find(policyKey(caller.project, purpose))) ?? defaultPolicy(purpose)
  if (policy === undefined) throw new Problem('not_found', 'No policy has this purpose.')
  return policy
}

/** What a project may say of a policy; of what it requires, too, what is left out is as usual. */
export type PolicyWish = Partial<Omit<Policy, 'purpose' | 'version' | 'requires'>> & {
  readonly requires?: Partial<Requirement>
}

/**
 * Sets what differs from the usual policy of this purpose; what is left out is as usual. It holds for verifications started from now on,
 * and its version is one more than before.
 * @param purpose lower-case letters, digits and `_`, 40 at most; a new one makes a purpose of the project's own
 * @throws Problem `invalid_policy` outside the caps, naming the field
 */
export async function putPolicy(
  needs: PolicyNeeds,
  caller: SecretCaller,
  purpose: string,
  wish: PolicyWish,
): Promise<Policy> {
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(purpose))
    throw new Problem(
      'invalid_policy',
      'purpose: must be lower-case letters, digits and _, starting with a letter, 40 at most',
      { field: 'purpose' },
    )
  const usual = defaultPolicy(purpose) ?? ordinaryPolicy(purpose)
  const { requires, ...rest } = wish
  const wanted = judgePolicy({
    ...usual,
    ...rest,
    requires: withCanonicalAmounts({ ...usual.requires, ...requires }),
    purpose,
  })
  const key = policyKey(caller.project, purpose)
  return needs.store.change([key], (records) => {
    const version = (records.find(key)?.version ?? 0) + 1
    const policy = { ...wanted, version }
    return {
      writes: [put(key, policy)],
      events: [
        {
          project: caller.project,
          type: 'policy.changed',
          facts: { purpose, version, by: caller.keyId },
        },
      ],
      outcome: policy,
    }
  })
}

/** Amounts are kept as they are shown and compared: with all the digits of their currency. What is no amount stays, to be refused. */
function withCanonicalAmounts(need: Requirement): Requirement {
  const upTo = Object.entries(need.upTo).map(([currency, amount]) => [
    currency,
    canonicalAmount(amount, currency) ?? amount,
  ])
  return { ...need, upTo: Object.fromEntries(upTo) }
}
