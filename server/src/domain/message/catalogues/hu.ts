import type { Catalogue } from '../catalogue.ts'
import { hu as account } from './account/hu.ts'
import { hu as voice } from './voice/hu.ts'

/** Hungarian, formal. No word is bent for a name, and no article stands before one. The `sms.` phrases are short. */
export const hu = {
  'sms.sign_in': '{$code} az Ön {$project}-kódja belépéshez.',
  'sms.sign_up': '{$code} az Ön {$project}-kódja új fiókhoz.',
  'sms.recovery': '{$code} az Ön {$project}-kódja a fiók visszaállításához.',
  'sms.add_address': '{$code} az Ön {$project}-kódja a szám hozzáadásához.',
  'sms.device': '{$code} az Ön {$project}-kódja eszköz csatlakoztatásához.',
  'sms.approval': '{$code} az Ön {$project}-kódja kérés jóváhagyásához.',
  'sms.purchase': '{$code} az Ön {$project}-kódja vásárlás megerősítéséhez.',
  'sms.account_change': '{$code} az Ön {$project}-kódja a fiók módosításához.',
  'sms.other': '{$code} az Ön {$project}-kódja a személye igazolásához.',
  'sms.transaction':
    '{$code} az Ön {$project}-kódja fizetéshez. Összeg: {$amount}, címzett: {$payee}.',
  'short.sign_in': '{$code} {$project}: belépés.',
  'short.sign_up': '{$code} {$project}: új fiók.',
  'short.recovery': '{$code} {$project}: fiók visszaállítása.',
  'short.add_address': '{$code} {$project}: szám hozzáadása.',
  'short.device': '{$code} {$project}: eszköz csatlakoztatása.',
  'short.approval': '{$code} {$project}: kérés jóváhagyása.',
  'short.purchase': '{$code} {$project}: vásárlás megerősítése.',
  'short.account_change': '{$code} {$project}: fiók módosítása.',
  'short.other': '{$code} {$project}: személyazonosítás.',
  'short.transaction': '{$code} {$project}: fizetés {$amount}, címzett {$payee}.',
  'sms.batch':
    '{$code} az Ön {$project}-kódja fizetéshez. Összesen: {$amount} ({$count} fizetés), címzettek: {$payees}.',
  'sms.declared': '{$code} az Ön {$project}-kódja ehhez: {$action}.',
  'short.batch': '{$code} {$project}: {$amount} ({$count} fizetés), címzettek {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Ref. {$reference}.',
  'sms.never_share': 'Ne adja meg senkinek.',
  'sms.never_asked': 'Mi soha nem kérjük.',
  'sms.not_you': 'Nem Ön kérte? Hagyja figyelmen kívül.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{{$minutes} percig érvényes.}}
*   {{{$minutes} percig érvényes.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{{$hours} óráig érvényes.}}
*   {{{$hours} óráig érvényes.}}`,
  'email.subject': 'Az Ön {$project}-kódja',
  'email.subject_with_code': '{$code} az Ön {$project}-kódja',
  'email.subject_of_link': 'Az Ön {$project}-hivatkozása',
  'email.sign_in': 'Belépés: {$project}',
  'email.sign_up': 'Új fiók létrehozása: {$project}',
  'email.recovery': 'Fiókja visszaállítása: {$project}',
  'email.add_address': 'Az e-mail-cím hozzáadása: {$project}',
  'email.device': 'Eszköz csatlakoztatása: {$project}',
  'email.approval': 'Kérés jóváhagyása: {$project}',
  'email.purchase': 'Vásárlás megerősítése: {$project}',
  'email.account_change': 'Fiókja módosítása: {$project}',
  'email.other': 'Személye igazolása: {$project}',
  'email.transaction': 'Fizetés: {$amount}, címzett: {$payee}',
  'email.batch': 'Fizetés: összesen {$amount}, {$count} fizetésben',
  'email.part': '{$amount}, címzett: {$payee}',
  'email.declared': 'Kérjük, erősítse meg: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Az Ön kódja:',
  'email.or_code': 'Vagy írja be ezt a kódot:',
  'email.open_link': 'Tovább',
  'email.link_host':
    'Ez a következő címet nyitja meg: {$host}. Ha a böngészője más címet mutat, zárja be az oldalt.',
  'email.sent_by': 'Küldte: {$host}, a következő nevében: {$project}.',
  'email.reference': 'Referencia: {$reference}. Ugyanezt mutatja az oldal, ahol beírja a kódot.',
  'email.never_share':
    'Soha ne adja meg senkinek ezt a kódot, és ne továbbítsa ezt az üzenetet. A szolgáltatótól ({$project}) senki nem fogja kérni.',
  'email.not_you': 'Nem Ön kérte ezt? Ne használja a kódot, és jelezze nekünk:',
  'email.report': 'Nem én kértem ezt',
  'many_wrong_guesses.sms':
    '{$project}: sok hibás kódot írtak be ehhez a telefonszámhoz. Ha ez folytatódik, nem küldünk rá több kódot.',
  'notice.sms_advice': 'Nem Ön volt? Jelezze nekik. Mi soha nem kérünk Öntől kódot.',
  'many_wrong_guesses.subject': 'Sok hibás kód az Ön címéhez: {$project}',
  'many_wrong_guesses.title': 'Sok hibás kódot írtak be: {$project}',
  'many_wrong_guesses.body':
    'Valaki sok hibás kódot írt be ehhez az e-mail-címhez. Ha ez folytatódik, nem küldünk rá több kódot, és más módon kell majd belépnie.',
  'notice.advice': 'Ha nem Ön volt, jelezze nekünk:',
  'notice.report': 'Nem én voltam',
  'approved.sms': '{$project}: felhasználtak egy kódot, amelyet erre a telefonszámra küldtünk.',
  'approved.subject': 'Felhasználták az Ön kódját: {$project}',
  'approved.title': 'Felhasználtak egy erre a címre küldött kódot: {$project}',
  'approved.body':
    'Valaki felhasznált egy kódot vagy hivatkozást, amelyet erre az e-mail-címre küldtünk. Ha Ön volt, nincs teendője.',
  'device_approved.sms': '{$project}: új eszköz csatlakozott a fiókjához: {$device}.',
  'device_approved.sms_was_you': 'Ha Ön volt, minden rendben.',
  'device_approved.sms_end': 'Nem Ön volt? Itt szüntesse meg:',
  'device_approved.subject': 'Egy eszköz csatlakozott a fiókjához: {$project}',
  'device_approved.title': 'Új eszköz csatlakozott az Ön {$project}-fiókjához: {$device}',
  'device_approved.when': 'Mikor: {$time}',
  'device_approved.where': 'Hol: {$place}',
  'device_approved.was_you': 'Ha Ön volt, nincs további teendője.',
  'device_approved.advice': 'Ha nem Ön volt, itt szüntesse meg:',
  'device_approved.end': 'Az eszköz hozzáférésének megszüntetése',
  ...account,
  ...voice,
} satisfies Catalogue
