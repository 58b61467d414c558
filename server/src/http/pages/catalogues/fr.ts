import type { Catalogue } from '../catalogue.ts'
import { fr as channels } from './channels/fr.ts'
import { fr as devices } from './devices/fr.ts'
import { fr as factors } from './factors/fr.ts'
import { fr as ways } from './ways/fr.ts'

/** French, with vous, like the messages. */
export const fr = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Aide',
  'frame.safety': 'Ce message est-il authentique ?',
  'frame.asks': '{$project} vous demande une confirmation',
  'purpose.add_phone': 'Ajout de ce numéro de téléphone à {$project}',
  'transaction.amount': 'Montant',
  'transaction.payee': 'À',
  'sent.sms': 'Nous envoyons un SMS avec un code au {$to}.',
  'sent.email': 'Nous envoyons un e-mail avec un code à {$to}.',
  'sent.sms_on_file': 'Nous envoyons un SMS avec un code au numéro enregistré.',
  'sent.email_on_file': 'Nous envoyons un e-mail avec un code à l’adresse enregistrée.',
  'code.label': 'Code reçu dans le message',
  'code.digits': 'Chiffres uniquement. Les espaces et les tirets ne comptent pas.',
  'code.characters':
    'Lettres et chiffres. Les majuscules, les espaces et les tirets ne comptent pas.',
  'code.link': 'Ou ouvrez le lien de l’e-mail, de préférence dans ce navigateur.',
  'code.auto': 'Il est vérifié dès qu’il est complet.',
  'code.auto_pasted': 'Un code collé ou rempli automatiquement est vérifié aussitôt.',
  'code.check': 'Confirmer',
  'wait.expires': 'Temps restant : {$time}',
  'wait.last_minute': 'Il reste moins d’une minute.',
  'wait.over': 'Le temps est écoulé. Rechargez la page pour savoir quoi faire.',
  'reference.label': 'Référence',
  'reference.why': 'Le message le plus récent affiche la même référence.',
  'resend.button': 'Envoyer un nouveau message',
  'resend.wait': 'Vous pourrez demander un nouveau message dans {$time}.',
  'resend.ready': 'Vous pouvez maintenant demander un nouveau message.',
  'resend.never':
    'Aucun nouveau message ne peut être envoyé avant la fin du temps. Ensuite, recommencez.',
  'another.sms': 'L’envoyer par SMS',
  'another.email': 'L’envoyer par e-mail',
  'report.button': 'Je n’ai rien demandé',
  'safety.note':
    'Cette page est {$host}. Votre navigateur doit afficher la même adresse. Personne chez {$project} ne vous demandera jamais ce code.',
  'notice.wrong': 'Ce code n’est pas correct',
  'notice.wrong_next':
    'Regardez le message le plus récent, celui qui porte la référence {$reference}, et réessayez.',
  'notice.empty': 'Aucun code n’a été saisi',
  'notice.empty_next': 'Saisissez le code du message, puis appuyez sur Confirmer.',
  'notice.older': 'Ce code vient d’un message plus ancien',
  'notice.older_next':
    'Un code plus récent a été envoyé ({$time}). Utilisez le message qui porte la référence {$reference}.',
  'notice.sent': 'Un nouveau message arrive',
  'notice.sent_next': 'Il affiche la référence {$reference}. Utilisez le code qu’il contient.',
  'notice.wait': 'Il est trop tôt pour envoyer un nouveau message',
  'notice.wait_next':
    'Vous pourrez en demander un dans {$time}. D’ici là, le message que vous avez reste valable.',
  'notice.unsent': 'Le message n’a pas pu être envoyé de cette façon',
  'notice.unsent_next': 'Utilisez le message que vous avez, ou essayez une autre façon ci-dessous.',
  'notice.older-link': 'Ce lien vient d’un message plus ancien',
  'notice.older-link_next':
    'Un lien plus récent a été envoyé ({$time}). Utilisez le message qui porte la référence {$reference}.',
  'notice.spent': 'Ce code ne peut plus être utilisé',
  'notice.spent_next':
    'Ici, chaque code ne peut être essayé qu’une fois. Demandez un nouveau message.',
  'notice.rests': 'Les codes pour cette adresse sont suspendus quelque temps',
  'notice.rests_next':
    'Trop de codes erronés ont été saisis aujourd’hui, peut-être par quelqu’un d’autre. Connectez-vous d’une autre façon ou revenez demain.',
  'trouble.title': 'Cela ne fonctionne pas ?',
  'trouble.none': 'Aucun message n’est arrivé',
  'trouble.none_sms':
    'Un SMS peut prendre une minute. Vérifiez que la fin du numéro est correcte et que le téléphone a du réseau. Demandez ensuite un nouveau message.',
  'trouble.none_email':
    'Un e-mail peut prendre quelques minutes. Regardez aussi dans le dossier des indésirables. Demandez ensuite un nouveau message.',
  'trouble.wrong': 'Le code est refusé',
  'trouble.wrong_next':
    'Seul le message le plus récent compte. Il affiche la référence {$reference}.',
  'trouble.expired': 'Le temps est écoulé',
  'trouble.expired_next':
    'Retournez chez {$project} et recommencez. Vous recevrez un nouveau code.',
  'trouble.used': 'Il est indiqué que le code a déjà été utilisé',
  'trouble.used_next':
    'Chaque code fonctionne une fois. Si vous n’êtes pas encore où vous vouliez aller, recommencez chez {$project}.',
  'trouble.page': 'La page ou le lien ne fonctionne pas',
  'trouble.page_next':
    'Ouvrez-le dans le navigateur où vous avez commencé et autorisez les cookies pour {$host}. Ou saisissez le code là où il vous a été demandé.',
  'ended.approved': 'Confirmé',
  'ended.approved_why': 'Merci. Nous avons prévenu {$project}.',
  'ended.approved_next': 'Vous pouvez fermer cette page et continuer là où vous avez commencé.',
  'ended.used': 'Déjà confirmé',
  'ended.used_why': 'La confirmation a déjà eu lieu ({$time}). Chaque code fonctionne une fois.',
  'ended.used_next':
    'Il n’y a plus rien à faire ici. S’il vous faut un autre code, recommencez chez {$project}.',
  'ended.expired': 'Le temps est écoulé',
  'ended.expired_why': 'Le code n’est plus valable (fin : {$time}). Rien n’a été confirmé.',
  'ended.expired_next': 'Retournez chez {$project} et recommencez. Vous recevrez un nouveau code.',
  'ended.locked': 'Trop de codes erronés',
  'ended.locked_why': 'Pour vous protéger, nous avons tout arrêté ici. Rien n’a été confirmé.',
  'ended.locked_next':
    'Retournez chez {$project} et recommencez. Si quelqu’un d’autre a saisi ces codes, prévenez {$project}.',
  'ended.superseded': 'Il y a une demande plus récente',
  'ended.superseded_why':
    'Vous avez fait une nouvelle demande après celle-ci. Cette page et ses codes ne sont plus valables.',
  'ended.superseded_next':
    'Utilisez le message le plus récent et la page la plus récente de {$project}. Vous pouvez fermer celle-ci.',
  'ended.denied': 'Arrêté',
  'ended.denied_why':
    'Il nous a été signalé que personne n’avait fait cette demande. Rien n’a été confirmé et le code ne fonctionne plus. Nous avons prévenu {$project}.',
  'ended.denied_next':
    'Si quelqu’un connaît peut-être votre mot de passe, changez-le maintenant chez {$project}. Ne donnez jamais un code à qui vous le demande.',
  'ended.canceled': 'Annulé',
  'ended.canceled_why': '{$project} n’en a plus besoin. Rien n’a été confirmé.',
  'ended.canceled_next': 'Si vous voulez quand même continuer, recommencez chez {$project}.',
  'ended.continue': 'Continuer vers {$host}',
  'unknown.title': 'Il n’y a rien à confirmer ici',
  'unknown.why': 'L’adresse est incomplète, trop ancienne, ou destinée à un autre navigateur.',
  'unknown.next':
    'Retournez là où vous avez commencé et recommencez. Si vous avez un code, saisissez-le là où il vous a été demandé.',
  'unknown.cookies': 'Si cela se reproduit, autorisez les cookies pour {$host}.',
  'forbidden.title': 'Nous n’avons pas accepté cette action',
  'forbidden.why':
    'Votre navigateur indique qu’elle ne vient pas de notre propre page. Rien n’a été modifié.',
  'forbidden.next': 'Ouvrez de nouveau la page et appuyez sur le bouton qui s’y trouve.',
  'busy.title': 'Trop d’essais depuis ici',
  'busy.why':
    'De nombreuses demandes sont venues de votre réseau en peu de temps. Rien n’a été modifié.',
  'busy.next': 'Réessayez dans {$time}.',
  'defect.title': 'Une erreur s’est produite chez nous',
  'defect.why': 'Ce n’est pas votre faute. Rien n’a été confirmé.',
  'defect.next': 'Attendez un instant, puis réessayez.',
  'link.why': 'Vous avez ouvert le lien du message {$reference}. Appuyez une fois pour confirmer.',
  'link.confirm': 'Oui, confirmer',
  'carry.title': 'Saisissez ce code là où vous avez commencé',
  'carry.why':
    'Ce n’est pas le navigateur où vous avez commencé : rien n’a donc été confirmé ici. Retournez sur la page de {$project} qui vous l’a demandé et saisissez-y ce code.',
  'carry.code': 'Code à saisir là-bas',
  'carry.never':
    'Saisissez-le uniquement vous-même. Ne le lisez ni ne l’envoyez à personne, pas même à {$project}.',
  'carry.copy': 'Copier',
  copied: 'Copié',
  'ask.title': 'Avez-vous fait cette demande ?',
  'ask.why': 'Quelqu’un a demandé à {$project} de vous envoyer un code ({$time}).',
  'ask.for': 'Pour quoi',
  'ask.to': 'Envoyé à',
  'ask.keep': 'Oui, c’était moi',
  'ask.report': 'Je n’ai rien demandé',
  'ask.what':
    'Si ce n’était pas vous, nous arrêtons tout immédiatement : le code ne fonctionne plus et nous prévenons {$project}.',
  'asked.kept': 'Rien n’a changé',
  'asked.kept_next': 'Vous pouvez utiliser le code là où il vous a été demandé.',
  'asked.reported': 'Merci de nous avoir prévenus',
  'asked.stopped_why':
    'C’est arrêté. Le code ne fonctionne plus, rien n’a été confirmé et nous avons prévenu {$project}.',
  'asked.approved_why':
    'La confirmation avait déjà eu lieu ({$time}), nous n’avons donc pas pu l’arrêter. Nous avons prévenu {$project}.',
  'asked.ended_why':
    'C’était déjà terminé et rien n’a été confirmé. Nous avons prévenu {$project}.',
  'asked.next':
    'Si vous avez un mot de passe chez {$project}, changez-le. Ne donnez jamais un code à qui vous le demande. Si un autre code arrive, appuyez de nouveau sur le même lien.',
  'help.title': 'Aide sur les codes',
  'help.intro': 'Que faire quand un code ou une page ne fonctionne pas.',
  'help.start': 'Où recommencer ?',
  'help.start_next':
    'Dans la boutique, l’application ou le site qui vous a demandé le code. Nous ne faisons qu’envoyer et vérifier des codes ; nous ne pouvons rien commencer à votre place.',
  'help.browser': 'J’ai ouvert le lien dans un autre navigateur',
  'help.browser_next':
    'Il n’y confirme rien. Il affiche un code : saisissez-le sur la page où vous avez commencé.',
  'help.locked': 'Il est indiqué qu’il y a eu trop de codes erronés',
  'help.locked_next':
    'Cela arrête ceux qui essaient de deviner. Recommencez ; vous devrez peut-être attendre quelques minutes avant le prochain message.',
  'help.not_me': 'J’ai reçu un code sans l’avoir demandé',
  'help.not_me_next':
    'Ne l’utilisez pas et ne le donnez à personne. Appuyez sur « Je n’ai rien demandé » dans le message ou sur la page.',
  'real.title': 'Ce message est-il authentique ?',
  'real.intro': 'Comment distinguer nos messages et nos pages des faux.',
  'real.page': 'L’adresse est {$host}',
  'real.page_next':
    'Lisez-la dans votre navigateur, lettre par lettre jusqu’à la première barre oblique. Si c’en est une autre, fermez la page.',
  'real.ask': 'Personne ne vous demande un code',
  'real.ask_next':
    'Ni au téléphone, ni dans une messagerie, ni une banque, ni la police. Qui vous le demande veut agir en votre nom. Ne saisissez un code que sur la page où vous avez vous-même commencé.',
  'real.reference': 'Le message et la page affichent la même référence',
  'real.reference_next':
    'Chaque message porte quatre lettres. La page affiche les quatre lettres de son message le plus récent. Si elles diffèrent, ce n’est pas le message que vous attendez.',
  'real.hurry': 'Un message authentique dit à quoi il sert',
  'real.hurry_next':
    'Lisez-le avant de saisir le code : qui demande, pour quoi et, pour un paiement, le montant et le bénéficiaire. Si un point est faux, ne saisissez pas le code.',
  'real.link': 'Les liens ne mènent que chez nous',
  'real.link_next':
    'Un lien dans un e-mail authentique commence par {$host}. Nos SMS ne contiennent aucun lien.',
  'real.given': 'Vous avez donné un code à quelqu’un ?',
  'real.given_next':
    'Appuyez tout de suite sur « Je n’ai rien demandé » dans le message, puis changez votre mot de passe et prévenez la boutique ou la banque dont venait le code.',
} satisfies Catalogue
