// One connection to a message centre, from the first byte to the last: bound, kept awake, and answered for every question it asks. Coming back after
// its end is the line's business. Nothing here logs: what goes over it holds codes.

import { isIP } from 'node:net'
import type { Pdu, Session } from 'smpp'
import type { SmppSettings } from './smpp-settings.ts'
import { smppBindFault } from './smpp-status.ts'
import { openSmppWindow } from './smpp-window.ts'

type Fields = Readonly<Record<string, unknown>>

/** `lost`: no answer came. `mayHaveArrived`: it was sent, and it is not known whether the message was taken. */
export type SmppAnswer =
  | { readonly result: 'answered'; readonly status: number; readonly messageId: string }
  | { readonly result: 'lost'; readonly reason: string; readonly mayHaveArrived?: true }

export type SmppWire = {
  /** Submits one message when the window has room, and waits for its answer at most until `until`, by the machine's clock. */
  submit(fields: Fields, until: number): Promise<SmppAnswer>
  /** Why it ended, when it has. */
  readonly ended: Promise<string>
  /** Takes leave. Call it when nothing is under way any more. */
  end(): Promise<void>
}

export type SmppDial =
  | { readonly result: 'bound'; readonly wire: SmppWire }
  | { readonly result: 'down'; readonly reason: string; readonly isLogin: boolean }

const TIMED_OUT = 'timed out'
const LEAVE_MS = 2000

export type SmppDialling = {
  readonly settings: SmppSettings
  /** The only certificate authorities to trust, when `settings` name a file of them. */
  readonly ca: Buffer | undefined
  /** Is given each message that comes in, and must not throw. */
  readonly hear: (pdu: Pdu) => void
  /** Ends the attempt and the connection, at once and without leave. */
  readonly signal: AbortSignal
}

/** Connects and binds. Never throws for what the other side does. */
export async function dialSmpp({ settings, ca, hear, signal }: SmppDialling): Promise<SmppDial> {
  const { PDU, connect } = await loadPackage()
  const waitMs = (settings.timeoutSeconds ?? 10) * 1000
  const session = connect(connectionOf(settings, ca))
  const waiting = new Map<number, (answer: SmppAnswer) => void>()
  const window = openSmppWindow(settings.window ?? 10)
  const ended = Promise.withResolvers<string>()
  let isOver = false
  let isAsking = false
  let lastHeard = Date.now()

  const over = (reason: string, isPolite = false) => {
    if (isOver) return
    isOver = true
    clearInterval(asking)
    signal.removeEventListener('abort', abort)
    if (isPolite) endSoon(session)
    else session.destroy()
    for (const tell of waiting.values()) tell({ result: 'lost', reason, mayHaveArrived: true })
    window.close()
    ended.resolve(reason)
  }

  /** Sends one question and waits for its answer. Whoever sees a question time out doubts the connection. */
  const ask = (command: string, fields: Fields, ms: number): Promise<SmppAnswer> =>
    new Promise((resolve) => {
      const pdu = new PDU(command, fields)
      const done = (answer: SmppAnswer) => {
        clearTimeout(timer)
        waiting.delete(pdu.sequence_number)
        resolve(answer)
      }
      const timer = setTimeout(done, Math.max(ms, 0), {
        result: 'lost',
        reason: TIMED_OUT,
        mayHaveArrived: true,
      })
      const isSent =
        !isOver &&
        session.send(pdu, (answer) => {
          const messageId = typeof answer.message_id === 'string' ? answer.message_id : ''
          done({ result: 'answered', status: answer.command_status, messageId })
        })
      if (isSent) waiting.set(pdu.sequence_number, done)
      else done({ result: 'lost', reason: 'connection to the carrier lost' })
    })

  const isAlive = async () => {
    if (isAsking) return
    isAsking = true
    const answer = await ask('enquire_link', {}, waitMs)
    isAsking = false
    if (answer.result === 'lost') over('the carrier no longer answers')
  }
  const enquireMs = (settings.enquireLinkSeconds ?? 30) * 1000
  const asking = setInterval(() => {
    if (Date.now() - lastHeard >= enquireMs) void isAlive()
  }, enquireMs)
  asking.unref()

  const abort = () => over('closed')
  signal.addEventListener('abort', abort)
  if (signal.aborted) abort()

  session.on('pdu', (pdu: Pdu) => {
    lastHeard = Date.now()
    if (!pdu.isResponse()) answerQuestion(session, pdu, hear, over)
  })
  session.on('close', () => over('connection to the carrier lost'))
  const opened = new Promise<SmppAnswer>((resolve) => {
    const timer = setTimeout(resolve, waitMs, { result: 'lost', reason: TIMED_OUT })
    const told = (answer: SmppAnswer) => {
      clearTimeout(timer)
      resolve(answer)
    }
    session.on('error', (error: unknown) => {
      const reason = reasonOf(error)
      told({ result: 'lost', reason })
      over(reason)
    })
    void ended.promise.then((reason) => told({ result: 'lost', reason }))
    session.on(settings.tls === true ? 'secureConnect' : 'connect', () =>
      told({ result: 'answered', status: 0, messageId: '' }),
    )
  })

  const down = (reason: string, isLogin = false): SmppDial => {
    over(reason)
    return { result: 'down', reason, isLogin }
  }
  const connected = await opened
  if (connected.result === 'lost') return down(connected.reason)
  const bound = await ask(`bind_${settings.bind ?? 'transceiver'}`, bindFields(settings), waitMs)
  if (bound.result === 'lost') return down(bound.reason)
  if (bound.status !== 0) return down(smppBindFault(bound.status), true)

  const wire: SmppWire = {
    ended: ended.promise,
    async submit(fields, until) {
      const isIn = await window.enter(until - Date.now())
      if (!isIn) return { result: 'lost', reason: isOver ? await ended.promise : TIMED_OUT }
      const answer = await ask('submit_sm', fields, Math.min(waitMs, until - Date.now()))
      window.leave()
      if (answer.result === 'lost' && !isOver) void isAlive()
      return answer
    },
    async end() {
      if (isOver) return
      await ask('unbind', {}, LEAVE_MS)
      over('closed')
    },
  }
  return { result: 'bound', wire }
}

/** What the other side asks for is answered at once; a receipt too, for it would come again for ever. */
function answerQuestion(
  session: Session,
  pdu: Pdu,
  hear: (pdu: Pdu) => void,
  over: (reason: string, isPolite: boolean) => void,
): void {
  switch (pdu.command) {
    case 'deliver_sm':
    case 'data_sm':
      hear(pdu)
      session.send(pdu.response({ message_id: '' }))
      return
    case 'unbind':
      session.send(pdu.response())
      over('the carrier ended the connection', true)
      return
    case 'enquire_link':
    case 'unknown':
      session.send(pdu.response())
      return
    default: // alert_notification and outbind have no answer
  }
}

/** What was written still leaves; a peer that does not hang up then is hung up on. */
function endSoon(session: Session): void {
  session.close()
  setTimeout(() => session.destroy(), LEAVE_MS).unref()
}

function bindFields({ systemId, password, systemType }: SmppSettings): Fields {
  return {
    system_id: systemId,
    password,
    system_type: systemType ?? '',
    interface_version: 0x34, // the package's own default, 5.0, is refused by many
    addr_ton: 0,
    addr_npi: 0,
    address_range: '',
  }
}

function connectionOf({ host, port, tls = false }: SmppSettings, ca: Buffer | undefined) {
  return {
    host,
    port,
    tls,
    noDelay: true,
    keepAlive: true,
    ...(tls && isIP(host) === 0 && { servername: host }),
    ...(tls && ca !== undefined && { ca }),
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/CERT|SIGNATURE|^ERR_(?:TLS|SSL)|^EPROTO$/.test(code))
    return `no TLS with the carrier (${code})`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the carrier’s name was not found'
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'connection to the carrier lost'
  if (code === '') return 'the carrier’s answer cannot be understood'
  return `the carrier cannot be reached${/^[A-Z][A-Z0-9_]{2,50}$/.test(code) ? ` (${code})` : ''}`
}

/** Only who sends by SMPP holds the package in memory. */
async function loadPackage() {
  // It assigns to this name without declaring it, which strict code (what our build makes of it) refuses: receipts with a payload would end the line.
  Reflect.set(globalThis, 'skipUdh', undefined)
  const { default: smpp } = await import('smpp')
  return smpp
}
