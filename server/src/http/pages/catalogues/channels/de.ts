import type { ChannelsPhrases } from '../../channels-phrases.ts'

export const de = {
  'way.voice': 'Ein Code per Anruf',
  'way.whatsapp': 'Ein Code per WhatsApp',
  'way.webhook': 'Ein Code in der App',
  'sent.voice':
    'Wir rufen {$to} an. Nehmen Sie ab und drücken Sie eine beliebige Taste, um den Code zu hören.',
  'sent.whatsapp': 'Wir senden eine WhatsApp-Nachricht mit einem Code an {$to}.',
  'sent.webhook': 'Wir senden einen Code an {$to}.',
  'sent.voice_on_file':
    'Wir rufen die hinterlegte Nummer an. Nehmen Sie ab und drücken Sie eine beliebige Taste, um den Code zu hören.',
  'sent.whatsapp_on_file':
    'Wir senden eine WhatsApp-Nachricht mit einem Code an die hinterlegte Nummer.',
  'sent.webhook_on_file': 'Wir senden einen Code an die hinterlegte App.',
  'sent.voice_gone': 'Wir haben {$to} angerufen, um den Code anzusagen.',
  'sent.whatsapp_gone': 'Wir haben eine WhatsApp-Nachricht mit einem Code an {$to} geschickt.',
  'sent.webhook_gone': 'Wir haben einen Code an {$to} geschickt.',
  'sent.voice_on_file_gone': 'Wir haben die hinterlegte Nummer angerufen, um den Code anzusagen.',
  'sent.whatsapp_on_file_gone':
    'Wir haben eine WhatsApp-Nachricht mit einem Code an die hinterlegte Nummer geschickt.',
  'sent.webhook_on_file_gone': 'Wir haben einen Code an die hinterlegte App geschickt.',
  'another.voice': 'Anrufen und ansagen',
  'another.whatsapp': 'Per WhatsApp senden',
  'another.webhook': 'In der App senden',
  'trouble.none_voice':
    'Ein Anruf kann eine Minute brauchen. Prüfen Sie, ob die letzten Ziffern der Nummer stimmen und das Telefon bei unbekannten Nummern klingelt. Fordern Sie dann einen neuen Anruf an.',
  'trouble.none_whatsapp':
    'Prüfen Sie, ob WhatsApp mit dieser Nummer eingerichtet ist und das Telefon Verbindung hat. Fordern Sie dann eine neue Nachricht an.',
  'trouble.none_webhook':
    'Sehen Sie in der App nach, in der Sie Nachrichten dieses Dienstes bekommen. Fordern Sie dann eine neue an.',
  'workflow.next': 'Wenn Sie nicht antworten, versuchen wir es in {$time} auf einem anderen Weg.',
  'notice.blocked': 'Dorthin kann jetzt keine Nachricht gesendet werden',
  'notice.blocked_next':
    'In diesem Nummernbereich wurden zu viele Codes angefordert und nur wenige verwendet. Warten Sie eine Weile, oder nehmen Sie einen anderen Weg.',
  'notice.unreachable': 'An diese Nummer kann keine Nachricht gesendet werden',
  'notice.unreachable_next':
    'Solche Nummern bekommen hier keine Codes. Nehmen Sie eine andere Nummer oder einen anderen Weg.',
  'work.title': 'Einen Moment',
  'work.doing':
    'Ihr Browser rechnet kurz etwas aus, damit niemand Tausende Codes auf einmal anfordern kann. Das dauert einige Sekunden.',
  'work.done': 'Fertig. Sie können weitermachen.',
  'work.needs_script':
    'Dieser Schritt braucht JavaScript. Schalten Sie es ein und laden Sie die Seite neu, oder nehmen Sie einen anderen Weg.',
  'work.button': 'Weiter',
  'push.title': 'Fragen in diesem Browser',
  'push.about':
    'Wenn jemand in Ihr Konto möchte, kann dieser Browser eine Frage zeigen: Sind Sie das?',
  'push.turn_on': 'In diesem Browser fragen',
  'push.turn_off': 'Hier nicht mehr fragen',
  'push.here': 'Dieser Browser',
  'push.since': 'Wird gefragt seit {$time}',
  'push.refused':
    'Ihr Browser erlaubt es nicht. Erlauben Sie in seinen Einstellungen Benachrichtigungen für diese Seite, und versuchen Sie es dann noch einmal.',
  'push.none': 'Noch wird kein Browser gefragt.',
} satisfies ChannelsPhrases
