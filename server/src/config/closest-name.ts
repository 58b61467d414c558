/**
 * The name that was most likely meant: the one fewest single-character changes away from `typed`. Undefined
 * when more than a third of it would have to change, for a wild guess helps nobody.
 */
export function closestName(typed: string, names: readonly string[]): string | undefined {
  let closest: string | undefined
  let fewest = Math.max(1, Math.floor(typed.length / 3)) + 1
  for (const name of names) {
    const changes = changesBetween(typed, name)
    if (changes < fewest) [closest, fewest] = [name, changes]
  }
  return closest
}

/** Damerau-Levenshtein distance (optimal string alignment): two characters that changed places are one change. */
function changesBetween(a: string, b: string): number {
  let twoAbove: readonly number[] = []
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i += 1) {
    const row = [i + 1]
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (above[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      const isSwap = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]
      const swapped = isSwap ? (twoAbove[j - 1] ?? 0) + 1 : Infinity
      row.push(Math.min(replaced, swapped, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    twoAbove = above
    above = row
  }
  return above.at(-1) ?? 0
}
