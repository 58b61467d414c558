import type { Countersign, Device } from '@countersign/client'
import { UsageFault, type Command } from './command.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { clientFor, SERVICE_OPTIONS } from './service-options.ts'
import type { Terminal } from './terminal.ts'

/** Lists, renames and ends the devices that a subject let in. */
export const devicesCommand: Command = {
  name: 'devices',
  summary: 'list, rename and revoke the devices that somebody let in',
  usage: [
    'devices [list] --subject <id> [options]',
    'devices rename <device> <name> --subject <id> [options]',
    'devices revoke <device> --subject <id> [options]',
  ],
  words: 3,
  options: {
    subject: { type: 'string', value: 'id', about: 'whose, as your application calls them' },
    ...SERVICE_OPTIONS,
  },
  examples: [
    'countersign devices --subject user_42',
    'countersign devices rename dev_… "Living room" --subject user_42',
    'countersign devices revoke dev_… --subject user_42 --json',
  ],
  async run(called, terminal) {
    const [action = 'list', id, name, ...more] = called.words
    const subject = called.text('subject')
    if (!['list', 'rename', 'revoke'].includes(action))
      throw new UsageFault('say list, rename or revoke')
    if (subject === undefined) throw new UsageFault('--subject is missing')
    if (action === 'list') {
      if (id !== undefined) throw new UsageFault('`devices list` takes options only')
      return list(await clientFor(called, terminal), subject, terminal)
    }
    if (id === undefined) throw new UsageFault('the device is missing')
    if (action === 'rename') {
      if (name === undefined || more.length > 0)
        throw new UsageFault('`devices rename` takes a device and one name')
      const client = await clientFor(called, terminal)
      const device = await client.devices.rename(subject, id, name)
      terminal.answer([`${id} is called ${device.name}`], shown(device))
      return EXIT.ok
    }
    if (name !== undefined) throw new UsageFault('`devices revoke` takes the id of one device')
    const client = await clientFor(called, terminal)
    const device = await client.devices.revoke(subject, id)
    terminal.answer([`${id} is revoked`], shown(device))
    return EXIT.ok
  },
}

async function list(client: Countersign, subject: string, terminal: Terminal): Promise<ExitCode> {
  const { data: devices } = await client.devices.list(subject)
  const width = Math.max(0, ...devices.map(({ name }) => name.length))
  terminal.answer(
    devices.length === 0
      ? ['no devices']
      : devices.map(
          ({ id, name, client: { clientName }, seenAt, letInFrom }) =>
            `${id}  ${name.padEnd(width)}  ${clientName}, last seen ${day(seenAt)}, let in from ${letInFrom.city ?? letInFrom.country ?? (letInFrom.address || 'an unknown place')}`,
        ),
    { data: devices.map(shown) },
  )
  return EXIT.ok
}

function day(at: Date): string {
  return at.toISOString().slice(0, 16).replace('T', ' ')
}

function shown({
  id,
  name,
  client,
  scopes,
  createdAt,
  seenAt,
  expiresAt,
  revokedAt,
}: Device): object {
  return {
    id,
    name,
    client: { client_id: client.clientId, client_name: client.clientName },
    scope: scopes.join(' '),
    created_at: createdAt,
    seen_at: seenAt,
    expires_at: expiresAt,
    revoked_at: revokedAt,
  }
}
