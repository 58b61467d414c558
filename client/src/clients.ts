import { readAnswer } from './answer.ts'
import type { CallOptions, PostOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { readPage, type Page } from './page.ts'
import { path } from './path.ts'
import { readScopes } from './scopes.ts'

/** A program that devices run, without its secret. */
export type Client = {
  readonly clientId: string
  readonly clientName: string
  /** `none`: a public client, which has no secret. */
  readonly tokenEndpointAuthMethod: string
  readonly grantTypes: readonly string[]
  /** What its devices may ask for. */
  readonly scopes: readonly string[]
  readonly clientUri?: string | undefined
  readonly audience: string
  readonly accessTokenSeconds: number
  readonly needsUser: boolean
  readonly createdAt: Date
}

/** A new client. `clientSecret` is shown this once and never again; a public client has none. */
export type CreatedClient = Client & { readonly clientSecret: string | undefined }

export type CreateClient = PostOptions & {
  /** What people are asked about: `Example Books TV wants to …`. */
  readonly clientName: string
  /** `none` for a program that others can read. */
  readonly tokenEndpointAuthMethod: 'none' | 'client_secret_basic' | 'client_secret_post'
  /** Left out, it can do nothing yet. */
  readonly grantTypes?:
    readonly ('urn:ietf:params:oauth:grant-type:device_code' | 'refresh_token')[] | undefined
  readonly scopes?: readonly string[] | undefined
  /** Where people read about it. */
  readonly clientUri?: string | undefined
  /** `aud` of its access tokens: the API they are for. Left out, the project's id. */
  readonly audience?: string | undefined
  /** 60 to 86400; left out, 600. */
  readonly accessTokenSeconds?: number | undefined
  /** Its devices must say whom they ask for. */
  readonly needsUser?: boolean | undefined
}

export type Clients = {
  readonly create: (create: CreateClient) => Promise<CreatedClient>
  /** All clients of the project that were made here, on one page. */
  readonly list: (options?: CallOptions) => Promise<Page<Client>>
  /** Removes a client; its devices are out from then on. */
  readonly remove: (clientId: string, options?: CallOptions) => Promise<void>
}

/** The clients of one project. */
export function createClients({ transport, url }: Caller): Clients {
  return {
    async create({ signal, idempotencyKey, ...create }) {
      const body = {
        client_name: create.clientName,
        token_endpoint_auth_method: create.tokenEndpointAuthMethod,
        grant_types: create.grantTypes,
        scope: create.scopes?.join(' '),
        client_uri: create.clientUri,
        audience: create.audience,
        access_token_seconds: create.accessTokenSeconds,
        needs_user: create.needsUser,
      }
      const address = url('/v1/clients')
      const made = await transport.call({
        method: 'POST',
        url: address,
        body,
        signal,
        idempotencyKey,
      })
      return { ...readClient(made), clientSecret: readAnswer(made).maybeText('client_secret') }
    },
    async list({ signal } = {}) {
      const address = url('/v1/clients')
      return readPage(await transport.call({ method: 'GET', url: address, signal }), readClient)
    },
    async remove(clientId, { signal } = {}) {
      await transport.call({ method: 'DELETE', url: url(path`/v1/clients/${clientId}`), signal })
    },
  }
}

function readClient(body: unknown): Client {
  const answer = readAnswer(body)
  return {
    clientId: answer.text('client_id'),
    clientName: answer.text('client_name'),
    tokenEndpointAuthMethod: answer.text('token_endpoint_auth_method'),
    grantTypes: answer.texts('grant_types'),
    scopes: readScopes(answer.text('scope')),
    clientUri: answer.maybeText('client_uri'),
    audience: answer.text('audience'),
    accessTokenSeconds: answer.number('access_token_seconds'),
    needsUser: answer.maybeFlag('needs_user') ?? false,
    createdAt: answer.instant('created_at'),
  }
}
