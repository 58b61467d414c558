import type { Address } from './address.ts'

/** Printable, without white space: nothing in it can break a line of a log or of a header. */
const HANDLE = /^[^\s\p{C}]{1,200}$/u

/**
 * Reads what a project's own sender calls a person. It is compared exactly as it was given, since only that sender knows which two would be the same;
 * undefined for what is no handle.
 */
export function parseHandle(text: string): Address | undefined {
  if (!HANDLE.test(text)) return undefined
  return {
    kind: 'handle',
    deliverTo: text,
    canonical: text,
    masked: `${Array.from(text).slice(0, 2).join('')}•••`,
    country: undefined,
  }
}
