import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { generateKeyPairSync } from 'node:crypto'
import { Provider } from 'oidc-provider'
import { listen, ready } from './ready.ts'
import { sqliteAdapter } from './oidc-provider-sqlite.ts'

/*
 * oidc-provider's device flow in production mode, one public client, tokens with ES256, its cheaper choice. It has no rate limit to lift
 * and writes no log. In memory it keeps the newest thousand entries only (its own adapter); with SQLite each write is one statement,
 * committed and synced. Somebody's yes comes by a route of our own, through its models and with nothing but what its own pages would keep
 * in the end: their forms and the session that they need would cost it more.
 */
const database = process.env['BENCH_DATABASE'] ?? 'memory'
const server = createServer()
const url = await listen(server)
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const provider = new Provider(url, {
  ...(database !== 'memory' && { adapter: sqliteAdapter(database.slice('sqlite:'.length)) }),
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
  clients: [
    {
      client_id: 'bench',
      token_endpoint_auth_method: 'none',
      grant_types: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
      response_types: [],
      redirect_uris: [],
      id_token_signed_response_alg: 'ES256',
    },
  ],
  features: { deviceFlow: { enabled: true }, devInteractions: { enabled: false } },
  findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
  cookies: { keys: ['bench'] },
})

async function approve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const form = new URLSearchParams(Buffer.concat(parts).toString())
  const accountId = form.get('subject') ?? ''
  const code = await provider.DeviceCode.findByUserCode(
    (form.get('user_code') ?? '').replaceAll('-', ''),
  )
  const approved = code !== undefined && code.accountId === undefined
  if (approved) {
    const grant = new provider.Grant({ accountId, clientId: code.clientId ?? '' })
    grant.addOIDCScope('openid')
    const grantId = await grant.save()
    const authTime = Math.floor(Date.now() / 1000)
    Object.assign(code, { accountId, grantId, authTime, scope: 'openid' })
    await code.save()
  }
  response.writeHead(approved ? 200 : 400, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ approved }))
}

const handle = provider.callback()
server.on('request', (request, response) => {
  void (request.url === '/approve' ? approve(request, response) : handle(request, response))
})
ready(url, () => server.closeAllConnections())
