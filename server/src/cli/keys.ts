import type { ApiKey, Countersign } from '@countersign/client'
import { UsageFault, type Called, type Command } from './command.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { clientFor, SERVICE_OPTIONS } from './service-options.ts'
import type { Terminal } from './terminal.ts'

/** Makes, lists and revokes API keys. */
export const keysCommand: Command = {
  name: 'keys',
  summary: 'create, list and revoke API keys',
  usage: [
    'keys create --name <name> [options]',
    'keys list [options]',
    'keys revoke <id> [options]',
  ],
  words: 2,
  options: {
    name: { type: 'string', value: 'name', about: 'create: what you call the key' },
    type: {
      type: 'string',
      value: 'type',
      about: 'create: secret (a server) or publishable (a browser)',
    },
    scope: {
      type: 'string',
      multiple: true,
      value: 'scope',
      about: 'create: what a secret key may do; may be repeated',
    },
    origin: {
      type: 'string',
      multiple: true,
      value: 'origin',
      about: 'create: where a publishable key may be used from; may be repeated',
    },
    purpose: {
      type: 'string',
      multiple: true,
      value: 'purpose',
      about: 'create: what a publishable key may start; may be repeated',
    },
    'expires-at': {
      type: 'string',
      value: 'time',
      about: 'create: when it ends, such as 2027-01-31T00:00:00Z',
    },
    ...SERVICE_OPTIONS,
  },
  examples: [
    'countersign keys create --name "web shop"',
    'countersign keys create --name page --type publishable --origin https://shop.example --purpose sign_in',
    'countersign keys list --json',
    'countersign keys revoke key_…',
  ],
  async run(called, terminal) {
    const [action, id, ...more] = called.words
    switch (action) {
      case 'create':
        if (id !== undefined) throw new UsageFault('`keys create` takes options only')
        return create(await clientFor(called, terminal), called, terminal)
      case 'list':
        if (id !== undefined) throw new UsageFault('`keys list` takes options only')
        return list(await clientFor(called, terminal), terminal)
      case 'revoke': {
        if (id === undefined || more.length > 0)
          throw new UsageFault('`keys revoke` takes the id of one key')
        const client = await clientFor(called, terminal)
        await client.keys.remove(id)
        terminal.answer([`${id} is revoked`], { id, revoked: true })
        return EXIT.ok
      }
      default:
        throw new UsageFault('say create, list or revoke')
    }
  },
}

async function create(client: Countersign, called: Called, terminal: Terminal): Promise<ExitCode> {
  const name = called.text('name')
  if (name === undefined) throw new UsageFault('--name is missing')
  const type = called.text('type') ?? 'secret'
  if (type !== 'secret' && type !== 'publishable')
    throw new UsageFault('--type must be secret or publishable')
  const made = await client.keys.create({
    name,
    type,
    scopes: someOf(called.texts('scope')),
    origins: someOf(called.texts('origin')),
    purposes: someOf(called.texts('purpose')),
    expiresAt: readTime(called.text('expires-at')),
  })
  const { id, key } = made
  terminal.answer([`${id} ${key}`], { ...shown(made), key })
  if (!terminal.isJson)
    terminal.note('The key is shown this once. Keep it where your application finds it.')
  return EXIT.ok
}

async function list(client: Countersign, terminal: Terminal): Promise<ExitCode> {
  const { data: keys } = await client.keys.list()
  terminal.answer(
    keys.map((key) => `${key.id}  ${key.type.padEnd(11)}  ${stateOf(key).padEnd(7)}  ${key.name}`),
    { data: keys.map(shown) },
  )
  return EXIT.ok
}

function shown({
  id,
  type,
  name,
  scopes,
  origins,
  purposes,
  createdAt,
  expiresAt,
  revokedAt,
}: ApiKey): object {
  return {
    id,
    type,
    name,
    scopes,
    origins,
    purposes,
    created_at: createdAt,
    expires_at: expiresAt,
    revoked_at: revokedAt,
  }
}

function stateOf({ expiresAt, revokedAt }: ApiKey): string {
  if (revokedAt !== undefined) return 'revoked'
  return expiresAt !== undefined && expiresAt.getTime() <= Date.now() ? 'expired' : 'active'
}

/** An option that was not given is not sent, so that the service's own default holds. */
function someOf(texts: readonly string[]): readonly string[] | undefined {
  return texts.length === 0 ? undefined : texts
}

function readTime(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  const time = new Date(text)
  if (Number.isNaN(time.getTime()))
    throw new UsageFault('--expires-at must be a time such as 2027-01-31T00:00:00Z')
  return time
}
