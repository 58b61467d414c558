import type { Surroundings } from './surroundings.ts'
import type { Transport } from './transport.ts'

/** What the parts of the client call the service with. */
export type Caller = {
  readonly transport: Transport
  readonly surroundings: Surroundings
  /** The address of the service, without a slash at its end. */
  readonly base: string
  /** The full address of a path, with a query of what is not undefined. */
  readonly url: (
    path: string,
    query?: Readonly<Record<string, string | number | undefined>>,
  ) => string
}

/** Binds a transport to the address of one service. */
export function createCaller(
  base: string,
  transport: Transport,
  surroundings: Surroundings,
): Caller {
  return {
    transport,
    surroundings,
    base,
    url(path, query = {}) {
      const search = new URLSearchParams()
      for (const [name, value] of Object.entries(query))
        if (value !== undefined) search.set(name, String(value))
      const written = search.toString()
      return written === '' ? `${base}${path}` : `${base}${path}?${written}`
    },
  }
}
