import type { Countersign, Webhook } from '@countersign/client'
import { UsageFault, type Called, type Command } from './command.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { clientFor, SERVICE_OPTIONS } from './service-options.ts'
import type { Terminal } from './terminal.ts'

/** Makes, lists, tests and removes webhooks, and sends events again. */
export const webhooksCommand: Command = {
  name: 'webhooks',
  summary: 'add, list, test and remove webhooks, and send events again',
  usage: [
    'webhooks [list] [options]',
    'webhooks add <url> [options]',
    'webhooks test <id> [options]',
    'webhooks redeliver <id> --event <number> [options]',
    'webhooks redeliver <id> --since <time> [options]',
    'webhooks rotate <id> [options]',
    'webhooks remove <id> [options]',
  ],
  words: 2,
  options: {
    event: {
      type: 'string',
      multiple: true,
      value: 'event',
      about:
        'add: a type of events, or a group such as message.*; may be repeated, all when left out. redeliver: the number of one',
    },
    addresses: { type: 'boolean', about: 'add: tell addresses as they are, not their keyed hash' },
    name: { type: 'string', value: 'name', about: 'add: what you call it' },
    since: {
      type: 'string',
      value: 'time',
      about: 'redeliver: everything since then, such as 2027-01-31T00:00:00Z',
    },
    ...SERVICE_OPTIONS,
  },
  examples: [
    'countersign webhooks add https://shop.example/hooks --event "verification.*"',
    'countersign webhooks test whk_…',
    'countersign webhooks redeliver whk_… --since 2027-01-31T00:00:00Z',
    'countersign webhooks --json',
  ],
  async run(called, terminal) {
    const [action = 'list', one, ...more] = called.words
    const run = ACTIONS.get(action)
    if (run === undefined) throw new UsageFault('say list, add, test, redeliver, rotate or remove')
    if (more.length > 0 || (action === 'list') !== (one === undefined))
      throw new UsageFault(
        action === 'list'
          ? '`webhooks list` takes options only'
          : `\`webhooks ${action}\` takes ${action === 'add' ? 'one address' : 'the id of one webhook'}`,
      )
    return run({ called, terminal, one: one ?? '', client: () => clientFor(called, terminal) })
  },
}

type Run = (of: {
  readonly called: Called
  readonly terminal: Terminal
  readonly one: string
  readonly client: () => Promise<Countersign>
}) => Promise<ExitCode>

const ACTIONS: ReadonlyMap<string, Run> = new Map<string, Run>([
  [
    'list',
    async ({ terminal, client }) => {
      const { data } = await (await client()).webhooks.list()
      terminal.answer(
        data.length === 0
          ? ['no webhooks']
          : data.map(({ id, status, url, name }) =>
              `${id}  ${status.padEnd(8)}  ${url}  ${name}`.trimEnd(),
            ),
        { data: data.map(shown) },
      )
      return EXIT.ok
    },
  ],
  [
    'add',
    async ({ called, terminal, one, client }) => {
      const made = await (
        await client()
      ).webhooks.create({
        url: one,
        events: called.texts('event'),
        addresses: called.isOn('addresses'),
        name: called.text('name') ?? '',
      })
      return tellSecret(terminal, made, made.secret)
    },
  ],
  [
    'test',
    async ({ terminal, one, client }) => {
      const { result, status, reason } = await (await client()).webhooks.test(one)
      const said = [status, reason].filter((part) => part !== undefined).join(', ')
      terminal.answer([`${result}: ${said}`], { result, status, reason })
      return result === 'delivered' ? EXIT.ok : EXIT.refused
    },
  ],
  [
    'redeliver',
    async ({ called, terminal, one, client }) => {
      const what = whatToRedeliver(called)
      const webhook = await (await client()).webhooks.redeliver(one, what)
      terminal.answer([`${one} is told again`], shown(webhook))
      return EXIT.ok
    },
  ],
  [
    'rotate',
    async ({ terminal, one, client }) => {
      const made = await (await client()).webhooks.rotate(one)
      return tellSecret(terminal, made, made.secret)
    },
  ],
  [
    'remove',
    async ({ terminal, one, client }) => {
      await (await client()).webhooks.remove(one)
      terminal.answer([`${one} is removed`], { id: one, removed: true })
      return EXIT.ok
    },
  ],
])

function tellSecret(terminal: Terminal, made: Webhook, secret: string): ExitCode {
  terminal.answer([`${made.id} ${secret}`], { ...shown(made), secret })
  if (!terminal.isJson)
    terminal.note('The secret is shown this once. Keep it where your receiver finds it.')
  return EXIT.ok
}

function whatToRedeliver(called: Called): { readonly event: number } | { readonly since: Date } {
  const [event, ...more] = called.texts('event')
  const since = called.text('since')
  if ((event === undefined) === (since === undefined) || more.length > 0)
    throw new UsageFault('`webhooks redeliver` takes either --event or --since')
  if (event !== undefined) {
    if (!/^[1-9][0-9]{0,14}$/.test(event))
      throw new UsageFault('--event must be the sequence number of an event')
    return { event: Number(event) }
  }
  const time = new Date(since ?? '')
  if (Number.isNaN(time.getTime()))
    throw new UsageFault('--since must be a time such as 2027-01-31T00:00:00Z')
  return { since: time }
}

function shown(webhook: Webhook): object {
  return {
    id: webhook.id,
    url: webhook.url,
    events: webhook.events,
    addresses: webhook.addresses,
    name: webhook.name,
    status: webhook.status,
    created_at: webhook.createdAt,
    last_success_at: webhook.lastSuccessAt,
    failing_since: webhook.failingSince,
    disabled_at: webhook.disabledAt,
  }
}
