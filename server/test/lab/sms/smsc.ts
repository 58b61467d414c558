// A message centre for tests: what a carrier has at its end of SMPP, for what a real gateway never does on demand. It believes nothing of our
// client's: it reads what comes with the package's own decoder.

import { readFileSync } from 'node:fs'
import smpp, { type Pdu, type Session } from 'smpp'
import type { FarEnd } from '../../channels/carrier-kit.ts'
import { freePorts } from '../mail/free-ports.ts'

type Submitted = {
  readonly to: string
  readonly from: string
  readonly said: string
  readonly dataCoding: number
  readonly parts: number
  readonly wantsReceipt: boolean
  readonly validity: unknown
}

type Options = {
  /** Who may bind, by system id; `shop` with `secret` unless given. */
  readonly accounts?: Readonly<Record<string, string>>
  readonly tls?: { readonly keyFile: string; readonly certFile: string }
  readonly port?: number
  /** How long an answer takes; none unless given. */
  readonly answerMs?: number
  /** Whether receipts are sent for those who ask; not unless given. */
  readonly receipts?: 'DELIVRD' | 'UNDELIV'
  /** A receipt that is sent to whoever binds, with its text in the payload. */
  readonly payloadReceipt?: string
  /** How a message is named in the answer and in its receipt, by its number. */
  /** Who is given everything that others submit, byte for byte, and whose own messages go to all others: a gateway to telephones. */
  readonly gateway?: string
  readonly ids?: (n: number) => { readonly answer: string; readonly receipt: string }
}

const STATUS: Readonly<Partial<Record<FarEnd['way'], number>>> = {
  refuse: 0x0a,
  refuse_destination: 0x0b,
  busy: 0x58,
}

export type Smsc = Awaited<ReturnType<typeof startSmsc>>

export async function startSmsc(options: Options = {}) {
  const { accounts = { shop: 'secret' }, answerMs } = options
  const sessions = new Set<Session>()
  const bound = new Map<string, Session>()
  const binds: Pdu[] = []
  const heard: string[] = []
  const arrived: Submitted[] = []
  const marks: (number | undefined)[] = []
  const tons: (readonly [number, number])[] = []
  const pieces = new Map<string, Pdu[]>()
  let way: FarEnd['way'] = 'well'
  let count = 0
  let underWay = 0
  let passed = 1_000_000
  let mostUnderWay = 0

  const server = smpp.createServer(
    options.tls === undefined
      ? {}
      : { key: readFileSync(options.tls.keyFile), cert: readFileSync(options.tls.certFile) },
    (session) => {
      sessions.add(session)
      session.on('error', () => session.destroy())
      session.on('close', () => sessions.delete(session))
      session.on('pdu', (pdu: Pdu) => heard.push(pdu.command))
      for (const command of ['bind_transceiver', 'bind_transmitter'])
        session.on(command, (pdu: Pdu) => {
          binds.push(pdu)
          const known = accounts[pdu.system_id]
          const status = known === undefined ? 0x0f : known === pdu.password ? 0 : 0x0e
          if (status === 0) bound.set(pdu.system_id, session)
          session.send(pdu.response({ command_status: status, system_id: 'LAB' }))
          if (options.payloadReceipt !== undefined) {
            const message_payload = Buffer.from(options.payloadReceipt)
            session.deliver_sm({
              source_addr: '1',
              destination_addr: 'x',
              esm_class: 4,
              message_payload,
            })
          }
        })
      session.on('enquire_link', (pdu: Pdu) => {
        if (way !== 'silent') session.send(pdu.response())
      })
      session.on('unbind', (pdu: Pdu) => {
        session.send(pdu.response())
        session.close()
      })
      const latest = tap(session)
      session.on('submit_sm', (pdu: Pdu) => {
        take(session, pdu)
        if (options.gateway !== undefined) passOn(session, asDelivery(latest(), (passed += 1)))
      })
    },
  )
  const [free = 0] = options.port === undefined ? await freePorts(1) : [options.port]
  await new Promise<void>((done) => server.listen(free, '127.0.0.1', done))

  function take(session: Session, pdu: Pdu): void {
    underWay += 1
    mostUnderWay = Math.max(mostUnderWay, underWay)
    if (way === 'silent') return
    if (way === 'hang_up') return session.destroy()
    // A length that no message of the protocol has.
    if (way === 'babble') return session.socket.write(Buffer.alloc(64, 0xff))
    const status = STATUS[way] ?? 0
    const number = (count += 1)
    const ids = options.ids?.(number) ?? { answer: `m${number}`, receipt: `m${number}` }
    const answer = () => {
      underWay -= 1
      session.send(pdu.response({ command_status: status, message_id: ids.answer }))
      if (status !== 0) return
      gather(pdu)
      if (options.receipts !== undefined && pdu.registered_delivery === 1)
        session.deliver_sm(receipt(pdu, ids.receipt, options.receipts))
    }
    if (answerMs === undefined) answer()
    else setTimeout(answer, answerMs)
  }

  function passOn(from: Session, delivery: Buffer): void {
    for (const [systemId, session] of bound)
      if (
        session !== from &&
        (systemId === options.gateway || bound.get(options.gateway ?? '') === from)
      )
        session.socket.write(delivery)
  }

  /** Keeps a message when all of its parts are here. */
  function gather(pdu: Pdu): void {
    const header = pdu.short_message.udh?.find((one) => one[0] === 0)
    const parts = header?.[3] ?? 1
    tons.push([pdu.source_addr_ton, pdu.dest_addr_ton])
    if (header !== undefined) marks.push(header[2])
    const key = `${pdu.destination_addr} ${header?.[2] ?? count}`
    const known = [...(pieces.get(key) ?? []), pdu].toSorted((a, b) => place(a) - place(b))
    pieces.set(key, known)
    if (known.length < parts) return
    pieces.delete(key)
    arrived.push({
      to: pdu.destination_addr,
      from: pdu.source_addr,
      said: known.map(({ short_message: { message } }) => String(message)).join(''),
      dataCoding: pdu.data_coding,
      parts,
      wantsReceipt: known.some((one) => one.registered_delivery === 1),
      validity: pdu.validity_period,
    })
  }

  return {
    port: free,
    arrived,
    /** Every bind that was tried, and every command that came. */
    binds,
    heard,
    /** Types of number of sender and destination, and the number that holds parts together, of each part. */
    tons,
    marks,
    /** Who is bound, by system id. */
    bound,
    most: () => mostUnderWay,
    get way() {
      return way
    },
    behave(next: FarEnd['way']) {
      way = next
      underWay = 0
    },
    /** Ends all connections, as a carrier does that is restarted. */
    dropAll() {
      for (const session of sessions) session.destroy()
    },
    async stop() {
      for (const session of sessions) session.destroy()
      if (server.listening) await new Promise((done) => server.close(done))
    },
  }
}

/** Remembers the bytes of the last message that the package read: it asks for four, the length, and then for the rest. */
function tap({ socket }: Session): () => Buffer {
  const read = socket.read.bind(socket)
  let latest: Buffer = Buffer.alloc(0)
  socket.read = (size) => {
    const bytes = read(size)
    if (bytes !== null && size !== 4) latest = bytes
    return bytes
  }
  return () => latest
}

/** A submitted message as a delivered one: their parameters are the same in the same order (SMPP 3.4, 4.4.1 and 4.6.1). */
function asDelivery(submitted: Buffer, sequence: number): Buffer {
  const delivery = Buffer.alloc(submitted.length + 4)
  delivery.writeUInt32BE(delivery.length, 0)
  submitted.copy(delivery, 4)
  delivery.writeUInt32BE(0x00000005, 4)
  delivery.writeUInt32BE(sequence, 12)
  return delivery
}

function place(pdu: Pdu): number {
  return pdu.short_message.udh?.find((one) => one[0] === 0)?.[4] ?? 1
}

/** As most carriers write them: appendix B of the specification, and the parameters of 3.4 beside it. */
function receipt(pdu: Pdu, id: string, state: 'DELIVRD' | 'UNDELIV') {
  const error = state === 'DELIVRD' ? '000' : '011'
  return {
    source_addr_ton: 1,
    source_addr: pdu.destination_addr,
    destination_addr: pdu.source_addr,
    esm_class: 4,
    short_message: `id:${id} sub:001 dlvrd:001 submit date:2611211000 done date:2611211001 stat:${state} err:${error} text:Your code`,
  }
}
