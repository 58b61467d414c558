/*
 * Holds what was seen from outside against what is promised. It knows nothing of the service's insides, and it is itself tested by
 * histories with one planted violation each.
 */
import { checkAway } from './check-away.ts'
import { checkGuesses } from './check-guesses.ts'
import type { Ask, Broken, History } from './history.ts'

/** Every broken promise of a history. */
export function checkHistory(history: History): readonly Broken[] {
  const broken: Broken[] = [...checkAway(history)]
  if (history.recoveredMs === undefined)
    broken.push({ promise: 'recovery', sentence: 'A replica did not serve again by itself.' })
  const byVerification = Map.groupBy(history.asks, ({ verification }) => verification)
  for (const [id, asks] of byVerification) {
    if (id === '') continue
    const seen = [
      ...checkOnce(asks),
      ...checkDead(asks),
      ...(history.succession === 'stale'
        ? []
        : [
            ...checkKept(asks, history),
            ...checkMessages(asks, history),
            ...checkGuesses(asks, history.guessesAllowed),
          ]),
    ]
    for (const { promise, sentence } of seen)
      broken.push({ promise, sentence: `${sentence} (${id})` })
  }
  return broken
}

/** A state that an approved verification cannot be in; that it waits again is told by `checkDead`. */
const isOther = (state: string | undefined) =>
  state !== undefined && state !== 'approved' && state !== 'pending'

const isApproval = ({ told }: Ask) => told.result === 'approved'

/** COD-06, OPS-01: of all who show a code one is approved, and of all who show its receipt one has consumed it. */
function checkOnce(asks: readonly Ask[]): readonly Broken[] {
  const broken: Broken[] = []
  const approved = asks.filter(isApproval).length
  if (approved > 1)
    broken.push({ promise: 'once', sentence: `A code was approved ${approved} times` })
  const consumed = asks.filter(({ told }) => told.result === 'consumed').length
  if (consumed > 1)
    broken.push({ promise: 'once', sentence: `A receipt was consumed ${consumed} times` })
  return broken
}

/** What was answered is there. */
function checkKept(asks: readonly Ask[], { succession }: History): readonly Broken[] {
  const broken: Broken[] = []
  const say = (sentence: string) => broken.push({ promise: 'starts', sentence })
  const started = asks.some(({ what, status }) => what === 'start' && status === 201)
  if (started && asks.some(({ what, status }) => what !== 'start' && status === 404))
    say('A start that was answered is forgotten')
  const answers = asks.filter(({ what }) => what === 'answer')
  // Whoever heard nothing, or 503, may have been the one who was approved.
  const known = answers.every(({ status }) => status === 200)
  const mayHaveEnded = (those: readonly Ask[]) =>
    succession === 'complete' && those.some(({ told }) => told.result === 'expired')
  if (answers.length > 0 && known && !mayHaveEnded(answers) && !answers.some(isApproval))
    say(`The right code was refused: ${answers.map(({ told }) => told.result).join(', ')}`)
  const approvedAt = Math.min(...asks.filter(isApproval).map(({ until }) => until))
  if (asks.some(({ from, told }) => from > approvedAt && isOther(told.state)))
    say('An approval that was answered is forgotten')
  const spent = asks.filter(({ what }) => what === 'spend')
  const allTold = spent.every(({ status }) => status === 200)
  if (
    spent.length > 0 &&
    allTold &&
    !mayHaveEnded(spent) &&
    !spent.some(({ told }) => told.result === 'consumed')
  )
    say(`The receipt was refused: ${spent.map(({ told }) => told.result).join(', ')}`)
  for (const { from, told } of asks.filter(({ what }) => what === 'look')) {
    if (told.sends === undefined) continue
    const resent = asks.filter((a) => a.what === 'resend' && a.status === 200 && a.until < from)
    if (told.sends < 1 + resent.length)
      say(`A resend that was answered is forgotten, ${told.sends} sends`)
  }
  return broken
}

/** A38: whoever was told that it is over never hears otherwise. */
function checkDead(asks: readonly Ask[]): readonly Broken[] {
  const overAt = asks.filter(tellsThatItIsOver).map(({ until }) => until)
  const end = Math.min(...overAt)
  const alive = asks.filter(
    ({ from, told }) =>
      from > end &&
      (told.state === 'pending' || told.result === 'wrong_code' || told.result === 'approved'),
  )
  return alive.map(({ told }) => ({
    promise: 'dead',
    sentence: `It was over and then ${told.result ?? told.state}`,
  }))
}

const OVER: ReadonlySet<string | undefined> = new Set(['approved', 'already_used', 'consumed'])

function tellsThatItIsOver({ told }: Ask): boolean {
  return OVER.has(told.result) || OVER.has(told.state)
}

/**
 * A message comes for every start that was answered, unless its end is told; and each that comes holds the same code, as the policy says.
 */
function checkMessages(asks: readonly Ask[], { mails }: History): readonly Broken[] {
  const start = asks.find(({ what, status }) => what === 'start' && status === 201)
  if (start === undefined) return []
  const codes = mails.get(start.to) ?? []
  const last = asks.findLast(({ what, status }) => what === 'look' && status === 200)
  if (codes.length === 0 && last?.told.state !== 'expired')
    return [{ promise: 'sends', sentence: 'A send that was accepted is lost' }]
  if (new Set(codes).size > 1)
    return [{ promise: 'sends', sentence: 'One verification sent two different codes' }]
  return []
}
