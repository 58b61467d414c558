import { Type } from 'typebox'
import { relatedOrigins } from '../../domain/passkey/judge-passkey-settings.ts'
import { Problem } from '../../domain/problem.ts'
import { projectKey } from '../../domain/project/project.ts'
import type { App } from '../app.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, Id } from './fields.ts'

/**
 * `GET /.well-known/webauthn`: the pages of other sites that may ask for a project's passkeys (WebAuthn, 5.11). Browsers look for it on the domain of the
 * passkeys; where that is the application's own, it passes this path on, with `?project=` and its id. Left out: the first project.
 */
export function webauthnOriginsRoute(
  app: App,
  needs: Pick<HttpNeeds, 'store' | 'firstProject'>,
): void {
  const querystring = exactly({ project: Type.Optional(Id('prj')) })
  app.get('/.well-known/webauthn', { schema: { querystring } }, async (request, reply) => {
    const project = await needs.store.find(projectKey(request.query.project ?? needs.firstProject))
    const origins = project?.passkeys === undefined ? [] : relatedOrigins(project.passkeys)
    if (origins.length === 0)
      throw new Problem('not_found', 'No pages of other sites may ask for these passkeys.')
    // The specification names this type, without parameters.
    reply.header('cache-control', 'public, max-age=300').type('application/json')
    return JSON.stringify({ origins })
  })
}
