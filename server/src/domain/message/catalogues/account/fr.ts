import type { AccountPhrases } from '../../account-phrases.ts'

/** French, with vous: what the owner of an account is told. The `sms` phrases keep to the GSM alphabet. */
export const fr = {
  'account.authenticator_added.sms':
    '{$project} : un moyen de connexion a été ajouté à votre compte.',
  'account.authenticator_added.subject':
    'Un moyen de connexion a été ajouté à votre compte {$project}',
  'account.authenticator_added.body':
    'La personne qui le détient peut prouver avec lui qu’elle est vous, comme avec les moyens que vous aviez déjà.',
  'account.authenticator_removed.sms':
    '{$project} : un moyen de connexion a été retiré de votre compte.',
  'account.authenticator_removed.subject':
    'Un moyen de connexion a été retiré de votre compte {$project}',
  'account.authenticator_removed.body': 'Désormais, il ne donne plus accès à rien ici.',
  'account.authenticator_guessed.sms':
    '{$project} : des codes erronés ont été saisis plusieurs fois pour votre compte.',
  'account.authenticator_guessed.subject':
    'Des codes erronés ont été saisis pour votre compte {$project}',
  'account.authenticator_guessed.body':
    'Quelqu’un a saisi plusieurs codes erronés là où il fallait un code de votre application ou de votre liste. Si cela continue, ce moyen sera désactivé quelque temps pour protéger votre compte.',
  'account.recovery_codes_made.sms':
    '{$project} : de nouveaux codes de récupération ont été créés pour votre compte.',
  'account.recovery_codes_made.subject':
    'De nouveaux codes de récupération ont été créés pour votre compte {$project}',
  'account.recovery_codes_made.body':
    'Chacun est valable une fois, si vous perdez vos autres moyens de connexion. Les anciens codes de récupération ne sont plus valables.',
  'account.recovery_code_used.sms':
    '{$project} : un code de récupération de votre compte a été utilisé.',
  'account.recovery_code_used.subject': 'Un code de récupération a été utilisé chez {$project}',
  'account.recovery_code_used.body':
    'Il n’est plus valable. Les autres codes de votre liste le restent.',
  'account.address_added.sms': '{$project} : une adresse a été ajoutée à votre compte.',
  'account.address_added.subject': 'Une adresse a été ajoutée à votre compte {$project}',
  'account.address_added.body':
    'Désormais, des codes pour votre compte peuvent aussi y être envoyés.',
  'account.address_removed.sms': '{$project} : une adresse a été retirée de votre compte.',
  'account.address_removed.subject': 'Une adresse a été retirée de votre compte {$project}',
  'account.address_removed.body': 'Plus aucun code pour votre compte n’y est envoyé.',
  'account.recovered.sms': '{$project} : votre compte a été récupéré.',
  'account.recovered.subject': 'Votre compte {$project} a été récupéré',
  'account.recovered.body':
    'Quelqu’un a prouvé être vous pour retrouver l’accès au compte. Toutes les sessions ouvertes ont été fermées.',
  'account.approval_denied.sms': "{$project} : une demande d'accès à votre compte a été refusée.",
  'account.approval_denied.subject': 'Une demande d’accès à votre compte {$project} a été refusée',
  'account.approval_denied.body':
    'Quelqu’un a demandé l’accès et la réponse a été non. Personne n’est entré. Si de telles demandes continuent, changez votre mot de passe.',
  'account.approved.sms': '{$project} : une demande a été confirmée avec votre compte.',
  'account.approved.subject': 'Une demande a été confirmée avec votre compte {$project}',
  'account.approved.body': 'Quelqu’un a prouvé être vous, et sa demande a été acceptée.',
  'account.which': 'Concerne : {$name}',
  'account.stop_advice':
    'Si ce n’était pas vous, arrêtez-la ici. C’est possible pendant trois jours, et cela ferme toutes les sessions :',
  'account.stop': 'Arrêter cette récupération',
  'account.look':
    'Si ce n’était pas vous, connectez-vous et vérifiez votre compte : retirez ce qui n’est pas à vous. Si vous ne pouvez plus vous connecter, demandez tout de suite de l’aide à {$project}.',
  'account.sms_report': 'Pas vous ? Signalez-le ici :',
  'account.sms_stop': "Ce n'était pas vous ? Stoppez ici :",
  'account.sms_look':
    "Ce n'était pas vous ? Connectez-vous et vérifiez votre compte, ou demandez de l'aide.",
} satisfies AccountPhrases
