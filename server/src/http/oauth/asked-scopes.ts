import { OAuthFault } from './oauth-fault.ts'

/** RFC 6749, 3.3: scopes divided by spaces, each of visible ASCII without `"` and `\`. */
const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]{1,200}$/
const MOST = 50

/** Undefined when none was asked for. @throws OAuthFault `invalid_scope` */
export function askedScopes(text: string | undefined): readonly string[] | undefined {
  const scopes = [...new Set((text ?? '').split(' ').filter((scope) => scope !== ''))]
  if (scopes.length === 0) return undefined
  if (scopes.length > MOST || !scopes.every((scope) => SCOPE.test(scope)))
    throw new OAuthFault('invalid_scope', 'scope: has not the form of RFC 6749, 3.3')
  return scopes
}
