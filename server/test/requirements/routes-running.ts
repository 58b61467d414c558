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
}
/** A field of such a name that is none of these needs a decision: is it a secret? */
const SUSPICIOUS = /secret|token|code|receipt|session|password|proof|nonce|signature/

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
  const unknown = fields.filter((f) => SUSPICIOUS.test(f) && !Object.hasOwn(SECRET_FIELDS, f))
  if (unknown.length > 0) throw new Error(`${name} takes ${unknown.join(', ')}: is that a secret?`)
  const isPage = !path.startsWith('/v1/')
  // HEAD and OPTIONS are answered by the route of GET and before any door.
  if (method === 'HEAD' || method === 'OPTIONS') return []
  return [
    ...fields.flatMap((field) => SECRET_FIELDS[field] ?? []),
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
