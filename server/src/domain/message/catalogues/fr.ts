import type { Catalogue } from '../catalogue.ts'
import { fr as account } from './account/fr.ts'
import { fr as voice } from './voice/fr.ts'

/** French, with vous. The GSM alphabet has é, è, à and ù but not ê, ô, î, û or ç: the `sms.` phrases choose words without them. */
export const fr = {
  'sms.sign_in': '{$code} est votre code {$project} pour vous connecter.',
  'sms.sign_up': '{$code} est votre code {$project} pour créer votre compte.',
  'sms.recovery': '{$code} est votre code {$project} pour récupérer votre compte.',
  'sms.add_address': '{$code} est votre code {$project} pour ajouter ce numéro.',
  'sms.device': '{$code} est votre code {$project} pour connecter un appareil.',
  'sms.approval': '{$code} est votre code {$project} pour approuver une demande.',
  'sms.purchase': '{$code} est votre code {$project} pour confirmer un achat.',
  'sms.account_change': '{$code} est votre code {$project} pour modifier votre compte.',
  'sms.other': "{$code} est votre code {$project} pour confirmer que c'est bien vous.",
  'sms.transaction': '{$code} est votre code {$project} pour payer {$amount} à {$payee}.',
  'short.sign_in': '{$code} {$project} : connexion.',
  'short.sign_up': '{$code} {$project} : créer un compte.',
  'short.recovery': '{$code} {$project} : récupérer le compte.',
  'short.add_address': '{$code} {$project} : ajouter ce numéro.',
  'short.device': '{$code} {$project} : connecter un appareil.',
  'short.approval': '{$code} {$project} : approuver une demande.',
  'short.purchase': '{$code} {$project} : confirmer un achat.',
  'short.account_change': '{$code} {$project} : modifier le compte.',
  'short.other': "{$code} {$project} : confirmer que c'est vous.",
  'short.transaction': '{$code} {$project} : payer {$amount} à {$payee}.',
  'sms.batch':
    '{$code} est votre code {$project} pour payer {$amount} au total ({$count} paiements) à {$payees}.',
  'sms.declared': '{$code} est votre code {$project} pour confirmer : {$action}.',
  'short.batch': '{$code} {$project} : payer {$amount} ({$count} paiements) à {$payees}.',
  'short.declared': '{$code} {$project} : {$action}.',
  'sms.reference': 'Réf. {$reference}.',
  'sms.never_share': 'Ne le donnez à personne.',
  'sms.never_asked': 'Nous ne le demandons jamais.',
  'sms.not_you': "Vous n'avez rien demandé ? Ignorez ce message.",
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Expire dans {$minutes} minute.}}
* {{Expire dans {$minutes} minutes.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Expire dans {$hours} heure.}}
* {{Expire dans {$hours} heures.}}`,
  'email.subject': 'Votre code {$project}',
  'email.subject_with_code': '{$code} est votre code {$project}',
  'email.subject_of_link': 'Votre lien {$project}',
  'email.sign_in': 'Connexion à {$project}',
  'email.sign_up': 'Création de votre compte {$project}',
  'email.recovery': 'Récupération de votre compte {$project}',
  'email.add_address': 'Ajout de cette adresse e-mail à {$project}',
  'email.device': 'Connexion d’un appareil à {$project}',
  'email.approval': 'Approbation d’une demande chez {$project}',
  'email.purchase': 'Confirmation d’un achat chez {$project}',
  'email.account_change': 'Modification de votre compte {$project}',
  'email.other': 'Confirmation de votre identité pour {$project}',
  'email.transaction': 'Paiement de {$amount} à {$payee}',
  'email.batch': 'Paiement de {$amount} au total, en {$count} paiements',
  'email.part': '{$amount} à {$payee}',
  'email.declared': 'Veuillez confirmer : {$action}',
  'email.fact': '{$label} : {$value}',
  'email.your_code': 'Votre code :',
  'email.or_code': 'Ou saisissez ce code :',
  'email.open_link': 'Continuer',
  'email.link_host':
    'Ce bouton ouvre {$host}. Si votre navigateur affiche une autre adresse, fermez la page.',
  'email.sent_by': 'Envoyé par {$host} pour {$project}.',
  'email.reference': 'Référence : {$reference}. La page où vous saisissez le code affiche la même.',
  'email.never_share':
    'Ne donnez jamais ce code et ne transférez pas ce message. Personne chez {$project} ne vous le demandera.',
  'email.not_you': 'Vous n’avez rien demandé ? N’utilisez pas le code et prévenez-nous :',
  'email.report': 'Je n’ai rien demandé',
  'many_wrong_guesses.sms':
    "{$project} : beaucoup de codes erronés ont été saisis pour ce numéro. Si cela continue, nous n'y enverrons plus de codes.",
  'notice.sms_advice':
    "Ce n'était pas vous ? Prévenez le service. Nous ne vous demandons jamais de code.",
  'many_wrong_guesses.subject': 'Nombreux codes erronés pour votre adresse chez {$project}',
  'many_wrong_guesses.title': 'De nombreux codes erronés ont été saisis chez {$project}',
  'many_wrong_guesses.body':
    'Quelqu’un a saisi de nombreux codes erronés pour cette adresse e-mail. Si cela continue, nous n’y enverrons plus de codes et vous devrez vous connecter d’une autre façon.',
  'notice.advice': 'Si ce n’était pas vous, prévenez-nous :',
  'notice.report': 'Ce n’était pas moi',
  'approved.sms': '{$project} : un code envoyé à ce numéro a été utilisé.',
  'approved.subject': 'Votre code a été utilisé chez {$project}',
  'approved.title': 'Un code envoyé à cette adresse a été utilisé chez {$project}',
  'approved.body':
    'Quelqu’un a utilisé un code ou un lien que nous avons envoyé à cette adresse e-mail. Si c’était vous, vous n’avez rien à faire.',
  'device_approved.sms': '{$project} : nouvel appareil connecté à votre compte : {$device}.',
  'device_approved.sms_was_you': "Si c'était vous, tout va bien.",
  'device_approved.sms_end': "Ce n'était pas vous ? Pour le déconnecter :",
  'device_approved.subject': 'Un appareil a été connecté à votre compte {$project}',
  'device_approved.title': 'Nouvel appareil connecté à votre compte {$project} : {$device}',
  'device_approved.when': 'Quand : {$time}',
  'device_approved.where': 'Où : {$place}',
  'device_approved.was_you': 'Si c’était vous, vous n’avez rien d’autre à faire.',
  'device_approved.advice': 'Si ce n’était pas vous, déconnectez-le ici :',
  'device_approved.end': 'Déconnecter cet appareil',
  ...account,
  ...voice,
} satisfies Catalogue
