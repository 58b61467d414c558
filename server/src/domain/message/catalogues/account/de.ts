import type { AccountPhrases } from '../../account-phrases.ts'

/** German, with Sie: what the owner of an account is told. The `sms` phrases keep to the GSM alphabet. */
export const de = {
  'account.authenticator_added.sms': '{$project}: Ihr Konto hat einen neuen Weg, sich anzumelden.',
  'account.authenticator_added.subject': 'Neuer Weg, sich bei {$project} anzumelden',
  'account.authenticator_added.body':
    'Wer ihn hat, kann sich damit als Sie ausweisen, wie auf den Wegen, die Sie schon hatten.',
  'account.authenticator_removed.sms':
    '{$project}: Ein Weg, sich anzumelden, wurde aus Ihrem Konto entfernt.',
  'account.authenticator_removed.subject':
    'Ein Weg, sich bei {$project} anzumelden, wurde entfernt',
  'account.authenticator_removed.body': 'Er öffnet hier von jetzt an nichts mehr.',
  'account.authenticator_guessed.sms':
    '{$project}: Für Ihr Konto wurden mehrmals falsche Codes eingegeben.',
  'account.authenticator_guessed.subject':
    'Für Ihr Konto bei {$project} wurden falsche Codes eingegeben',
  'account.authenticator_guessed.body':
    'Jemand hat mehrmals falsche Codes eingegeben, wo einer aus Ihrer App oder von Ihrer Liste verlangt war. Geht das so weiter, schalten wir diesen Weg zum Schutz Ihres Kontos eine Zeit lang ab.',
  'account.recovery_codes_made.sms':
    '{$project}: Für Ihr Konto wurden neue Wiederherstellungscodes erzeugt.',
  'account.recovery_codes_made.subject':
    'Neue Wiederherstellungscodes für Ihr Konto bei {$project}',
  'account.recovery_codes_made.body':
    'Jeder gilt einmal, falls Sie Ihre anderen Wege verlieren. Ältere Wiederherstellungscodes gelten nicht mehr.',
  'account.recovery_code_used.sms':
    '{$project}: Ein Wiederherstellungscode Ihres Kontos wurde verwendet.',
  'account.recovery_code_used.subject': 'Ein Wiederherstellungscode wurde bei {$project} verwendet',
  'account.recovery_code_used.body':
    'Er gilt nun nicht mehr. Die anderen auf Ihrer Liste gelten weiter.',
  'account.address_added.sms': '{$project}: Ihr Konto hat eine neue Adresse.',
  'account.address_added.subject': 'Neue Adresse für Ihr Konto bei {$project}',
  'account.address_added.body': 'Codes für Ihr Konto können von jetzt an auch dorthin gehen.',
  'account.address_removed.sms': '{$project}: Eine Adresse wurde aus Ihrem Konto entfernt.',
  'account.address_removed.subject': 'Eine Adresse wurde aus Ihrem Konto bei {$project} entfernt',
  'account.address_removed.body': 'Dorthin gehen keine Codes für Ihr Konto mehr.',
  'account.recovered.sms': '{$project}: Ihr Konto wurde wiederhergestellt.',
  'account.recovered.subject': 'Ihr Konto bei {$project} wurde wiederhergestellt',
  'account.recovered.body':
    'Jemand hat sich als Sie ausgewiesen, um wieder hineinzukommen. Wer angemeldet war, ist jetzt abgemeldet.',
  'account.approval_denied.sms':
    '{$project}: Eine Anfrage, in Ihr Konto zu kommen, wurde abgelehnt.',
  'account.approval_denied.subject':
    'Eine Anfrage, in Ihr Konto zu kommen, wurde bei {$project} abgelehnt',
  'account.approval_denied.body':
    'Jemand wollte eingelassen werden, und die Antwort war nein. Niemand wurde eingelassen. Kommen solche Anfragen wieder, ändern Sie Ihr Passwort.',
  'account.approved.sms': '{$project}: Mit Ihrem Konto wurde eine Anfrage bestätigt.',
  'account.approved.subject': 'Mit Ihrem Konto bei {$project} wurde eine Anfrage bestätigt',
  'account.approved.body':
    'Jemand hat sich als Sie ausgewiesen, und was verlangt war, ging weiter.',
  'account.which': 'Welche: {$name}',
  'account.stop_advice':
    'Wenn Sie das nicht waren, stoppen Sie es hier. Das geht drei Tage lang und meldet alle ab:',
  'account.stop': 'Diese Wiederherstellung stoppen',
  'account.look':
    'Wenn Sie das nicht waren, melden Sie sich an und sehen Sie Ihr Konto durch: Entfernen Sie, was nicht von Ihnen ist. Können Sie sich nicht mehr anmelden, bitten Sie {$project} sofort um Hilfe.',
  'account.sms_report': 'Das waren nicht Sie? Hier melden:',
  'account.sms_stop': 'Das waren nicht Sie? Hier stoppen:',
  'account.sms_look': 'Das waren nicht Sie? Sehen Sie Ihr Konto durch oder bitten Sie um Hilfe.',
} satisfies AccountPhrases
