/** More than any code, separators and all; what is longer is no code. */
export const LONGEST_TYPED = 64

/** What any code of ours looks like: letters, digits, and single dashes between them. */
const SHAPE = /^[0-9A-Za-z](?:[0-9A-Za-z]|-(?!-)){2,62}[0-9A-Za-z]$/

/** Whether an address can have brought a code of ours; whether there is such a code is neither asked nor told. */
export function hasUserCodeShape(text: unknown): text is string {
  return typeof text === 'string' && SHAPE.test(text)
}
