// Why a mail server said no, in our own words. The server's text is never passed on: it may hold the
// address, the subject or a piece of the message. Its two numbers say enough, and the operator's mail log,
// searched by Message-ID, has the rest.

/** Meanings of enhanced status codes without their class: RFC 3463, RFC 7372 (7.20-7.26), RFC 7505 (1.10). */
const BY_STATUS: Readonly<Record<string, string>> = {
  '1.1': 'no such mailbox',
  '1.2': 'no such mail domain',
  '1.3': 'address not valid there',
  '1.6': 'mailbox has moved',
  '1.7': 'sender address not accepted',
  '1.8': 'sender address not accepted',
  '1.10': 'the domain takes no mail',
  '2.1': 'mailbox disabled',
  '2.2': 'mailbox full',
  '2.3': 'message too large',
  '3.4': 'message too large',
  '4.1': 'the next mail server does not answer',
  '4.3': 'mail routing failed',
  '4.4': 'mail routing failed',
  '4.7': 'delivery time ran out',
  '6.7': 'address needs SMTPUTF8',
  '7.8': 'our login was not accepted',
  '7.20': 'our DKIM signature did not pass',
  '7.21': 'our DKIM signature did not pass',
  '7.22': 'our DKIM signature did not pass',
  '7.23': 'our SPF record did not pass',
  '7.25': 'our address has no reverse DNS',
  '7.26': 'our DKIM and SPF did not pass',
}

const BY_SUBJECT: Readonly<Record<string, string>> = {
  '1': 'address not accepted',
  '2': 'mailbox not available',
  '3': 'mail system fault',
  '4': 'network or routing fault',
  '5': 'protocol fault',
  '6': 'content not accepted',
  '7': 'against the server’s policy',
}

const BY_REPLY: Readonly<Record<number, string>> = {
  421: 'the mail server is closing',
  450: 'mailbox not available now',
  451: 'mail system fault',
  452: 'no room now',
  550: 'mailbox not available',
  551: 'mailbox is elsewhere',
  552: 'no room',
  553: 'address not accepted',
  554: 'refused',
}

/** What a server answered with: `550` and `5.1.1`; either may be missing. */
type SmtpNumbers = { readonly reply?: number; readonly status?: string }

/**
 * Reads the reply code and the enhanced status off the front of a server's answer (RFC 5321 4.2,
 * RFC 2034). A status of another class than the reply is not believed.
 */
export function readSmtpNumbers(answer: string): SmtpNumbers {
  const [, reply, status] =
    /^\s*([245]\d{2})(?:[ -]([245]\.\d{1,3}\.\d{1,3})(?=\s|$))?/.exec(answer) ?? []
  if (reply === undefined) return {}
  return status?.[0] === reply[0] && status !== undefined
    ? { reply: Number(reply), status }
    : { reply: Number(reply) }
}

/** Puts the numbers and their meaning together: `550 5.1.1 no such mailbox`. Holds nothing a server chose freely. */
export function smtpReason({ reply, status }: SmtpNumbers): string {
  const [, subject = '', detail = ''] = status?.split('.') ?? []
  const meaning =
    BY_STATUS[`${subject}.${detail}`] ??
    BY_SUBJECT[subject] ??
    BY_REPLY[reply ?? 0] ??
    'no reason given'
  return [reply, status, meaning].filter((part) => part !== undefined).join(' ')
}
