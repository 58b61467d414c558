import { spawnSync } from 'node:child_process'
import { chown, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Certificates } from './certificates.ts'
import { startDaemon } from './start-daemon.ts'

type PostfixPorts = {
  readonly submission: number
  readonly smtps: number
  readonly clear: number
  /** The server that mail for `later@` is passed on to. */
  readonly next: number
  readonly lmtp: number
  readonly greylist: number
}

/** Everybody at these domains has a mailbox, but for those whose name starts with `nobody`. */
const MAILBOXES = `if !/^nobody/
/^([^+@]*)(\\+[^@]*)?@(example\\.test|verify\\.example\\.net|xn--bcher-kva\\.example)$/ $1
endif
`
const ANSWERS = `/^full@/ 452 4.2.2 <full@example.test> has no room for this, alice
/^gone@/ 550 5.1.1 no such user gone@example.test here
/^filtered@/ 554 5.7.1 spam
`
/** What the next mail server says of a mail that we have accepted with a 250 already. */
const NEXT_ANSWERS = `/./ 552 5.2.2 <later@example.test> has no room for this, alice
`

/**
 * Starts a Postfix of our own under `directory` (absolute: a relative one ends silently). Three doors:
 * submission (STARTTLS and login), smtps (TLS from the start and login), clear (neither is offered).
 */
export async function startPostfix(
  directory: string,
  ports: PostfixPorts,
  certificates: Certificates,
  postfixUid: number,
): Promise<void> {
  const etc = join(directory, 'etc')
  await mkdir(etc)
  await mkdir(join(directory, 'queue'))
  await mkdir(join(directory, 'data'))
  await chown(join(directory, 'data'), postfixUid, -1)
  await writeFile(join(etc, 'mailboxes'), MAILBOXES)
  await writeFile(join(etc, 'answers'), ANSWERS)
  await writeFile(join(etc, 'next-answers'), NEXT_ANSWERS)
  await writeFile(join(etc, 'routes'), `/^later@/ smtp:[127.0.0.1]:${ports.next}\n`)
  await writeFile(join(etc, 'main.cf'), mainCf(directory, etc, ports, certificates))
  await writeFile(join(etc, 'master.cf'), masterCf(etc, ports))
  await startDaemon('postfix', ['-c', etc, 'start'])
}

/** Ends the Postfix under `directory`, if there is one. Waits for it: this also runs when the process ends. */
export function stopPostfix(directory: string): void {
  const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` }
  // Its exit code says whether it was running, which is of no matter here.
  spawnSync('postfix', ['-c', join(directory, 'etc'), 'abort'], { env, stdio: 'ignore' })
}

function mainCf(
  directory: string,
  etc: string,
  ports: PostfixPorts,
  certificates: Certificates,
): string {
  return `compatibility_level = 3.6
queue_directory = ${directory}/queue
data_directory = ${directory}/data
maillog_file = ${directory}/mail.log
maillog_file_prefixes = ${directory}
mail_owner = postfix
myhostname = mx.example.test
mydestination =
alias_maps =
alias_database =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
recipient_delimiter = +
in_flow_delay = 0
virtual_mailbox_domains = example.test, verify.example.net, xn--bcher-kva.example
virtual_mailbox_maps = regexp:${etc}/mailboxes
virtual_transport = lmtp:inet:127.0.0.1:${ports.lmtp}
transport_maps = regexp:${etc}/routes
default_transport = error:5.4.4 no outside mail in tests
smtpd_tls_cert_file = ${certificates.certFile}
smtpd_tls_key_file = ${certificates.keyFile}
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_recipient_restrictions =
  check_recipient_access regexp:${etc}/answers,
  check_policy_service inet:127.0.0.1:${ports.greylist},
  reject_unlisted_recipient
`
}

function masterCf(etc: string, ports: PostfixPorts): string {
  const login =
    '-o smtpd_sasl_auth_enable=yes -o smtpd_tls_auth_only=yes -o smtpd_relay_restrictions=permit_sasl_authenticated,reject'
  const daemon = (name: string, rest: string): string => `${name} unix - - n ${rest}`
  return `127.0.0.1:${ports.submission} inet n - n - - smtpd -o smtpd_tls_security_level=encrypt ${login}
127.0.0.1:${ports.smtps} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes ${login}
127.0.0.1:${ports.clear} inet n - n - - smtpd -o smtpd_tls_security_level=none
127.0.0.1:${ports.next} inet n - n - - smtpd -o myhostname=next.example.test -o smtpd_recipient_restrictions=check_recipient_access,regexp:${etc}/next-answers
pickup unix n - n 60 1 pickup
qmgr unix n - n 300 1 qmgr
cleanup unix n - n - 0 cleanup
flush unix n - n 1000? 0 flush
showq unix n - n - - showq
tlsmgr unix - - n 1000? 1 tlsmgr
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
${daemon('bounce', '- 0 bounce')}
${daemon('defer', '- 0 bounce')}
${daemon('trace', '- 0 bounce')}
${daemon('rewrite', '- - trivial-rewrite')}
${daemon('proxymap', '- - proxymap')}
${daemon('error', '- - error')}
${daemon('retry', '- - error')}
${daemon('smtp', '- - smtp')}
${daemon('lmtp', '- - lmtp')}
`
}
