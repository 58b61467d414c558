/** Where the database is, as `postgres://user:password@one:5432,two:5432/name?sslmode=verify-full` says it. */
export type PostgresPlace = {
  /** Tried in turn until one takes writes. */
  readonly hosts: readonly { readonly host: string; readonly port: number }[]
  readonly user: string
  readonly password: string
  readonly database: string
  readonly tls: PostgresTls
}
/** `require` encrypts and believes any certificate; `verify-full` checks it against the host's name. */
export type PostgresTls = {
  readonly mode: 'disable' | 'require' | 'verify-full'
  /** A PEM file with the only authorities to trust; those of the system when there is none. */
  readonly authorities: string | undefined
}

const URL_FORM =
  /^postgres(?:ql)?:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?$/

/**
 * Reads a PostgreSQL address with one host or several. (`pg` reads one host only.) Of the parameters `sslmode`, `sslrootcert`
 * (a file) and `host` (a folder with a socket) mean something. Throws an Error that says what is wrong and repeats no part of it.
 */
export function readPostgresUrl(url: string): PostgresPlace {
  const parts = URL_FORM.exec(url)
  if (parts === null) throw new Error('not an address such as postgres://user:password@host/name')
  const [, user = '', password = '', hosts = '', database = '', query = ''] = parts
  const wishes = new URLSearchParams(query)
  const name = decoded(user)
  return {
    hosts: (hosts === '' ? (wishes.get('host') ?? '') : hosts).split(',').map(oneHost),
    user: name,
    password: decoded(password),
    database: decoded(database) || name,
    tls: tlsOf(wishes),
  }
}

function oneHost(text: string): PostgresPlace['hosts'][number] {
  const parts = /^(\[[0-9a-fA-F:.]+\]|[^:[\]]*)(?::(\d{1,5}))?$/.exec(decoded(text))
  const host = parts?.[1]?.replaceAll(/[[\]]/g, '')
  if (host === undefined || host === '') throw new Error('a host is missing or cannot be read')
  return { host, port: Number(parts?.[2] ?? 5432) }
}

function tlsOf(wishes: URLSearchParams): PostgresTls {
  const mode = wishes.get('sslmode') ?? 'disable'
  if (mode === 'disable' || mode === 'require' || mode === 'verify-full')
    return { mode, authorities: wishes.get('sslrootcert') ?? undefined }
  throw new Error('sslmode is one of disable, require and verify-full')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new Error('a % stands where no escaped character follows')
  }
}
