import { ImapFlow } from 'imapflow'
import PostalMime, { type Email } from 'postal-mime'

export type ReceivedMail = { readonly source: string; readonly parsed: Email }

/** Where a mailbox is read: IMAP on loopback, every user with the one password. */
type ImapDoor = { readonly host: string; readonly port: number; readonly password: string }

/** Reads all mail in the inbox of `address`, the oldest first. An address without mail has an empty inbox. */
export async function readMailbox(door: ImapDoor, address: string): Promise<ReceivedMail[]> {
  return withInbox(door, address, readAll)
}

/**
 * Waits over IMAP until the inbox of `address` holds at least `count` mails and answers them all. Asks again
 * every 20 ms, for the server only pushes after a pause; gives up after twenty seconds.
 */
export async function waitForMail(
  door: ImapDoor,
  address: string,
  count = 1,
): Promise<ReceivedMail[]> {
  return withInbox(door, address, async (client) => {
    const giveUpAt = Date.now() + 20_000
    while (countOf(client) < count) {
      if (Date.now() > giveUpAt)
        throw new Error(`${countOf(client)} of ${count} mails arrived in twenty seconds`)
      await client.noop()
      await new Promise((done) => setTimeout(done, 20))
    }
    return readAll(client)
  })
}

async function withInbox<T>(
  door: ImapDoor,
  address: string,
  use: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  const user = address.replace(/[+@].*$/, '')
  const { host, port, password: pass } = door
  const client = new ImapFlow({ host, port, secure: false, auth: { user, pass }, logger: false })
  await client.connect()
  try {
    await client.mailboxOpen('INBOX')
    return await use(client)
  } finally {
    await client.logout()
  }
}

function countOf(client: ImapFlow): number {
  return client.mailbox === false ? 0 : client.mailbox.exists
}

async function readAll(client: ImapFlow): Promise<ReceivedMail[]> {
  const mails: ReceivedMail[] = []
  if (countOf(client) === 0) return mails
  for await (const { source } of client.fetch('1:*', { source: true })) {
    const text = source?.toString('latin1') ?? ''
    mails.push({ source: text, parsed: await PostalMime.parse(source ?? '') })
  }
  return mails
}
