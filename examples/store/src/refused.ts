import { isCountersignError } from '@countersign/client'
import { problemWords } from './outcome-words.ts'

/** Something that was not done, and what the person is told of it. */
export type Refused = { readonly result: 'refused'; readonly words: string }

/** A refusal of ours. */
export function refuse(words: string): Refused {
  return { result: 'refused', words }
}

/**
 * Problems that the person can do something about are told; everything else is the shop's own fault, and is thrown on.
 * @param channel by which the code was to travel, for the words
 */
export function refused(error: unknown, channel?: string): Refused {
  const words = isCountersignError(error) ? problemWords(error, channel) : undefined
  if (words === undefined) throw error
  return refuse(words)
}
