import type { Caller } from '../domain/project/caller.ts'
import type { Allowance } from './key-rates.ts'
import type { RouteMeter } from './meter.ts'

/** What a request carries beside what Fastify gives it. Set before its handler runs. */
declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | undefined
    /** For the log. */
    keyId: string | undefined
    allowance: Allowance | undefined
    route: RouteMeter | undefined
  }
}
