import { readAnswer } from './answer.ts'

/** Where a request came from, as far as it may be shown. */
export type Whereabouts = {
  /** With its end covered; empty when it is not known. */
  readonly address: string
  readonly country?: string | undefined
  readonly city?: string | undefined
  /** Who runs the network. */
  readonly operator?: string | undefined
  /** What the program claims to be. */
  readonly agent?: string | undefined
}

/** Reads whereabouts as the service writes them. */
export function readWhereabouts(body: unknown): Whereabouts {
  const answer = readAnswer(body)
  return {
    address: answer.text('address'),
    country: answer.maybeText('country'),
    city: answer.maybeText('city'),
    operator: answer.maybeText('operator'),
    agent: answer.maybeText('agent'),
  }
}
