/**
 * How sure we are that few messages of some place are answered. A raw ratio would take one unanswered message of one for as bad as a hundred of a hundred.
 *
 * The share of messages that people answer is unknown; before anything was seen, each is held to be as likely as the next (Beta(1, 1), Bayes' own
 * prior). After `approved` answers and `unanswered` messages it is Beta(approved + 1, unanswered + 1). How likely it lies below `share` is the
 * regularised incomplete beta function I_share(approved + 1, unanswered + 1), which for whole numbers is a sum over the binomial distribution: the chance
 * that more than `approved` of n + 1 throws come up with a coin that shows heads with the chance `share`.
 */
export function chanceBelow(share: number, approved: number, unanswered: number): number {
  if (share >= 1) return 1
  if (share <= 0) return 0
  const n = approved + unanswered + 1
  // The middle of the distribution lies above: the chance is no more than about half, and nobody asks how much less.
  if (approved >= share * n) return 0
  const odds = Math.log(share) - Math.log1p(-share)
  let term = n * Math.log1p(-share)
  let sum = Math.exp(term)
  for (let i = 1; i <= approved; i += 1) {
    term += Math.log(n - i + 1) - Math.log(i) + odds
    sum += Math.exp(term)
  }
  return Math.max(0, 1 - sum)
}

/** How sure a rule must be: nineteen times in twenty. */
export const SURE = 0.95

/** The share that the answers lie below, as sure as `SURE`: what people are shown. To three digits. */
export function mostAnswered(approved: number, unanswered: number): number {
  let low = approved / (approved + unanswered + 1)
  let high = 1
  for (let i = 0; i < 14; i += 1) {
    const middle = (low + high) / 2
    if (chanceBelow(middle, approved, unanswered) >= SURE) high = middle
    else low = middle
  }
  return Math.round(high * 1000) / 1000
}
