import type { Catalogue } from '../catalogue.ts'
import { cs as account } from './account/cs.ts'
import { cs as voice } from './voice/cs.ts'

/** Czech, with vy. Its letters are not those of the GSM alphabet, so the `sms.` phrases are short. */
export const cs = {
  'sms.sign_in': '{$code} je váš kód {$project} pro přihlášení.',
  'sms.sign_up': '{$code} je váš kód {$project} pro založení účtu.',
  'sms.recovery': '{$code} je váš kód {$project} pro obnovení účtu.',
  'sms.add_address': '{$code} je váš kód {$project} pro přidání tohoto čísla.',
  'sms.device': '{$code} je váš kód {$project} pro připojení zařízení.',
  'sms.approval': '{$code} je váš kód {$project} pro schválení žádosti.',
  'sms.purchase': '{$code} je váš kód {$project} pro potvrzení nákupu.',
  'sms.account_change': '{$code} je váš kód {$project} pro změnu účtu.',
  'sms.other': '{$code} je váš potvrzovací kód {$project}.',
  'sms.transaction': '{$code} je váš kód {$project} pro platbu {$amount}, příjemce: {$payee}.',
  'short.sign_in': '{$code} {$project}: přihlášení.',
  'short.sign_up': '{$code} {$project}: nový účet.',
  'short.recovery': '{$code} {$project}: obnovení účtu.',
  'short.add_address': '{$code} {$project}: přidání čísla.',
  'short.device': '{$code} {$project}: nové zařízení.',
  'short.approval': '{$code} {$project}: schválení žádosti.',
  'short.purchase': '{$code} {$project}: nákup.',
  'short.account_change': '{$code} {$project}: změna účtu.',
  'short.other': '{$code} {$project}: potvrzení.',
  'short.transaction': '{$code} {$project}: platba {$amount}: {$payee}.',
  'sms.batch':
    '{$code} je váš kód {$project} pro platby celkem {$amount} (počet plateb: {$count}), příjemci: {$payees}.',
  'sms.declared': '{$code} je váš kód {$project} pro potvrzení: {$action}.',
  'short.batch': '{$code} {$project}: {$amount} (plateb: {$count}), příjemci: {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Ref. {$reference}.',
  'sms.never_share': 'Nikomu ho nesdělujte.',
  'sms.never_asked': 'Nikdy o něj nežádáme.',
  'sms.not_you': 'Nežádali jste? Zprávu ignorujte.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Platí {$minutes} minutu.}}
few {{Platí {$minutes} minuty.}}
many {{Platí {$minutes} minuty.}}
* {{Platí {$minutes} minut.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Platí {$hours} hodinu.}}
few {{Platí {$hours} hodiny.}}
many {{Platí {$hours} hodiny.}}
* {{Platí {$hours} hodin.}}`,
  'email.subject': 'Váš kód {$project}',
  'email.subject_with_code': '{$code} je váš kód {$project}',
  'email.subject_of_link': 'Váš odkaz {$project}',
  'email.sign_in': 'Přihlášení do služby {$project}',
  'email.sign_up': 'Založení účtu ve službě {$project}',
  'email.recovery': 'Obnovení účtu ve službě {$project}',
  'email.add_address': 'Přidání této e-mailové adresy ve službě {$project}',
  'email.device': 'Připojení zařízení ke službě {$project}',
  'email.approval': 'Schválení žádosti ve službě {$project}',
  'email.purchase': 'Potvrzení nákupu ve službě {$project}',
  'email.account_change': 'Změna vašeho účtu ve službě {$project}',
  'email.other': 'Potvrzení totožnosti pro službu {$project}',
  'email.transaction': 'Platba {$amount}, příjemce: {$payee}',
  'email.batch': 'Platby celkem {$amount}, počet plateb: {$count}',
  'email.part': '{$amount}, příjemce: {$payee}',
  'email.declared': 'Potvrďte prosím: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Váš kód:',
  'email.or_code': 'Nebo zadejte tento kód:',
  'email.open_link': 'Pokračovat',
  'email.link_host': 'Otevře se {$host}. Pokud prohlížeč ukáže jinou adresu, stránku zavřete.',
  'email.sent_by': 'Odesílá {$host} pro {$project}.',
  'email.reference': 'Označení: {$reference}. Stránka, kde zadáváte kód, ukazuje stejné.',
  'email.never_share':
    'Tento kód nikdy nikomu nesdělujte a zprávu nepřeposílejte. Nikdo z {$project} ho po vás nebude chtít.',
  'email.not_you': 'Nežádali jste o to? Kód nepoužívejte a dejte nám vědět:',
  'email.report': 'To nebyla moje žádost',
  'many_wrong_guesses.sms':
    '{$project}: pro toto číslo bylo zadáno mnoho chybných kódů. Pokud to bude pokračovat, přestaneme na něj kódy posílat.',
  'notice.sms_advice': 'Nebyli jste to vy? Oznamte to. O kód nikdy nežádáme.',
  'many_wrong_guesses.subject': 'Mnoho chybných kódů pro vaši adresu ve službě {$project}',
  'many_wrong_guesses.title': 'Ve službě {$project} bylo zadáno mnoho chybných kódů',
  'many_wrong_guesses.body':
    'Někdo zadal mnoho chybných kódů pro tuto e-mailovou adresu. Pokud to bude pokračovat, přestaneme na ni kódy posílat a budete se muset přihlásit jiným způsobem.',
  'notice.advice': 'Pokud jste to nebyli vy, dejte nám vědět:',
  'notice.report': 'Nejsem to já',
  'approved.sms': '{$project}: kód zaslaný na toto číslo byl použit.',
  'approved.subject': 'Váš kód byl použit ve službě {$project}',
  'approved.title': 'Kód pro tuto adresu byl použit ve službě {$project}',
  'approved.body':
    'Někdo použil kód nebo odkaz, který jsme poslali na tuto e-mailovou adresu. Pokud jste to byli vy, nemusíte nic dělat.',
  'device_approved.sms': '{$project}: k vašemu účtu bylo připojeno zařízení: {$device}.',
  'device_approved.sms_was_you': 'Pokud jste to byli vy, je vše v pořádku.',
  'device_approved.sms_end': 'Nebyli jste to vy? Odpojte ho zde:',
  'device_approved.subject': 'K vašemu účtu ve službě {$project} bylo připojeno zařízení',
  'device_approved.title': 'K vašemu účtu ve službě {$project} bylo připojeno zařízení: {$device}',
  'device_approved.when': 'Kdy: {$time}',
  'device_approved.where': 'Kde: {$place}',
  'device_approved.was_you': 'Pokud jste to byli vy, nemusíte dělat nic dalšího.',
  'device_approved.advice': 'Pokud jste to nebyli vy, odpojte ho zde:',
  'device_approved.end': 'Odpojit toto zařízení',
  ...account,
  ...voice,
} satisfies Catalogue
