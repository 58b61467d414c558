import { Problem } from '../../domain/problem.ts'

export function closedProblem(): Problem {
  return new Problem('unavailable', 'The store is closed.')
}

/** What the database refuses is nobody's mistake who asked: 503. Anything else is a defect and stays one. */
export function asProblem(error: unknown): unknown {
  if (error instanceof Problem || !(error instanceof Error) || !('code' in error)) return error
  const isDatabase = error.code === 'ERR_SQLITE_ERROR' || error.code === 'ERR_INVALID_STATE'
  return isDatabase ? unavailable(error) : error
}

export function unavailable(cause: unknown): Problem {
  const problem = new Problem('unavailable', 'The store cannot read or write just now.')
  problem.cause = cause
  return problem
}
