import type { FastifyRequest } from 'fastify'
import { isCodePair } from '../../../domain/device/is-code-pair.ts'
import { pollDevice, type PollOutcome } from '../../../domain/device/poll-device.ts'
import { REFRESH_GRANT, type OAuthClient } from '../../../domain/oauth/client.ts'
import { refreshTokens } from '../../../domain/oauth/refresh-tokens.ts'
import type { TokenSet } from '../../../domain/oauth/token-set.ts'
import type { App } from '../../app.ts'
import type { DoorNeeds } from '../../door.ts'
import { askedScopes } from '../../oauth/asked-scopes.ts'
import { OAuthFault } from '../../oauth/oauth-fault.ts'
import { parameter, type OAuthForm } from '../../oauth/oauth-form.ts'
import { pollFault } from '../../oauth/poll-answer.ts'
import { refreshFault } from '../../oauth/refresh-fault.ts'
import { clientOf } from '../../oauth/shown-client.ts'
import { tokenAnswer } from '../../oauth/token-answer.ts'
import { formOrJson } from './form-or-json.ts'
import { readPairCode } from './pair-code.ts'

/** A device asks for its tokens with both codes of its pair, or for new ones with a refresh token. */
export function pairTokenRoutes(app: App, needs: DoorNeeds, path: string): void {
  app.post(path, async (request) => {
    const form = formOrJson(request.body)
    const { authorization } = request.headers
    const grant = parameter(form, 'grant_type')
    if (grant === 'device_code') return inItsWords(await paired(needs, request, form))
    if (grant !== REFRESH_GRANT)
      throw new OAuthFault('unsupported_grant_type', 'grant_type: is none of this door')
    const client = await clientOf(needs, authorization, form)
    const token = parameter(form, 'refresh_token')
    const outcome = await refreshTokens(needs, client, token, askedScopes(form.get('scope')))
    if (outcome.result !== 'refreshed') throw refreshFault(outcome)
    return inItsWords(outcome.tokens)
  })
}

async function paired(
  needs: DoorNeeds,
  request: FastifyRequest,
  form: OAuthForm,
): Promise<TokenSet> {
  const pair = readPairCode(parameter(form, 'device_code'))
  const userCode = parameter(form, 'user_code')
  if (pair === undefined) throw noPair()
  if (form.get('client_id') !== undefined && form.get('client_id') !== pair.client) throw noPair()
  // The client stands in the code; one that has a secret must still show it (DEV-04).
  const named = new Map(form).set('client_id', pair.client)
  const client = await clientOf(needs, request.headers.authorization, named)
  if (!(await isCodePair(needs, client, pair.deviceCode, userCode))) throw noPair()
  const outcome = await pollDevice(needs, client, pair.deviceCode, false, needs.networkOf(request))
  if (outcome.result === 'approved') return outcome.tokens
  throw faultOf(needs, client, outcome)
}

/** Whatever is over is an invalid pair here, with which programs begin again; they know no other word for it. */
function faultOf(
  needs: DoorNeeds,
  client: OAuthClient,
  outcome: Exclude<PollOutcome, { result: 'approved' }>,
): OAuthFault {
  const fault = pollFault(needs, client, outcome)
  const isOver = ['access_denied', 'expired_token', 'invalid_grant'].includes(fault.code)
  return isOver ? new OAuthFault('invalid_code_pair', fault.message) : fault
}

function noPair(): OAuthFault {
  return new OAuthFault('invalid_code_pair', 'No such pair of codes, or it is over.')
}

/** Programs compare the type letter by letter. */
function inItsWords(tokens: TokenSet): object {
  return { ...tokenAnswer(tokens), token_type: 'bearer' }
}
