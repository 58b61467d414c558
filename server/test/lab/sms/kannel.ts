// A real gateway and a simulated telephone behind it: Kannel's bearerbox speaks SMPP to our message centre as any gateway does to a carrier, and hands
// what it reads to Kannel's own telephone simulator.

import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePorts } from '../mail/free-ports.ts'

const GATEWAY = '/usr/sbin/bearerbox'
const TELEPHONE = '/usr/lib/kannel/test/fakesmsc'

/** Why the gateway cannot run here, or undefined when it can. Where everything must be shown (CI=true) a reason is a failure. */
export function kannelMissing(): string | undefined {
  const missing = [GATEWAY, TELEPHONE].filter((program) => !isInstalled(program))
  const reason = missing.length > 0 ? `not installed: ${missing.join(', ')}` : undefined
  if (reason !== undefined && process.env['CI'] === 'true')
    throw new Error(`the gateway is required here, but ${reason}`)
  return reason
}

function isInstalled(program: string): boolean {
  try {
    accessSync(program, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** What stood on the telephone's screen, as the gateway read it. */
type Shown = { readonly from: string; readonly to: string; readonly text: string }
type Piece = Shown & { readonly mark: string; readonly place: number; readonly of: number }

/**
 * Starts the gateway against the message centre on `smscPort`, where it binds as `gateway`, and a telephone that has every number.
 * @param reply a message that the telephone sends when it is switched on: who from, who to, and the text
 */
export async function startKannel(smscPort: number, reply: readonly [string, string, string]) {
  const directory = mkdtempSync(join(tmpdir(), 'sms-gateway-'))
  const [admin = 0, boxes = 0, telephones = 0] = await freePorts(3)
  const file = join(directory, 'gateway.conf')
  writeFileSync(file, configuration({ directory, admin, boxes, telephones, smscPort }))
  const gateway = start(GATEWAY, ['-v', '4', file])
  await untilListening(telephones)
  const from = ['-H', '127.0.0.1', '-r', String(telephones), '-i', '0.01', '-m', '1']
  const [sender, receiver, text] = reply
  const telephone = start(TELEPHONE, [...from, `${sender} ${receiver} text ${text}`])
  return {
    /** What the telephone was shown so far. */
    shown: () => joined([...telephone.said().matchAll(/Got message \d+: <(.*)>/g)].map(readShown)),
    stop() {
      telephone.child.kill('SIGKILL')
      gateway.child.kill('SIGKILL')
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

function configuration(ports: {
  readonly directory: string
  readonly admin: number
  readonly boxes: number
  readonly telephones: number
  readonly smscPort: number
}): string {
  return `group = core
admin-port = ${ports.admin}
admin-interface = 127.0.0.1
admin-password = of-no-matter
smsbox-port = ${ports.boxes}
smsbox-interface = 127.0.0.1
log-file = ${ports.directory}/gateway.log
log-level = 0

group = smsbox
bearerbox-host = 127.0.0.1

group = smsc
smsc = smpp
smsc-id = CARRIER
host = 127.0.0.1
port = ${ports.smscPort}
transceiver-mode = true
smsc-username = gateway
smsc-password = secret
system-type = ""
enquire-link-interval = 5
allowed-smsc-id = CARRIER
reroute-smsc-id = TELEPHONES

group = smsc
smsc = fake
smsc-id = TELEPHONES
host = 127.0.0.1
port = ${ports.telephones}
connect-allow-ip = 127.0.0.1
allowed-smsc-id = TELEPHONES
reroute-smsc-id = CARRIER
`
}

function start(program: string, args: readonly string[]) {
  const child: ChildProcess = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  process.once('exit', () => child.kill('SIGKILL'))
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString('latin1')))
  return { child, said: () => said }
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const isOpen = new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('error', () => resolve(false))
      socket.once('connect', () => {
        socket.destroy()
        resolve(true)
      })
    })
    // oxlint-disable-next-line no-await-in-loop -- until it listens
    if (await isOpen) return
    // oxlint-disable-next-line no-await-in-loop -- until it listens
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error('the gateway did not start')
}

/**
 * The telephone prints `Example +49… text Your code`, `… ucs-2 %04%12` for another alphabet, and `… udh %05%00%03%04%02%01 data …` for the first of
 * two parts of a long message.
 */
function readShown([, line = '']: RegExpExecArray): Piece {
  const [, from = '', to = '', kind = '', rest = ''] = /^(\S+) (\S+) (\S+) ([^]*)$/.exec(line) ?? []
  if (kind === 'text')
    return {
      from,
      to,
      text: Buffer.from(rest, 'latin1').toString('utf8'),
      mark: '',
      place: 1,
      of: 1,
    }
  const [header, data = rest] = rest.split(' data ')
  const [, , , mark, of = 1, place = 1] = kind === 'udh' ? decode(header ?? '') : []
  const bytes = decode(data)
  // Letters of UCS-2 have bytes that no text of ours has.
  const isUcs2 = bytes.some((byte) => byte < 0x20 && byte !== 0x0a)
  const text = isUcs2 ? bytes.swap16().toString('utf16le') : bytes.toString('utf8')
  return { from, to, text, mark: String(mark ?? ''), place, of }
}

function decode(text: string): Buffer {
  const bytes = text
    .replaceAll('+', ' ')
    .replaceAll(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1')
}

/** Puts the parts of long messages together, as a telephone does once it has them all. */
function joined(pieces: readonly Piece[]): readonly Shown[] {
  return pieces.flatMap(({ from, to, text, mark, place, of }) => {
    if (of === 1) return [{ from, to, text }]
    const all = pieces.filter((one) => one.mark === mark && one.to === to)
    if (place !== 1 || all.length < of) return []
    const whole = all.toSorted((a, b) => a.place - b.place)
    return [{ from, to, text: whole.map((one) => one.text).join('') }]
  })
}
