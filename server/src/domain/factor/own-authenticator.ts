import { Problem } from '../problem.ts'
import type { Authenticator } from './authenticator.ts'
import type { Factors } from './factors.ts'

/** The authenticator of this id. @throws Problem `not_found` */
export function ownAuthenticator({ authenticators }: Factors, id: string): Authenticator {
  const one = authenticators.find((each) => each.id === id)
  if (one === undefined) throw notFound()
  return one
}

export function notFound(): Problem {
  return new Problem('not_found', 'This subject has no authenticator of this id.')
}
