import type { CarrierRequest, SendResult } from '../domain/delivery/carrier.ts'
import type { CarrierHooks } from './carrier-hooks.ts'
import { carrierReference } from './carrier-reference.ts'
import { destinationRefused, httpFailure, loginFailure, sayNumbers } from './http-failure.ts'
import { httpRequest, type HttpAnswer } from './http-request.ts'
import { readJson, textAt } from './read-json.ts'

export type TwilioAccount = {
  /** `AC…`. */
  readonly accountSid: string
  readonly authToken: string
  /** Where the API is; left out: `https://api.twilio.com`. */
  readonly api?: string
  readonly timeoutSeconds?: number
}

/** Posts a form to a resource below the account, such as `Messages`. Names may stand several times. */
export function postToTwilio(
  account: TwilioAccount,
  resource: string,
  form: readonly (readonly [string, string])[],
): Promise<HttpAnswer> {
  return httpRequest(`${addressOf(account)}/${resource}.json`, {
    headers: {
      ...authorization(account),
      'content-type': 'application/x-www-form-urlencoded',
    },
    timeoutSeconds: account.timeoutSeconds,
    body: new URLSearchParams(form.map(([name, value]) => [name, value])).toString(),
  })
}

/** Asks for the account itself: whether it lets us in and is in use. */
export async function checkTwilio(
  account: TwilioAccount,
): Promise<{ readonly ok: boolean; readonly detail: string }> {
  const answer = await httpRequest(`${addressOf(account)}.json`, {
    method: 'GET',
    headers: authorization(account),
    timeoutSeconds: account.timeoutSeconds,
  })
  if (answer.result === 'answered' && answer.status === 200) {
    const isActive = textAt(readJson(answer.text), 'status') === 'active'
    return { ok: isActive, detail: isActive ? 'the account is in use' : 'the account is suspended' }
  }
  const failure = httpFailure(answer)
  return { ok: false, detail: failure.result === 'accepted' ? '' : failure.reason }
}

/** Error codes that speak of the number: no other carrier would do better. 21610: the person told this sender to stop. */
const OF_DESTINATION: ReadonlySet<string> = new Set(['21211', '21214', '21217', '21610', '21614'])
/** Too many at once (20429), and a queue that is full (14107, 21611). */
const PASSING: ReadonlySet<string> = new Set(['20429', '14107', '21611'])

/** What an answer to a message or a call means: `https://www.twilio.com/docs/api/errors` lists the codes. */
export function takenByTwilio(answer: HttpAnswer): SendResult {
  if (answer.result === 'failed') return httpFailure(answer)
  const json = readJson(answer.text)
  const sid = textAt(json, 'sid')
  if (answer.status === 201 && sid !== undefined)
    return { result: 'accepted', ...carrierReference(sid) }
  const code = textAt(json, 'code')
  const said = sayNumbers(answer.status, code)
  if (code === '20003') return loginFailure(said)
  if (code !== undefined && OF_DESTINATION.has(code)) return destinationRefused(said)
  if (code !== undefined && PASSING.has(code))
    return { result: 'retry', reason: `too many messages (${said})` }
  // 403 with a code of its own, such as 21408, is about what the account may do there and not about who asks.
  if (answer.status === 403 && code !== undefined)
    return { result: 'refused', reason: `the account may not do this (${said})` }
  return httpFailure(answer, code)
}

/**
 * The form in a call from Twilio, when its signature is right: HMAC-SHA-1 over the whole address and every field, sorted by name. Undefined for any
 * other.
 */
export function readTwilioForm(
  account: TwilioAccount,
  hooks: CarrierHooks,
  { url, headers, body }: CarrierRequest,
): URLSearchParams | undefined {
  const form = new URLSearchParams(Buffer.from(body).toString('utf8'))
  const fields = [...form.entries()].toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y))
  const signed = fields.map(([name, value]) => name + value).join('')
  const shown = headers['x-twilio-signature'] ?? ''
  const isRight = withAndWithoutPort(url).some((address) => {
    const data = address + signed
    const right = hooks.signatures.hmac({
      hash: 'sha1',
      key: account.authToken,
      data,
      as: 'base64',
    })
    return hooks.signatures.isSame(shown, right)
  })
  return isRight ? form : undefined
}

/** Some of their machines sign the address with its port and some without, as their own library knows. */
function withAndWithoutPort(url: string): string[] {
  const [, scheme = '', host = '', port, rest = ''] =
    /^(https?:\/\/)([^/:]+|\[[^\]]+\])(:\d+)?(\/.*)?$/.exec(url) ?? []
  const usual = scheme === 'https://' ? ':443' : ':80'
  return [url, `${scheme}${host}${port === undefined ? usual : ''}${rest}`]
}

/** By UTF-16 units, as their own library sorts. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function addressOf({ api, accountSid }: TwilioAccount): string {
  return `${api ?? 'https://api.twilio.com'}/2010-04-01/Accounts/${encodeURIComponent(accountSid)}`
}

function authorization({ accountSid, authToken }: TwilioAccount): { authorization: string } {
  return {
    authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`,
  }
}
