import type { App } from '../../app.ts'
import type { DoorNeeds } from '../../door.ts'
import { answerIdentityCenterError } from './answer-identity-center-error.ts'
import { createTokenRoute } from './create-token.ts'
import { registerClientRoute } from './register-client.ts'
import { startAuthorizationRoute } from './start-authorization.ts'

/**
 * AWS IAM Identity Center's OIDC API, as far as devices use it: RegisterClient, StartDeviceAuthorization, CreateToken. JSON with camelCase names,
 * and errors by type.
 */
export function identityCenterRoutes(app: App, needs: DoorNeeds): void {
  app.setErrorHandler(answerIdentityCenterError)
  registerClientRoute(app, needs)
  startAuthorizationRoute(app, needs)
  createTokenRoute(app, needs)
  // What a program shows as the start URL, and a person may open.
  app.get('/start', (_request, reply) => reply.redirect('/code', 303))
}
