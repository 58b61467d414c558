import type { OutgoingMessage, VoiceMessage } from '../domain/delivery/carrier.ts'
import type { Locale } from '../domain/message/locale.ts'
import type { CarrierHooks } from './carrier-hooks.ts'
import { readJson } from './read-json.ts'

/** All that a call says, as it waits sealed until it is fetched. */
export type CallText = Pick<VoiceMessage, 'opening' | 'lead' | 'again' | 'closing'> & {
  readonly code: string
  readonly language: string
}

/** Their names for the languages that they can speak. A language that is not here goes by another carrier, for a wrong voice helps nobody. */
const LANGUAGES: Readonly<Partial<Record<Locale, string>>> = {
  en: 'en-US',
  de: 'de-DE',
  es: 'es-ES',
  ar: 'arb',
  fr: 'fr-FR',
  it: 'it-IT',
  pt: 'pt-PT',
  nl: 'nl-NL',
  pl: 'pl-PL',
  cs: 'cs-CZ',
  sk: 'sk-SK',
  hu: 'hu-HU',
  ro: 'ro-RO',
  bg: 'bg-BG',
  el: 'el-GR',
  tr: 'tr-TR',
  ru: 'ru-RU',
  uk: 'uk-UA',
  sr: 'sr-RS',
  lv: 'lv-LV',
  fi: 'fi-FI',
  sv: 'sv-SE',
  da: 'da-DK',
  nb: 'nb-NO',
  he: 'he-IL',
  hi: 'hi-IN',
  bn: 'bn-IN',
  ta: 'ta-IN',
  th: 'th-TH',
  vi: 'vi-VN',
  id: 'id-ID',
  zh: 'cmn-CN',
  ja: 'ja-JP',
  ko: 'ko-KR',
}

/** What the carrier calls a language; undefined when it does not speak it. */
export function speechLanguage(locale: Locale): string | undefined {
  return LANGUAGES[locale]
}

/** A call may ring, and be listened to twice, for so long after the code’s own time was over. */
const MINUTES_MORE = 5

/** Seals what a call says. In the longest language, of three bytes a character, it comes to about two kilobytes. */
export function sealCall(
  hooks: CarrierHooks,
  { deadline }: Pick<OutgoingMessage, 'deadline'>,
  call: CallText,
): string {
  const { code, opening, lead, again, closing, language } = call
  const minutes = Math.ceil((deadline - hooks.now()) / 60_000) + MINUTES_MORE
  return hooks.sealCall(JSON.stringify([code, opening, lead, again, closing, language]), minutes)
}

/** What was sealed; undefined when it is not ours, or too old. */
export function readCall(hooks: CarrierHooks, seal: string): CallText | undefined {
  const json: unknown = readJson(hooks.openCall(seal) ?? '')
  if (!Array.isArray(json) || !json.every((part) => typeof part === 'string')) return undefined
  const [code, opening, lead, again, closing, language] = json
  if (code === undefined || opening === undefined || lead === undefined) return undefined
  if (again === undefined || closing === undefined || language === undefined) return undefined
  return { code, opening, lead, again, closing, language }
}

/** Ends a call. */
export const HANG_UP = '<?xml version="1.0" encoding="UTF-8"?><Response><Hangup/></Response>'

/** Says who calls, twice, and waits for a key each time (MSG-07). @param at where they ask what comes next */
export function openingTwiml(
  { opening, language }: CallText,
  at: { readonly pressed: string; readonly silent: string },
): string {
  const gather = `<Gather input="dtmf" numDigits="1" timeout="6" action="${escapeXml(at.pressed)}">${say(opening, language)}</Gather>`
  return response(`${gather}${gather}<Redirect>${escapeXml(at.silent)}</Redirect>`)
}

/** Says the code, each character by itself with a second between, twice. */
export function spokenTwiml({ code, lead, again, closing, language }: CallText): string {
  const characters = Array.from(code, (one) => `${say(one, language)}<Pause length="1"/>`).join('')
  const first = `${say(lead, language)}<Pause length="1"/>${characters}`
  return response(
    `${first}${say(again, language)}<Pause length="1"/>${characters}${say(closing, language)}<Hangup/>`,
  )
}

function response(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`
}

function say(text: string, language: string): string {
  return `<Say language="${escapeXml(language)}">${escapeXml(text)}</Say>`
}

/** So that a project's name is heard, and never obeyed. What XML cannot hold at all is left out. */
function escapeXml(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- they are what XML 1.0 cannot hold
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`)
  )
}
