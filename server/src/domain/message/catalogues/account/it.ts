import type { AccountPhrases } from '../../account-phrases.ts'

/** Italian, with Lei: what the owner of an account is told. The `sms` phrases keep to the GSM alphabet. */
export const it = {
  'account.authenticator_added.sms':
    '{$project}: un metodo di accesso è stato aggiunto al suo account.',
  'account.authenticator_added.subject':
    'Un metodo di accesso è stato aggiunto al suo account {$project}',
  'account.authenticator_added.body':
    'Chi lo possiede può usarlo per dimostrare di essere lei, come con i metodi che aveva già.',
  'account.authenticator_removed.sms':
    '{$project}: un metodo di accesso è stato rimosso dal suo account.',
  'account.authenticator_removed.subject':
    'Un metodo di accesso è stato rimosso dal suo account {$project}',
  'account.authenticator_removed.body': 'Da ora non dà più accesso a nulla qui.',
  'account.authenticator_guessed.sms':
    '{$project}: per il suo account sono stati inseriti più volte codici errati.',
  'account.authenticator_guessed.subject':
    'Sono stati inseriti codici errati per il suo account {$project}',
  'account.authenticator_guessed.body':
    'Qualcuno ha inserito più codici errati dove ne serviva uno della sua app o della sua lista. Se continua così, questo metodo verrà disattivato per un po’, per proteggere il suo account.',
  'account.recovery_codes_made.sms':
    '{$project}: sono stati creati nuovi codici di recupero per il suo account.',
  'account.recovery_codes_made.subject':
    'Nuovi codici di recupero creati per il suo account {$project}',
  'account.recovery_codes_made.body':
    'Ognuno vale una volta, se perde gli altri metodi di accesso. I codici di recupero precedenti non valgono più.',
  'account.recovery_code_used.sms':
    '{$project}: un codice di recupero del suo account è stato usato.',
  'account.recovery_code_used.subject': 'Un codice di recupero è stato usato su {$project}',
  'account.recovery_code_used.body':
    'Non vale più. Gli altri codici della sua lista sono ancora validi.',
  'account.address_added.sms': '{$project}: un indirizzo è stato aggiunto al suo account.',
  'account.address_added.subject': 'Un indirizzo è stato aggiunto al suo account {$project}',
  'account.address_added.body':
    'Da ora i codici per il suo account possono essere inviati anche lì.',
  'account.address_removed.sms': '{$project}: un indirizzo è stato rimosso dal suo account.',
  'account.address_removed.subject': 'Un indirizzo è stato rimosso dal suo account {$project}',
  'account.address_removed.body': 'I codici per il suo account non vengono più inviati lì.',
  'account.recovered.sms': '{$project}: il suo account è stato recuperato.',
  'account.recovered.subject': 'Il suo account {$project} è stato recuperato',
  'account.recovered.body':
    'Qualcuno ha dimostrato di essere lei per rientrare nell’account. Tutte le sessioni aperte sono state chiuse.',
  'account.approval_denied.sms':
    '{$project}: una richiesta di accesso al suo account è stata rifiutata.',
  'account.approval_denied.subject':
    'Una richiesta di accesso al suo account {$project} è stata rifiutata',
  'account.approval_denied.body':
    'Qualcuno ha chiesto di entrare e la risposta è stata no. Nessuno è entrato. Se queste richieste continuano, cambi la password.',
  'account.approved.sms': '{$project}: una richiesta è stata confermata con il suo account.',
  'account.approved.subject': 'Una richiesta è stata confermata con il suo account {$project}',
  'account.approved.body': 'Qualcuno ha dimostrato di essere lei e la richiesta è andata avanti.',
  'account.which': 'Riguarda: {$name}',
  'account.stop_advice':
    'Se non era lei, la blocchi qui. È possibile per tre giorni e chiude tutte le sessioni:',
  'account.stop': 'Blocca questo recupero',
  'account.look':
    'Se non era lei, acceda e controlli il suo account: rimuova ciò che non è suo. Se non riesce più ad accedere, chieda subito aiuto a {$project}.',
  'account.sms_report': 'Non era lei? Lo segnali qui:',
  'account.sms_stop': 'Non era lei? Blocchi qui:',
  'account.sms_look': 'Non era lei? Acceda e controlli il suo account, o chieda aiuto.',
} satisfies AccountPhrases
