import { Problem } from '../../domain/problem.ts'

/** The connection is gone, or never came to be. What was sent over it may have happened or not. */
export class LostConnection extends Error {
  override readonly name = 'LostConnection'
}

export function closedProblem(): Problem {
  return new Problem('unavailable', 'The store is closed.')
}

/** What the database refuses, or cannot be asked, is nobody's mistake who asked: 503. Anything else is a defect and stays one. */
export function asProblem(error: unknown): unknown {
  return error instanceof LostConnection || sqlState(error) !== undefined
    ? unavailable(error)
    : error
}

/** Told when it cannot be opened, with why. */
export function unreachable(error: LostConnection): Problem {
  const problem = new Problem('unavailable', `The database cannot be reached: ${error.message}.`)
  problem.cause = error
  return problem
}

export function unavailable(cause: unknown): Problem {
  const problem = new Problem('unavailable', 'The store cannot read or write just now.')
  problem.cause = cause
  return problem
}

/** The five characters by which PostgreSQL names a failure; undefined for one that is not its own. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('severity' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
