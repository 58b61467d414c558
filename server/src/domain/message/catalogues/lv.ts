import type { Catalogue } from '../catalogue.ts'
import { lv as account } from './account/lv.ts'
import { lv as voice } from './voice/lv.ts'

/** Latvian, formal. */
export const lv = {
  'sms.sign_in': '{$code} ir Jūsu {$project} kods, lai pierakstītos.',
  'sms.sign_up': '{$code} ir Jūsu {$project} kods, lai izveidotu kontu.',
  'sms.recovery': '{$code} ir Jūsu {$project} kods, lai atgūtu kontu.',
  'sms.add_address': '{$code} ir Jūsu {$project} kods, lai pievienotu šo numuru.',
  'sms.device': '{$code} ir Jūsu {$project} kods, lai pievienotu ierīci.',
  'sms.approval': '{$code} ir Jūsu {$project} kods, lai apstiprinātu pieprasījumu.',
  'sms.purchase': '{$code} ir Jūsu {$project} kods, lai apstiprinātu pirkumu.',
  'sms.account_change': '{$code} ir Jūsu {$project} kods, lai mainītu konta datus.',
  'sms.other': '{$code} ir Jūsu {$project} apstiprinājuma kods.',
  'sms.transaction': '{$code} ir Jūsu {$project} kods maksājumam: {$amount}, saņēmējs {$payee}.',
  'short.sign_in': '{$code} {$project}: pierakstīšanās.',
  'short.sign_up': '{$code} {$project}: jauns konts.',
  'short.recovery': '{$code} {$project}: konta atgūšana.',
  'short.add_address': '{$code} {$project}: numura pievienošana.',
  'short.device': '{$code} {$project}: ierīces pievienošana.',
  'short.approval': '{$code} {$project}: pieprasījuma apstiprināšana.',
  'short.purchase': '{$code} {$project}: pirkuma apstiprināšana.',
  'short.account_change': '{$code} {$project}: konta izmaiņas.',
  'short.other': '{$code} {$project}: apstiprinājums.',
  'short.transaction': '{$code} {$project}: maksājums {$amount}, saņēmējs {$payee}.',
  'sms.batch':
    '{$code} ir Jūsu {$project} kods maksājumiem: kopā {$amount} (maksājumi: {$count}), saņēmēji {$payees}.',
  'sms.declared': '{$code} ir Jūsu {$project} kods. Apstiprināt: {$action}.',
  'short.batch': '{$code} {$project}: {$amount} (maksājumi: {$count}), saņēmēji {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Ats. {$reference}.',
  'sms.never_share': 'Neizpaudiet to.',
  'sms.never_asked': 'Mēs to nekad neprasām.',
  'sms.not_you': 'Kodu neprasījāt? Ignorējiet šo ziņu.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
zero {{Derīgs {$minutes} minūtes.}}
one  {{Derīgs {$minutes} minūti.}}
*    {{Derīgs {$minutes} minūtes.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
zero {{Derīgs {$hours} stundas.}}
one  {{Derīgs {$hours} stundu.}}
*    {{Derīgs {$hours} stundas.}}`,
  'email.subject': 'Jūsu {$project} kods',
  'email.subject_with_code': '{$code} ir Jūsu {$project} kods',
  'email.subject_of_link': 'Jūsu {$project} saite',
  'email.sign_in': 'Pierakstieties pakalpojumā {$project}',
  'email.sign_up': 'Izveidojiet kontu pakalpojumā {$project}',
  'email.recovery': 'Atgūstiet savu kontu pakalpojumā {$project}',
  'email.add_address': 'Pievienojiet šo e-pasta adresi pakalpojumā {$project}',
  'email.device': 'Pievienojiet ierīci pakalpojumam {$project}',
  'email.approval': 'Apstipriniet pieprasījumu pakalpojumā {$project}',
  'email.purchase': 'Apstipriniet pirkumu pakalpojumā {$project}',
  'email.account_change': 'Mainiet konta datus pakalpojumā {$project}',
  'email.other': 'Apstipriniet pakalpojumā {$project}, ka tas esat Jūs',
  'email.transaction': 'Maksājums {$amount}, saņēmējs {$payee}',
  'email.batch': 'Maksājumi kopā {$amount}, skaits: {$count}',
  'email.part': '{$amount}, saņēmējs {$payee}',
  'email.declared': 'Lūdzu, apstipriniet: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Jūsu kods:',
  'email.or_code': 'Vai ievadiet šo kodu:',
  'email.open_link': 'Turpināt',
  'email.link_host': 'Saite atver adresi {$host}. Ja pārlūks rāda citu adresi, aizveriet lapu.',
  'email.sent_by': 'Sūtītājs: {$host}, pakalpojuma {$project} vārdā.',
  'email.reference': 'Atsauce: {$reference}. Tāda pati ir redzama lapā, kurā ievadāt kodu.',
  'email.never_share':
    'Nekad nevienam neizpaudiet šo kodu un nepārsūtiet šo ziņojumu. Neviens no {$project} to Jums neprasīs.',
  'email.not_you': 'Jūs to nepieprasījāt? Neizmantojiet kodu un paziņojiet mums:',
  'email.report': 'Es to nepieprasīju',
  'many_wrong_guesses.sms':
    '{$project}: šim tālruņa numuram ievadīti daudzi nepareizi kodi. Ja tas turpināsies, mēs vairs nesūtīsim kodus uz šo numuru.',
  'notice.sms_advice': 'Tas nebijāt Jūs? Paziņojiet viņiem. Mēs nekad neprasām Jums kodu.',
  'many_wrong_guesses.subject': 'Daudzi nepareizi kodi Jūsu adresei pakalpojumā {$project}',
  'many_wrong_guesses.title': 'Pakalpojumā {$project} ievadīti daudzi nepareizi kodi',
  'many_wrong_guesses.body':
    'Kāds šai e-pasta adresei ir ievadījis daudzus nepareizus kodus. Ja tas turpināsies, mēs vairs nesūtīsim kodus uz šo adresi un Jums būs jāpierakstās citā veidā.',
  'notice.advice': 'Ja tas nebijāt Jūs, paziņojiet mums:',
  'notice.report': 'Tas nebiju es',
  'approved.sms': '{$project}: izmantots kods, ko nosūtījām uz šo tālruņa numuru.',
  'approved.subject': 'Jūsu kods izmantots pakalpojumā {$project}',
  'approved.title': 'Pakalpojumā {$project} izmantots kods, kas sūtīts uz šo adresi',
  'approved.body':
    'Kāds izmantoja kodu vai saiti, ko nosūtījām uz šo e-pasta adresi. Ja tas bijāt Jūs, nekas nav jādara.',
  'device_approved.sms': '{$project}: Jūsu kontam pievienota ierīce {$device}.',
  'device_approved.sms_was_you': 'Ja tas bijāt Jūs, viss ir kārtībā.',
  'device_approved.sms_end': 'Tas nebijāt Jūs? Pārtrauciet šeit:',
  'device_approved.subject': 'Jūsu {$project} kontam pievienota ierīce',
  'device_approved.title': 'Jūsu {$project} kontam pievienota ierīce {$device}',
  'device_approved.when': 'Kad: {$time}',
  'device_approved.where': 'Kur: {$place}',
  'device_approved.was_you': 'Ja tas bijāt Jūs, nekas vairāk nav jādara.',
  'device_approved.advice': 'Ja tas nebijāt Jūs, pārtrauciet ierīces piekļuvi šeit:',
  'device_approved.end': 'Pārtraukt šīs ierīces piekļuvi',
  ...account,
  ...voice,
} satisfies Catalogue
