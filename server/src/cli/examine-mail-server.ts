import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { LOOK_UP_MILLISECONDS, type Finding } from './finding.ts'

/** Whether a mail server greets us there. Neither signs in nor sends; the service does when it has a mail to send. */
export function examineMailServer(smtpUrl: string): Promise<Finding> {
  const { hostname, port, protocol } = new URL(smtpUrl)
  const isTls = protocol === 'smtps:'
  const host = hostname.replace(/^\[|\]$/g, '')
  const place = `${hostname}:${port || (isTls ? 465 : 587)}`
  const target = { host, port: Number(port || (isTls ? 465 : 587)) }
  return new Promise((resolve) => {
    // Who it is matters when a mail is sent and is judged there; here any greeting will do.
    const socket = isTls ? connectTls({ ...target, rejectUnauthorized: false }) : connect(target)
    const tell = (state: Finding['state'], detail: string): void => {
      socket.destroy()
      resolve({ subject: 'mail server', state, detail })
    }
    socket.setTimeout(LOOK_UP_MILLISECONDS, () => tell('fault', `${place} does not answer`))
    socket.once('error', () => tell('fault', `${place} cannot be reached`))
    socket.once('end', () => tell('fault', `${place} hangs up`))
    socket.once('data', (greeting: Buffer) => {
      if (greeting.toString('latin1').startsWith('220')) tell('ok', `${place} greets us`)
      else tell('fault', `${place} does not want us`)
    })
  })
}
