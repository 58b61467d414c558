import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import type { SMTPPoolOptions } from 'nodemailer/lib/smtp-pool'
import type { EmailSettings } from './email-settings.ts'

/** The default wait for each step of a hand-over. RFC 5321 4.5.3.2 allows minutes, but a code lives for minutes only. */
export const DEFAULT_TIMEOUT_SECONDS = 20
/** The default number of connections kept: at some 50 ms a mail, about a hundred mails a second. */
const DEFAULT_POOL_SIZE = 5

/**
 * Reads how to reach the mail server. Raises TypeError, without the password in it, when the URL is not
 * `smtp://` or `smtps://` with a host, or carries a path or parameters we would silently ignore.
 */
export function smtpPoolOptions(settings: EmailSettings): SMTPPoolOptions & { pool: true } {
  const url = URL.parse(settings.url)
  const secure = url?.protocol === 'smtps:'
  if (url === null || !(secure || url.protocol === 'smtp:') || url.hostname === '')
    throw new TypeError('the SMTP URL must read smtp://user:password@host:587 or smtps://…')
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '')
    throw new TypeError('the SMTP URL must end after the port')
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const requireTls = settings.requireTls ?? !isLoopback(host)
  const wait = (settings.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS) * 1000
  return {
    pool: true,
    host,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: requireTls && !secure,
    // On loopback nobody can listen who could not read our memory, and its certificate rarely verifies.
    ignoreTLS: !requireTls && isLoopback(host),
    ...(settings.caFile === undefined ? {} : { tls: { ca: readFileSync(settings.caFile) } }),
    // With forceAuth, a server that stops offering AUTH is a failure, not a reason to send without it.
    ...(url.username === ''
      ? {}
      : { auth: { user: decode(url.username), pass: decode(url.password) }, forceAuth: true }),
    maxConnections: settings.poolSize ?? DEFAULT_POOL_SIZE,
    // One quiet second chance on a fresh connection; the rest of the trying again is our queue's.
    maxRequeues: 1,
    connectionTimeout: wait,
    greetingTimeout: wait,
    socketTimeout: wait,
    dnsTimeout: wait,
    logger: false,
    disableFileAccess: true,
    disableUrlAccess: true,
    maxRecipients: 1,
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new TypeError('the SMTP URL’s user or password is not percent-encoded')
  }
}
