import type { Carrier, OutgoingMessage, SendResult } from '../domain/delivery/carrier.ts'
import { awsRequest, type AwsAccess } from './aws-request.ts'
import { carrierBasics, type CarrierBasics, type CarrierHooks } from './carrier-hooks.ts'
import { carrierReference } from './carrier-reference.ts'
import { destinationRefused, httpFailure, loginFailure, sayNumbers } from './http-failure.ts'
import type { HttpAnswer } from './http-request.ts'
import { smsText, trackSends } from './track-sends.ts'

export type SnsSettings = AwsAccess & {
  /** A sender's name, where the country allows one: 1 to 11 letters, digits or hyphens. */
  readonly senderId?: string
  /** Where the API is; left out: `https://sns.<region>.amazonaws.com`. */
  readonly endpoint?: string
}

const FORM = 'application/x-www-form-urlencoded'
const VERSION = '2010-03-31'

/** Error codes by which AWS says that it does not know us, or no longer. */
export const AWS_LOGIN: ReadonlySet<string> = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'IncompleteSignature',
  'InvalidClientTokenId',
  'MissingAuthenticationToken',
  'OptInRequired',
  'RequestExpired',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
])
/** It knows us, and we may not do that. */
export const AWS_DENIED: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'AuthorizationError',
])

/**
 * SMS by Amazon SNS, `Publish` to a phone number. It takes no idempotency key and no time to live, and calls nobody back: delivery statuses stand in the account's own
 * log (CloudWatch) only, so the timeline of a verification ends at `accepted`.
 */
export function snsCarrier(settings: SnsSettings & CarrierBasics, hooks: CarrierHooks): Carrier {
  const { senderId, timeoutSeconds } = settings
  const url = `${settings.endpoint ?? `https://sns.${settings.region}.amazonaws.com`}/`
  return {
    ...carrierBasics(settings),
    type: 'sns',
    channel: 'sms',
    ...trackSends(hooks.now, send),
    async check() {
      const answer = await ask({ Action: 'GetSMSAttributes', Version: VERSION })
      const failure = answer.result === 'answered' ? errorOf(answer) : ''
      // To be refused by name is to be known.
      if ((answer.result === 'answered' && answer.status === 200) || AWS_DENIED.has(failure))
        return { ok: true, detail: 'the credentials are right' }
      const result = judge(answer)
      return { ok: false, detail: result.result === 'accepted' ? '' : result.reason }
    },
  }

  function ask(form: Readonly<Record<string, string>>): Promise<HttpAnswer> {
    const body = new URLSearchParams(form).toString()
    return awsRequest(settings, { service: 'sns', url, contentType: FORM, body, timeoutSeconds })
  }

  async function send(message: OutgoingMessage): Promise<SendResult> {
    const attributes = [
      ...(senderId === undefined ? [] : [['AWS.SNS.SMS.SenderID', senderId]]),
      ['AWS.SNS.SMS.SMSType', 'Transactional'],
    ].flatMap(([name = '', value = ''], index) => {
      const entry = `MessageAttributes.entry.${index + 1}`
      return [
        [`${entry}.Name`, name],
        [`${entry}.Value.DataType`, 'String'],
        [`${entry}.Value.StringValue`, value],
      ]
    })
    return judge(
      await ask({
        Action: 'Publish',
        Version: VERSION,
        Message: smsText(message),
        PhoneNumber: message.to,
        ...Object.fromEntries(attributes),
      }),
    )
  }
}

function judge(answer: HttpAnswer): SendResult {
  if (answer.result === 'failed') return httpFailure(answer)
  const { status, text } = answer
  const id = /<MessageId>([^<]{1,200})<\/MessageId>/.exec(text)?.[1]
  if (status === 200 && id !== undefined) return { result: 'accepted', ...carrierReference(id) }
  const code = errorOf(answer)
  const said = sayNumbers(status, code)
  if (AWS_LOGIN.has(code) || AWS_DENIED.has(code)) return loginFailure(said)
  if (code.startsWith('Throttl')) return { result: 'retry', reason: `too many requests (${said})` }
  // The one way in which they say of a number that it is none, or that its owner told them to stop.
  if (code === 'InvalidParameter' && /PhoneNumber|opted out/i.test(text))
    return destinationRefused(said)
  return httpFailure(answer, code)
}

function errorOf({ text }: Extract<HttpAnswer, { result: 'answered' }>): string {
  return /<Code>([A-Za-z.]{1,60})<\/Code>/.exec(text)?.[1] ?? ''
}
