import type { Catalogue } from '../catalogue.ts'
import { nl as account } from './account/nl.ts'
import { nl as voice } from './voice/nl.ts'

/** Dutch, with u. The GSM alphabet has é and ö but not ë or ï: the `sms.` phrases choose words without them. */
export const nl = {
  'sms.sign_in': '{$code} is uw code van {$project} om in te loggen.',
  'sms.sign_up': '{$code} is uw code van {$project} om uw account te maken.',
  'sms.recovery': '{$code} is uw code van {$project} om uw account te herstellen.',
  'sms.add_address': '{$code} is uw code van {$project} om dit nummer toe te voegen.',
  'sms.device': '{$code} is uw code van {$project} om een apparaat te koppelen.',
  'sms.approval': '{$code} is uw code van {$project} om een verzoek goed te keuren.',
  'sms.purchase': '{$code} is uw code van {$project} om een aankoop te bevestigen.',
  'sms.account_change': '{$code} is uw code van {$project} om uw account te wijzigen.',
  'sms.other': '{$code} is uw code van {$project} om te bevestigen dat u het bent.',
  'sms.transaction': '{$code} is uw code van {$project} om {$amount} te betalen aan {$payee}.',
  'short.sign_in': '{$code} {$project}: inloggen.',
  'short.sign_up': '{$code} {$project}: account maken.',
  'short.recovery': '{$code} {$project}: account herstellen.',
  'short.add_address': '{$code} {$project}: nummer toevoegen.',
  'short.device': '{$code} {$project}: apparaat koppelen.',
  'short.approval': '{$code} {$project}: verzoek goedkeuren.',
  'short.purchase': '{$code} {$project}: aankoop bevestigen.',
  'short.account_change': '{$code} {$project}: account wijzigen.',
  'short.other': '{$code} {$project}: bevestigen dat u het bent.',
  'short.transaction': '{$code} {$project}: {$amount} betalen aan {$payee}.',
  'sms.batch':
    '{$code} is uw code van {$project} om in totaal {$amount} ({$count} betalingen) te betalen aan {$payees}.',
  'sms.declared': '{$code} is uw code van {$project} ter bevestiging van: {$action}.',
  'short.batch': '{$code} {$project}: {$amount} ({$count} betalingen) aan {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Ref. {$reference}.',
  'sms.never_share': 'Deel deze nooit.',
  'sms.never_asked': 'Wij vragen er nooit om.',
  'sms.not_you': 'Niet aangevraagd? Negeer dit bericht.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Nog {$minutes} minuut geldig.}}
* {{Nog {$minutes} minuten geldig.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Nog {$hours} uur geldig.}}
* {{Nog {$hours} uur geldig.}}`,
  'email.subject': 'Uw code van {$project}',
  'email.subject_with_code': '{$code} is uw code van {$project}',
  'email.subject_of_link': 'Uw link van {$project}',
  'email.sign_in': 'Inloggen bij {$project}',
  'email.sign_up': 'Uw account maken bij {$project}',
  'email.recovery': 'Uw account herstellen bij {$project}',
  'email.add_address': 'Dit e-mailadres toevoegen bij {$project}',
  'email.device': 'Een apparaat koppelen aan {$project}',
  'email.approval': 'Een verzoek goedkeuren bij {$project}',
  'email.purchase': 'Een aankoop bevestigen bij {$project}',
  'email.account_change': 'Uw account wijzigen bij {$project}',
  'email.other': 'Bevestigen dat u het bent bij {$project}',
  'email.transaction': '{$amount} betalen aan {$payee}',
  'email.batch': 'In totaal {$amount} betalen, in {$count} betalingen',
  'email.part': '{$amount} aan {$payee}',
  'email.declared': 'Bevestig dit: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Uw code:',
  'email.or_code': 'Of voer deze code in:',
  'email.open_link': 'Doorgaan',
  'email.link_host': 'Dit opent {$host}. Toont uw browser een ander adres, sluit dan de pagina.',
  'email.sent_by': 'Verzonden door {$host} voor {$project}.',
  'email.reference':
    'Kenmerk: {$reference}. De pagina waar u de code invoert, toont hetzelfde kenmerk.',
  'email.never_share':
    'Deel deze code nooit en stuur dit bericht niet door. Niemand bij {$project} zal u erom vragen.',
  'email.not_you': 'Hebt u dit niet aangevraagd? Gebruik de code niet en meld het ons:',
  'email.report': 'Ik heb dit niet aangevraagd',
  'many_wrong_guesses.sms':
    '{$project}: voor dit nummer zijn veel verkeerde codes ingevoerd. Gaat dit door, dan sturen we er geen codes meer naartoe.',
  'notice.sms_advice': 'Was u dit niet? Meld het de dienst. Wij vragen u nooit om een code.',
  'many_wrong_guesses.subject': 'Veel verkeerde codes voor uw adres bij {$project}',
  'many_wrong_guesses.title': 'Bij {$project} zijn veel verkeerde codes ingevoerd',
  'many_wrong_guesses.body':
    'Iemand heeft veel verkeerde codes ingevoerd voor dit e-mailadres. Gaat dit door, dan sturen we er geen codes meer naartoe en moet u op een andere manier inloggen.',
  'notice.advice': 'Was u dit niet, meld het ons dan:',
  'notice.report': 'Dit was ik niet',
  'approved.sms': '{$project}: een code die we naar dit nummer stuurden, is gebruikt.',
  'approved.subject': 'Uw code is gebruikt bij {$project}',
  'approved.title': 'Een code voor dit adres is gebruikt bij {$project}',
  'approved.body':
    'Iemand heeft een code of een link gebruikt die we naar dit e-mailadres hebben gestuurd. Was u het, dan hoeft u niets te doen.',
  'device_approved.sms': '{$project}: {$device} is aan uw account gekoppeld.',
  'device_approved.sms_was_you': 'Was u het, dan is alles in orde.',
  'device_approved.sms_end': 'Was u dit niet? Ontkoppel hier:',
  'device_approved.subject': 'Er is een apparaat aan uw account bij {$project} gekoppeld',
  'device_approved.title': '{$device} is aan uw account bij {$project} gekoppeld',
  'device_approved.when': 'Wanneer: {$time}',
  'device_approved.where': 'Waar: {$place}',
  'device_approved.was_you': 'Was u dit, dan hoeft u verder niets te doen.',
  'device_approved.advice': 'Was u dit niet, ontkoppel het dan hier:',
  'device_approved.end': 'Dit apparaat ontkoppelen',
  ...account,
  ...voice,
} satisfies Catalogue
