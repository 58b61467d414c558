export const it = {
  'way.another': 'Prova un altro modo',
  'way.another_fixed': 'Un modo che non ha configurato non funziona.',
  'way.sms': 'Un codice per SMS',
  'way.email': 'Un codice per e-mail',
  'way.passkey': 'Passkey',
  'way.totp': 'Codice di un’app di autenticazione',
  'way.recovery_code': 'Codice di recupero',
  'way.approval': 'Approva su un altro dispositivo',
  'way.start_again': 'Accedi in un altro modo',
  'sent.sms_gone': 'Abbiamo inviato un SMS con un codice a {$to}.',
  'sent.email_gone': 'Abbiamo inviato un’e-mail con un codice a {$to}.',
  'sent.sms_on_file_gone': 'Abbiamo inviato un SMS con un codice al numero registrato.',
  'sent.email_on_file_gone': 'Abbiamo inviato un’e-mail con un codice all’indirizzo registrato.',
  'totp.why': 'Apra la sua app di autenticazione e inserisca il codice che mostra ora.',
  'totp.label': 'Codice dell’app',
  'totp.hint': 'Solo cifre. Gli spazi non contano. L’app mostra un nuovo codice ogni 30 secondi.',
  'recovery_code.why':
    'Inserisca uno dei codici di recupero che ha conservato. Ognuno funziona una volta.',
  'recovery_code.label': 'Codice di recupero',
  'recovery_code.hint': 'Lettere e cifre. Maiuscole, spazi e trattini non contano.',
  'passkey.why':
    'Il suo dispositivo le chiede di sbloccarlo, come sempre: con il dito, il volto o un PIN.',
  'passkey.button': 'Usa la sua passkey',
  'passkey.script':
    'Una passkey funziona solo con gli script. Li consenta per questa pagina, o scelga un altro modo qui sotto.',
  'passkey.failed': 'Non è stata usata nessuna passkey. Riprovi o scelga un altro modo.',
  'passkey.unsupported': 'Questo browser non può usare passkey qui. Scelga un altro modo.',
  'approval.why':
    'Su un dispositivo in cui ha effettuato l’accesso, apra {$address}. Le verrà chiesto se è lei. Inserisca lì questo numero.',
  'approval.number': 'Numero da inserire lì',
  'approval.never':
    'Lo inserisca solo lei. Non lo dica mai a chi chiama o scrive, nemmeno a {$project}.',
  'approval.waits': 'Questa pagina continua da sola appena ha approvato.',
  'approval.look': 'Ho approvato',
  'notice.wrong_totp_next':
    'Inserisca il codice che l’app mostra ora; ognuno funziona una volta. Se viene rifiutato di nuovo, controlli che l’ora del dispositivo con l’app sia giusta.',
  'notice.wrong_recovery_code_next':
    'Lo confronti con la sua lista, lettera per lettera. Un codice già usato non funziona più.',
  'notice.wrong_passkey': 'Questa passkey non è stata accettata',
  'notice.wrong_passkey_next':
    'Usi la passkey di questo account, o scelga un altro modo qui sotto.',
  'notice.empty_way_next': 'Inserisca il codice, poi prema Conferma.',
  'notice.rests_way': 'Questo modo è sospeso per un po’',
  'notice.rests_way_next':
    'Sono state date troppe risposte errate, forse da qualcun altro. Scelga un altro modo o torni domani.',
  'notice.refused': 'Questo modo non si può usare ora',
  'notice.refused_next': 'Continui con quello qui sotto o ne scelga un altro.',
  'notice.early': 'Questo modo non si può ancora usare',
  'notice.early_next': 'Si potrà usare tra {$time}. Fino ad allora continui con quello qui sotto.',
  'step.title': 'Ancora un passaggio',
  'step.why':
    'Era giusto. Questo account è più protetto, quindi serve un suo secondo modo prima che qualcuno possa rientrarvi.',
  'step.choose': 'Scelga il secondo modo:',
  'step.none': 'Non è registrato nessun secondo modo. Chieda aiuto a {$project}.',
  'step.second': 'Secondo di due passaggi.',
  'ended.finish': 'Continua',
  'ended.finish_next': 'È stato approvato. Continui qui.',
  'ended.recovered':
    'Tutte le altre sessioni di questo account sono state chiuse e tutti i suoi indirizzi sono stati avvisati. Per qualche tempo {$project} può chiederle altre conferme o rifiutare acquisti.',
  'cooling.title': 'Non ancora',
  'cooling.why':
    'Questo account è stato recuperato da poco. Per proteggere il titolare, bisogna attendere.',
  'cooling.next': 'Si potrà fare tra {$time}.',
  'signin.passkey': 'Accedi con una passkey',
  'signin.or': 'o',
  'signin.recent': 'Un messaggio è già stato inviato a questo indirizzo',
  'signin.recent_next': 'Usi il codice che contiene. Se ne può inviare uno nuovo tra {$time}.',
  'signin.pending': 'Inserisci il codice ricevuto',
  'transaction.total': 'In totale',
  'transaction.payments': 'Pagamenti',
  'transaction.reference': 'Riferimento',
  'transaction.action': 'Cosa conferma',
  'asked.kept_approved': 'È stato confermato ({$time}). Non c’è altro da fare.',
  'asked.kept_ended': 'È terminato. Se vuole ancora continuare, ricominci da dove era.',
  'asked.recovered_why':
    'La sessione di chi è entrato così nell’account è stata chiusa e abbiamo informato {$project}. Lei può ancora recuperare l’accesso: ricominci.',
  'ask.what_over': 'Se non era lei, informiamo subito {$project}.',
  'ask.what_recovery':
    'Se non era lei, chiudiamo la sessione di chi è entrato e informiamo subito {$project}.',
  'landing.title': 'Codici e accessi',
  'landing.why':
    'Questo servizio invia codici e li verifica. Se ha un codice, lo inserisca dove le è stato chiesto.',
  'landing.code': 'Inserisci il codice che mostra uno schermo',
  'landing.me': 'Il suo account e i suoi dispositivi',
  'landing.docs': 'Per sviluppatori: le API',
  'landing.sandbox': 'Sandbox: messaggi e orologio',
} as const
