/** What an action needs, asked of Countersign each time: the rules stand in the policies, not in the pages. */
import type { AskAssessment, Assessment, Countersign, Verification } from '@countersign/client'
import { coolingWords } from './outcome-words.ts'
import { refused, refuse, type Refused } from './refused.ts'
import type { Visit } from './visit.ts'

export type Assessor = ReturnType<typeof createAssessor>

export type Allowed = {
  readonly result: 'allowed'
  /** The new value of the trusted browser's cookie, when it has one. */
  readonly trustedDevice?: string | undefined
}
export type Wanted = {
  readonly result: 'wanted'
  readonly ways: readonly string[]
  /** The verification that was started, when that was asked for. */
  readonly verification: Verification | undefined
}

/** Up to this nothing is asked. */
const ASKED_ABOVE = { EUR: '50.00' }
const DAY_SECONDS = 86_400

/**
 * The shop's rules, set when it starts: a trusted browser needs no second step, what costs more than fifty euro is confirmed, and not
 * at all in the day after a recovery; and of every change of an account all its addresses are told.
 */
export async function setPolicies({ policies }: Countersign): Promise<void> {
  await Promise.all([
    policies.put('sign_in', { requires: { acr: 'confirmed', trustedDevice: true } }),
    policies.put('purchase', {
      requires: { acr: 'aal1', upTo: ASKED_ABOVE, coolOffSeconds: DAY_SECONDS },
    }),
    policies.put('account_change', { factors: ['totp'], notify: 'all' }),
  ])
}

export function createAssessor({ assessments }: Countersign, now: () => Promise<Date>) {
  return {
    /** Whether the action may go ahead, or what it takes first. */
    async ask(
      visit: Visit,
      ask: Omit<AskAssessment, 'session' | 'context'>,
    ): Promise<Allowed | Wanted | Refused> {
      try {
        const told = await assessments.ask({
          ...ask,
          session: visit.session.id,
          context: { ip: visit.ip, userAgent: visit.userAgent },
        })
        if (told.decision === 'allow')
          return { result: 'allowed', trustedDevice: told.trustedDevice }
        if (told.decision === 'deny') return refuse(deniedWords(told, await now()))
        const { needs, verification } = told
        return { result: 'wanted', ways: needs?.ways ?? [], verification }
      } catch (error) {
        return refused(error)
      }
    },
  }
}

function deniedWords({ reasons, until }: Assessment, now: Date): string {
  if (reasons[0] === 'cooling_off')
    return coolingWords(until && (until.getTime() - now.getTime()) / 1000)
  if (reasons[0] === 'locked') return 'This account is locked. Please write to us.'
  return 'There is nothing on file by which you could confirm this. Please write to us.'
}
