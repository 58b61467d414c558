/** Dashes, spaces and marks people type or paste between the groups of a code, and invisible ones. */
const BETWEEN = /[\s\p{Pd}\p{Zs}\p{Cf}._·•]/gu

const DECIMAL_DIGIT = /\p{Nd}/gu

/**
 * Brings a code as a person types it into the one form that is sealed: any width (NFKC), any script's digits,
 * any case, without what stands between the groups (COD-21). Anything else stays and makes the guess wrong.
 */
export function normalizeCode(typed: string): string {
  // The common case, ASCII letters and digits, needs none of the work below.
  if (/^[0-9A-Z]*$/.test(typed)) return typed
  return (
    typed
      .normalize('NFKC')
      .replace(BETWEEN, '')
      .replace(DECIMAL_DIGIT, asciiDigit)
      .toUpperCase()
      // Upper case can leave letters and marks apart that belong together.
      .normalize('NFKC')
  )
}

/**
 * A decimal digit of any script as 0-9. Unicode keeps each script's ten digits together and in order (Unicode 4.6), so
 * walking back to the first of the run tells the value; runs that touch (the mathematical ones) are folded by NFKC before.
 */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  if (point < 128) return digit
  let run = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(point - run - 1))) run += 1
  return String(run % 10)
}
