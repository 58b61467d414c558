import type { FastifyRequest } from 'fastify'
import type { PageNeeds } from './page-needs.ts'

/** Where whoever opened our page came from, as it may be kept and shown to the person whom they say they are: the network and the kind of browser. */
export function visitorOfRequest(
  { whereaboutsOf }: Pick<PageNeeds, 'whereaboutsOf'>,
  request: FastifyRequest,
): Readonly<Record<string, string>> {
  const { shown, agent } = whereaboutsOf(request).where
  return {
    ...(shown !== '' && { ip: shown }),
    ...(agent !== undefined && { user_agent: agent }),
  }
}
