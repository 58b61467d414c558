import type { TestService } from '../start-test-service.ts'
import type { SecretKind } from './route-table.ts'

/** A route as the running service has it. */
export type RunningRoute = {
  /** `POST /v1/verifications/:id/checks` */
  readonly name: string
  readonly method: string
  readonly path: string
  /** The names of all fields its body may have, nested ones too. */
  readonly fields: readonly string[]
  /** Whether its schema is known: it is for the API, and not for pages. */
  readonly described: boolean
}

/** Every route, read from the web server's own print of them, with the schema that is enforced. */
export async function routesOf(service: TestService): Promise<readonly RunningRoute[]> {
  const document = await descriptionOf(service)
  return paths(service.app.printRoutes({ commonPrefix: false })).flatMap(({ path, methods }) =>
    methods.map((method) => {
      const operation = document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
      return {
        name: `${method} ${path}`,
        method,
        path,
        fields: fieldsOf(operation?.requestBody),
        described: operation !== undefined,
      }
    }),
  )
}

/** The schemas that are enforced, as the service publishes them. */
export async function descriptionOf(service: TestService): Promise<Description> {
  return (await service.call('/openapi.json')).body
}

const SECRET_FIELDS: Readonly<Record<string, SecretKind>> = {
  code: 'code',
  session: 'session',
  client_secret: 'client_secret',
  device: 'device',
  receipt: 'receipt',
  answer: 'answer',
  codes: 'code',
  credential: 'credential',
  number: 'number',
  trusted_device: 'trusted_device',
}
/** The endpoints of OAuth, and the doors that stand for others’, take forms, which are not described: what each takes of secrets stands here, and a new one must be added. */
const OAUTH_SECRETS: Readonly<Record<string, readonly SecretKind[]>> = {
  'POST /oauth/device_authorization': ['client_secret', 'user_token'],
  'POST /oauth/token': ['device_code', 'refresh_token', 'client_secret'],
  'POST /oauth/introspect': ['token', 'client_secret'],
  'POST /oauth/revoke': ['token', 'client_secret'],
  'GET /oauth/userinfo': ['token'],
  'POST /oauth/userinfo': ['token'],
  'POST /compat/identity-center/client/register': [],
  'POST /compat/identity-center/device_authorization': ['client_secret'],
  'POST /compat/identity-center/token': ['device_code', 'refresh_token', 'client_secret'],
  ...Object.fromEntries(
    ['o2', 'O2'].flatMap((o2) => [
      [`POST /compat/login-with-amazon/auth/${o2}/create/codepair`, ['client_secret']],
      [
        `POST /compat/login-with-amazon/auth/${o2}/token`,
        ['device_code', 'user_code', 'refresh_token', 'client_secret'],
      ],
    ]),
  ),
}
/** Fields that only sound like it. */
const HARMLESS: ReadonlySet<string> = new Set([
  'token_endpoint_auth_method',
  'access_token_seconds',
  'user_code',
  // A seed that is given to be kept lets nobody in; that nothing tells it is asked by the survey of what the API answers.
  'secret',
  // Work that was done, and good for one message: it proves nothing of anybody.
  'proof',
  'proof_of_work',
  // Whether it was right, not the password.
  'password',
])
/** A policy says whether a trusted browser is enough; it takes none. A preview shows whatever code it is given. */
const POLICY_FIELDS: ReadonlySet<string> = new Set(['trusted_device'])
/** A field of such a name that is none of these needs a decision: is it a secret? */
const SUSPICIOUS =
  /secret|token|code|receipt|session|password|proof|nonce|signature|credential|number|trusted/

/**
 * The secrets a route takes: told by the names of its fields, a token in its path, a page's form.
 * @throws Error for a field that sounds like a secret and is none we know
 */
export function acceptsSecrets({
  name,
  method,
  path,
  fields,
}: RunningRoute): readonly SecretKind[] {
  const unknown = fields.filter(
    (f) => SUSPICIOUS.test(f) && !HARMLESS.has(f) && !Object.hasOwn(SECRET_FIELDS, f),
  )
  if (unknown.length > 0) throw new Error(`${name} takes ${unknown.join(', ')}: is that a secret?`)
  const isPage = !path.startsWith('/v1/')
  // HEAD and OPTIONS are answered by the route of GET and before any door.
  if (method === 'HEAD' || method === 'OPTIONS') return []
  if (/^\/(?:oauth|compat)\//.test(path)) {
    const secrets = OAUTH_SECRETS[name]
    if (secrets === undefined) throw new Error(`${name}: which secrets does it take?`)
    return secrets
  }
  return [
    ...fields.flatMap((field) =>
      (path.startsWith('/v1/policies/') && POLICY_FIELDS.has(field)) ||
      (path === '/v1/templates/preview' && field === 'code')
        ? []
        : (SECRET_FIELDS[field] ?? []),
    ),
    ...(/:user_code\b/.test(path) ? (['user_code'] as const) : []),
    ...(/:token\b|^\/(?:v|report)\//.test(path) ? (['token'] as const) : []),
    ...(isPage && method === 'POST' ? (['csrf_token'] as const) : []),
  ]
}

/** The print is a tree: what stands under a line goes on from it. */
function paths(print: string): readonly { readonly path: string; readonly methods: string[] }[] {
  const above: string[] = []
  return print.split('\n').flatMap((line) => {
    const found = /^([│ ]*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?$/.exec(line)
    if (found === null) return []
    const [, indent = '', part = '', methods = ''] = found
    const depth = indent.length / 4
    above.length = depth
    above.push(part)
    return methods === '' ? [] : [{ path: above.join(''), methods: methods.split(', ') }]
  })
}

type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
}
type Body = { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }
type Description = {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly requestBody?: Body } | undefined>>>
  >
}

function fieldsOf(body: Body | undefined): readonly string[] {
  return Object.values(body?.content ?? {}).flatMap(({ schema }) => namesIn(schema))
}

function namesIn(schema: Schema | undefined): readonly string[] {
  if (schema === undefined) return []
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => [name, ...namesIn(one)]),
    ...(schema.anyOf ?? []).flatMap(namesIn),
    ...namesIn(schema.items),
  ]
}
