import type { Catalogue } from '../catalogue.ts'
import { pl as account } from './account/pl.ts'
import { pl as voice } from './voice/pl.ts'

/** Polish, as its banks write: in the second person, and with no verb that would have to know whether a man or a woman reads it. The `sms.` phrases are short, since ż or ł makes a message cost twice. */
export const pl = {
  'sms.sign_in': '{$code} to Twój kod {$project} do logowania.',
  'sms.sign_up': '{$code} to Twój kod {$project} do założenia konta.',
  'sms.recovery': '{$code} to Twój kod {$project} do odzyskania konta.',
  'sms.add_address': '{$code} to Twój kod {$project} do dodania tego numeru.',
  'sms.device': '{$code} to Twój kod {$project} do połączenia urządzenia.',
  'sms.approval': '{$code} to Twój kod {$project} do zatwierdzenia prośby.',
  'sms.purchase': '{$code} to Twój kod {$project} do potwierdzenia zakupu.',
  'sms.account_change': '{$code} to Twój kod {$project} do zmiany na koncie.',
  'sms.other': '{$code} to Twój kod {$project} do potwierdzenia tożsamości.',
  'sms.transaction': '{$code} to Twój kod {$project} do płatności {$amount}: {$payee}.',
  'short.sign_in': '{$code} {$project}: logowanie.',
  'short.sign_up': '{$code} {$project}: nowe konto.',
  'short.recovery': '{$code} {$project}: odzyskanie konta.',
  'short.add_address': '{$code} {$project}: dodanie numeru.',
  'short.device': '{$code} {$project}: nowe urządzenie.',
  'short.approval': '{$code} {$project}: zatwierdzenie prośby.',
  'short.purchase': '{$code} {$project}: zakup.',
  'short.account_change': '{$code} {$project}: zmiana konta.',
  'short.other': '{$code} {$project}: potwierdzenie.',
  'short.transaction': '{$code} {$project}: płatność {$amount}: {$payee}.',
  'sms.batch':
    '{$code} to Twój kod {$project} do płatności na łącznie {$amount} (liczba płatności: {$count}), odbiorcy: {$payees}.',
  'sms.declared': '{$code} to Twój kod {$project} do potwierdzenia: {$action}.',
  'short.batch': '{$code} {$project}: {$amount} (płatności: {$count}), odbiorcy: {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Ref. {$reference}.',
  'sms.never_share': 'Nie podawaj nikomu.',
  'sms.never_asked': 'Nigdy o niego nie pytamy.',
  'sms.not_you': 'To nie Ty? Zignoruj tę wiadomość.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Ważny {$minutes} minutę.}}
few {{Ważny {$minutes} minuty.}}
many {{Ważny {$minutes} minut.}}
* {{Ważny {$minutes} minuty.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Ważny {$hours} godzinę.}}
few {{Ważny {$hours} godziny.}}
many {{Ważny {$hours} godzin.}}
* {{Ważny {$hours} godziny.}}`,
  'email.subject': 'Twój kod {$project}',
  'email.subject_with_code': '{$code} to Twój kod {$project}',
  'email.subject_of_link': 'Twój link {$project}',
  'email.sign_in': 'Logowanie do {$project}',
  'email.sign_up': 'Założenie konta w {$project}',
  'email.recovery': 'Odzyskanie konta w {$project}',
  'email.add_address': 'Dodanie tego adresu e-mail w {$project}',
  'email.device': 'Połączenie urządzenia z {$project}',
  'email.approval': 'Zatwierdzenie prośby w {$project}',
  'email.purchase': 'Potwierdzenie zakupu w {$project}',
  'email.account_change': 'Zmiana na Twoim koncie w {$project}',
  'email.other': 'Potwierdzenie tożsamości w {$project}',
  'email.transaction': 'Płatność {$amount}: {$payee}',
  'email.batch': 'Płatność na łącznie {$amount}, liczba płatności: {$count}',
  'email.part': '{$amount}: {$payee}',
  'email.declared': 'Potwierdź: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Twój kod:',
  'email.or_code': 'Lub wpisz ten kod:',
  'email.open_link': 'Kontynuuj',
  'email.link_host': 'Otworzy się {$host}. Jeśli przeglądarka pokaże inny adres, zamknij stronę.',
  'email.sent_by': 'Wysłane przez {$host} dla {$project}.',
  'email.reference': 'Oznaczenie: {$reference}. Strona, na której wpisujesz kod, pokazuje to samo.',
  'email.never_share':
    'Nigdy nie podawaj nikomu tego kodu i nie przekazuj dalej tej wiadomości. Nikt z {$project} o niego nie zapyta.',
  'email.not_you': 'To nie Twoja prośba? Nie używaj kodu i daj nam znać:',
  'email.report': 'To nie moja prośba',
  'many_wrong_guesses.sms':
    '{$project}: dla tego numeru wpisano wiele błędnych kodów. Jeśli to się powtórzy, przestaniemy wysyłać na niego kody.',
  'notice.sms_advice': 'To nie Ty? Zgłoś to. Nigdy nie pytamy o kod.',
  'many_wrong_guesses.subject': 'Wiele błędnych kodów dla Twojego adresu w {$project}',
  'many_wrong_guesses.title': 'W {$project} wpisano wiele błędnych kodów',
  'many_wrong_guesses.body':
    'Ktoś wpisał wiele błędnych kodów dla tego adresu e-mail. Jeśli to się powtórzy, przestaniemy wysyłać na niego kody i trzeba będzie logować się w inny sposób.',
  'notice.advice': 'Jeśli to nie Ty, daj nam znać:',
  'notice.report': 'To nie ja',
  'approved.sms': '{$project}: użyto kodu wysłanego na ten numer.',
  'approved.subject': 'Użyto Twojego kodu w {$project}',
  'approved.title': 'Użyto kodu dla tego adresu w {$project}',
  'approved.body':
    'Ktoś użył kodu lub linku, który wysłaliśmy na ten adres e-mail. Jeśli to Ty, nie musisz nic robić.',
  'device_approved.sms': '{$project}: z Twoim kontem połączono urządzenie: {$device}.',
  'device_approved.sms_was_you': 'Jeśli to Ty, wszystko w porządku.',
  'device_approved.sms_end': 'To nie Ty? Odłącz je tutaj:',
  'device_approved.subject': 'Z Twoim kontem w {$project} połączono urządzenie',
  'device_approved.title': 'Z Twoim kontem w {$project} połączono urządzenie: {$device}',
  'device_approved.when': 'Kiedy: {$time}',
  'device_approved.where': 'Gdzie: {$place}',
  'device_approved.was_you': 'Jeśli to Ty, nie musisz nic więcej robić.',
  'device_approved.advice': 'Jeśli to nie Ty, odłącz je tutaj:',
  'device_approved.end': 'Odłącz to urządzenie',
  ...account,
  ...voice,
} satisfies Catalogue
