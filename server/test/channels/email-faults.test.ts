import * as fc from 'fast-check'
import { createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { emailCarrier } from '../../src/channels/email.ts'
import { smtpAnswer } from '../../src/channels/smtp-answer.ts'
import { catchMail } from '../lab/mail/catch-mail.ts'
import { freePorts, portOf } from '../lab/mail/free-ports.ts'
import { CODE, outgoingMail } from '../lab/mail/outgoing-mail.ts'

const FROM = 'no-reply@example.com'
const toClose: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of toClose.splice(0).toReversed()) await close()
})

function carrier(
  url: string,
  more: Partial<Parameters<typeof emailCarrier>[0]> = {},
): ReturnType<typeof emailCarrier> {
  const made = emailCarrier({ url, from: FROM, timeoutSeconds: 1, ...more })
  toClose.push(() => made.close())
  return made
}

async function catching(options?: Parameters<typeof catchMail>[0]): ReturnType<typeof catchMail> {
  const server = await catchMail(options)
  toClose.push(() => server.stop())
  return server
}

function failing(text: string, responseCode: number): Error {
  return Object.assign(new Error(text), { responseCode })
}

/** Starts a bare TCP peer that greets whoever connects in its own way. */
async function peer(greet: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    greet(socket)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  toClose.push(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((done) => server.close(done))
  })
  return `smtp://127.0.0.1:${portOf(server)}`
}

describe('e-mail when the mail server misbehaves', () => {
  it('nobody listening means try again', async () => {
    const [port = 0] = await freePorts(1)
    const sent = await carrier(`smtp://127.0.0.1:${port}`).send(outgoingMail('a@example.org'))
    const reason = 'the mail server cannot be reached (ECONNREFUSED)'
    expect(sent).toEqual({ result: 'retry', reason })
  })

  it('a server that never says a word times out and means try again', async () => {
    const url = await peer(() => undefined)
    const sent = await carrier(url).send(outgoingMail('a@example.org'))
    expect(sent).toEqual({ result: 'retry', reason: 'timed out' })
  })

  it('a server that trickles its answer cannot hold a mail past its deadline', async () => {
    const url = await peer((socket) => {
      const timer = setInterval(() => socket.write('220-wait\r\n'), 50)
      socket.on('close', () => clearInterval(timer))
    })
    const slow = carrier(url, { timeoutSeconds: 60 })
    const mail = { ...outgoingMail('a@example.org'), deadline: Date.now() + 300 }
    expect(await slow.send(mail)).toEqual({ result: 'retry', reason: 'timed out' })
  })

  it('a server that hangs up in the middle of a mail means try again', async () => {
    const answers = ['250 mx', '250 sender', '250 recipient', '354 go on']
    const url = await peer((socket) => {
      socket.write('220 mx\r\n')
      socket.on('data', () => {
        const answer = answers.shift()
        if (answer === undefined) socket.destroy()
        else socket.write(`${answer}\r\n`)
      })
    })
    const sent = await carrier(url).send(outgoingMail('a@example.org'))
    expect(answers).toEqual([])
    expect(sent).toEqual({ result: 'retry', reason: 'connection to the mail server lost' })
  })

  it('a banner of 554 is about the server, not about the mail', async () => {
    const url = await peer((socket) => socket.end('554 5.3.2 not today, a@example.org\r\n'))
    const sent = await carrier(url).send(outgoingMail('a@example.org'))
    expect(sent).toEqual({ result: 'retry', reason: '554 5.3.2 mail system fault' })
  })

  it('a server that does not offer login, though we have one, means try again and not sending without', async () => {
    const { url, mails } = await catching()
    const login = url.replace('smtp://', 'smtp://mailer:secret@')
    const sent = await carrier(login).send(outgoingMail('a@example.org'))
    expect(sent.result).toBe('retry')
    expect(JSON.stringify(sent)).toContain('did not accept our login')
    expect(mails).toEqual([])
  })

  it('a server that repeats address, subject and code in its refusal is not quoted', async () => {
    const mail = outgoingMail('alice@example.org')
    const said = `no alice@example.org, "alice" at example.org, 'Your sign-in code' ${CODE}`
    const { url } = await catching({
      onData: (stream, _session, done) => {
        stream.resume()
        stream.on('end', () => done(failing(said, 554)))
      },
    })
    expect(await carrier(url).send(mail)).toEqual({ result: 'refused', reason: '554 refused' })
  })

  it('whatever a server says, a reason holds only its numbers and words of our own', () => {
    const heard = fc.tuple(
      fc.constantFrom('421 ', '450 4.2.1 ', '500 ', '550-5.1.1 ', '554 5.7.1 ', '503 ', ''),
      fc.string({ unit: 'binary' }),
    )
    const command = fc.constantFrom('CONN', 'EHLO', 'MAIL FROM', 'RCPT TO', 'DATA', undefined)
    const code = fc.constantFrom('EENVELOPE', 'EMESSAGE', 'EAUTH', 'ECONNECTION', undefined)
    fc.assert(
      fc.property(heard, command, code, ([numbers, text], said, kind) => {
        const marked = `${numbers}${text} ZQX alice@example.org ${CODE} ZQX`
        const answer = smtpAnswer({ code: kind, command: said, response: marked, message: marked })
        expect(JSON.stringify(answer)).not.toMatch(new RegExp(`ZQX|alice|@|${CODE}`))
      }),
    )
  })

  it('only a 5xx about the mail itself is a refusal', () => {
    const verdict = (response: string, command: string, code = 'EENVELOPE'): string =>
      smtpAnswer({ response, command, code }).result
    expect(verdict('550 5.1.1 no', 'RCPT TO')).toBe('refused')
    expect(verdict('550 5.7.1 no', 'MAIL FROM')).toBe('refused')
    expect(verdict('552 5.3.4 too big', 'DATA', 'EMESSAGE')).toBe('refused')
    expect(verdict('450 4.2.1 later', 'RCPT TO')).toBe('retry')
    expect(verdict('421 4.3.2 closing', 'DATA', 'EMESSAGE')).toBe('retry')
    expect(verdict('503 5.5.1 out of step', 'DATA')).toBe('retry')
    expect(verdict('530 5.7.0 STARTTLS first', 'MAIL FROM')).toBe('retry')
    expect(verdict('535 5.7.8 no', 'AUTH PLAIN', 'EAUTH')).toBe('retry')
    expect(verdict('550 5.1.1 no', 'EHLO', 'ECONNECTION')).toBe('retry')
    expect(smtpAnswer(new TypeError('something else')).result).toBe('retry')
  })

  it('a mail whose deadline has passed is not sent', async () => {
    const { url, mails } = await catching()
    const late = { ...outgoingMail('a@example.org'), deadline: Date.now() - 1 }
    const sent = await carrier(url).send(late)
    expect(sent).toEqual({ result: 'refused', reason: 'deadline passed' })
    const ahead = carrier(url, { now: () => Date.now() + 3_600_000 })
    expect((await ahead.send(outgoingMail('a@example.org'))).result).toBe('refused')
    expect(mails).toEqual([])
  })

  it('a carrier that is closing finishes what is under way and asks for the rest again', async () => {
    const { url, mails } = await catching()
    const closing = carrier(url, { poolSize: 1 })
    await closing.send(outgoingMail('a@example.org'))
    const under = closing.send(outgoingMail('b@example.org'))
    await closing.close()
    expect(['accepted', 'retry']).toContain((await under).result)
    expect((await closing.send(outgoingMail('c@example.org'))).result).toBe('retry')
    expect(mails.map(({ to }) => to[0])).not.toContain('c@example.org')
  })
})
