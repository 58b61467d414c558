import type { FastifyRequest } from 'fastify'
import type { Once } from '../domain/idempotency/once.ts'
import type { Vault } from '../domain/needs.ts'
import { Problem } from '../domain/problem.ts'
import type { Caller } from '../domain/project/caller.ts'
import { canonicalJson } from './canonical-json.ts'

const VISIBLE = /^[\x21-\x7e]{1,255}$/

/**
 * Reads the `Idempotency-Key` of a POST (OPS-16). It counts for one API key (or one holder), one method and one path; the body is remembered as
 * a keyed hash that does not depend on the order of its fields.
 * @throws Problem `invalid_request`
 */
export function onceOf(
  vault: Pick<Vault, 'fingerprint'>,
  request: FastifyRequest,
  caller: Caller,
): Once | undefined {
  const shown = request.headers['idempotency-key']
  if (shown === undefined) return undefined
  if (typeof shown !== 'string' || !VISIBLE.test(shown))
    throw new Problem(
      'invalid_request',
      'Idempotency-Key: must be 1 to 255 visible ASCII characters',
      { field: 'Idempotency-Key' },
    )
  const owner = caller.kind === 'holder' ? caller.verification : caller.keyId
  return {
    id: vault.fingerprint('idempotency', owner, `${request.method} ${request.url}`, shown),
    request: vault.fingerprint('request', canonicalJson(request.body)),
  }
}
