import { readAnswer } from './answer.ts'

/** A part of a list. `next` is the cursor to give as `after`; undefined at the end. */
export type Page<T> = { readonly data: readonly T[]; readonly next: string | undefined }

/** Reads a list of the service. */
export function readPage<T>(body: unknown, readOne: (entry: unknown) => T): Page<T> {
  const answer = readAnswer(body)
  return { data: answer.list('data').map(readOne), next: answer.maybeText('next') }
}
