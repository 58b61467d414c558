import type { Catalogue } from '../catalogue.ts'
import { sk as account } from './account/sk.ts'
import { sk as voice } from './voice/sk.ts'

/** Slovak, with vy. Its letters are not those of the GSM alphabet, so the `sms.` phrases are short. */
export const sk = {
  'sms.sign_in': '{$code} je váš kód {$project} na prihlásenie.',
  'sms.sign_up': '{$code} je váš kód {$project} na vytvorenie účtu.',
  'sms.recovery': '{$code} je váš kód {$project} na obnovenie účtu.',
  'sms.add_address': '{$code} je váš kód {$project} na pridanie čísla.',
  'sms.device': '{$code} je váš kód {$project} na pripojenie zariadenia.',
  'sms.approval': '{$code} je váš kód {$project} na schválenie žiadosti.',
  'sms.purchase': '{$code} je váš kód {$project} na potvrdenie nákupu.',
  'sms.account_change': '{$code} je váš kód {$project} na zmenu účtu.',
  'sms.other': '{$code} je váš kód {$project} na overenie totožnosti.',
  'sms.transaction': '{$code} je váš kód {$project} na platbu {$amount}. Príjemca: {$payee}.',
  'short.sign_in': '{$code} {$project}: prihlásenie.',
  'short.sign_up': '{$code} {$project}: nový účet.',
  'short.recovery': '{$code} {$project}: obnovenie účtu.',
  'short.add_address': '{$code} {$project}: pridanie čísla.',
  'short.device': '{$code} {$project}: pripojenie zariadenia.',
  'short.approval': '{$code} {$project}: schválenie žiadosti.',
  'short.purchase': '{$code} {$project}: potvrdenie nákupu.',
  'short.account_change': '{$code} {$project}: zmena účtu.',
  'short.other': '{$code} {$project}: overenie totožnosti.',
  'short.transaction': '{$code} {$project}: platba {$amount}, príjemca {$payee}.',
  'sms.batch':
    '{$code} je váš kód {$project} na platby spolu {$amount} (počet: {$count}). Príjemcovia: {$payees}.',
  'sms.declared': '{$code} je váš kód {$project} na potvrdenie: {$action}.',
  'short.batch': '{$code} {$project}: {$amount} (platby: {$count}), príjemcovia {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Ref. {$reference}.',
  'sms.never_share': 'Nikomu ho nedávajte.',
  'sms.never_asked': 'Nikdy si ho nepýtame.',
  'sms.not_you': 'Nežiadali ste oň? Správu ignorujte.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Platí {$minutes} minútu.}}
few {{Platí {$minutes} minúty.}}
many {{Platí {$minutes} minúty.}}
*   {{Platí {$minutes} minút.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Platí {$hours} hodinu.}}
few {{Platí {$hours} hodiny.}}
many {{Platí {$hours} hodiny.}}
*   {{Platí {$hours} hodín.}}`,
  'email.subject': 'Váš kód {$project}',
  'email.subject_with_code': '{$code} je váš kód {$project}',
  'email.subject_of_link': 'Váš odkaz {$project}',
  'email.sign_in': 'Prihlásenie do služby {$project}',
  'email.sign_up': 'Vytvorenie účtu v službe {$project}',
  'email.recovery': 'Obnovenie vášho účtu v službe {$project}',
  'email.add_address': 'Pridanie tejto e-mailovej adresy v službe {$project}',
  'email.device': 'Pripojenie zariadenia k službe {$project}',
  'email.approval': 'Schválenie žiadosti v službe {$project}',
  'email.purchase': 'Potvrdenie nákupu v službe {$project}',
  'email.account_change': 'Zmena vášho účtu v službe {$project}',
  'email.other': 'Overenie vašej totožnosti v službe {$project}',
  'email.transaction': 'Platba {$amount}, príjemca: {$payee}',
  'email.batch': 'Platby spolu {$amount} (počet: {$count})',
  'email.part': '{$amount}, príjemca: {$payee}',
  'email.declared': 'Potvrďte, prosím: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Váš kód:',
  'email.or_code': 'Alebo zadajte tento kód:',
  'email.open_link': 'Pokračovať',
  'email.link_host': 'Otvorí sa {$host}. Ak prehliadač ukazuje inú adresu, zatvorte stránku.',
  'email.sent_by': 'Odoslal {$host} pre službu {$project}.',
  'email.reference': 'Referencia: {$reference}. Stránka, na ktorej zadávate kód, ukazuje tú istú.',
  'email.never_share':
    'Tento kód nikomu nedávajte a túto správu nepreposielajte. Nikto zo služby {$project} ho od vás nebude žiadať.',
  'email.not_you': 'Nežiadali ste o to? Kód nepoužite a dajte nám vedieť:',
  'email.report': 'Nie je to moja žiadosť',
  'many_wrong_guesses.sms':
    '{$project}: pre toto telefónne číslo bolo zadaných veľa nesprávnych kódov. Ak to bude pokračovať, prestaneme naň posielať kódy.',
  'notice.sms_advice': 'Neboli ste to vy? Nahláste im to. My od vás nikdy nežiadame kód.',
  'many_wrong_guesses.subject': 'Veľa nesprávnych kódov pre vašu adresu v službe {$project}',
  'many_wrong_guesses.title': 'V službe {$project} bolo zadaných veľa nesprávnych kódov',
  'many_wrong_guesses.body':
    'Niekto zadal veľa nesprávnych kódov pre túto e-mailovú adresu. Ak to bude pokračovať, prestaneme na ňu posielať kódy a na prihlásenie budete potrebovať iný spôsob.',
  'notice.advice': 'Ak ste to neboli vy, dajte nám vedieť:',
  'notice.report': 'To nie som ja',
  'approved.sms': '{$project}: bol použitý kód, ktorý sme poslali na toto telefónne číslo.',
  'approved.subject': 'Váš kód bol použitý v službe {$project}',
  'approved.title': 'Kód pre túto adresu bol použitý v službe {$project}',
  'approved.body':
    'Niekto použil kód alebo odkaz, ktorý sme poslali na túto e-mailovú adresu. Ak ste to boli vy, nemusíte nič robiť.',
  'device_approved.sms': '{$project}: k vášmu účtu bolo pripojené zariadenie {$device}.',
  'device_approved.sms_was_you': 'Ak ste to boli vy, všetko je v poriadku.',
  'device_approved.sms_end': 'Neboli ste to vy? Ukončite to tu:',
  'device_approved.subject': 'K vášmu účtu v službe {$project} bolo pripojené zariadenie',
  'device_approved.title': 'Zariadenie {$device} bolo pripojené k vášmu účtu v službe {$project}',
  'device_approved.when': 'Kedy: {$time}',
  'device_approved.where': 'Kde: {$place}',
  'device_approved.was_you': 'Ak ste to boli vy, nemusíte už nič robiť.',
  'device_approved.advice': 'Ak ste to neboli vy, ukončite to tu:',
  'device_approved.end': 'Ukončiť prístup tohto zariadenia',
  ...account,
  ...voice,
} satisfies Catalogue
