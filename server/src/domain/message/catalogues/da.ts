import type { Catalogue } from '../catalogue.ts'
import { da as account } from './account/da.ts'
import { da as voice } from './voice/da.ts'

/** Danish, with du. The `sms.` phrases use only letters of the GSM alphabet, or a message costs twice. */
export const da = {
  'sms.sign_in': '{$code} er din kode fra {$project} til at logge ind.',
  'sms.sign_up': '{$code} er din kode fra {$project} til at oprette din konto.',
  'sms.recovery': '{$code} er din kode fra {$project} til at gendanne din konto.',
  'sms.add_address': '{$code} er din kode fra {$project} til at tilføje dette nummer.',
  'sms.device': '{$code} er din kode fra {$project} til at tilslutte en enhed.',
  'sms.approval': '{$code} er din kode fra {$project} til at godkende en anmodning.',
  'sms.purchase': '{$code} er din kode fra {$project} til at bekræfte et køb.',
  'sms.account_change': '{$code} er din kode fra {$project} til at ændre din konto.',
  'sms.other': '{$code} er din kode fra {$project} til at bekræfte, at det er dig.',
  'sms.transaction': '{$code} er din kode fra {$project} til at betale {$amount} til {$payee}.',
  'short.sign_in': '{$code} {$project}: log ind.',
  'short.sign_up': '{$code} {$project}: opret konto.',
  'short.recovery': '{$code} {$project}: gendan konto.',
  'short.add_address': '{$code} {$project}: tilføj nummer.',
  'short.device': '{$code} {$project}: tilslut enhed.',
  'short.approval': '{$code} {$project}: godkend anmodning.',
  'short.purchase': '{$code} {$project}: bekræft køb.',
  'short.account_change': '{$code} {$project}: ændr konto.',
  'short.other': '{$code} {$project}: bekræft, at det er dig.',
  'short.transaction': '{$code} {$project}: betal {$amount} til {$payee}.',
  'sms.batch':
    '{$code} er din kode fra {$project} til at betale i alt {$amount} ({$count} betalinger) til {$payees}.',
  'sms.declared': '{$code} er din kode fra {$project} til at bekræfte: {$action}.',
  'short.batch': '{$code} {$project}: betal {$amount} ({$count} betalinger) til {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Ref. {$reference}.',
  'sms.never_share': 'Del den aldrig.',
  'sms.never_asked': 'Vi beder aldrig om den.',
  'sms.not_you': 'Har du ikke bedt om den? Ignorer beskeden.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Gyldig i {$minutes} minut.}}
*   {{Gyldig i {$minutes} minutter.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Gyldig i {$hours} time.}}
*   {{Gyldig i {$hours} timer.}}`,
  'email.subject': 'Din kode fra {$project}',
  'email.subject_with_code': '{$code} er din kode fra {$project}',
  'email.subject_of_link': 'Dit link fra {$project}',
  'email.sign_in': 'Log ind på {$project}',
  'email.sign_up': 'Opret din konto hos {$project}',
  'email.recovery': 'Gendan din konto hos {$project}',
  'email.add_address': 'Tilføj denne e-mailadresse hos {$project}',
  'email.device': 'Tilslut en enhed til {$project}',
  'email.approval': 'Godkend en anmodning hos {$project}',
  'email.purchase': 'Bekræft et køb hos {$project}',
  'email.account_change': 'Ændr din konto hos {$project}',
  'email.other': 'Bekræft, at det er dig, hos {$project}',
  'email.transaction': 'Betal {$amount} til {$payee}',
  'email.batch': 'Betal i alt {$amount} i {$count} betalinger',
  'email.part': '{$amount} til {$payee}',
  'email.declared': 'Bekræft: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Din kode:',
  'email.or_code': 'Eller indtast denne kode:',
  'email.open_link': 'Fortsæt',
  'email.link_host':
    'Linket åbner {$host}. Hvis din browser viser en anden adresse, skal du lukke siden.',
  'email.sent_by': 'Sendt af {$host} for {$project}.',
  'email.reference': 'Reference: {$reference}. Siden, hvor du indtaster koden, viser den samme.',
  'email.never_share':
    'Del aldrig koden, og videresend ikke denne besked. Ingen hos {$project} vil bede dig om koden.',
  'email.not_you': 'Har du ikke bedt om dette? Brug ikke koden, og giv os besked:',
  'email.report': 'Jeg har ikke bedt om dette',
  'many_wrong_guesses.sms':
    '{$project}: der er indtastet mange forkerte koder for dette nummer. Hvis det fortsætter, sender vi ikke flere koder hertil.',
  'notice.sms_advice': 'Ikke dig? Kontakt dem. Vi beder dig aldrig om en kode.',
  'many_wrong_guesses.subject': 'Mange forkerte koder for din adresse hos {$project}',
  'many_wrong_guesses.title': 'Der er indtastet mange forkerte koder hos {$project}',
  'many_wrong_guesses.body':
    'Nogen har indtastet mange forkerte koder for denne e-mailadresse. Hvis det fortsætter, sender vi ikke flere koder hertil, og så skal du logge ind på en anden måde.',
  'notice.advice': 'Hvis det ikke var dig, så giv os besked:',
  'notice.report': 'Det var ikke mig',
  'approved.sms': '{$project}: en kode, som vi sendte til dette nummer, er blevet brugt.',
  'approved.subject': 'Din kode er blevet brugt hos {$project}',
  'approved.title': 'En kode til denne adresse er blevet brugt hos {$project}',
  'approved.body':
    'Nogen har brugt en kode eller et link, som vi sendte til denne e-mailadresse. Hvis det var dig, skal du ikke gøre noget.',
  'device_approved.sms': '{$project}: {$device} er blevet tilsluttet din konto.',
  'device_approved.sms_was_you': 'Var det dig, er alt i orden.',
  'device_approved.sms_end': 'Ikke dig? Afslut her:',
  'device_approved.subject': 'En enhed er blevet tilsluttet din konto hos {$project}',
  'device_approved.title': '{$device} er blevet tilsluttet din konto hos {$project}',
  'device_approved.when': 'Hvornår: {$time}',
  'device_approved.where': 'Hvor: {$place}',
  'device_approved.was_you': 'Hvis det var dig, skal du ikke gøre mere.',
  'device_approved.advice': 'Hvis det ikke var dig, så afslut adgangen her:',
  'device_approved.end': 'Afslut enhedens adgang',
  ...account,
  ...voice,
} satisfies Catalogue
