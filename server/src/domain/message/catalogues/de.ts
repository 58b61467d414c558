import type { Catalogue } from '../catalogue.ts'
import { de as account } from './account/de.ts'
import { de as voice } from './voice/de.ts'

/** German, formal. The `sms.` phrases use only letters of the GSM alphabet, or a message costs twice. */
export const de = {
  'sms.sign_in': '{$code} ist Ihr Code von {$project} zum Anmelden.',
  'sms.sign_up': '{$code} ist Ihr Code von {$project} für Ihr neues Konto.',
  'sms.recovery': '{$code} ist Ihr Code von {$project} zur Kontowiederherstellung.',
  'sms.add_address': '{$code} ist Ihr Code von {$project} zum Hinzufügen dieser Nummer.',
  'sms.device': '{$code} ist Ihr Code von {$project} zum Verbinden eines Geräts.',
  'sms.approval': '{$code} ist Ihr Code von {$project} zum Bestätigen einer Anfrage.',
  'sms.purchase': '{$code} ist Ihr Code von {$project} zum Bestätigen eines Kaufs.',
  'sms.account_change': '{$code} ist Ihr Code von {$project} zum Ändern Ihres Kontos.',
  'sms.other': '{$code} ist Ihr Bestätigungscode von {$project}.',
  'sms.transaction':
    '{$code} ist Ihr Code von {$project} für die Zahlung von {$amount} an {$payee}.',
  'short.sign_in': '{$code} {$project}: Anmeldung.',
  'short.sign_up': '{$code} {$project}: neues Konto.',
  'short.recovery': '{$code} {$project}: Konto wiederherstellen.',
  'short.add_address': '{$code} {$project}: Nummer hinzufügen.',
  'short.device': '{$code} {$project}: Gerät verbinden.',
  'short.approval': '{$code} {$project}: Anfrage bestätigen.',
  'short.purchase': '{$code} {$project}: Kauf bestätigen.',
  'short.account_change': '{$code} {$project}: Konto ändern.',
  'short.other': '{$code} {$project}: Bestätigung.',
  'short.transaction': '{$code} {$project}: {$amount} an {$payee} zahlen.',
  'sms.batch':
    '{$code} ist Ihr Code von {$project}, um insgesamt {$amount} ({$count} Zahlungen) zu zahlen an {$payees}.',
  'sms.declared': '{$code} ist Ihr Code von {$project} zur Bestätigung: {$action}.',
  'short.batch': '{$code} {$project}: {$amount} ({$count} Zahlungen) an {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Ref. {$reference}.',
  'sms.never_share': 'Nie weitergeben.',
  'sms.never_asked': 'Wir fragen nie danach.',
  'sms.not_you': 'Nicht angefordert? Ignorieren Sie diese SMS.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{{$minutes} Minute gültig.}}
*   {{{$minutes} Minuten gültig.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{{$hours} Stunde gültig.}}
*   {{{$hours} Stunden gültig.}}`,
  'email.subject': 'Ihr Code von {$project}',
  'email.subject_with_code': '{$code} ist Ihr Code von {$project}',
  'email.subject_of_link': 'Ihr Link von {$project}',
  'email.sign_in': 'Anmeldung bei {$project}',
  'email.sign_up': 'Ihr neues Konto bei {$project}',
  'email.recovery': 'Zurück in Ihr Konto bei {$project}',
  'email.add_address': 'Diese E-Mail-Adresse bei {$project} hinzufügen',
  'email.device': 'Ein Gerät mit {$project} verbinden',
  'email.approval': 'Eine Anfrage bei {$project} bestätigen',
  'email.purchase': 'Einen Kauf bei {$project} bestätigen',
  'email.account_change': 'Ihr Konto bei {$project} ändern',
  'email.other': 'Ihre Bestätigung für {$project}',
  'email.transaction': 'Zahlung von {$amount} an {$payee}',
  'email.batch': 'Zahlung von insgesamt {$amount} in {$count} Zahlungen',
  'email.part': '{$amount} an {$payee}',
  'email.declared': 'Bitte bestätigen: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Ihr Code:',
  'email.or_code': 'Oder geben Sie diesen Code ein:',
  'email.open_link': 'Weiter',
  'email.link_host':
    'Es öffnet sich {$host}. Zeigt Ihr Browser eine andere Adresse, schließen Sie die Seite.',
  'email.sent_by': 'Gesendet von {$host} für {$project}.',
  'email.reference':
    'Referenz: {$reference}. Dieselbe steht auf der Seite, auf der Sie den Code eingeben.',
  'email.never_share':
    'Geben Sie diesen Code nie weiter und leiten Sie diese Nachricht nicht weiter. Niemand von {$project} fragt Sie danach.',
  'email.not_you':
    'Sie haben das nicht angefordert? Verwenden Sie den Code nicht und melden Sie es uns:',
  'email.report': 'Ich habe das nicht angefordert',
  'many_wrong_guesses.sms':
    '{$project}: Für diese Nummer wurden viele falsche Codes eingegeben. Geht das so weiter, schalten wir Codes an diese Nummer ab.',
  'notice.sms_advice':
    'Das waren nicht Sie? Melden Sie es dort. Wir fragen Sie nie nach einem Code.',
  'many_wrong_guesses.subject': 'Viele falsche Codes für Ihre Adresse bei {$project}',
  'many_wrong_guesses.title': 'Bei {$project} wurden viele falsche Codes eingegeben',
  'many_wrong_guesses.body':
    'Jemand hat für diese E-Mail-Adresse viele falsche Codes eingegeben. Geht das so weiter, schalten wir Codes an diese Adresse ab. Dann müssen Sie sich auf einem anderen Weg anmelden.',
  'notice.advice': 'Wenn Sie das nicht waren, melden Sie es uns:',
  'notice.report': 'Das war nicht ich',
  'approved.sms': '{$project}: Ein Code, den wir an diese Nummer geschickt haben, wurde verwendet.',
  'approved.subject': 'Ihr Code wurde bei {$project} verwendet',
  'approved.title': 'Ein Code für diese Adresse wurde bei {$project} verwendet',
  'approved.body':
    'Jemand hat einen Code oder einen Link verwendet, den wir an diese E-Mail-Adresse geschickt haben. Wenn Sie das waren, brauchen Sie nichts zu tun.',
  'device_approved.sms': '{$project}: {$device} wurde mit Ihrem Konto verbunden.',
  'device_approved.sms_was_you': 'Waren Sie es, ist alles gut.',
  'device_approved.sms_end': 'Das waren nicht Sie? Hier beenden:',
  'device_approved.subject': 'Ein Gerät wurde mit Ihrem Konto bei {$project} verbunden',
  'device_approved.title': '{$device} wurde mit Ihrem Konto bei {$project} verbunden',
  'device_approved.when': 'Wann: {$time}',
  'device_approved.where': 'Wo: {$place}',
  'device_approved.was_you': 'Wenn Sie das waren, brauchen Sie nichts weiter zu tun.',
  'device_approved.advice': 'Wenn Sie das nicht waren, beenden Sie es hier:',
  'device_approved.end': 'Zugriff dieses Geräts beenden',
  ...account,
  ...voice,
} satisfies Catalogue
