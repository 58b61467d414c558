import type { Catalogue } from '../catalogue.ts'
import { it as account } from './account/it.ts'
import { it as voice } from './voice/it.ts'

/** Italian, with Lei. The GSM alphabet has à, è, é, ì, ò and ù, but not È: no `sms.` phrase begins with it. */
export const it = {
  'sms.sign_in': '{$code} è il suo codice {$project} per accedere.',
  'sms.sign_up': '{$code} è il suo codice {$project} per creare il suo account.',
  'sms.recovery': '{$code} è il suo codice {$project} per recuperare il suo account.',
  'sms.add_address': '{$code} è il suo codice {$project} per aggiungere questo numero.',
  'sms.device': '{$code} è il suo codice {$project} per collegare un dispositivo.',
  'sms.approval': '{$code} è il suo codice {$project} per approvare una richiesta.',
  'sms.purchase': '{$code} è il suo codice {$project} per confermare un acquisto.',
  'sms.account_change': '{$code} è il suo codice {$project} per modificare il suo account.',
  'sms.other': '{$code} è il suo codice {$project} per confermare la sua identità.',
  'sms.transaction': '{$code} è il suo codice {$project} per pagare {$amount} a {$payee}.',
  'short.sign_in': '{$code} {$project}: accesso.',
  'short.sign_up': '{$code} {$project}: creare account.',
  'short.recovery': '{$code} {$project}: recuperare account.',
  'short.add_address': '{$code} {$project}: aggiungere numero.',
  'short.device': '{$code} {$project}: collegare dispositivo.',
  'short.approval': '{$code} {$project}: approvare richiesta.',
  'short.purchase': '{$code} {$project}: confermare acquisto.',
  'short.account_change': '{$code} {$project}: modificare account.',
  'short.other': '{$code} {$project}: confermare identità.',
  'short.transaction': '{$code} {$project}: pagare {$amount} a {$payee}.',
  'sms.batch':
    '{$code} è il suo codice {$project} per pagare {$amount} in totale ({$count} pagamenti) a {$payees}.',
  'sms.declared': '{$code} è il suo codice {$project} per confermare: {$action}.',
  'short.batch': '{$code} {$project}: pagare {$amount} ({$count} pagamenti) a {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Rif. {$reference}.',
  'sms.never_share': 'Non lo comunichi a nessuno.',
  'sms.never_asked': 'Non lo chiediamo mai.',
  'sms.not_you': 'Non lo ha richiesto? Ignori questo messaggio.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Scade tra {$minutes} minuto.}}
* {{Scade tra {$minutes} minuti.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Scade tra {$hours} ora.}}
* {{Scade tra {$hours} ore.}}`,
  'email.subject': 'Il suo codice {$project}',
  'email.subject_with_code': '{$code} è il suo codice {$project}',
  'email.subject_of_link': 'Il suo link {$project}',
  'email.sign_in': 'Accedere a {$project}',
  'email.sign_up': 'Creare il suo account {$project}',
  'email.recovery': 'Recuperare il suo account {$project}',
  'email.add_address': 'Aggiungere questo indirizzo e-mail a {$project}',
  'email.device': 'Collegare un dispositivo a {$project}',
  'email.approval': 'Approvare una richiesta su {$project}',
  'email.purchase': 'Confermare un acquisto su {$project}',
  'email.account_change': 'Modificare il suo account {$project}',
  'email.other': 'Confermare la sua identità per {$project}',
  'email.transaction': 'Pagare {$amount} a {$payee}',
  'email.batch': 'Pagare {$amount} in totale, in {$count} pagamenti',
  'email.part': '{$amount} a {$payee}',
  'email.declared': 'Confermi: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Il suo codice:',
  'email.or_code': 'Oppure inserisca questo codice:',
  'email.open_link': 'Continua',
  'email.link_host':
    'Si apre {$host}. Se il suo browser mostra un altro indirizzo, chiuda la pagina.',
  'email.sent_by': 'Inviato da {$host} per {$project}.',
  'email.reference':
    'Riferimento: {$reference}. La pagina in cui inserisce il codice mostra lo stesso.',
  'email.never_share':
    'Non comunichi mai questo codice e non inoltri questo messaggio. Nessuno di {$project} glielo chiederà.',
  'email.not_you': 'Non lo ha richiesto? Non usi il codice e ce lo segnali:',
  'email.report': 'Non l’ho richiesto io',
  'many_wrong_guesses.sms':
    '{$project}: per questo numero sono stati inseriti molti codici errati. Se continua così, non invieremo più codici a questo numero.',
  'notice.sms_advice': 'Non era lei? Avvisi il servizio. Non le chiediamo mai un codice.',
  'many_wrong_guesses.subject': 'Molti codici errati per il suo indirizzo su {$project}',
  'many_wrong_guesses.title': 'Sono stati inseriti molti codici errati su {$project}',
  'many_wrong_guesses.body':
    'Qualcuno ha inserito molti codici errati per questo indirizzo e-mail. Se continua così, non invieremo più codici a questo indirizzo e dovrà accedere in un altro modo.',
  'notice.advice': 'Se non era lei, ce lo segnali:',
  'notice.report': 'Non ero io',
  'approved.sms': '{$project}: un codice inviato a questo numero è stato usato.',
  'approved.subject': 'Il suo codice è stato usato su {$project}',
  'approved.title': 'Un codice inviato a questo indirizzo è stato usato su {$project}',
  'approved.body':
    'Qualcuno ha usato un codice o un link che abbiamo inviato a questo indirizzo e-mail. Se era lei, non deve fare nulla.',
  'device_approved.sms': '{$project}: nuovo dispositivo collegato al suo account: {$device}.',
  'device_approved.sms_was_you': 'Se era lei, va tutto bene.',
  'device_approved.sms_end': 'Non era lei? Lo scolleghi qui:',
  'device_approved.subject': 'Un dispositivo è stato collegato al suo account {$project}',
  'device_approved.title': 'Nuovo dispositivo collegato al suo account {$project}: {$device}',
  'device_approved.when': 'Quando: {$time}',
  'device_approved.where': 'Dove: {$place}',
  'device_approved.was_you': 'Se era lei, non deve fare altro.',
  'device_approved.advice': 'Se non era lei, lo scolleghi qui:',
  'device_approved.end': 'Scollega questo dispositivo',
  ...account,
  ...voice,
} satisfies Catalogue
