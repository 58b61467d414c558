import { createTransport } from 'nodemailer'
import type { Carrier, OutgoingMessage, SendResult } from '../domain/delivery/carrier.ts'
import { awsRequest, type AwsAccess } from './aws-request.ts'
import { carrierBasics, type CarrierBasics, type CarrierHooks } from './carrier-hooks.ts'
import { carrierReference } from './carrier-reference.ts'
import { readSender, type Sender } from './email-address.ts'
import { writeMail } from './email-mail.ts'
import { httpFailure, loginFailure, sayNumbers } from './http-failure.ts'
import type { HttpAnswer } from './http-request.ts'
import { jsonAt, readJson, textAt } from './read-json.ts'
import { AWS_DENIED, AWS_LOGIN } from './sns.ts'
import { trackSends } from './track-sends.ts'

export type SesSettings = AwsAccess & {
  /** Whom e-mails are from: `Shop <no-reply@shop.example>`. Its domain is verified there. */
  readonly from: string
  readonly configurationSet?: string
  /** Where the API is; left out: `https://email.<region>.amazonaws.com`. */
  readonly endpoint?: string
}

/** Errors that may pass, or that an operator mends: a paused account, a limit. */
const PASSING: ReadonlySet<string> = new Set([
  'LimitExceededException',
  'SendingPausedException',
  'TooManyRequestsException',
])

/**
 * E-mail by Amazon SES, `SendEmail` of version 2 with the mail as we write it. It is signed there (DKIM), gets their Message-ID, and what comes back goes to the address that
 * it is from, unless the configuration set says otherwise. Raises TypeError when `from` is no sender.
 */
export function sesCarrier(settings: SesSettings & CarrierBasics, hooks: CarrierHooks): Carrier {
  const sender = judgeSender(settings.from)
  const { configurationSet, timeoutSeconds } = settings
  const api = settings.endpoint ?? `https://email.${settings.region}.amazonaws.com`
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    ...carrierBasics(settings),
    type: 'ses',
    channel: 'email',
    ...trackSends(hooks.now, send),
    async check() {
      const url = `${api}/v2/email/account`
      const answer = await awsRequest(settings, {
        service: 'ses',
        url,
        method: 'GET',
        timeoutSeconds,
      })
      if (answer.result === 'answered' && answer.status === 200) {
        const isOn = jsonAt(readJson(answer.text), 'SendingEnabled') === true
        return { ok: isOn, detail: isOn ? 'the account may send' : 'sending is switched off there' }
      }
      // To be refused by name is to be known.
      if (answer.result === 'answered' && AWS_DENIED.has(errorOf(answer)))
        return { ok: true, detail: 'the credentials are right' }
      const failure = judge(answer)
      return { ok: false, detail: failure.result === 'accepted' ? '' : failure.reason }
    },
  }

  async function send(outgoing: OutgoingMessage): Promise<SendResult> {
    const written = writeMail({ from: sender }, outgoing)
    if (written.result === 'refused') return { ...written, whose: 'destination' }
    const { message } = await writer.sendMail(written.mail)
    if (!Buffer.isBuffer(message)) throw new TypeError('a mail was written to no buffer')
    return judge(
      await awsRequest(settings, {
        service: 'ses',
        url: `${api}/v2/email/outbound-emails`,
        contentType: 'application/json',
        timeoutSeconds,
        body: JSON.stringify({
          ...(configurationSet !== undefined && { ConfigurationSetName: configurationSet }),
          Content: { Raw: { Data: message.toString('base64') } },
          Destination: { ToAddresses: [outgoing.to] },
        }),
      }),
    )
  }
}

function judgeSender(text: string): Sender {
  const sender = readSender(text)
  if (sender === undefined) throw new TypeError('the sender must read Name <name@example.com>')
  return sender
}

function judge(answer: HttpAnswer): SendResult {
  if (answer.result === 'failed') return httpFailure(answer)
  const id = textAt(readJson(answer.text), 'MessageId')
  if (answer.status === 200 && id !== undefined)
    return { result: 'accepted', ...carrierReference(id) }
  const code = errorOf(answer)
  const said = sayNumbers(answer.status, code)
  if (AWS_LOGIN.has(code) || AWS_DENIED.has(code)) return loginFailure(said)
  if (PASSING.has(code)) return { result: 'retry', reason: `the carrier cannot now (${said})` }
  return httpFailure(answer, code)
}

/** `MessageRejected` of `MessageRejected:http://internal.amazon.com/…`. */
function errorOf({ headers, text }: Extract<HttpAnswer, { result: 'answered' }>): string {
  const header = headers['x-amzn-errortype']
  const word =
    (Array.isArray(header) ? header[0] : header) ?? textAt(readJson(text), '__type') ?? ''
  return /^[\w.#]*?(\w{1,60})(?::|$)/.exec(word)?.[1] ?? ''
}
