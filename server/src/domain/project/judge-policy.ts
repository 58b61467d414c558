import { LONGEST_CODE, SHORTEST_CODE } from '../code/alphabet.ts'
import { POLICY_LENGTHS } from '../device/user-code-format.ts'
import { Problem } from '../problem.ts'
import { LEVELS, mostOf, reaches } from '../receipt/assurance.ts'
import { exponentOf } from '../verification/currency.ts'
import { canonicalAmount } from '../verification/money.ts'
import type { Policy } from './policy.ts'

/** Purposes that confirm an address or recover an account: their codes are no sign-in codes. */
const CONFIRMATIONS: ReadonlySet<string> = new Set(['sign_up', 'add_address', 'recovery'])

/** The caps no project can pass (ADM-05). They are compiled in; a setting could be talked into anything. */
export const CAPS = {
  /** RFC 4226, 7.3; RTS Art. 4(3)(b) asks for five at most, ten leaves room for long alphabets. */
  guesses: 10,
  /** NIST SP 800-63B-4, 3.1.3.2: ten minutes. */
  lifetimeSeconds: 600,
  /** NIST SP 800-63B-4, 4.2.1.2: a day, by e-mail only, for what merely confirms an address or recovers an account. */
  confirmationSeconds: 86_400,
  shortestLifetimeSeconds: 30,
  /** More live codes would be as many more chances for one guess. */
  keep: 3,
  shortestResendSeconds: 30,
  longestResendSeconds: 3600,
  /** Faster than anybody can find a telephone is one message more for nothing; later than ten minutes no code lives. */
  shortestStepSeconds: 10,
  longestStepSeconds: 600,
  /** One for each channel there is. */
  steps: 5,
  /** One in a billion is less than people's slips leave room for; one in ten thousand an hour is one hit a year. */
  smallestBound: 1e-9,
  largestBound: 1e-4,
  /** TOK-11 ends a session of ours within a day: what was proven longer ago is nothing to act on. */
  oldestProofSeconds: 86_400,
  /** REC-11 asks for one to three days; thirty leave room for who moves houses or pensions. */
  longestCoolOffSeconds: 2_592_000,
} as const

/** Refuses a policy outside the caps. @throws Problem `invalid_policy`, naming the field and the rule */
export function judgePolicy(policy: Policy): Policy {
  const refuse: Refuse = (field, rule) => {
    throw new Problem('invalid_policy', `${field}: ${rule}`, { field })
  }
  const whole: Whole = (field, value, least, most) => {
    if (!Number.isInteger(value) || value < least || value > most)
      refuse(field, `must be a whole number from ${least} to ${most}`)
  }
  const emailOnly = policy.channels.every((channel) => channel === 'email')
  const longest =
    CONFIRMATIONS.has(policy.purpose) && emailOnly ? CAPS.confirmationSeconds : CAPS.lifetimeSeconds
  whole('guesses', policy.guesses, 1, CAPS.guesses)
  whole('lifetime_seconds', policy.lifetimeSeconds, CAPS.shortestLifetimeSeconds, longest)
  if (policy.length !== undefined) whole('length', policy.length, SHORTEST_CODE, LONGEST_CODE)
  if (policy.channels.length === 0) refuse('channels', 'must name at least one channel')
  if (new Set(policy.channels).size < policy.channels.length)
    refuse('channels', 'must name each channel once')
  whole('resend.keep', policy.resend.keep, 1, CAPS.keep)
  if (policy.resend.afterSeconds.length === 0)
    refuse('resend.after_seconds', 'must hold at least one wait')
  for (const seconds of policy.resend.afterSeconds)
    whole('resend.after_seconds', seconds, CAPS.shortestResendSeconds, CAPS.longestResendSeconds)
  if (policy.link && !policy.channels.includes('email')) refuse('link', 'needs the channel email')
  judgeWorkflow(policy, whole, refuse)
  judgeFactors(policy, refuse)
  judgeRequirement(policy, whole, refuse)
  judgeUserCode(policy, whole, refuse)
  return policy
}

type Refuse = (field: string, rule: string) => never
type Whole = (field: string, value: number, least: number, most: number) => void

/** Purposes that confirm an address: nothing but a message to it can do that. */
const BY_MESSAGE: ReadonlySet<string> = new Set(['sign_up', 'add_address'])

function judgeFactors({ purpose, factors }: Policy, refuse: Refuse): void {
  if (new Set(factors).size < factors.length) refuse('factors', 'must name each factor once')
  if (BY_MESSAGE.has(purpose) && factors.length > 0)
    refuse('factors', 'must be empty: only a message to an address can confirm it')
  if (purpose === 'recovery' && factors.includes('approval'))
    refuse('factors', 'must not hold approval: who is signed in needs no recovery')
  if (purpose === 'account_change' && factors.includes('approval'))
    refuse('factors', 'must not hold approval: a stolen session would approve its own change')
}

function judgeWorkflow(
  { channels, workflow, lifetimeSeconds }: Policy,
  whole: Whole,
  refuse: Refuse,
): void {
  if (workflow === undefined) return
  if (workflow.length > CAPS.steps) refuse('workflow', `must have at most ${CAPS.steps} steps`)
  for (const { channel, afterSeconds } of workflow) {
    if (!channels.includes(channel)) refuse('workflow.channel', 'must be one of channels')
    const { shortestStepSeconds, longestStepSeconds } = CAPS
    whole('workflow.after_seconds', afterSeconds, shortestStepSeconds, longestStepSeconds)
  }
  if (workflow.reduce((sum, { afterSeconds }) => sum + afterSeconds, 0) >= lifetimeSeconds)
    refuse('workflow', 'must be over before lifetime_seconds are')
}

function judgeRequirement(
  { purpose, requires, channels, factors, assurance }: Policy,
  whole: Whole,
  refuse: Refuse,
): void {
  const { acr, maxAgeSeconds, coolOffSeconds, upTo } = requires
  if (!LEVELS.includes(acr)) refuse('requires.acr', `must be one of ${LEVELS.join(', ')}`)
  // With a password, at the best: whether the person has these ways is another question.
  if (![...channels, ...factors].some((way) => reaches(mostOf(way, true), acr)))
    refuse('requires.acr', 'must be within reach of one of the channels and factors')
  // A recovered account is known as one that showed a code (REC-12): more than that would refuse everybody.
  if (purpose === 'recovery' && reaches(acr, 'aal2'))
    refuse('requires.acr', 'must be none, confirmed or aal1 for a recovery')
  if (assurance === 'none' && reaches(acr, 'aal1'))
    refuse('requires.acr', 'must be none or confirmed where assurance is none')
  whole('requires.max_age_seconds', maxAgeSeconds, 0, CAPS.oldestProofSeconds)
  whole('requires.cool_off_seconds', coolOffSeconds, 0, CAPS.longestCoolOffSeconds)
  for (const [currency, amount] of Object.entries(upTo)) {
    if (exponentOf(currency) === undefined)
      refuse('requires.up_to', 'must name currencies by three capital letters (ISO 4217)')
    if (canonicalAmount(amount, currency) === undefined)
      refuse(
        'requires.up_to',
        'must hold decimal numbers in quotes with no more digits behind the point than the currency has, such as "100.00"',
      )
  }
}

function judgeUserCode({ purpose, userCode }: Policy, whole: Whole, refuse: Refuse): void {
  if (userCode === undefined) return
  if (purpose !== 'device') refuse('user_code', 'belongs to the purpose device only')
  const { least, most } = POLICY_LENGTHS[userCode.alphabet]
  whole('user_code.length', userCode.length, least, most)
  const { smallestBound, largestBound } = CAPS
  if (!(userCode.bound >= smallestBound && userCode.bound <= largestBound))
    refuse('user_code.bound', 'must be from 0.000000001 to 0.0001')
}
