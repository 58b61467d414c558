/** A carrier's own name for a message, as it may be kept and looked up: at most 200 visible characters of ASCII. Undefined for anything else. */
export function carrierReference(text: string | undefined): { readonly carrierReference?: string } {
  return text !== undefined && isReference(text) ? { carrierReference: text } : {}
}

/** Whether a text may be such a name. */
export function isReference(text: string): boolean {
  return /^[\x21-\x7e]{1,200}$/.test(text)
}
