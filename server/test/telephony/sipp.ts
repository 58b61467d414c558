import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTelephone } from '../../src/telephony/open-telephone.ts'
import type { CallResult, SipLine } from '../../src/domain/delivery/telephone.ts'
import { PHONE_CALL } from './phone-call.ts'

/** A step of what sipp does as the carrier. */
export const hears = (method: string, more = ''): string => `<recv request="${method}"${more}/>`
export const waits = (milliseconds: number): string => `<pause milliseconds="${milliseconds}"/>`

/** Answers the request before, as carriers do. @param more headers, a line each; @param how attributes such as retrans */
export function says(
  status: string,
  {
    more = [],
    how = '',
    body = '',
  }: { more?: readonly string[]; how?: string; body?: string } = {},
): string {
  const lines = [
    `SIP/2.0 ${status}`,
    '[last_Via:]',
    '[last_From:]',
    '[last_To:];tag=[call_number]of[pid]',
    '[last_Call-ID:]',
    '[last_CSeq:]',
    ...more,
    ...(body === '' ? [] : ['Content-Type: application/sdp']),
    'Content-Length: [len]',
    '',
    body,
  ]
  return `<send${how}><![CDATA[\n\n${lines.join('\n')}\n]]></send>`
}

/** A request of the carrier's own within the call. */
export function asks(method: string, number: number, body = ''): string {
  const lines = [
    `${method} [next_url] SIP/2.0`,
    'Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]',
    'From: <sip:+491701234567@127.0.0.1>;tag=[call_number]of[pid]',
    'To:[$from]',
    '[last_Call-ID:]',
    `CSeq: ${number} ${method}`,
    'Contact: <sip:carrier@[local_ip]:[local_port]>',
    'Max-Forwards: 70',
    ...(body === '' ? [] : ['Content-Type: application/dtmf-relay']),
    'Content-Length: [len]',
    '',
    body,
  ]
  return `<send retrans="500"><![CDATA[\n\n${lines.join('\n')}\n]]></send>`
}

/** Hears a call and remembers one of its headers as `[$name]`. sipp wants it to be used afterwards. */
export function remembers(header: 'From' | 'Via', name: string): string {
  return `<recv request="INVITE" rrs="true"><action>
    <ereg regexp=".*" search_in="hdr" header="${header}:" assign_to="${name}"/></action></recv>`
}

export const contact = 'Contact: <sip:carrier@[local_ip]:[local_port]>'

/** An answer that takes µ-law, at a port that nobody listens at. */
export const sdp = [
  'v=0',
  'o=carrier 1 1 IN IP4 [local_ip]',
  's=-',
  'c=IN IP4 [media_ip]',
  't=0 0',
  'm=audio [media_port] RTP/AVP 0 96',
  'a=rtpmap:0 PCMU/8000',
  'a=rtpmap:96 telephone-event/8000',
].join('\n')

/** A call to sipp, which plays these steps. @returns what the call came to, and whether sipp found all as its steps have it */
export async function callSipp(
  steps: readonly string[],
  line: Partial<SipLine> = {},
  extra: readonly string[] = [],
): Promise<{ readonly result: CallResult; readonly isRight: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-sipp-'))
  const file = join(folder, 'steps.xml')
  const head = '<?xml version="1.0" encoding="ISO-8859-1" ?><!DOCTYPE scenario SYSTEM "sipp.dtd">'
  writeFileSync(file, `${head}\n<scenario name="carrier">${steps.join('\n')}</scenario>\n`)
  const port = await freeUdpPort()
  const args = ['-sf', file, '-i', '127.0.0.1', '-p', String(port), '-m', '1', '-nostdin']
  const sipp = spawn('sipp', [...args, '-timeout', '25', '-timeout_error', ...extra], {
    cwd: folder,
    stdio: 'ignore',
  })
  const telephone = openTelephone({ host: '127.0.0.1', port, from: '+4930123456', ...line })
  try {
    const ended = once(sipp, 'close')
    const result = await telephone.call(PHONE_CALL)
    const [code] = await ended
    return { result, isRight: code === 0 }
  } finally {
    sipp.kill('SIGKILL')
    await telephone.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function freeUdpPort(): Promise<number> {
  const socket = createSocket('udp4')
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const { port } = socket.address()
  socket.close()
  return port
}
