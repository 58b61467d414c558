import { drawCode } from '../code/alphabet.ts'
import type { Random } from '../ids.ts'
import { isOffensive } from './offensive.ts'
import { showUserCode } from './show-user-code.ts'
import type { UserCodeFormat } from './user-code.ts'
import { WORD_PREFIX, WORDS } from './word-list.ts'

/** One code in thirty at most is drawn again; as many as this in a row mean that the randomness is broken. */
const MOST_DRAWS = 100

export type DrawnUserCode = {
  /** Without separators and check character: what is hashed and looked up. Of words, the first four letters of each. */
  readonly plain: string
  /** As a screen shows it. */
  readonly shown: string
}

/**
 * Draws a user code: each place for itself, so that all codes are equally likely, but for those that hold an offensive word, which are drawn
 * again (DEV-16, DEV-18).
 */
export function drawUserCode(format: UserCodeFormat, random: Random): DrawnUserCode {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const plain = drawPlain(format, random)
    const shown = showUserCode(format, plain)
    if (format.alphabet === 'words' || !isOffensive(shown.replaceAll('-', '')))
      return { plain, shown }
  }
  throw new TypeError('every code that was drawn is one that nobody may be shown')
}

function drawPlain(format: UserCodeFormat, random: Random): string {
  if (format.alphabet !== 'words') return drawCode(format.alphabet, format.length, random)
  let plain = ''
  for (let i = 0; i < format.length; i += 1)
    plain += WORDS[random.below(WORDS.length)]?.slice(0, WORD_PREFIX) ?? ''
  return plain
}
