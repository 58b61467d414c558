import { Problem } from '../domain/problem.ts'
import { authenticate, type AuthenticateNeeds } from '../domain/project/authenticate.ts'
import type { App } from './app.ts'

/** TOK-09: a key that was revoked is good for nothing within a second. */
const TRUSTED_FOR = 500

/**
 * Looks at the key once more where the body took its time: keys are judged before a body is read, and a body may take half a minute. Must run
 * before the routes are added.
 */
export function admitAgain(app: App, needs: AuthenticateNeeds): void {
  app.addHook('preValidation', (request, reply, done) => {
    if (request.keyId === undefined || reply.elapsedTime < TRUSTED_FOR) {
      done()
      return
    }
    const shown = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    authenticate(needs, shown).then((key) => {
      done(
        key === undefined
          ? new Problem('unauthorized', 'This API key has been revoked or is over.')
          : undefined,
      )
    }, done)
  })
}
