import type { Catalogue } from '../catalogue.ts'
import { ro as account } from './account/ro.ts'
import { ro as voice } from './voice/ro.ts'

/** Romanian, formal. Its letters are not those of the GSM alphabet, so the `sms.` phrases are short. */
export const ro = {
  'sms.sign_in': '{$code} este codul {$project} pentru conectare.',
  'sms.sign_up': '{$code} este codul {$project} pentru contul nou.',
  'sms.recovery': '{$code} este codul {$project} pentru recuperarea contului.',
  'sms.add_address': '{$code} este codul {$project} pentru adăugarea numărului.',
  'sms.device': '{$code} este codul {$project} pentru conectarea unui dispozitiv.',
  'sms.approval': '{$code} este codul {$project} pentru aprobarea unei cereri.',
  'sms.purchase': '{$code} este codul {$project} pentru confirmarea unei cumpărături.',
  'sms.account_change': '{$code} este codul {$project} pentru modificarea contului.',
  'sms.other': '{$code} este codul {$project} pentru confirmarea identității.',
  'sms.transaction': '{$code} este codul {$project} pentru plata de {$amount} către {$payee}.',
  'short.sign_in': '{$code} {$project}: conectare.',
  'short.sign_up': '{$code} {$project}: cont nou.',
  'short.recovery': '{$code} {$project}: recuperare cont.',
  'short.add_address': '{$code} {$project}: adăugare număr.',
  'short.device': '{$code} {$project}: conectare dispozitiv.',
  'short.approval': '{$code} {$project}: aprobare cerere.',
  'short.purchase': '{$code} {$project}: confirmare cumpărătură.',
  'short.account_change': '{$code} {$project}: modificare cont.',
  'short.other': '{$code} {$project}: confirmare identitate.',
  'short.transaction': '{$code} {$project}: plată {$amount} către {$payee}.',
  'sms.batch':
    '{$code} este codul {$project} pentru plata a {$amount} în total (plăți: {$count}) către {$payees}.',
  'sms.declared': '{$code} este codul {$project} pentru confirmare: {$action}.',
  'short.batch': '{$code} {$project}: plată {$amount} (plăți: {$count}) către {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Ref. {$reference}.',
  'sms.never_share': 'Nu îl dați nimănui.',
  'sms.never_asked': 'Noi nu îl cerem niciodată.',
  'sms.not_you': 'Nu l-ați cerut? Ignorați mesajul.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Expiră în {$minutes} minut.}}
few {{Expiră în {$minutes} minute.}}
*   {{Expiră în {$minutes} de minute.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Expiră în {$hours} oră.}}
few {{Expiră în {$hours} ore.}}
*   {{Expiră în {$hours} de ore.}}`,
  'email.subject': 'Codul dvs. de la {$project}',
  'email.subject_with_code': '{$code} este codul dvs. de la {$project}',
  'email.subject_of_link': 'Linkul dvs. de la {$project}',
  'email.sign_in': 'Conectare la {$project}',
  'email.sign_up': 'Crearea contului dvs. la {$project}',
  'email.recovery': 'Recuperarea contului dvs. la {$project}',
  'email.add_address': 'Adăugarea acestei adrese de e-mail la {$project}',
  'email.device': 'Conectarea unui dispozitiv la {$project}',
  'email.approval': 'Aprobarea unei cereri la {$project}',
  'email.purchase': 'Confirmarea unei cumpărături la {$project}',
  'email.account_change': 'Modificarea contului dvs. la {$project}',
  'email.other': 'Confirmarea identității dvs. la {$project}',
  'email.transaction': 'Plată de {$amount} către {$payee}',
  'email.batch': 'Plată de {$amount} în total (număr de plăți: {$count})',
  'email.part': '{$amount} către {$payee}',
  'email.declared': 'Vă rugăm să confirmați: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Codul dvs.:',
  'email.or_code': 'Sau introduceți acest cod:',
  'email.open_link': 'Continuați',
  'email.link_host': 'Se deschide {$host}. Dacă browserul arată altă adresă, închideți pagina.',
  'email.sent_by': 'Trimis de {$host} pentru {$project}.',
  'email.reference':
    'Referință: {$reference}. Pagina în care introduceți codul o arată pe aceeași.',
  'email.never_share':
    'Nu dați nimănui acest cod și nu redirecționați acest mesaj. Nimeni de la {$project} nu vi-l va cere.',
  'email.not_you': 'Nu ați cerut acest lucru? Nu folosiți codul și anunțați-ne:',
  'email.report': 'Nu am cerut acest lucru',
  'many_wrong_guesses.sms':
    '{$project}: s-au introdus multe coduri greșite pentru acest număr de telefon. Dacă se mai întâmplă, vom opri trimiterea codurilor la el.',
  'notice.sms_advice': 'Nu ați fost dvs.? Anunțați-i. Nu vă cerem niciodată un cod.',
  'many_wrong_guesses.subject': 'Multe coduri greșite pentru adresa dvs. la {$project}',
  'many_wrong_guesses.title': 'S-au introdus multe coduri greșite la {$project}',
  'many_wrong_guesses.body':
    'Cineva a introdus multe coduri greșite pentru această adresă de e-mail. Dacă se mai întâmplă, vom opri trimiterea codurilor la ea și veți avea nevoie de altă metodă de conectare.',
  'notice.advice': 'Dacă nu ați fost dvs., anunțați-ne:',
  'notice.report': 'Nu am fost eu',
  'approved.sms':
    '{$project}: a fost folosit un cod pe care l-am trimis la acest număr de telefon.',
  'approved.subject': 'Codul dvs. a fost folosit la {$project}',
  'approved.title': 'Un cod pentru această adresă a fost folosit la {$project}',
  'approved.body':
    'Cineva a folosit un cod sau un link pe care l-am trimis la această adresă de e-mail. Dacă ați fost dvs., nu trebuie să faceți nimic.',
  'device_approved.sms': '{$project}: dispozitivul „{$device}” a fost conectat la contul dvs.',
  'device_approved.sms_was_you': 'Dacă ați fost dvs., totul e în regulă.',
  'device_approved.sms_end': 'Nu ați fost dvs.? Opriți accesul aici:',
  'device_approved.subject': 'Un dispozitiv a fost conectat la contul dvs. de la {$project}',
  'device_approved.title':
    'Dispozitivul „{$device}” a fost conectat la contul dvs. de la {$project}',
  'device_approved.when': 'Când: {$time}',
  'device_approved.where': 'Unde: {$place}',
  'device_approved.was_you': 'Dacă ați fost dvs., nu mai trebuie să faceți nimic.',
  'device_approved.advice': 'Dacă nu ați fost dvs., opriți accesul aici:',
  'device_approved.end': 'Opriți accesul acestui dispozitiv',
  ...account,
  ...voice,
} satisfies Catalogue
