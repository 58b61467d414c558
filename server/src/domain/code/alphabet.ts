import type { Random } from '../ids.ts'

/** Alphabets a code can be drawn from. Letters that look or sound alike are left out; base-20 is RFC 8628, 6.1. */
export const ALPHABETS = {
  digits: '0123456789',
  base20: 'BCDFGHJKLMNPQRSTVWXZ',
  alphanumeric: '23456789ABCDEFGHJKMNPQRSTUVWXYZ',
} as const
export type Alphabet = keyof typeof ALPHABETS

export const LONGEST_CODE = 12

/**
 * The fewest characters that give at least 20 bits (NIST SP 800-63B-4, 3.1.3.2; ASVS 6.5.4), and six digits at
 * the least: 6 for every alphabet we have, as people are used to.
 */
export const SHORTEST_CODE = 6

/**
 * Draws a code: every character for itself over the whole alphabet, so that all codes are equally likely and
 * leading zeros are kept (COD-01).
 */
export function drawCode(alphabet: Alphabet, length: number, random: Random): string {
  const characters = ALPHABETS[alphabet]
  let code = ''
  for (let i = 0; i < length; i += 1) code += characters.charAt(random.below(characters.length))
  return code
}
