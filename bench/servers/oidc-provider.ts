import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'
import { listen, ready } from './ready.ts'
import { sqliteAdapter } from './oidc-provider-sqlite.ts'

/*
 * oidc-provider's device flow in production mode, one public client. It has no rate limit to lift and writes no log. In memory it keeps
 * the newest thousand entries only (its own adapter); with SQLite each write is one statement, committed and synced.
 */
const database = process.env['BENCH_DATABASE'] ?? 'memory'
const server = createServer()
const url = await listen(server)
const provider = new Provider(url, {
  ...(database !== 'memory' && { adapter: sqliteAdapter(database.slice('sqlite:'.length)) }),
  clients: [
    {
      client_id: 'bench',
      token_endpoint_auth_method: 'none',
      grant_types: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
      response_types: [],
      redirect_uris: [],
    },
  ],
  features: { deviceFlow: { enabled: true }, devInteractions: { enabled: false } },
  findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
  cookies: { keys: ['bench'] },
})
server.on('request', provider.callback())
ready(url, () => server.closeAllConnections())
