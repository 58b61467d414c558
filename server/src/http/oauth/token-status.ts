import type { onRequestHookHandler } from 'fastify'
import { introspect, revokeToken, type TokenAsker } from '../../domain/oauth/introspect.ts'
import type { FastifyRequest } from 'fastify'
import type { App } from '../app.ts'
import { secretCaller, type DoorNeeds, type Doors } from '../door.ts'
import { oauthForm, parameter, type OAuthForm } from './oauth-form.ts'
import { OAuthFault } from './oauth-fault.ts'
import { clientOf } from './shown-client.ts'

/**
 * `POST /oauth/introspect` (RFC 7662) and `/oauth/revoke` (RFC 7009): by the client that the token was given to, or by the application's
 * server with a secret key of the scope `devices`.
 */
export function tokenStatusRoutes(app: App, needs: DoorNeeds, doors: Doors): void {
  const door = { onRequest: keyDoor(doors) }
  app.post('/oauth/introspect', door, async (request) => {
    const form = oauthForm(request.body)
    const asker = await askerOf(needs, request, form)
    // RFC 7662, 2.1: who asks must have shown that it may; an id that everybody can read shows nothing.
    if (asker.client?.authMethod === 'none')
      throw new OAuthFault('invalid_client', 'A client without a secret cannot ask about tokens.')
    return introspect(needs, asker, parameter(form, 'token'))
  })
  app.post('/oauth/revoke', door, async (request) => {
    const form = oauthForm(request.body)
    const asker = await askerOf(needs, request, form)
    await revokeToken(needs, asker, parameter(form, 'token'))
    // RFC 7009, 2.2: the same for a token that was none.
    return {}
  })
}

function showsKey({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return /^bearer /i.test(headers.authorization ?? '')
}

function keyDoor(doors: Doors): onRequestHookHandler {
  const door = doors.secret('devices')
  return function (request, reply, done) {
    if (showsKey(request)) door.call(this, request, reply, done)
    else done()
  }
}

async function askerOf(
  needs: DoorNeeds,
  request: FastifyRequest,
  form: OAuthForm,
): Promise<TokenAsker> {
  if (showsKey(request)) return { client: undefined, project: secretCaller(request).project }
  return { client: await clientOf(needs, request.headers.authorization, form) }
}
