import type { ChannelsPhrases } from '../../channels-phrases.ts'

export const fr = {
  'way.voice': 'Un code par appel téléphonique',
  'way.whatsapp': 'Un code par WhatsApp',
  'way.webhook': 'Un code dans l’application',
  'sent.voice': 'Nous appelons le {$to}. Décrochez et appuyez sur une touche pour écouter le code.',
  'sent.whatsapp': 'Nous envoyons un message WhatsApp avec un code au {$to}.',
  'sent.webhook': 'Nous envoyons un code à {$to}.',
  'sent.voice_on_file':
    'Nous appelons le numéro enregistré. Décrochez et appuyez sur une touche pour écouter le code.',
  'sent.whatsapp_on_file': 'Nous envoyons un message WhatsApp avec un code au numéro enregistré.',
  'sent.webhook_on_file': 'Nous envoyons un code à l’application enregistrée.',
  'sent.voice_gone': 'Nous avons appelé le {$to} pour donner le code.',
  'sent.whatsapp_gone': 'Nous avons envoyé un message WhatsApp avec un code au {$to}.',
  'sent.webhook_gone': 'Nous avons envoyé un code à {$to}.',
  'sent.voice_on_file_gone': 'Nous avons appelé le numéro enregistré pour donner le code.',
  'sent.whatsapp_on_file_gone':
    'Nous avons envoyé un message WhatsApp avec un code au numéro enregistré.',
  'sent.webhook_on_file_gone': 'Nous avons envoyé un code à l’application enregistrée.',
  'another.voice': 'M’appeler pour le dire',
  'another.whatsapp': 'L’envoyer par WhatsApp',
  'another.webhook': 'L’envoyer dans l’application',
  'trouble.none_voice':
    'Un appel peut prendre une minute. Vérifiez que la fin du numéro est correcte et que le téléphone sonne pour les numéros inconnus. Demandez ensuite un nouvel appel.',
  'trouble.none_whatsapp':
    'Vérifiez que WhatsApp est configuré avec ce numéro et que le téléphone est connecté à Internet. Demandez ensuite un nouveau message.',
  'trouble.none_webhook':
    'Regardez dans l’application où vous recevez les messages de ce service. Demandez ensuite un nouveau message.',
  'workflow.next': 'Si vous ne répondez pas, nous essaierons d’une autre façon dans {$time}.',
  'notice.blocked': 'Aucun message ne peut y être envoyé pour le moment',
  'notice.blocked_next':
    'Trop de codes ont été demandés pour ce groupe de numéros, et peu ont été utilisés. Attendez un peu ou choisissez une autre façon.',
  'notice.unreachable': 'Aucun message ne peut être envoyé à ce numéro',
  'notice.unreachable_next':
    'Ce numéro ne peut pas recevoir de codes ici. Utilisez un autre numéro ou une autre façon.',
  'work.title': 'Un instant',
  'work.doing':
    'Votre navigateur fait un petit calcul, afin que personne ne puisse demander des milliers de codes à la fois. Cela prend quelques secondes.',
  'work.done': 'Terminé. Vous pouvez continuer.',
  'work.needs_script':
    'Cette étape nécessite JavaScript. Activez-le et rechargez la page, ou choisissez une autre façon.',
  'work.button': 'Continuer',
  'push.title': 'Questions dans ce navigateur',
  'push.about':
    'Quand quelqu’un veut accéder à votre compte, ce navigateur peut afficher une question : est-ce vous ?',
  'push.turn_on': 'Me demander dans ce navigateur',
  'push.turn_off': 'Ne plus demander ici',
  'push.here': 'Ce navigateur',
  'push.since': 'Interrogé depuis : {$time}',
  'push.refused':
    'Votre navigateur ne l’autorise pas. Autorisez les notifications pour cette page dans ses réglages, puis réessayez.',
  'push.none': 'Aucun navigateur n’est encore interrogé.',
} satisfies ChannelsPhrases
