import { SMTPServer } from 'smtp-server'

/** A mail as the server took it: only what the tests ask about. */
export type Mail = { readonly to: string; readonly code: string; readonly messageId: string }

/** A mail server on loopback that keeps what it took. `judge` may refuse a mail, or be slow. */
export async function startMailServer(
  judge: (to: string, text: string) => Promise<string | undefined> = async () => undefined,
) {
  const mails: Mail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      let text = ''
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        void judge(to, text).then((refusal) => {
          if (refusal === undefined) mails.push(mailOf(to, text))
          done(
            refusal === undefined ? null : Object.assign(new Error(refusal), { responseCode: 550 }),
          )
        })
      })
    },
  })
  server.on('error', () => {
    // A peer that is killed resets its connections.
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

function mailOf(to: string, text: string): Mail {
  return {
    to,
    code: /\b\d{8}\b/.exec(text.slice(text.indexOf('\r\n\r\n')))?.[0] ?? '',
    messageId: /^message-id: *(\S+)/im.exec(text)?.[1] ?? '',
  }
}
