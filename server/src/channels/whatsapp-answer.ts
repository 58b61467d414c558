import type { SendResult } from '../domain/delivery/carrier.ts'
import { carrierReference } from './carrier-reference.ts'
import { destinationRefused, httpFailure, loginFailure, sayNumbers } from './http-failure.ts'
import type { HttpAnswer } from './http-request.ts'
import { readJson, textAt } from './read-json.ts'

/** Error codes of the Cloud API, by what they mean to us; the others follow the status of HTTP. */
const NO_SUCH_TRANSLATION = 132_001
const LOGIN: ReadonlySet<number> = new Set([0, 3, 10, 190])
/** Rates, and faults that pass: the API's, the account's and those between two numbers. */
const PASSING: ReadonlySet<number> = new Set([
  1, 2, 4, 17, 80_007, 130_429, 131_000, 131_016, 131_048, 131_056, 131_057, 133_004,
])
/** Cannot be reached by WhatsApp, whoever sends: it has no account there, or has not accepted its terms. */
const UNREACHABLE: ReadonlySet<number> = new Set([131_021, 131_026])
/** The API asks who is over its rate to wait; how long, it does not say. */
const PAUSE_SECONDS = 5

/** `untranslated`: the template is not there in the language that was asked for, but may be in another. */
export function whatsappAnswer(answer: HttpAnswer): SendResult | { result: 'untranslated' } {
  if (answer.result === 'failed') return httpFailure(answer)
  const json = readJson(answer.text)
  const id = textAt(json, 'messages', 0, 'id')
  if (answer.status === 200 && id !== undefined)
    return { result: 'accepted', ...carrierReference(id) }
  const code = textAt(json, 'error', 'code')
  const number = code === undefined ? Number.NaN : Number(code)
  const said = sayNumbers(answer.status, code)
  if (number === NO_SUCH_TRANSLATION) return { result: 'untranslated' }
  if (LOGIN.has(number) || (number >= 200 && number < 300)) return loginFailure(said)
  if (UNREACHABLE.has(number)) return destinationRefused(said)
  if (PASSING.has(number))
    return { result: 'retry', reason: `cannot take it now (${said})`, afterSeconds: PAUSE_SECONDS }
  return httpFailure(answer, code)
}
