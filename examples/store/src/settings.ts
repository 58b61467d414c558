export type Settings = {
  readonly port: number
  readonly host: string
  /** Where people reach the shop: an origin without a slash at its end. */
  readonly url: string
  readonly databaseFile: string
  readonly countersignUrl: string
  readonly countersignKey: string
  /** The service's clock can be moved, so that the shop must ask it what time it is. */
  readonly isSandbox: boolean
  readonly endsWithStdin: boolean
}

/** Reads the settings from the environment, or says in one sentence what is wrong with them. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings | string {
  const port = Number(env['STORE_PORT'] ?? '4100')
  if (!(Number.isInteger(port) && port >= 1 && port <= 65_535))
    return 'STORE_PORT must be a port number'
  const countersignKey = env['COUNTERSIGN_SECRET_KEY']
  if (countersignKey === undefined || countersignKey === '')
    return 'COUNTERSIGN_SECRET_KEY must be set: the secret key of a Countersign project'
  const host = env['STORE_HOST'] ?? '127.0.0.1'
  const url = URL.parse(env['STORE_URL'] ?? `http://127.0.0.1:${port}`)
  const countersignUrl = URL.parse(env['COUNTERSIGN_URL'] ?? 'http://127.0.0.1:4000')
  if (url === null || countersignUrl === null)
    return 'STORE_URL and COUNTERSIGN_URL must be addresses such as https://shop.example'
  return {
    port,
    host,
    url: url.origin,
    databaseFile: env['STORE_DATABASE'] ?? '.countersign/store.db',
    countersignUrl: countersignUrl.origin,
    countersignKey,
    isSandbox: (env['COUNTERSIGN_MODE'] ?? 'sandbox') === 'sandbox',
    endsWithStdin: env['STORE_ENDS_WITH_STDIN'] === '1',
  }
}
