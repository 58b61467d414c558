import type { FastifyReply, FastifyRequest } from 'fastify'
import { userinfo } from '../../domain/oauth/introspect.ts'
import type { App } from '../app.ts'
import type { DoorNeeds } from '../door.ts'

/** RFC 6750, 2.1. */
const BEARER = /^Bearer +([\w.~+/=-]{1,8000}) *$/i

/** `GET` and `POST /oauth/userinfo` (OpenID Connect Core, 5.3): who the person is that let the device in. */
export function userinfoRoutes(app: App, needs: DoorNeeds): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const shown = BEARER.exec(request.headers.authorization ?? '')?.[1]
    if (shown === undefined) return refuse(reply, 'Bearer realm="countersign"', 'invalid_request')
    const claims = await userinfo(needs, shown)
    return (
      claims ??
      refuse(
        reply,
        'Bearer realm="countersign", error="invalid_token", error_description="The token is not good for this."',
        'invalid_token',
      )
    )
  }
  app.get('/oauth/userinfo', { exposeHeadRoute: false }, answer)
  app.post('/oauth/userinfo', answer)
}

/** RFC 6750, 3.1: without a token no error is named in the header, for there is none. */
function refuse(reply: FastifyReply, challenge: string, error: string): FastifyReply {
  return reply
    .code(401)
    .header('www-authenticate', challenge)
    .type('application/json')
    .send(
      JSON.stringify({ error, error_description: 'Show an access token with the scope openid.' }),
    )
}
