export type Settings = {
  readonly port: number
  readonly host: string
  /** Where the screen's browser finds the page: an origin without a slash at its end. */
  readonly url: string
  readonly countersignUrl: string
  /** A public client of the project: a television can keep no secret. */
  readonly clientId: string
  /** What the television calls itself to the person who lets it in. */
  readonly name: string
  /** Where the token is kept while the television is off. */
  readonly tokenFile: string
  readonly endsWithStdin: boolean
}

/** Reads the settings from the environment, or says in one sentence what is wrong with them. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings | string {
  const port = Number(env['TV_PORT'] ?? '4200')
  if (!(Number.isInteger(port) && port >= 1 && port <= 65_535))
    return 'TV_PORT must be a port number'
  const clientId = env['TV_CLIENT_ID'] ?? ''
  if (clientId === '') return 'TV_CLIENT_ID must be set: the id of a public client, cli_…'
  const url = URL.parse(env['TV_URL'] ?? `http://127.0.0.1:${port}`)
  const countersignUrl = URL.parse(env['COUNTERSIGN_URL'] ?? 'http://127.0.0.1:4000')
  if (url === null || countersignUrl === null)
    return 'TV_URL and COUNTERSIGN_URL must be addresses such as https://verify.shop.example'
  return {
    port,
    host: env['TV_HOST'] ?? '127.0.0.1',
    url: url.origin,
    countersignUrl: countersignUrl.href.replace(/\/+$/, ''),
    clientId,
    name: env['TV_NAME'] ?? 'Living room',
    tokenFile: env['TV_TOKEN_FILE'] ?? '.countersign/tv-token',
    endsWithStdin: env['TV_ENDS_WITH_STDIN'] === '1',
  }
}
