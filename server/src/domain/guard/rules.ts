import type { ProjectId } from '../ids.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { drop, put, type Store } from '../store.ts'
import { withOwn } from './default-rules.ts'
import type { GuardNeeds } from './guard-needs.ts'
import { guardRuleKey, type GuardRule } from './guard-rule.ts'
import { judgeRule } from './judge-rule.ts'

type Needs = {
  readonly store: Pick<Store, 'change' | 'find' | 'list'>
  readonly guard: Pick<GuardNeeds, 'builtIn'>
}
type Operator = Extract<Caller, { kind: 'secret' }>

/** A rule as it holds now. `builtIn`: as it came. */
export type RuleView = GuardRule & { readonly builtIn: boolean }

/** More rules than this would cost every start too much. */
const MOST_RULES = 50

/** All rules of a project. */
export async function listRules(
  { store, guard }: Needs,
  { project }: { readonly project: ProjectId },
): Promise<readonly RuleView[]> {
  const own = await store.list('guard_rule', project)
  const names = new Set(own.map(({ name }) => name))
  return withOwn(guard.builtIn, own).map((rule) => ({ ...rule, builtIn: !names.has(rule.name) }))
}

/** Makes a rule or changes one; of a built-in name it takes that one's place. @throws Problem `invalid_rule` */
export async function putRule(
  { store }: Needs,
  { project, keyId }: Operator,
  wished: GuardRule,
): Promise<RuleView> {
  const rule = judgeRule(wished)
  const key = guardRuleKey(project, rule.name)
  const others = await store.list('guard_rule', project)
  if (others.length >= MOST_RULES && !others.some(({ name }) => name === rule.name))
    throw new Problem('invalid_rule', `name: there are ${MOST_RULES} rules already`, {
      field: 'name',
    })
  return store.change([key], () => ({
    writes: [put(key, rule)],
    events: [
      {
        project,
        type: 'guard.rule_changed',
        facts: { rule: rule.name, signal: rule.signal, action: rule.action, by: keyId },
      },
    ],
    outcome: { ...rule, builtIn: false },
  }))
}

/** Removes a rule; a built-in one of its name holds again. To switch a built-in rule off, give it the action `allow`. @throws Problem `not_found` */
export async function deleteRule(
  { store, guard }: Needs,
  { project, keyId }: Operator,
  name: string,
): Promise<void> {
  const key = guardRuleKey(project, name)
  await store.change([key], (records) => {
    if (records.find(key) === undefined)
      throw new Problem(
        'not_found',
        guard.builtIn.some((one) => one.name === name)
          ? 'This rule is built in. Set it with the action allow to switch it off.'
          : 'There is no such rule.',
      )
    return {
      writes: [drop(key)],
      events: [
        { project, type: 'guard.rule_changed', facts: { rule: name, removed: true, by: keyId } },
      ],
      outcome: undefined,
    }
  })
}

/** Rules are looked at with every message, and change once a month: they may be this old. */
const FRESH = 5000

/** The rules of projects, read now and then. @param clock milliseconds, of this process */
export function rememberRules(
  store: Pick<Store, 'list' | 'onEvents'>,
  clock: () => number,
  builtIn: readonly GuardRule[],
): (project: ProjectId) => Promise<readonly GuardRule[]> {
  const kept = new Map<
    ProjectId,
    { readonly rules: Promise<readonly GuardRule[]>; readonly until: number }
  >()
  // Changed here: at once. In another process: when what is kept is old.
  store.onEvents((events) => {
    for (const { type, project } of events) if (type === 'guard.rule_changed') kept.delete(project)
  }, 'own')
  return (project) => {
    const found = kept.get(project)
    if (found !== undefined && clock() < found.until) return found.rules
    const rules = store.list('guard_rule', project).then((own) => withOwn(builtIn, own))
    // LIM-18: whoever has thousands of projects reads some rules again.
    if (kept.size >= 1000) kept.clear()
    kept.set(project, { rules, until: clock() + FRESH })
    rules.catch(() => kept.delete(project))
    return rules
  }
}
