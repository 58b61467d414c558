import type { AccountPhrases } from '../../account-phrases.ts'

/** English: what the owner of an account is told. The `sms` phrases keep to the GSM alphabet. */
export const en = {
  'account.authenticator_added.sms': '{$project}: a way to sign in was added to your account.',
  'account.authenticator_added.subject': 'A way to sign in was added to your account at {$project}',
  'account.authenticator_added.body':
    'Whoever has it can prove with it to be you, as with the ways you had before.',
  'account.authenticator_removed.sms':
    '{$project}: a way to sign in was removed from your account.',
  'account.authenticator_removed.subject':
    'A way to sign in was removed from your account at {$project}',
  'account.authenticator_removed.body': 'From now on it opens nothing here.',
  'account.authenticator_guessed.sms':
    '{$project}: wrong codes were entered several times for your account.',
  'account.authenticator_guessed.subject':
    'Wrong codes were entered for your account at {$project}',
  'account.authenticator_guessed.body':
    'Somebody entered several wrong codes where one from your app or your list was asked for. If this goes on, it will be switched off for a while, to keep your account safe.',
  'account.recovery_codes_made.sms': '{$project}: new recovery codes were made for your account.',
  'account.recovery_codes_made.subject':
    'New recovery codes were made for your account at {$project}',
  'account.recovery_codes_made.body':
    'Each of them is good once, if you lose your other ways to sign in. Older recovery codes are good for nothing now.',
  'account.recovery_code_used.sms': '{$project}: a recovery code of your account was used.',
  'account.recovery_code_used.subject': 'A recovery code was used at {$project}',
  'account.recovery_code_used.body':
    'It is good for nothing more; the others on your list still are.',
  'account.address_added.sms': '{$project}: an address was added to your account.',
  'account.address_added.subject': 'An address was added to your account at {$project}',
  'account.address_added.body': 'From now on codes for your account can be sent there too.',
  'account.address_removed.sms': '{$project}: an address was removed from your account.',
  'account.address_removed.subject': 'An address was removed from your account at {$project}',
  'account.address_removed.body': 'No codes for your account are sent there any more.',
  'account.recovered.sms': '{$project}: your account was recovered.',
  'account.recovered.subject': 'Your account was recovered at {$project}',
  'account.recovered.body':
    'Somebody proved to be you, to get back into it. Everybody who was signed in has been signed out.',
  'account.approval_denied.sms': '{$project}: a request to get into your account was refused.',
  'account.approval_denied.subject': 'A request to get into your account was refused at {$project}',
  'account.approval_denied.body':
    'Somebody asked to be let in, and the answer was no. Nobody was let in. If such requests go on, change your password.',
  'account.approved.sms': '{$project}: a request was confirmed with your account.',
  'account.approved.subject': 'A request was confirmed with your account at {$project}',
  'account.approved.body': 'Somebody proved to be you, and what they asked for went on.',
  'account.which': 'Which: {$name}',
  'account.stop_advice':
    'If this was not you, stop it here. It works for three days, and signs everybody out:',
  'account.stop': 'Stop this recovery',
  'account.look':
    'If this was not you, sign in and look at your account: take away what is not yours. If you cannot sign in any more, ask {$project} for help at once.',
  'account.sms_report': 'Not you? Tell us here:',
  'account.sms_stop': 'Not you? Stop it here:',
  'account.sms_look': 'Not you? Sign in and look at your account, or ask for help.',
} satisfies AccountPhrases
