/**
 * Reads a list that others keep: one entry a line, a domain or the first digits of numbers with their `+`; what follows a `#` is a remark. Asks whether
 * something is on it: a domain itself or one above it, a number by any first digits of it.
 */
export function readRiskList(text: string): {
  readonly hasDomain: (domain: string) => boolean
  readonly hasNumber: (number: string) => boolean
} {
  const entries = new Set(
    text
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim().toLowerCase())
      .filter((line) => line !== ''),
  )
  return {
    hasDomain: (domain) => isOneOf(domain, (one) => entries.has(one)),
    hasNumber: (number) => {
      for (let end = number.length; end > 1; end -= 1)
        if (entries.has(number.slice(0, end))) return true
      return false
    },
  }
}

/** Whether a domain, or one that it lies under, is one of those. */
export function isOneOf(domain: string, has: (domain: string) => boolean): boolean {
  for (let rest = domain; rest !== ''; rest = rest.slice(rest.indexOf('.') + 1)) {
    if (has(rest)) return true
    if (!rest.includes('.')) return false
  }
  return false
}
