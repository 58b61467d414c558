import type { Catalogue } from '../catalogue.ts'
import { hr as account } from './account/hr.ts'
import { hr as voice } from './voice/hr.ts'

/** Croatian, formal. The `sms.` phrases are short: with č, š or ž each message has room for few words. */
export const hr = {
  'sms.sign_in': '{$code} je vaš {$project} kod za prijavu.',
  'sms.sign_up': '{$code} je vaš {$project} kod za registraciju.',
  'sms.recovery': '{$code} je vaš {$project} kod za oporavak računa.',
  'sms.add_address': '{$code} je vaš {$project} kod za dodavanje broja.',
  'sms.device': '{$code} je vaš {$project} kod za povezivanje uređaja.',
  'sms.approval': '{$code} je vaš {$project} kod za potvrdu zahtjeva.',
  'sms.purchase': '{$code} je vaš {$project} kod za potvrdu kupnje.',
  'sms.account_change': '{$code} je vaš {$project} kod za promjenu računa.',
  'sms.other': '{$code} je vaš {$project} kod za potvrdu da ste to vi.',
  'sms.transaction': '{$code} je vaš {$project} kod za plaćanje {$amount}. Primatelj: {$payee}.',
  'short.sign_in': '{$code} {$project}: prijava.',
  'short.sign_up': '{$code} {$project}: registracija.',
  'short.recovery': '{$code} {$project}: oporavak računa.',
  'short.add_address': '{$code} {$project}: dodavanje broja.',
  'short.device': '{$code} {$project}: povezivanje uređaja.',
  'short.approval': '{$code} {$project}: potvrda zahtjeva.',
  'short.purchase': '{$code} {$project}: potvrda kupnje.',
  'short.account_change': '{$code} {$project}: promjena računa.',
  'short.other': '{$code} {$project}: potvrda da ste to vi.',
  'short.transaction': '{$code} {$project}: plaćanje {$amount} za {$payee}.',
  'sms.batch':
    '{$code} je vaš {$project} kod za plaćanje ukupno {$amount} (broj plaćanja: {$count}). Primatelji: {$payees}.',
  'sms.declared': '{$code} je vaš {$project} kod za potvrdu: {$action}.',
  'short.batch': '{$code} {$project}: {$amount}, broj plaćanja: {$count}, primatelji: {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Oznaka {$reference}.',
  'sms.never_share': 'Nikome ga ne odajte.',
  'sms.never_asked': 'Nikad ga ne tražimo.',
  'sms.not_you': 'Niste ga zatražili? Zanemarite ovu poruku.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Vrijedi {$minutes} minutu.}}
few {{Vrijedi {$minutes} minute.}}
*   {{Vrijedi {$minutes} minuta.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Vrijedi {$hours} sat.}}
few {{Vrijedi {$hours} sata.}}
*   {{Vrijedi {$hours} sati.}}`,
  'email.subject': 'Vaš kod za {$project}',
  'email.subject_with_code': '{$code} je vaš kod za {$project}',
  'email.subject_of_link': 'Vaša poveznica za {$project}',
  'email.sign_in': 'Prijava na {$project}',
  'email.sign_up': 'Otvaranje korisničkog računa: {$project}',
  'email.recovery': 'Oporavak korisničkog računa: {$project}',
  'email.add_address': 'Dodavanje ove e-adrese: {$project}',
  'email.device': 'Povezivanje uređaja: {$project}',
  'email.approval': 'Potvrda zahtjeva: {$project}',
  'email.purchase': 'Potvrda kupnje: {$project}',
  'email.account_change': 'Promjena korisničkog računa: {$project}',
  'email.other': 'Potvrda da ste to vi: {$project}',
  'email.transaction': 'Plaćanje {$amount}, primatelj: {$payee}',
  'email.batch': 'Plaćanje ukupno {$amount}, broj plaćanja: {$count}',
  'email.part': '{$amount} – {$payee}',
  'email.declared': 'Potvrdite: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Vaš kod:',
  'email.or_code': 'Ili unesite ovaj kod:',
  'email.open_link': 'Nastavi',
  'email.link_host':
    'Otvorit će se {$host}. Ako preglednik prikazuje drugu adresu, zatvorite stranicu.',
  'email.sent_by': 'Poslano s adrese {$host} za {$project}.',
  'email.reference': 'Oznaka: {$reference}. Ista je prikazana na stranici na kojoj se unosi kod.',
  'email.never_share':
    'Nikome ne odajte ovaj kod i ne prosljeđujte ovu poruku. Nitko iz {$project} nikad vas neće tražiti taj kod.',
  'email.not_you': 'Niste ovo zatražili? Ne upotrebljavajte kod i javite nam:',
  'email.report': 'Ovo nije moj zahtjev',
  'many_wrong_guesses.sms':
    '{$project}: za ovaj je broj mnogo puta unesen pogrešan kod. Ako se to nastavi, isključit ćemo slanje kodova na njega.',
  'notice.sms_advice': 'Niste vi? Javite to usluzi. Kodove nikad ne tražimo.',
  'many_wrong_guesses.subject': 'Mnogo pogrešnih kodova za vašu adresu: {$project}',
  'many_wrong_guesses.title': 'Mnogo je puta unesen pogrešan kod: {$project}',
  'many_wrong_guesses.body':
    'Netko je mnogo puta unio pogrešan kod za ovu e-adresu. Ako se to nastavi, isključit ćemo slanje kodova na nju i trebat će vam drugi način prijave.',
  'notice.advice': 'Ako to niste bili vi, javite nam:',
  'notice.report': 'To nisam ja',
  'approved.sms': '{$project}: upotrijebljen je kod poslan na ovaj broj.',
  'approved.subject': 'Vaš je kod upotrijebljen: {$project}',
  'approved.title': 'Upotrijebljen je kod za ovu adresu: {$project}',
  'approved.body':
    'Netko je upotrijebio kod ili poveznicu koju smo poslali na ovu e-adresu. Ako ste to bili vi, ne trebate ništa učiniti.',
  'device_approved.sms': '{$project}: s vašim je računom povezan uređaj {$device}.',
  'device_approved.sms_was_you': 'Ako ste to vi, sve je u redu.',
  'device_approved.sms_end': 'Niste vi? Prekinite ovdje:',
  'device_approved.subject': 'Uređaj je povezan s vašim korisničkim računom: {$project}',
  'device_approved.title': '{$device}: uređaj je povezan s vašim korisničkim računom ({$project})',
  'device_approved.when': 'Kada: {$time}',
  'device_approved.where': 'Gdje: {$place}',
  'device_approved.was_you': 'Ako ste to bili vi, ne trebate više ništa učiniti.',
  'device_approved.advice': 'Ako to niste bili vi, prekinite pristup ovdje:',
  'device_approved.end': 'Prekini pristup ovog uređaja',
  ...account,
  ...voice,
} satisfies Catalogue
