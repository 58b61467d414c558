import type { ProjectId } from '../ids.ts'
import { Problem } from '../problem.ts'
import type { ClientAsk } from './clients.ts'

/** A scope-token (RFC 6749, 3.3). */
const SCOPE = /^[\x21\x23-\x5B\x5D-\x7E]{1,200}$/
/** More than any person would read before approving. */
const MOST_SCOPES = 20
const AUDIENCE = /^[\x21-\x7E]{1,200}$/
/** Ids that stand in `aud` of our own making: of receipts, and of ID tokens. */
const OWN_AUDIENCE = /^(?:prj|cli|reg)_/
/** A page for people: no user name in front of the host, nothing that ends an attribute. */
const URI =
  /^https:\/\/[a-z0-9.-]{1,253}(?::\d{1,5})?(?:[/?#][\x21\x23-\x26\x28-\x3B\x3D\x3F-\x7E]*)?$/i
const LONGEST_URI = 300

/** RFC 9700 wants short ones; a day is the most that a client may ask for. */
const SHORTEST_TOKEN = 60
const LONGEST_TOKEN = 86_400

/**
 * What a client of a project may be, but for its name, and for whether its audience is another project's (`nameAudience`).
 * @param allowed the only scopes it may have; undefined for a client of the project's owner, who may give what there is (DEV-28)
 * @throws Problem `invalid_request` naming the field and the rule
 */
export function judgeClient(
  ask: ClientAsk,
  project: ProjectId,
  allowed: readonly string[] | undefined,
): void {
  if (ask.scopes.length > MOST_SCOPES || new Set(ask.scopes).size < ask.scopes.length)
    refuse('scope', `must be at most ${MOST_SCOPES} scopes, each once`)
  for (const scope of ask.scopes) {
    if (!SCOPE.test(scope))
      refuse('scope', 'must be scopes of printable characters without quotes and backslashes')
    if (allowed?.includes(scope) === false)
      refuse('scope', 'must be of those that a client may register for')
  }
  const seconds = ask.accessTokenSeconds
  if (
    seconds !== undefined &&
    !(Number.isInteger(seconds) && seconds >= SHORTEST_TOKEN && seconds <= LONGEST_TOKEN)
  )
    refuse('access_token_seconds', `must be ${SHORTEST_TOKEN} to ${LONGEST_TOKEN}`)
  if (ask.audience !== undefined) judgeAudience(ask.audience, project, allowed !== undefined)
  if (ask.uri !== undefined && (ask.uri.length > LONGEST_URI || !URI.test(ask.uri)))
    refuse('client_uri', 'must be an https address of at most 300 characters')
}

/** TOK-03: what a token is for must tell whose it is, so nobody's audience is an id of another's. */
function judgeAudience(audience: string, project: ProjectId, isRegistering: boolean): void {
  if (!AUDIENCE.test(audience)) refuse('audience', 'must be 1 to 200 printable characters')
  if (audience === project) return
  if (OWN_AUDIENCE.test(audience)) refuse('audience', 'must be no id but that of the project')
  if (isRegistering) refuse('audience', 'is for the owner of the project to name')
}

function refuse(field: string, rule: string): never {
  throw new Problem('invalid_request', `${field}: ${rule}`, { field })
}
