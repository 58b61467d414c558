import type { ChannelsPhrases } from '../../channels-phrases.ts'

export const it = {
  'way.voice': 'Un codice per telefonata',
  'way.whatsapp': 'Un codice per WhatsApp',
  'way.webhook': 'Un codice nell’app',
  'sent.voice':
    'Stiamo chiamando {$to}. Risponda e prema un tasto qualsiasi per ascoltare il codice.',
  'sent.whatsapp': 'Stiamo inviando un messaggio WhatsApp con un codice a {$to}.',
  'sent.webhook': 'Stiamo inviando un codice a {$to}.',
  'sent.voice_on_file':
    'Stiamo chiamando il numero registrato. Risponda e prema un tasto qualsiasi per ascoltare il codice.',
  'sent.whatsapp_on_file':
    'Stiamo inviando un messaggio WhatsApp con un codice al numero registrato.',
  'sent.webhook_on_file': 'Stiamo inviando un codice all’app registrata.',
  'sent.voice_gone': 'Abbiamo chiamato {$to} per comunicare il codice.',
  'sent.whatsapp_gone': 'Abbiamo inviato un messaggio WhatsApp con un codice a {$to}.',
  'sent.webhook_gone': 'Abbiamo inviato un codice a {$to}.',
  'sent.voice_on_file_gone': 'Abbiamo chiamato il numero registrato per comunicare il codice.',
  'sent.whatsapp_on_file_gone':
    'Abbiamo inviato un messaggio WhatsApp con un codice al numero registrato.',
  'sent.webhook_on_file_gone': 'Abbiamo inviato un codice all’app registrata.',
  'another.voice': 'Chiamatemi per dirlo',
  'another.whatsapp': 'Invia per WhatsApp',
  'another.webhook': 'Invia nell’app',
  'trouble.none_voice':
    'Una chiamata può impiegare un minuto. Controlli che la parte finale del numero sia giusta e che il telefono squilli per i numeri sconosciuti. Poi chieda una nuova chiamata.',
  'trouble.none_whatsapp':
    'Controlli che WhatsApp sia configurato su questo numero e che il telefono sia online. Poi chieda un nuovo messaggio.',
  'trouble.none_webhook':
    'Guardi nell’app in cui riceve i messaggi di questo servizio. Poi ne chieda uno nuovo.',
  'workflow.next': 'Se non risponde, proveremo in un altro modo tra {$time}.',
  'notice.blocked': 'Ora non è possibile inviare messaggi lì',
  'notice.blocked_next':
    'Per quel gruppo di numeri sono stati chiesti troppi codici e pochi sono stati usati. Attenda un po’ o scelga un altro modo.',
  'notice.unreachable': 'Non è possibile inviare messaggi a quel numero',
  'notice.unreachable_next':
    'Non è un numero che può ricevere codici qui. Usi un altro numero o un altro modo.',
  'work.title': 'Un momento',
  'work.doing':
    'Il suo browser sta facendo un piccolo calcolo, così nessuno può chiedere migliaia di codici in una volta. Servono pochi secondi.',
  'work.done': 'Fatto. Può continuare.',
  'work.needs_script':
    'Questo passaggio richiede JavaScript. Lo attivi e ricarichi la pagina, o scelga un altro modo.',
  'work.button': 'Continua',
  'push.title': 'Domande in questo browser',
  'push.about':
    'Quando qualcuno vuole entrare nel suo account, questo browser può mostrare una domanda: è lei?',
  'push.turn_on': 'Chiedi in questo browser',
  'push.turn_off': 'Non chiedere più qui',
  'push.here': 'Questo browser',
  'push.since': 'Attivo da: {$time}',
  'push.refused':
    'Il suo browser non lo consente. Consenta le notifiche per questa pagina nelle impostazioni, poi riprovi.',
  'push.none': 'Le domande non arrivano ancora in nessun browser.',
} satisfies ChannelsPhrases
