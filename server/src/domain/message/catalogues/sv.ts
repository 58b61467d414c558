import type { Catalogue } from '../catalogue.ts'
import { sv as account } from './account/sv.ts'
import { sv as voice } from './voice/sv.ts'

/** Swedish, with du. The `sms.` phrases use only letters of the GSM alphabet, or a message costs twice. */
export const sv = {
  'sms.sign_in': '{$code} är din kod från {$project} för att logga in.',
  'sms.sign_up': '{$code} är din kod från {$project} för att skapa ditt konto.',
  'sms.recovery': '{$code} är din kod från {$project} för att återställa ditt konto.',
  'sms.add_address': '{$code} är din kod från {$project} för att lägga till det här numret.',
  'sms.device': '{$code} är din kod från {$project} för att ansluta en enhet.',
  'sms.approval': '{$code} är din kod från {$project} för att godkänna en begäran.',
  'sms.purchase': '{$code} är din kod från {$project} för att bekräfta ett köp.',
  'sms.account_change': '{$code} är din kod från {$project} för att ändra ditt konto.',
  'sms.other': '{$code} är din kod från {$project} för att bekräfta att det är du.',
  'sms.transaction': '{$code} är din kod från {$project} för att betala {$amount} till {$payee}.',
  'short.sign_in': '{$code} {$project}: logga in.',
  'short.sign_up': '{$code} {$project}: skapa konto.',
  'short.recovery': '{$code} {$project}: återställ konto.',
  'short.add_address': '{$code} {$project}: lägg till nummer.',
  'short.device': '{$code} {$project}: anslut enhet.',
  'short.approval': '{$code} {$project}: godkänn begäran.',
  'short.purchase': '{$code} {$project}: bekräfta köp.',
  'short.account_change': '{$code} {$project}: ändra konto.',
  'short.other': '{$code} {$project}: bekräfta att det är du.',
  'short.transaction': '{$code} {$project}: betala {$amount} till {$payee}.',
  'sms.batch':
    '{$code} är din kod från {$project} för att betala totalt {$amount} ({$count} betalningar) till {$payees}.',
  'sms.declared': '{$code} är din kod från {$project} för att bekräfta: {$action}.',
  'short.batch': '{$code} {$project}: betala {$amount} ({$count} betalningar) till {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Ref. {$reference}.',
  'sms.never_share': 'Dela den aldrig.',
  'sms.never_asked': 'Vi frågar aldrig efter den.',
  'sms.not_you': 'Inte bett om den? Ignorera meddelandet.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Giltig i {$minutes} minut.}}
*   {{Giltig i {$minutes} minuter.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Giltig i {$hours} timme.}}
*   {{Giltig i {$hours} timmar.}}`,
  'email.subject': 'Din kod från {$project}',
  'email.subject_with_code': '{$code} är din kod från {$project}',
  'email.subject_of_link': 'Din länk från {$project}',
  'email.sign_in': 'Logga in på {$project}',
  'email.sign_up': 'Skapa ditt konto hos {$project}',
  'email.recovery': 'Återställ ditt konto hos {$project}',
  'email.add_address': 'Lägg till den här e-postadressen hos {$project}',
  'email.device': 'Anslut en enhet till {$project}',
  'email.approval': 'Godkänn en begäran hos {$project}',
  'email.purchase': 'Bekräfta ett köp hos {$project}',
  'email.account_change': 'Ändra ditt konto hos {$project}',
  'email.other': 'Bekräfta att det är du hos {$project}',
  'email.transaction': 'Betala {$amount} till {$payee}',
  'email.batch': 'Betala totalt {$amount} i {$count} betalningar',
  'email.part': '{$amount} till {$payee}',
  'email.declared': 'Bekräfta: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Din kod:',
  'email.or_code': 'Eller ange den här koden:',
  'email.open_link': 'Fortsätt',
  'email.link_host':
    'Länken öppnar {$host}. Om webbläsaren visar en annan adress ska du stänga sidan.',
  'email.sent_by': 'Skickat av {$host} för {$project}.',
  'email.reference': 'Referens: {$reference}. Sidan där du anger koden visar samma referens.',
  'email.never_share':
    'Dela aldrig koden och vidarebefordra inte det här meddelandet. Ingen på {$project} kommer att be dig om koden.',
  'email.not_you': 'Har du inte bett om detta? Använd inte koden och meddela oss:',
  'email.report': 'Jag har inte bett om detta',
  'many_wrong_guesses.sms':
    '{$project}: många felaktiga koder har angetts för det här numret. Om det fortsätter slutar vi skicka koder hit.',
  'notice.sms_advice': 'Inte du? Kontakta dem. Vi ber dig aldrig om en kod.',
  'many_wrong_guesses.subject': 'Många felaktiga koder för din adress hos {$project}',
  'many_wrong_guesses.title': 'Många felaktiga koder har angetts hos {$project}',
  'many_wrong_guesses.body':
    'Någon har angett många felaktiga koder för den här e-postadressen. Om det fortsätter slutar vi skicka koder hit, och då behöver du logga in på ett annat sätt.',
  'notice.advice': 'Om det inte var du, meddela oss:',
  'notice.report': 'Det var inte jag',
  'approved.sms': '{$project}: en kod som vi skickade till det här numret har använts.',
  'approved.subject': 'Din kod har använts hos {$project}',
  'approved.title': 'En kod för den här adressen har använts hos {$project}',
  'approved.body':
    'Någon har använt en kod eller en länk som vi skickade till den här e-postadressen. Om det var du behöver du inte göra något.',
  'device_approved.sms': '{$project}: {$device} har anslutits till ditt konto.',
  'device_approved.sms_was_you': 'Var det du är allt i sin ordning.',
  'device_approved.sms_end': 'Inte du? Avsluta här:',
  'device_approved.subject': 'En enhet har anslutits till ditt konto hos {$project}',
  'device_approved.title': '{$device} har anslutits till ditt konto hos {$project}',
  'device_approved.when': 'När: {$time}',
  'device_approved.where': 'Var: {$place}',
  'device_approved.was_you': 'Om det var du behöver du inte göra något mer.',
  'device_approved.advice': 'Om det inte var du, avsluta åtkomsten här:',
  'device_approved.end': 'Avsluta enhetens åtkomst',
  ...account,
  ...voice,
} satisfies Catalogue
