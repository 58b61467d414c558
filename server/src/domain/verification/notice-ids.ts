import type { DeliveryId } from '../ids.ts'

const LAST = '0123456789abcdefghijklmnopqrstuv'

/**
 * Ids for as many notices as a person may have addresses, of one that was drawn: they differ in their last character. Most guesses tell nobody, and drawing
 * so many for each would cost more than judging it.
 */
export function noticeIds(drawn: DeliveryId): readonly DeliveryId[] {
  const stem = drawn.slice(0, -1)
  return Array.from(LAST, (character) => stem + character)
}
