import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { portOf } from './free-ports.ts'

type CaughtMail = { readonly source: string; readonly from: string; readonly to: string[] }

/**
 * Starts a small mail server in this process that keeps what it is sent. For what a well-behaved Postfix
 * never does, and for tests that only want to look at a mail; `options` change its ways.
 */
export async function catchMail(options: SMTPServerOptions = {}): Promise<{
  readonly url: string
  readonly mails: readonly CaughtMail[]
  stop(): Promise<void>
}> {
  const mails: CaughtMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        const source = Buffer.concat(chunks).toString('latin1')
        mails.push({ source, from, to: rcptTo.map(({ address }) => address) })
        done(null)
      })
    },
    ...options,
  })
  server.on('error', () => undefined) // a client that hangs up is part of the tests
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  return {
    url: `smtp://127.0.0.1:${portOf(server.server)}`,
    mails,
    stop: () => new Promise((done) => server.close(done)),
  }
}
