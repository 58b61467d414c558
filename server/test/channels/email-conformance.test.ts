import { emailCarrier } from '../../src/channels/email.ts'
import { catchMail } from '../lab/mail/catch-mail.ts'
import { outgoingMail } from '../lab/mail/outgoing-mail.ts'
import type { FarEnd } from './carrier-kit.ts'
import { itIsACarrier } from './conformance.ts'

/** A mail server as the suite wants one. */
async function startMailServer() {
  let way: FarEnd['way'] = 'well'
  let quoted = ''
  const arrived: { to: string; said: string }[] = []
  const server = await catchMail({
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const say = (responseCode: number) =>
          done(Object.assign(new Error(`no, ${quoted}`), { responseCode }))
        if (way === 'silent') return
        if (way === 'refuse') return say(554)
        if (way === 'busy') return say(451)
        const { rcptTo } = session.envelope
        const said = Buffer.concat(chunks).toString('latin1')
        arrived.push({ to: rcptTo[0]?.address ?? '', said })
        done(null)
      })
    },
  })
  return {
    url: server.url,
    arrived,
    get way() {
      return way
    },
    behave(next: FarEnd['way'], quoting = '') {
      way = next
      quoted = quoting
    },
    stop: () => server.stop(),
  }
}

itIsACarrier('a mail server', {
  startFarEnd: startMailServer,
  open: ({ url }, { hooks, timeoutSeconds }) =>
    emailCarrier({ url, from: 'no-reply@example.com', now: hooks.now, timeoutSeconds }),
  message: (n = 0) => outgoingMail(`anna${n}@example.org`, `dlv_0123456789abcdefgh${n}`),
  ways: ['refuse', 'busy', 'silent'],
})
