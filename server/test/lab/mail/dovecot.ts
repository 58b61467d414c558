import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startDaemon } from './start-daemon.ts'

type DovecotPorts = { readonly imap: number; readonly lmtp: number }

/** Any free uid does: mailboxes need an owner other than root, not one with a name. */
const MAIL_UID = 5005

/**
 * Starts a Dovecot of our own: LMTP takes the mail in, IMAP lets the test read it, and Postfix asks it
 * about logins. Every user exists, with the one password.
 */
export async function startDovecot(
  directory: string,
  ports: DovecotPorts,
  password: string,
): Promise<void> {
  const run = join(directory, 'dovecot')
  const file = join(directory, 'dovecot.conf')
  await mkdir(run)
  await writeFile(file, dovecotConf(directory, run, ports, password))
  await startDaemon('dovecot', ['-c', file])
}

/** Ends the Dovecot under `directory`, if there is one. */
export function stopDovecot(directory: string): void {
  const file = join(directory, 'dovecot', 'master.pid')
  if (existsSync(file)) process.kill(Number(readFileSync(file, 'utf8')), 'SIGTERM')
}

function dovecotConf(
  directory: string,
  run: string,
  ports: DovecotPorts,
  password: string,
): string {
  return `base_dir = ${run}
state_dir = ${run}
log_path = ${directory}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
mail_location = maildir:${directory}/vmail/%n
first_valid_uid = 100
default_internal_user = dovecot
recipient_delimiter = +
# One address opens many IMAP sessions while a test waits for its mail.
mail_max_userip_connections = 100
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${MAIL_UID} gid=${MAIL_UID} home=${directory}/vmail/%n allow_all_users=yes
}
service auth {
  unix_listener ${directory}/queue/private/auth {
    mode = 0600
    user = postfix
  }
}
# Without this listener nobody is made to wait after a wrong password.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${ports.lmtp}
  }
}
protocol lmtp {
  auth_username_format = %n
}
lmtp_save_to_detail_mailbox = no
`
}
