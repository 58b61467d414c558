import { Problem, type ProblemFacts } from '../problem.ts'
import type { Cap } from '../limit/spend.ts'

/** A message that the guard or a cap did not let out. What it tells the caller is in its facts; what is written down of it is here. */
export class Stopped extends Problem {
  /** The block that it met: `GuardBlock.scope`. */
  readonly scope: string | undefined
  readonly cap: Cap | undefined

  constructor(
    code: 'sending_blocked' | 'challenge_required' | 'budget_exhausted',
    detail: string,
    facts: ProblemFacts,
    about: { readonly scope?: string | undefined; readonly cap?: Cap } = {},
  ) {
    super(code, detail, facts)
    this.scope = about.scope
    this.cap = about.cap
  }
}
