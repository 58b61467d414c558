import type { Overrides, Speech } from '../message/say.ts'
import { refusePhrase } from './judge-phrases.ts'
import { sampleMessage, SUBJECTS, type SampleFacts } from './sample-messages.ts'

const PURPOSES = [
  'sign_in',
  'sign_up',
  'recovery',
  'add_address',
  'device',
  'approval',
  'purchase',
  'account_change',
  'other',
]
/** Of both directions, and outside the GSM alphabet: a name that takes the most room there is. */
const WIDE_NAME = '\u05D0x'.repeat(30)
const LIFETIMES = [7140, 86_400]
/** As long as a purchase's amount usually can be. */
const PAYMENT = { amount: '123456789.99', currency: 'EUR', payee: WIDE_NAME }

/**
 * Refuses words that would make an SMS impossible where the built-in ones fit: names of any script, a code of eight characters and a long life leave
 * them little room (MSG-16). Where not even the built-in ones fit, as with a very long host name, nothing is asked of others.
 * @throws Problem `invalid_template`, naming the phrase
 */
export function judgeFit({ locale, overrides = {} }: Speech, host: string): void {
  for (const facts of hardest(host)) {
    if (fits({ locale, overrides }, facts) || !fits({ locale }, facts)) continue
    const keys = Object.keys(overrides)
    const culprit = keys.find((key) => fits({ locale, overrides: without(overrides, key) }, facts))
    refusePhrase(
      culprit ?? keys[0] ?? '',
      'leaves no room: an SMS would need more segments than it may',
    )
  }
}

function hardest(host: string): readonly SampleFacts[] {
  const usual = {
    about: 'code',
    channel: 'sms',
    purpose: 'other',
    projectName: WIDE_NAME,
    code: '01234567',
    lifetimeSeconds: 7140,
    link: false,
    // The longest way to write a time: two figures for each of its parts.
    at: Date.UTC(2026, 8, 30, 23, 59),
    host,
  } as const satisfies SampleFacts
  return [
    ...LIFETIMES.flatMap((lifetimeSeconds) => [
      ...PURPOSES.map((purpose) => ({ ...usual, lifetimeSeconds, purpose })),
      { ...usual, lifetimeSeconds, transaction: PAYMENT },
    ]),
    ...SUBJECTS.map((about) => ({ ...usual, about })),
  ]
}

function fits(speech: Speech, facts: SampleFacts): boolean {
  try {
    sampleMessage(speech, facts)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function without(overrides: Overrides, key: string): Overrides {
  return Object.fromEntries(Object.entries(overrides).filter(([name]) => name !== key))
}
