import type { Ask, Broken } from './history.ts'

/**
 * COD-07: every wrong guess that was answered has been charged, none twice the same, none that nobody made, and never more than
 * allowed. Of two that overlapped in time either may have been charged first; of two that did not, the earlier was.
 */
export function checkGuesses(asks: readonly Ask[], allowed: number): readonly Broken[] {
  const broken: Broken[] = []
  const say = (sentence: string) => broken.push({ promise: 'guesses', sentence })
  const judged = asks.filter(({ told }) => told.result === 'wrong_code')
  if (judged.length > allowed)
    say(`${judged.length} wrong guesses were judged where ${allowed} are allowed`)
  for (const [place, one] of judged.entries()) {
    const left = one.told.guessesLeft ?? allowed
    const begun = asks.filter(({ what, from }) => isGuess(what) && from < one.until).length
    if (allowed - left > begun)
      say(`After at most ${begun} guesses a wrong one was told that ${left} are left`)
    for (const other of judged.slice(place + 1)) {
      const [first, second] = one.until < other.until ? [one, other] : [other, one]
      const [leftFirst, leftSecond] = [first.told.guessesLeft, second.told.guessesLeft]
      if (leftFirst === leftSecond) say(`Two wrong guesses were told that ${leftFirst} are left`)
      else if (first.until < second.from && Number(leftFirst) < Number(leftSecond))
        say(`${leftFirst} guesses were left, and later ${leftSecond}`)
    }
  }
  for (const look of asks) {
    if (look.what !== 'look' || look.told.guessesLeft === undefined) continue
    const charged = allowed - look.told.guessesLeft
    const before = judged.filter(({ until }) => until < look.from).length
    const begun = asks.filter(({ what, from }) => isGuess(what) && from < look.until).length
    if (charged < before) say(`${before} wrong guesses were answered, ${charged} are counted`)
    if (charged > begun) say(`${charged} wrong guesses are counted, ${begun} were made`)
  }
  return broken
}

const isGuess = (what: Ask['what']) => what === 'guess' || what === 'answer'
