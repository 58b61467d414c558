/** What is kept of one sign-in at one service. */
export type SignInRecord = {
  readonly issuer: string
  readonly clientId: string
  readonly subject: string
  readonly scopes: readonly string[]
  readonly accessToken: string
  readonly refreshToken: string | undefined
  /** When the access token is over. */
  readonly expiresAt: Date
}

/** Names as OAuth has them, so that other programs can read it too. */
export function writeSignIn(record: SignInRecord): string {
  return JSON.stringify({
    issuer: record.issuer,
    client_id: record.clientId,
    sub: record.subject,
    scope: record.scopes.join(' '),
    access_token: record.accessToken,
    refresh_token: record.refreshToken,
    expires_at: record.expiresAt.toISOString(),
  })
}

/** Undefined for what we did not write. */
export function readSignIn(text: string): SignInRecord | undefined {
  const fields = parsed(text)
  const word = (name: string): string | undefined => {
    const value = fields[name]
    return typeof value === 'string' ? value : undefined
  }
  const [issuer, clientId, accessToken] = [word('issuer'), word('client_id'), word('access_token')]
  if (issuer === undefined || clientId === undefined || accessToken === undefined) return undefined
  return {
    issuer,
    clientId,
    accessToken,
    subject: word('sub') ?? '',
    scopes: (word('scope') ?? '').split(' '),
    refreshToken: word('refresh_token'),
    expiresAt: new Date(word('expires_at') ?? 0),
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
