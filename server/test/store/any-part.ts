import fc from 'fast-check'

/** Any text, also with what JSON must escape, and halves of pairs. */
export const text = fc.string({ unit: 'binary', maxLength: 12 })
export const texts = fc.array(text, { maxLength: 3 })
export const instant = fc.maxSafeNat()
export const count = fc.nat()
export const flag = fc.boolean()

/** Any of `required`, with any of what may be left out. */
export function withSome<R extends object, O extends object>(
  required: fc.Arbitrary<R>,
  optional: fc.Arbitrary<O>,
) {
  return fc.tuple(required, optional).map(([must, may]) => ({ ...must, ...may }))
}
