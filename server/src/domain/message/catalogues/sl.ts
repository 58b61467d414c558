import type { Catalogue } from '../catalogue.ts'
import { sl as account } from './account/sl.ts'
import { sl as voice } from './voice/sl.ts'

/** Slovenian, formal. The `sms.` phrases are short: with č, š or ž each message has room for few words. */
export const sl = {
  'sms.sign_in': '{$code} je vaša koda {$project} za prijavo.',
  'sms.sign_up': '{$code} je vaša koda {$project} za registracijo.',
  'sms.recovery': '{$code} je vaša koda {$project} za obnovitev računa.',
  'sms.add_address': '{$code} je vaša koda {$project} za dodajanje številke.',
  'sms.device': '{$code} je vaša koda {$project} za povezavo naprave.',
  'sms.approval': '{$code} je vaša koda {$project} za potrditev zahteve.',
  'sms.purchase': '{$code} je vaša koda {$project} za potrditev nakupa.',
  'sms.account_change': '{$code} je vaša koda {$project} za spremembo računa.',
  'sms.other': '{$code} je vaša koda {$project} za potrditev, da ste to vi.',
  'sms.transaction': '{$code} je vaša koda {$project} za plačilo {$amount}. Prejemnik: {$payee}.',
  'short.sign_in': '{$code} {$project}: prijava.',
  'short.sign_up': '{$code} {$project}: registracija.',
  'short.recovery': '{$code} {$project}: obnovitev računa.',
  'short.add_address': '{$code} {$project}: dodajanje številke.',
  'short.device': '{$code} {$project}: povezava naprave.',
  'short.approval': '{$code} {$project}: potrditev zahteve.',
  'short.purchase': '{$code} {$project}: potrditev nakupa.',
  'short.account_change': '{$code} {$project}: sprememba računa.',
  'short.other': '{$code} {$project}: potrditev, da ste to vi.',
  'short.transaction': '{$code} {$project}: plačilo {$amount} za {$payee}.',
  'sms.batch':
    '{$code} je vaša koda {$project} za plačilo skupaj {$amount} (število plačil: {$count}). Prejemniki: {$payees}.',
  'sms.declared': '{$code} je vaša koda {$project} za potrditev: {$action}.',
  'short.batch': '{$code} {$project}: {$amount}, število plačil: {$count}, prejemniki: {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Oznaka {$reference}.',
  'sms.never_share': 'Nikomur je ne povejte.',
  'sms.never_asked': 'Nikoli vas ne vprašamo zanjo.',
  'sms.not_you': 'Je niste zahtevali? Prezrite to sporočilo.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Velja {$minutes} minuto.}}
two {{Velja {$minutes} minuti.}}
few {{Velja {$minutes} minute.}}
*   {{Velja {$minutes} minut.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Velja {$hours} uro.}}
two {{Velja {$hours} uri.}}
few {{Velja {$hours} ure.}}
*   {{Velja {$hours} ur.}}`,
  'email.subject': 'Vaša koda za {$project}',
  'email.subject_with_code': '{$code} je vaša koda za {$project}',
  'email.subject_of_link': 'Vaša povezava za {$project}',
  'email.sign_in': 'Prijava v {$project}',
  'email.sign_up': 'Ustvarjanje uporabniškega računa: {$project}',
  'email.recovery': 'Obnovitev uporabniškega računa: {$project}',
  'email.add_address': 'Dodajanje tega e-poštnega naslova: {$project}',
  'email.device': 'Povezava naprave: {$project}',
  'email.approval': 'Potrditev zahteve: {$project}',
  'email.purchase': 'Potrditev nakupa: {$project}',
  'email.account_change': 'Sprememba uporabniškega računa: {$project}',
  'email.other': 'Potrditev, da ste to vi: {$project}',
  'email.transaction': 'Plačilo {$amount}, prejemnik: {$payee}',
  'email.batch': 'Plačilo skupaj {$amount}, število plačil: {$count}',
  'email.part': '{$amount} – {$payee}',
  'email.declared': 'Potrdite: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Vaša koda:',
  'email.or_code': 'Ali vnesite to kodo:',
  'email.open_link': 'Nadaljuj',
  'email.link_host': 'Odpre se {$host}. Če brskalnik pokaže drug naslov, zaprite stran.',
  'email.sent_by': 'Poslano z naslova {$host} za {$project}.',
  'email.reference': 'Oznaka: {$reference}. Enaka je prikazana na strani, kjer vnesete kodo.',
  'email.never_share':
    'Nikomur ne povejte te kode in ne posredujte tega sporočila. Nihče iz {$project} vas ne bo nikoli vprašal zanjo.',
  'email.not_you': 'Tega niste zahtevali? Kode ne uporabite in nam to sporočite:',
  'email.report': 'To ni moja zahteva',
  'many_wrong_guesses.sms':
    '{$project}: za to številko je bila velikokrat vnesena napačna koda. Če se bo to nadaljevalo, bomo pošiljanje kod nanjo izklopili.',
  'notice.sms_advice': 'Niste vi? Obvestite storitev. Za kode nikoli ne sprašujemo.',
  'many_wrong_guesses.subject': 'Veliko napačnih kod za vaš naslov: {$project}',
  'many_wrong_guesses.title': 'Velikokrat je bila vnesena napačna koda: {$project}',
  'many_wrong_guesses.body':
    'Nekdo je za ta e-poštni naslov velikokrat vnesel napačno kodo. Če se bo to nadaljevalo, bomo pošiljanje kod nanj izklopili in potrebovali boste drug način prijave.',
  'notice.advice': 'Če to niste bili vi, nam sporočite:',
  'notice.report': 'To nisem jaz',
  'approved.sms': '{$project}: uporabljena je bila koda, poslana na to številko.',
  'approved.subject': 'Vaša koda je bila uporabljena: {$project}',
  'approved.title': 'Koda za ta naslov je bila uporabljena: {$project}',
  'approved.body':
    'Nekdo je uporabil kodo ali povezavo, ki smo jo poslali na ta e-poštni naslov. Če ste bili to vi, vam ni treba storiti ničesar.',
  'device_approved.sms': '{$project}: z vašim računom je povezana naprava {$device}.',
  'device_approved.sms_was_you': 'Če ste to vi, je vse v redu.',
  'device_approved.sms_end': 'Niste vi? Prekinite tukaj:',
  'device_approved.subject': 'Naprava je bila povezana z vašim uporabniškim računom: {$project}',
  'device_approved.title':
    '{$device}: naprava je bila povezana z vašim uporabniškim računom ({$project})',
  'device_approved.when': 'Kdaj: {$time}',
  'device_approved.where': 'Kje: {$place}',
  'device_approved.was_you': 'Če ste bili to vi, vam ni treba storiti ničesar več.',
  'device_approved.advice': 'Če to niste bili vi, prekinite dostop tukaj:',
  'device_approved.end': 'Prekini dostop te naprave',
  ...account,
  ...voice,
} satisfies Catalogue
