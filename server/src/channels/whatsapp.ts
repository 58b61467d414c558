// How a code leaves the house by WhatsApp: the Cloud API, with a template of the category "authentication", which holds a code and a button that
// copies it. What stands around the code is the template's, in its own languages.

import type { Carrier, OutgoingMessage, SendResult } from '../domain/delivery/carrier.ts'
import { carrierBasics, type CarrierBasics, type CarrierHooks } from './carrier-hooks.ts'
import { httpRequest } from './http-request.ts'
import { trackSends } from './track-sends.ts'
import { whatsappAnswer } from './whatsapp-answer.ts'
import { whatsappLanguages } from './whatsapp-language.ts'
import { readWhatsapp } from './whatsapp-report.ts'

export type WhatsappSettings = {
  /** The number's id in the Cloud API: digits, not the number itself. */
  readonly phoneNumberId: string
  readonly accessToken: string
  /** The name of the template. It stands in as many languages as it has there, and at least in English. */
  readonly template: string
  /** Of the app, with which its calls are signed. */
  readonly appSecret: string
  /** Any word of the operator's, told to WhatsApp with the address of our door. */
  readonly verifyToken: string
  /** Where the API is, with its version; left out: `https://graph.facebook.com/v23.0`. */
  readonly api?: string
}

/** The longest code that a template takes. */
const LONGEST_CODE = 15
/** For so long a language that the template lacks is not asked for again: translations are approved now and then. */
const MISSING_MS = 10 * 60_000

/** Codes by WhatsApp. The API knows no repeated request from a new one: a message whose answer was lost may arrive twice, with the same code. */
export function whatsappCarrier(
  settings: WhatsappSettings & CarrierBasics,
  hooks: CarrierHooks,
): Carrier {
  const { accessToken, template, timeoutSeconds } = settings
  const number = `${settings.api ?? 'https://graph.facebook.com/v23.0'}/${encodeURIComponent(settings.phoneNumberId)}`
  const authorization = `Bearer ${accessToken}`
  const missingUntil = new Map<string, number>()

  async function send(message: OutgoingMessage): Promise<SendResult> {
    const { code } = message
    if (message.message.kind !== 'text')
      throw new TypeError('the carrier for WhatsApp was given another kind')
    // Templates of this category say nothing but a code.
    if (code === undefined || code.length > LONGEST_CODE)
      return { result: 'refused', reason: 'only codes go by this template' }
    const languages = whatsappLanguages(message.locale)
    for (const language of languages) {
      if ((missingUntil.get(language) ?? 0) > Date.now()) continue
      const body = JSON.stringify(templateMessage(message.to, { template, language, code }))
      // oxlint-disable-next-line no-await-in-loop -- the next language only when this one is missing
      const answered = await httpRequest(`${number}/messages`, {
        headers: { authorization, 'content-type': 'application/json' },
        body,
        timeoutSeconds,
      })
      const answer = whatsappAnswer(answered)
      if (answer.result !== 'untranslated') return answer
      missingUntil.set(language, Date.now() + MISSING_MS)
    }
    return { result: 'refused', reason: `no template of this name in ${languages.join(', ')}` }
  }

  return {
    ...carrierBasics(settings),
    type: 'whatsapp',
    channel: 'whatsapp',
    reports: true,
    ...trackSends(hooks.now, send),
    read: (request, now) => readWhatsapp(settings, hooks.signatures, request, now),
    async check() {
      const answer = await httpRequest(`${number}?fields=id`, {
        method: 'GET',
        headers: { authorization },
        timeoutSeconds,
      })
      if (answer.result === 'answered' && answer.status === 200)
        return { ok: true, detail: 'the number lets us in' }
      const failure = whatsappAnswer(answer)
      return { ok: false, detail: 'reason' in failure ? failure.reason : 'cannot be understood' }
    },
  }
}

/** The code stands twice: in the text, and behind the button that copies it. */
function templateMessage(
  to: string,
  { template, language, code }: { template: string; language: string; code: string },
) {
  const parameters = [{ type: 'text', text: code }]
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: to.slice(1),
    type: 'template',
    template: {
      name: template,
      language: { code: language },
      components: [
        { type: 'body', parameters },
        { type: 'button', sub_type: 'url', index: '0', parameters },
      ],
    },
  }
}
