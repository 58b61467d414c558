import { accountVariablesOf } from './account-phrases.ts'

/**
 * Every phrase of Countersign's messages and the variables its pattern must use: no more, no fewer.
 * A test holds every catalogue to this list; the compiler holds it to the keys.
 *
 * `minutes` and `hours` are numbers and choose plural forms; all others are text.
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
