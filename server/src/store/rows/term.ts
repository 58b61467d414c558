/**
 * 48 bits that stand for a text in an index, so that the index stays small enough to be held in memory. Not a secret and
 * not unique: whoever finds a row by it compares the text too. (cyrb53, public domain, cut to 48 bits.)
 */
function term(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i)
    a = Math.imul(a ^ letter, 2654435761)
    b = Math.imul(b ^ letter, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (b & 0xffff) * 4294967296 + (a >>> 0)
}

/** The term of a record that expires, by its key. */
export function recordTerm(project: number, kind: number, id: string): number {
  return term(`${project}/${kind}/${id}`)
}

/** The term under which a verification is found by its address. */
export function targetTerm(project: number, targetHash: string): number {
  return term(`${project}/t/${targetHash}`)
}

/** The term under which a verification is found by its subject. */
export function subjectTerm(project: number, subject: string): number {
  return term(`${project}/s/${subject}`)
}
