import type { FastifyReply, FastifyRequest } from 'fastify'
import { beginFault } from '../../oauth/answer-oauth-error.ts'
import type { OAuthErrorCode, OAuthFault } from '../../oauth/oauth-fault.ts'

const TYPES: Readonly<Partial<Record<OAuthErrorCode, string>>> = {
  authorization_pending: 'AuthorizationPendingException',
  slow_down: 'SlowDownException',
  access_denied: 'AccessDeniedException',
  expired_token: 'ExpiredTokenException',
  invalid_client: 'InvalidClientException',
  invalid_client_metadata: 'InvalidClientMetadataException',
  invalid_grant: 'InvalidGrantException',
  invalid_scope: 'InvalidScopeException',
  unauthorized_client: 'UnauthorizedClientException',
  unsupported_grant_type: 'UnsupportedGrantTypeException',
}

/** The same faults as the OAuth endpoints', told by the names of the API's model. `message` is for its SDKs, which show nothing else. */
export function answerIdentityCenterError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const fault = beginFault(error, request, reply)
  const { type, status, code } = typed(fault)
  reply
    .code(status)
    .header('x-amzn-errortype', type)
    .type('application/json')
    .send(JSON.stringify({ error: code, error_description: fault.message, message: fault.message }))
}

function typed({ code, status }: OAuthFault): { type: string; status: number; code: string } {
  // A client that is told so waits longer, whether it asked too often for this or for new codes.
  if (status === 429) return { type: 'SlowDownException', status: 400, code: 'slow_down' }
  if (status >= 500) return { type: 'InternalServerException', status, code: 'server_error' }
  const type = TYPES[code]
  return type === undefined
    ? { type: 'InvalidRequestException', status: 400, code: 'invalid_request' }
    : { type, status, code }
}
