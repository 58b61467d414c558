import type {
  Carrier,
  CarrierAnswer,
  OutgoingMessage,
  SendResult,
} from '../domain/delivery/carrier.ts'
import { carrierBasics, type CarrierBasics, type CarrierHooks } from './carrier-hooks.ts'
import { isReference } from './carrier-reference.ts'
import { openingTwiml, readCall, sealCall, speechLanguage, spokenTwiml, HANG_UP } from './twiml.ts'
import { isReportAddress, reportAddress } from './report-address.ts'
import { trackSends } from './track-sends.ts'
import {
  checkTwilio,
  postToTwilio,
  readTwilioForm,
  takenByTwilio,
  type TwilioAccount,
} from './twilio-account.ts'

export type TwilioVoiceSettings = TwilioAccount & {
  /** The number that calls, in E.164. */
  readonly from: string
  /** How long it rings; left out: 30. */
  readonly ringSeconds?: number
}

/** Their words for how a call went that nobody heard. */
const NOT_HEARD: ReadonlyMap<string, string> = new Map([
  ['busy', 'busy'],
  ['no-answer', 'nobody answered'],
  ['failed', 'the call could not be made'],
  ['canceled', 'the call was ended before it was answered'],
])

/** What stands behind `/reports/`, before the seal: the call was answered; a key was pressed; the opening was said twice, and none was. */
const ANSWERED = 'answered/'
const PRESSED = 'pressed/'
const SILENT = 'silent/'

/**
 * Calls by Twilio’s API of 2010-04-01. What a call says is fetched from us: first who calls and that a key be pressed; the code only when one was (MSG-07).
 * What it will say stands sealed in the addresses, for a call knows nothing else by which we would know it again.
 */
export function twilioVoiceCarrier(
  settings: TwilioVoiceSettings & CarrierBasics,
  hooks: CarrierHooks,
): Carrier {
  const { name } = settings
  return {
    ...carrierBasics(settings),
    type: 'twilio_voice',
    channel: 'voice',
    reports: true,
    ...trackSends(hooks.now, send),
    check: () => checkTwilio(settings),
    read(request) {
      const form = readTwilioForm(settings, hooks, request)
      if (form === undefined) return { result: 'forged' }
      if (request.path.startsWith(ANSWERED)) return answered(request.path)
      if (request.path.startsWith(PRESSED)) return pressed(request.path, form)
      if (request.path.startsWith(SILENT)) return silent(request.path, form)
      return isReportAddress(hooks, name, request.path)
        ? { result: 'read', reports: report(form, NOT_HEARD.get(form.get('CallStatus') ?? '')) }
        : { result: 'forged' }
    },
  }

  async function send(outgoing: OutgoingMessage): Promise<SendResult> {
    const { message, code, locale, deliveryId } = outgoing
    if (message.kind !== 'voice') throw new TypeError('a carrier for calls was given another kind')
    const language = speechLanguage(locale)
    if (language === undefined || code === undefined)
      return { result: 'refused', reason: `this carrier cannot say it (${locale})` }
    const seal = sealCall(hooks, outgoing, { ...message, code, language })
    const answer = await postToTwilio(settings, 'Calls', [
      ['To', outgoing.to],
      ['From', settings.from],
      ['StatusCallback', reportAddress(hooks, name, deliveryId)],
      ['Timeout', String(settings.ringSeconds ?? 30)],
      ['Url', `${hooks.callbackUrl(name)}/${ANSWERED}${seal}`],
    ])
    return takenByTwilio(answer)
  }

  function answered(path: string): CarrierAnswer {
    const seal = path.slice(ANSWERED.length)
    const call = readCall(hooks, seal)
    if (call === undefined) return { result: 'forged' }
    const at = hooks.callbackUrl(name)
    const next = { pressed: `${at}/${PRESSED}${seal}`, silent: `${at}/${SILENT}${seal}` }
    return twiml(openingTwiml(call, next), [])
  }

  function pressed(path: string, form: URLSearchParams): CarrierAnswer {
    const call = readCall(hooks, path.slice(PRESSED.length))
    if (call === undefined) return { result: 'forged' }
    // Their servers say so when nothing was pressed; then nothing is told.
    if ((form.get('Digits') ?? '') === '') return twiml(HANG_UP, report(form, NOBODY))
    return twiml(spokenTwiml(call), heard(form))
  }

  function silent(path: string, form: URLSearchParams): CarrierAnswer {
    return readCall(hooks, path.slice(SILENT.length)) === undefined
      ? { result: 'forged' }
      : twiml(HANG_UP, report(form, NOBODY))
  }

  function heard(form: URLSearchParams) {
    const reference = form.get('CallSid') ?? ''
    return isReference(reference)
      ? [{ carrier: name, carrierReference: reference, outcome: 'heard' as const }]
      : []
  }

  function report(form: URLSearchParams, reason: string | undefined) {
    const reference = form.get('CallSid') ?? ''
    return reason !== undefined && isReference(reference)
      ? [{ carrier: name, carrierReference: reference, outcome: 'undelivered' as const, reason }]
      : []
  }
}

const NOBODY = 'answered, and no key was pressed'

function twiml(
  body: string,
  reports: Extract<CarrierAnswer, { result: 'read' }>['reports'],
): CarrierAnswer {
  return { result: 'read', reports, answer: { contentType: 'text/xml; charset=utf-8', body } }
}
