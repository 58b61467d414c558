import type { App } from '../../app.ts'
import type { DoorNeeds } from '../../door.ts'
import { answerOAuthError } from '../../oauth/answer-oauth-error.ts'
import { guardOAuthRequests, readOAuthForms } from '../../oauth/oauth-form.ts'
import { readJson } from '../../read-json.ts'
import { codePairRoutes } from './code-pair.ts'
import { pairTokenRoutes } from './pair-token.ts'

const DOOR = '/compat/login-with-amazon'

/**
 * Login with Amazon's code-based linking: a device makes a code pair and asks for its tokens with both codes. Programs write the path with a
 * capital letter or without, and send forms or JSON.
 */
export function loginWithAmazonRoutes(app: App, needs: DoorNeeds): void {
  app.setErrorHandler(answerOAuthError)
  readOAuthForms(app)
  readJson(app)
  guardOAuthRequests(app)
  for (const o2 of ['o2', 'O2']) {
    codePairRoutes(app, needs, `${DOOR}/auth/${o2}/create/codepair`)
    pairTokenRoutes(app, needs, `${DOOR}/auth/${o2}/token`)
  }
}
