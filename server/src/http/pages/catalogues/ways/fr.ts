export const fr = {
  'way.another': 'Essayer une autre façon',
  'way.another_fixed': 'Un moyen que vous n’avez pas configuré ne fonctionne pas.',
  'way.sms': 'Un code par SMS',
  'way.email': 'Un code par e-mail',
  'way.passkey': 'Clé d’accès',
  'way.totp': 'Code d’une application d’authentification',
  'way.recovery_code': 'Code de récupération',
  'way.approval': 'Approuver sur un autre appareil',
  'way.start_again': 'Se connecter d’une autre façon',
  'sent.sms_gone': 'Nous avons envoyé un SMS avec un code au {$to}.',
  'sent.email_gone': 'Nous avons envoyé un e-mail avec un code à {$to}.',
  'sent.sms_on_file_gone': 'Nous avons envoyé un SMS avec un code au numéro enregistré.',
  'sent.email_on_file_gone': 'Nous avons envoyé un e-mail avec un code à l’adresse enregistrée.',
  'totp.why':
    'Ouvrez votre application d’authentification et saisissez le code qu’elle affiche maintenant.',
  'totp.label': 'Code de l’application',
  'totp.hint':
    'Chiffres uniquement. Les espaces ne comptent pas. L’application affiche un nouveau code toutes les 30 secondes.',
  'recovery_code.why':
    'Saisissez l’un des codes de récupération que vous avez gardés. Chacun fonctionne une fois.',
  'recovery_code.label': 'Code de récupération',
  'recovery_code.hint':
    'Lettres et chiffres. Les majuscules, les espaces et les tirets ne comptent pas.',
  'passkey.why':
    'Votre appareil vous demande de le déverrouiller, comme d’habitude : avec le doigt, le visage ou un code PIN.',
  'passkey.button': 'Utiliser votre clé d’accès',
  'passkey.script':
    'Une clé d’accès ne fonctionne qu’avec des scripts. Autorisez-les pour cette page, ou choisissez une autre façon ci-dessous.',
  'passkey.failed':
    'Aucune clé d’accès n’a été utilisée. Réessayez, ou choisissez une autre façon.',
  'passkey.unsupported':
    'Ce navigateur ne peut pas utiliser de clés d’accès ici. Choisissez une autre façon.',
  'approval.why':
    'Sur un appareil où votre session est ouverte, ouvrez {$address}. Il vous est demandé si c’est vous. Saisissez-y ce nombre.',
  'approval.number': 'Nombre à saisir là-bas',
  'approval.never':
    'Saisissez-le uniquement vous-même. Ne le donnez à personne qui appelle ou écrit, pas même à {$project}.',
  'approval.waits': 'Cette page continue toute seule dès que vous avez approuvé.',
  'approval.look': 'J’ai approuvé',
  'notice.wrong_totp_next':
    'Saisissez le code que l’application affiche maintenant ; chacun fonctionne une fois. S’il est encore refusé, vérifiez que l’heure de l’appareil où se trouve l’application est juste.',
  'notice.wrong_recovery_code_next':
    'Comparez-le avec votre liste, lettre par lettre. Un code déjà utilisé ne fonctionne plus.',
  'notice.wrong_passkey': 'Cette clé d’accès n’a pas été acceptée',
  'notice.wrong_passkey_next':
    'Utilisez la clé d’accès de ce compte, ou choisissez une autre façon ci-dessous.',
  'notice.empty_way_next': 'Saisissez le code, puis appuyez sur Confirmer.',
  'notice.rests_way': 'Ce moyen est suspendu quelque temps',
  'notice.rests_way_next':
    'Trop de réponses erronées ont été données, peut-être par quelqu’un d’autre. Choisissez une autre façon, ou revenez demain.',
  'notice.refused': 'Ce moyen ne peut pas être utilisé maintenant',
  'notice.refused_next': 'Continuez avec celui ci-dessous, ou choisissez-en un autre.',
  'notice.early': 'Ce moyen ne peut pas encore être utilisé',
  'notice.early_next': 'Il pourra l’être dans {$time}. D’ici là, continuez avec celui ci-dessous.',
  'step.title': 'Encore une étape',
  'step.why':
    'C’était correct. Ce compte est mieux protégé : il faut donc un deuxième moyen à vous avant que quelqu’un puisse en retrouver l’accès.',
  'step.choose': 'Choisissez le deuxième moyen :',
  'step.none': 'Aucun deuxième moyen n’est enregistré. Demandez de l’aide à {$project}.',
  'step.second': 'Deuxième étape sur deux.',
  'ended.finish': 'Continuer',
  'ended.finish_next': 'C’est approuvé. Continuez ici.',
  'ended.recovered':
    'Toutes les autres sessions de ce compte ont été fermées et toutes ses adresses ont été prévenues. Pendant un certain temps, {$project} peut vous demander plus de preuves ou refuser des achats.',
  'cooling.title': 'Pas encore',
  'cooling.why':
    'Ce compte a été récupéré il y a peu. Pour protéger son titulaire, il faut attendre.',
  'cooling.next': 'Ce sera possible dans {$time}.',
  'signin.passkey': 'Se connecter avec une clé d’accès',
  'signin.or': 'ou',
  'signin.recent': 'Un message a déjà été envoyé à cette adresse',
  'signin.recent_next':
    'Utilisez le code qu’il contient. Un nouveau pourra être envoyé dans {$time}.',
  'signin.pending': 'Saisir le code que vous avez reçu',
  'transaction.total': 'Au total',
  'transaction.payments': 'Paiements',
  'transaction.reference': 'Référence',
  'transaction.action': 'Ce que vous confirmez',
  'asked.kept_approved': 'Cela a été confirmé ({$time}). Il n’y a plus rien à faire.',
  'asked.kept_ended':
    'C’est terminé. Si vous voulez toujours continuer, recommencez là où vous étiez.',
  'asked.recovered_why':
    'La personne qui est ainsi entrée dans le compte est déconnectée, et nous avons prévenu {$project}. Vous pouvez toujours récupérer votre compte : recommencez.',
  'ask.what_over': 'Si ce n’était pas vous, nous prévenons {$project} immédiatement.',
  'ask.what_recovery':
    'Si ce n’était pas vous, nous déconnectons la personne qui est entrée et prévenons {$project} immédiatement.',
  'landing.title': 'Codes et connexions',
  'landing.why':
    'Ce service envoie des codes et les vérifie. Si vous avez un code, saisissez-le là où il vous a été demandé.',
  'landing.code': 'Saisir le code affiché sur un écran',
  'landing.me': 'Votre compte et vos appareils',
  'landing.docs': 'Pour les développeurs : l’API',
  'landing.sandbox': 'Sandbox : messages et horloge',
} as const
