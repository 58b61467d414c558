import { accountVariablesOf } from './account-phrases.ts'
import { voiceVariablesOf } from './voice-phrases.ts'

/**
 * Every phrase of Countersign's messages and the variables its pattern must use: no more, no fewer.
 * A test holds every catalogue to this list; the compiler holds it to the keys.
 *
 * `minutes` and `hours` are numbers and choose plural forms; all others are text.
 *
 * To add a language, or to write one whose files still say `Not written yet`:
 *
 * 1. `locale.ts` lists its code (`fr`), and both `load-catalogue.ts` (here and in `http/pages`) name its file. All 40 stand there.
 *    `choose-locale.ts` says in which countries most people read it.
 * 2. Messages: `catalogues/fr.ts` with `export const fr = { …, ...account, ...voice } satisfies Catalogue`, and beside it
 *    `catalogues/account/fr.ts` (`satisfies AccountPhrases`) and `catalogues/voice/fr.ts` (`satisfies VoicePhrases`).
 * 3. Pages: `http/pages/catalogues/fr.ts`, made of `channels/fr.ts`, `devices/fr.ts`, `factors/fr.ts` and `ways/fr.ts` there.
 * 4. Take `en.ts` for what is said and `de.ts` for how a language with more forms says it. Patterns are MessageFormat 2: text and
 *    `{$name}`; only `expires_minutes` and `expires_hours` choose, `.input {$minutes :number} .match $minutes one {{…}} * {{…}}`, with
 *    all plural forms that the language has (`new Intl.PluralRules('fr').resolvedOptions().pluralCategories`). Digits are Latin.
 * 5. The phrases that go into an SMS (`sms.*`, `short.*`, `expires_*`, and all whose name has `sms` after a dot) are short. Where the
 *    language's letters are those of the GSM alphabet (`gsmLocales` in the test) they hold no others, and no typographic quotes or dashes:
 *    one foreign letter makes the whole message cost twice. In every language a usual message with a code fits two segments.
 *    In `short.*` the code comes first and then as few words as can be.
 * 6. No phrase holds an address, and none of a message's asks for the code. A variable is a name or an address in any writing: a sentence must stand
 *    with each, so put it where the language bends no word for it.
 *
 * Then `npx vitest run server/test/domain/message/catalogues.test.ts server/test/http/pages/languages.test.ts` holds the
 * language to all of this; add `-t ' fr '` to ask for one only.
 */
export const variablesOf = {
  'sms.sign_in': ['code', 'project'],
  'sms.sign_up': ['code', 'project'],
  'sms.recovery': ['code', 'project'],
  'sms.add_address': ['code', 'project'],
  'sms.device': ['code', 'project'],
  'sms.approval': ['code', 'project'],
  'sms.purchase': ['code', 'project'],
  'sms.account_change': ['code', 'project'],
  'sms.other': ['code', 'project'],
  'sms.transaction': ['code', 'project', 'amount', 'payee'],
  'short.sign_in': ['code', 'project'],
  'short.sign_up': ['code', 'project'],
  'short.recovery': ['code', 'project'],
  'short.add_address': ['code', 'project'],
  'short.device': ['code', 'project'],
  'short.approval': ['code', 'project'],
  'short.purchase': ['code', 'project'],
  'short.account_change': ['code', 'project'],
  'short.other': ['code', 'project'],
  'short.transaction': ['code', 'project', 'amount', 'payee'],
  'sms.batch': ['code', 'project', 'amount', 'count', 'payees'],
  'sms.declared': ['code', 'project', 'action'],
  'short.batch': ['code', 'project', 'amount', 'count', 'payees'],
  'short.declared': ['code', 'project', 'action'],
  'sms.reference': ['reference'],
  'sms.never_share': [],
  'sms.never_asked': [],
  'sms.not_you': [],
  expires_minutes: ['minutes'],
  expires_hours: ['hours'],
  'email.subject': ['project'],
  'email.subject_with_code': ['code', 'project'],
  'email.subject_of_link': ['project'],
  'email.sign_in': ['project'],
  'email.sign_up': ['project'],
  'email.recovery': ['project'],
  'email.add_address': ['project'],
  'email.device': ['project'],
  'email.approval': ['project'],
  'email.purchase': ['project'],
  'email.account_change': ['project'],
  'email.other': ['project'],
  'email.transaction': ['amount', 'payee'],
  'email.batch': ['amount', 'count'],
  'email.part': ['amount', 'payee'],
  'email.declared': ['action'],
  'email.fact': ['label', 'value'],
  'email.your_code': [],
  'email.or_code': [],
  'email.open_link': [],
  'email.link_host': ['host'],
  'email.sent_by': ['host', 'project'],
  'email.reference': ['reference'],
  'email.never_share': ['project'],
  'email.not_you': [],
  'email.report': [],
  'many_wrong_guesses.sms': ['project'],
  'many_wrong_guesses.subject': ['project'],
  'many_wrong_guesses.title': ['project'],
  'many_wrong_guesses.body': [],
  'approved.sms': ['project'],
  'approved.subject': ['project'],
  'approved.title': ['project'],
  'approved.body': [],
  'device_approved.sms': ['device', 'project'],
  'device_approved.sms_was_you': [],
  'device_approved.sms_end': [],
  'device_approved.subject': ['project'],
  'device_approved.title': ['device', 'project'],
  'device_approved.when': ['time'],
  'device_approved.where': ['place'],
  'device_approved.was_you': [],
  'device_approved.advice': [],
  'device_approved.end': [],
  'notice.sms_advice': [],
  'notice.advice': [],
  'notice.report': [],
  ...accountVariablesOf,
  ...voiceVariablesOf,
} as const satisfies Readonly<Record<string, readonly string[]>>

export type PhraseKey = keyof typeof variablesOf

/** One language's MessageFormat 2 patterns. */
export type Catalogue = Readonly<Record<PhraseKey, string>>

/** The values a phrase must be given. */
export type PhraseValues<Key extends PhraseKey> = {
  readonly [Name in (typeof variablesOf)[Key][number]]: Name extends 'minutes' | 'hours'
    ? number
    : string
}
