import { cyrb53 } from './cyrb53.ts'

/**
 * 48 bits that stand for a text in an index, so that the index stays small enough to be held in memory. Not a secret and
 * not unique: whoever finds a row by it compares the text too.
 */
function term(text: string): number {
  return cyrb53(text) % 2 ** 48
}

/** The key of a record that expires, as one text. */
export function recordText(project: number, kind: number, id: string): string {
  return `${project}/${kind}/${id}`
}

/** The term of a record that expires, by its key. */
export function recordTerm(project: number, kind: number, id: string): number {
  return term(recordText(project, kind, id))
}

/** The term under which a verification is found by its address. */
export function targetTerm(project: number, targetHash: string): number {
  return term(`${project}/t/${targetHash}`)
}

/** The term under which a verification is found by its subject. */
export function subjectTerm(project: number, subject: string): number {
  return term(`${project}/s/${subject}`)
}
