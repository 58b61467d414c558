import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../domain/problem.ts'

export type KnownRoutes = {
  readonly add: (methods: readonly string[], pattern: string) => void
  /** What to say to a request that no route answers: 405 where its path has other methods (OPS-15), else 404. */
  readonly refuse: (request: FastifyRequest, reply: FastifyReply) => Problem
}

/** Remembers which methods each path has. Only looked at for requests that are refused. */
export function knownRoutes(): KnownRoutes {
  const methodsOf = new Map<string, { readonly shape: RegExp; readonly methods: Set<string> }>()
  return {
    add(methods, pattern) {
      const entry = methodsOf.get(pattern) ?? { shape: shapeOf(pattern), methods: new Set() }
      for (const method of methods) entry.methods.add(method)
      methodsOf.set(pattern, entry)
    },
    refuse(request, reply) {
      const path = request.url.split('?')[0] ?? ''
      const allowed = new Set<string>()
      for (const { shape, methods } of methodsOf.values())
        if (shape.test(path)) for (const method of methods) allowed.add(method)
      // TRACE is refused everywhere (OPS-15): it would tell headers back.
      if (allowed.size === 0 && request.method !== 'TRACE')
        return new Problem('not_found', 'There is nothing under this path.')
      reply.header('allow', [...allowed].toSorted().join(', '))
      return new Problem('method_not_allowed', 'This path has no such method.')
    },
  }
}

function shapeOf(pattern: string): RegExp {
  const escaped = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replaceAll('*', '.*')
  return new RegExp(`^${escaped}/?$`)
}
