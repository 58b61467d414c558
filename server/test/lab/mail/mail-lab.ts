// A whole mail world on loopback for tests: Postfix takes mail in and bounces it, Dovecot keeps the
// mailboxes, a certificate authority and a DKIM key are made for each run. Everything lives in one temporary
// directory. For tests of how mail is sent; not a mail server for anything else.

import { generateKeyPairSync } from 'node:crypto'
import { rmSync } from 'node:fs'
import { chmod, mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificates } from './certificates.ts'
import { startDovecot, stopDovecot } from './dovecot.ts'
import { freePorts } from './free-ports.ts'
import { startGreylist } from './greylist.ts'
import { type ReceivedMail, readMailbox, waitForMail } from './mailbox.ts'
import { startPostfix, stopPostfix } from './postfix.ts'
import { runProgram } from './run-program.ts'

export type MailLab = {
  /** STARTTLS and login demanded. */
  readonly submissionUrl: string
  /** TLS from the start. */
  readonly smtpsUrl: string
  /** Neither TLS nor login offered. */
  readonly clearUrl: string
  readonly smtpPort: number
  readonly caFile: string
  readonly imap: { readonly host: string; readonly port: number; readonly password: string }
  readonly dkim: { readonly domain: string; readonly selector: string; readonly privateKey: string }
  /** Answers DNS questions as the DNS of `verify.example.net` would, and knows nothing else. */
  resolve(name: string, type: string): Promise<string[][]>
  readMailbox(address: string): Promise<ReceivedMail[]>
  /** Waits until the mailbox holds `count` mails (default 1). */
  waitForMail(address: string, count?: number): Promise<ReceivedMail[]>
  /** Ends both servers at once and removes all they kept. */
  stop(): void
}

const PASSWORD = 'lab-p@ss/w:rd'

/**
 * Starts the lab; takes about two seconds. Recipients at `example.test` and `verify.example.net` have a
 * mailbox, and by their names: `nobody…` is unknown (550), `gone` 550, `filtered` 554, `full` 452, `grey…`
 * is put off once with 450, `later` is accepted and bounced. Fails when a program is missing: ask
 * `mailLabMissing` first.
 */
export async function startMailLab(): Promise<MailLab> {
  const directory = await mkdtemp(join(tmpdir(), 'mail-lab-'))
  await chmod(directory, 0o755)
  await mkdir(join(directory, 'vmail'), { mode: 0o777 })
  await chmod(join(directory, 'vmail'), 0o777)
  const [submission = 0, smtps = 0, clear = 0, next = 0, lmtp = 0, greylist = 0, imap = 0] =
    await freePorts(7)
  const certificates = await makeCertificates(directory)
  const uid = Number((await runProgram('id', ['-u', 'postfix'])).stdout)
  const policy = await startGreylist(greylist)
  const ports = { submission, smtps, clear, next, lmtp, greylist }
  // A test run that is cut short must not leave a mail server behind.
  const stopNow = (): void => {
    policy.close()
    stopPostfix(directory)
    stopDovecot(directory)
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', stopNow)
  await startPostfix(directory, ports, certificates, uid)
  await startDovecot(directory, { imap, lmtp }, PASSWORD)
  const door = { host: '127.0.0.1', port: imap, password: PASSWORD }
  const { dkim, resolve } = makeDkim()
  const login = `mailer:${encodeURIComponent(PASSWORD)}@`
  return {
    submissionUrl: `smtp://${login}localhost:${submission}`,
    smtpsUrl: `smtps://${login}localhost:${smtps}`,
    clearUrl: `smtp://127.0.0.1:${clear}`,
    smtpPort: submission,
    caFile: certificates.caFile,
    imap: door,
    dkim,
    resolve,
    readMailbox: (address) => readMailbox(door, address),
    waitForMail: (address, count) => waitForMail(door, address, count),
    stop() {
      process.off('exit', stopNow)
      stopNow()
    },
  }
}

function makeDkim(): Pick<MailLab, 'dkim' | 'resolve'> {
  const domain = 'verify.example.net'
  const selector = 'lab'
  const pair = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const records: Readonly<Record<string, string>> = {
    [`${selector}._domainkey.${domain}`]: `v=DKIM1; k=rsa; p=${pair.publicKey.toString('base64')}`,
    [domain]: 'v=spf1 ip4:127.0.0.1 -all',
    [`_dmarc.${domain}`]: 'v=DMARC1; p=reject; adkim=s; aspf=s',
  }
  return {
    dkim: { domain, selector, privateKey: pair.privateKey },
    resolve(name, type) {
      const record = type === 'TXT' ? records[name] : undefined
      if (record !== undefined) return Promise.resolve([[record]])
      return Promise.reject(Object.assign(new Error('no such record'), { code: 'ENOTFOUND' }))
    },
  }
}
