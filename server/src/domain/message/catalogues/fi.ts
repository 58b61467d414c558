import type { Catalogue } from '../catalogue.ts'
import { fi as account } from './account/fi.ts'
import { fi as voice } from './voice/fi.ts'

/** Finnish, with sinä, as Finnish banks write. The `sms.` phrases use only letters of the GSM alphabet, or a message costs twice. */
export const fi = {
  'sms.sign_in': '{$code} on kirjautumiskoodisi palveluun {$project}.',
  'sms.sign_up': '{$code} on koodisi uuden tilin luomiseen palveluun {$project}.',
  'sms.recovery': '{$code} on koodisi tilin palauttamiseen palvelussa {$project}.',
  'sms.add_address': '{$code} on koodisi tämän numeron lisäämiseen palveluun {$project}.',
  'sms.device': '{$code} on koodisi laitteen yhdistämiseen palveluun {$project}.',
  'sms.approval': '{$code} on koodisi pyynnön hyväksymiseen palvelussa {$project}.',
  'sms.purchase': '{$code} on koodisi oston vahvistamiseen palvelussa {$project}.',
  'sms.account_change': '{$code} on koodisi tilin muuttamiseen palvelussa {$project}.',
  'sms.other': '{$code} on vahvistuskoodisi palveluun {$project}.',
  'sms.transaction': '{$code} on koodisi maksuun palvelussa {$project}: {$amount}, saaja {$payee}.',
  'short.sign_in': '{$code} {$project}: kirjautuminen.',
  'short.sign_up': '{$code} {$project}: uusi tili.',
  'short.recovery': '{$code} {$project}: tilin palautus.',
  'short.add_address': '{$code} {$project}: numeron lisäys.',
  'short.device': '{$code} {$project}: laitteen yhdistäminen.',
  'short.approval': '{$code} {$project}: pyynnön hyväksyntä.',
  'short.purchase': '{$code} {$project}: oston vahvistus.',
  'short.account_change': '{$code} {$project}: tilin muutos.',
  'short.other': '{$code} {$project}: vahvistus.',
  'short.transaction': '{$code} {$project}: maksu {$amount}: {$payee}.',
  'sms.batch':
    '{$code} on koodisi maksuihin palvelussa {$project}: yhteensä {$amount} ({$count} maksua), saajat {$payees}.',
  'sms.declared': '{$code} on koodisi palveluun {$project}. Vahvistat: {$action}.',
  'short.batch': '{$code} {$project}: {$amount} ({$count} maksua), saajat {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Viite {$reference}.',
  'sms.never_share': 'Älä kerro sitä kenellekään.',
  'sms.never_asked': 'Emme koskaan kysy sitä.',
  'sms.not_you': 'Etkö pyytänyt koodia? Jätä viesti huomiotta.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Voimassa {$minutes} minuutin.}}
*   {{Voimassa {$minutes} minuuttia.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Voimassa {$hours} tunnin.}}
*   {{Voimassa {$hours} tuntia.}}`,
  'email.subject': 'Koodisi: {$project}',
  'email.subject_with_code': '{$code} on koodisi: {$project}',
  'email.subject_of_link': 'Linkkisi: {$project}',
  'email.sign_in': 'Kirjaudu palveluun {$project}',
  'email.sign_up': 'Luo tili palveluun {$project}',
  'email.recovery': 'Palauta tilisi palvelussa {$project}',
  'email.add_address': 'Lisää tämä sähköpostiosoite palveluun {$project}',
  'email.device': 'Yhdistä laite palveluun {$project}',
  'email.approval': 'Hyväksy pyyntö palvelussa {$project}',
  'email.purchase': 'Vahvista osto palvelussa {$project}',
  'email.account_change': 'Muuta tiliäsi palvelussa {$project}',
  'email.other': 'Vahvista henkilöllisyytesi palvelussa {$project}',
  'email.transaction': 'Maksa {$amount}, saaja {$payee}',
  'email.batch': 'Maksa yhteensä {$amount}, maksuja {$count}',
  'email.part': '{$amount}, saaja {$payee}',
  'email.declared': 'Vahvista: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Koodisi:',
  'email.or_code': 'Tai syötä tämä koodi:',
  'email.open_link': 'Jatka',
  'email.link_host':
    'Linkki avaa osoitteen {$host}. Jos selaimesi näyttää muun osoitteen, sulje sivu.',
  'email.sent_by': 'Lähettäjä {$host}, palvelun {$project} puolesta.',
  'email.reference': 'Viite: {$reference}. Sama viite näkyy sivulla, jolle syötät koodin.',
  'email.never_share':
    'Älä koskaan kerro tätä koodia kenellekään äläkä välitä tätä viestiä eteenpäin. Kukaan palvelusta {$project} ei kysy sitä sinulta.',
  'email.not_you': 'Etkö pyytänyt tätä? Älä käytä koodia ja ilmoita meille:',
  'email.report': 'En pyytänyt tätä',
  'many_wrong_guesses.sms':
    '{$project}: tälle numerolle on syötetty monta väärää koodia. Jos tämä jatkuu, lopetamme koodien lähettämisen tähän numeroon.',
  'notice.sms_advice': 'Etkö se ollut sinä? Ilmoita palveluun. Emme koskaan kysy sinulta koodia.',
  'many_wrong_guesses.subject': 'Monta väärää koodia osoitteellesi palvelussa {$project}',
  'many_wrong_guesses.title': 'Palvelussa {$project} on syötetty monta väärää koodia',
  'many_wrong_guesses.body':
    'Joku on syöttänyt monta väärää koodia tälle sähköpostiosoitteelle. Jos tämä jatkuu, lopetamme koodien lähettämisen tähän osoitteeseen, ja sinun on kirjauduttava muulla tavalla.',
  'notice.advice': 'Jos se et ollut sinä, ilmoita meille:',
  'notice.report': 'Se en ollut minä',
  'approved.sms': '{$project}: tähän numeroon lähettämämme koodi käytettiin.',
  'approved.subject': 'Koodisi käytettiin palvelussa {$project}',
  'approved.title': 'Tähän osoitteeseen lähetetty koodi käytettiin palvelussa {$project}',
  'approved.body':
    'Joku käytti koodin tai linkin, jonka lähetimme tähän sähköpostiosoitteeseen. Jos se olit sinä, sinun ei tarvitse tehdä mitään.',
  'device_approved.sms': '{$project}: {$device} on yhdistetty tiliisi.',
  'device_approved.sms_was_you': 'Jos se olit sinä, kaikki on kunnossa.',
  'device_approved.sms_end': 'Etkö se ollut sinä? Lopeta pääsy:',
  'device_approved.subject': 'Laite on yhdistetty tiliisi palvelussa {$project}',
  'device_approved.title': '{$device} on yhdistetty tiliisi palvelussa {$project}',
  'device_approved.when': 'Milloin: {$time}',
  'device_approved.where': 'Missä: {$place}',
  'device_approved.was_you': 'Jos se olit sinä, sinun ei tarvitse tehdä mitään.',
  'device_approved.advice': 'Jos se et ollut sinä, lopeta laitteen pääsy tästä:',
  'device_approved.end': 'Lopeta laitteen pääsy',
  ...account,
  ...voice,
} satisfies Catalogue
