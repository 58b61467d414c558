import type { FastifyReply, FastifyRequest } from 'fastify'
import { pollDevice } from '../../domain/device/poll-device.ts'
import { DEVICE_CODE_GRANT, REFRESH_GRANT } from '../../domain/oauth/client.ts'
import { refreshTokens } from '../../domain/oauth/refresh-tokens.ts'
import type { App } from '../app.ts'
import type { DoorNeeds } from '../door.ts'
import type { EventStreams } from '../event-stream.ts'
import { askedScopes } from './asked-scopes.ts'
import { oauthForm, parameter } from './oauth-form.ts'
import { OAuthFault } from './oauth-fault.ts'
import { pollAnswer } from './poll-answer.ts'
import { refreshAnswer } from './refresh-answer.ts'
import { clientOf } from './shown-client.ts'
import { streamAnswer } from './stream-answer.ts'
import type { tokenAnswer } from './token-answer.ts'
import { preferredWait, waitForAnswer, type Waiting } from './wait-for-answer.ts'

type Tokens = ReturnType<typeof tokenAnswer>

/** `POST /oauth/token`: a device asks whether it is in (RFC 8628, 3.4), or for new tokens (RFC 6749, 6). */
export function tokenRoute(
  app: App,
  needs: DoorNeeds,
  waiting: Waiting,
  streams: EventStreams,
): void {
  app.post('/oauth/token', async (request, reply): Promise<Tokens | FastifyReply> => {
    const form = oauthForm(request.body)
    const grant = parameter(form, 'grant_type')
    if (grant !== DEVICE_CODE_GRANT && grant !== REFRESH_GRANT)
      throw new OAuthFault('unsupported_grant_type', 'grant_type: is none of this service')
    const client = await clientOf(needs, request.headers.authorization, form)
    if (grant === REFRESH_GRANT) {
      const token = parameter(form, 'refresh_token')
      const scopes = askedScopes(form.get('scope'))
      return refreshAnswer(await refreshTokens(needs, client, token, scopes))
    }
    const code = parameter(form, 'device_code')
    if (wantsStream(request)) {
      streamAnswer(needs, streams, waiting.listenTo, client, code, reply)
      return reply
    }
    const seconds = preferredWait(request.headers['prefer'])
    if (seconds === undefined)
      return pollAnswer(
        needs,
        client,
        await pollDevice(needs, client, code, false, needs.networkOf(request)),
        reply,
      )
    reply.header('preference-applied', `wait=${seconds}`)
    return pollAnswer(
      needs,
      client,
      await waitForAnswer(needs, waiting, client, code, seconds, reply),
      reply,
    )
  })
}

/** Only who names it: most programs take anything. */
function wantsStream({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return /(?:^|,)\s*text\/event-stream\s*(?:[;,]|$)/i.test(headers.accept ?? '')
}
