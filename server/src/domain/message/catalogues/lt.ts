import type { Catalogue } from '../catalogue.ts'
import { lt as account } from './account/lt.ts'
import { lt as voice } from './voice/lt.ts'

/** Lithuanian, formal. The `sms.` phrases are short: with ą, ė or š each message has room for few words. */
export const lt = {
  'sms.sign_in': '{$code} – {$project} prisijungimo kodas.',
  'sms.sign_up': '{$code} – {$project} kodas paskyrai sukurti.',
  'sms.recovery': '{$code} – {$project} kodas paskyrai atkurti.',
  'sms.add_address': '{$code} – {$project} kodas šiam numeriui pridėti.',
  'sms.device': '{$code} – {$project} kodas įrenginiui prijungti.',
  'sms.approval': '{$code} – {$project} kodas užklausai patvirtinti.',
  'sms.purchase': '{$code} – {$project} kodas pirkiniui patvirtinti.',
  'sms.account_change': '{$code} – {$project} kodas paskyrai pakeisti.',
  'sms.other': '{$code} – {$project} kodas patvirtinti, kad tai jūs.',
  'sms.transaction': '{$code} – {$project} kodas mokėjimui {$amount}. Gavėjas: {$payee}.',
  'short.sign_in': '{$code} {$project}: prisijungimas.',
  'short.sign_up': '{$code} {$project}: paskyros kūrimas.',
  'short.recovery': '{$code} {$project}: paskyros atkūrimas.',
  'short.add_address': '{$code} {$project}: numerio pridėjimas.',
  'short.device': '{$code} {$project}: įrenginio prijungimas.',
  'short.approval': '{$code} {$project}: užklausos patvirtinimas.',
  'short.purchase': '{$code} {$project}: pirkinio patvirtinimas.',
  'short.account_change': '{$code} {$project}: paskyros keitimas.',
  'short.other': '{$code} {$project}: patvirtinimas, kad tai jūs.',
  'short.transaction': '{$code} {$project}: {$amount}, gavėjas {$payee}.',
  'sms.batch':
    '{$code} – {$project} kodas mokėjimams, iš viso {$amount} (mokėjimų: {$count}). Gavėjai: {$payees}.',
  'sms.declared': '{$code} – {$project} kodas patvirtinti: {$action}.',
  'short.batch': '{$code} {$project}: {$amount}, mokėjimų: {$count}, gavėjai: {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Žyma {$reference}.',
  'sms.never_share': 'Niekam jo nesakykite.',
  'sms.never_asked': 'Mes jo niekada neprašome.',
  'sms.not_you': 'Neprašėte? Nepaisykite šios žinutės.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one  {{Galioja {$minutes} minutę.}}
few  {{Galioja {$minutes} minutes.}}
many {{Galioja {$minutes} minutės.}}
*    {{Galioja {$minutes} minučių.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one  {{Galioja {$hours} valandą.}}
few  {{Galioja {$hours} valandas.}}
many {{Galioja {$hours} valandos.}}
*    {{Galioja {$hours} valandų.}}`,
  'email.subject': 'Jūsų „{$project}“ kodas',
  'email.subject_with_code': '{$code} – jūsų „{$project}“ kodas',
  'email.subject_of_link': 'Jūsų „{$project}“ nuoroda',
  'email.sign_in': 'Prisijungimas prie „{$project}“',
  'email.sign_up': '„{$project}“ paskyros kūrimas',
  'email.recovery': '„{$project}“ paskyros atkūrimas',
  'email.add_address': 'Šio el. pašto adreso pridėjimas prie „{$project}“',
  'email.device': 'Įrenginio prijungimas prie „{$project}“',
  'email.approval': '„{$project}“ užklausos patvirtinimas',
  'email.purchase': '„{$project}“ pirkinio patvirtinimas',
  'email.account_change': '„{$project}“ paskyros keitimas',
  'email.other': 'Patvirtinimas „{$project}“, kad tai jūs',
  'email.transaction': 'Mokėjimas {$amount}, gavėjas: {$payee}',
  'email.batch': 'Mokėjimai, iš viso {$amount}, mokėjimų skaičius: {$count}',
  'email.part': '{$amount} – {$payee}',
  'email.declared': 'Patvirtinkite: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Jūsų kodas:',
  'email.or_code': 'Arba įveskite šį kodą:',
  'email.open_link': 'Tęsti',
  'email.link_host': 'Atsidarys {$host}. Jei naršyklė rodo kitą adresą, uždarykite puslapį.',
  'email.sent_by': 'Išsiųsta iš {$host} „{$project}“ vardu.',
  'email.reference': 'Žyma: {$reference}. Ta pati žyma rodoma puslapyje, kuriame įvedate kodą.',
  'email.never_share':
    'Niekam nesakykite šio kodo ir nepersiųskite šio laiško. „{$project}“ darbuotojai niekada jo neprašys.',
  'email.not_you': 'Jūs to neprašėte? Nenaudokite kodo ir praneškite mums:',
  'email.report': 'Aš to neprašiau',
  'many_wrong_guesses.sms':
    '{$project}: šiam numeriui daug kartų įvestas neteisingas kodas. Jei tai tęsis, kodų siuntimą juo išjungsime.',
  'notice.sms_advice': 'Ne jūs? Praneškite paslaugai. Kodų mes niekada neprašome.',
  'many_wrong_guesses.subject': 'Daug neteisingų kodų jūsų adresui: „{$project}“',
  'many_wrong_guesses.title': 'Daug kartų įvestas neteisingas kodas: „{$project}“',
  'many_wrong_guesses.body':
    'Kažkas daug kartų įvedė neteisingą kodą šiam el. pašto adresui. Jei tai tęsis, kodų siuntimą juo išjungsime ir jums reikės kito prisijungimo būdo.',
  'notice.advice': 'Jei tai buvote ne jūs, praneškite mums:',
  'notice.report': 'Tai ne aš',
  'approved.sms': '{$project}: panaudotas šiuo numeriu išsiųstas kodas.',
  'approved.subject': 'Jūsų kodas panaudotas: „{$project}“',
  'approved.title': 'Panaudotas šiam adresui skirtas kodas: „{$project}“',
  'approved.body':
    'Kažkas panaudojo kodą arba nuorodą, kuriuos išsiuntėme šiuo el. pašto adresu. Jei tai buvote jūs, nieko daryti nereikia.',
  'device_approved.sms': '{$project}: prie jūsų paskyros prijungtas įrenginys {$device}.',
  'device_approved.sms_was_you': 'Jei tai jūs, viskas gerai.',
  'device_approved.sms_end': 'Ne jūs? Nutraukite čia:',
  'device_approved.subject': 'Prie jūsų „{$project}“ paskyros prijungtas įrenginys',
  'device_approved.title': 'Prie jūsų „{$project}“ paskyros prijungtas įrenginys: {$device}',
  'device_approved.when': 'Kada: {$time}',
  'device_approved.where': 'Kur: {$place}',
  'device_approved.was_you': 'Jei tai buvote jūs, daugiau nieko daryti nereikia.',
  'device_approved.advice': 'Jei tai buvote ne jūs, nutraukite prieigą čia:',
  'device_approved.end': 'Nutraukti šio įrenginio prieigą',
  ...account,
  ...voice,
} satisfies Catalogue
