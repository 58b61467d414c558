import type { Catalogue } from '../catalogue.ts'

/** English. The `sms.` phrases use only letters of the GSM alphabet, or a message costs twice. */
export const en = {
  'sms.sign_in': '{$code} is your {$project} code to sign in.',
  'sms.sign_up': '{$code} is your {$project} code to create your account.',
  'sms.recovery': '{$code} is your {$project} code to get back into your account.',
  'sms.add_address': '{$code} is your {$project} code to add this phone number.',
  'sms.device': '{$code} is your {$project} code to connect a device.',
  'sms.approval': '{$code} is your {$project} code to approve a request.',
  'sms.purchase': '{$code} is your {$project} code to confirm a purchase.',
  'sms.account_change': '{$code} is your {$project} code to change your account.',
  'sms.other': '{$code} is your {$project} code to confirm that it is you.',
  'sms.transaction': '{$code} is your {$project} code to pay {$amount} to {$payee}.',
  'short.sign_in': '{$code} {$project}: sign in.',
  'short.sign_up': '{$code} {$project}: create account.',
  'short.recovery': '{$code} {$project}: recover account.',
  'short.add_address': '{$code} {$project}: add phone number.',
  'short.device': '{$code} {$project}: connect device.',
  'short.approval': '{$code} {$project}: approve request.',
  'short.purchase': '{$code} {$project}: confirm purchase.',
  'short.account_change': '{$code} {$project}: change account.',
  'short.other': '{$code} {$project}: confirm that it is you.',
  'short.transaction': '{$code} {$project}: pay {$amount} to {$payee}.',
  'sms.reference': 'Ref. {$reference}.',
  'sms.never_share': 'Never share it.',
  'sms.never_asked': 'We never ask for it.',
  'sms.not_you': 'Did not ask for it? Ignore this message.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Expires in {$minutes} minute.}}
*   {{Expires in {$minutes} minutes.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Expires in {$hours} hour.}}
*   {{Expires in {$hours} hours.}}`,
  'email.subject': 'Your code from {$project}',
  'email.subject_with_code': '{$code} is your code from {$project}',
  'email.subject_of_link': 'Your link from {$project}',
  'email.sign_in': 'Sign in to {$project}',
  'email.sign_up': 'Create your account at {$project}',
  'email.recovery': 'Get back into your account at {$project}',
  'email.add_address': 'Add this e-mail address at {$project}',
  'email.device': 'Connect a device to {$project}',
  'email.approval': 'Approve a request at {$project}',
  'email.purchase': 'Confirm a purchase at {$project}',
  'email.account_change': 'Change your account at {$project}',
  'email.other': 'Confirm that it is you at {$project}',
  'email.transaction': 'Pay {$amount} to {$payee}',
  'email.your_code': 'Your code:',
  'email.or_code': 'Or enter this code:',
  'email.open_link': 'Continue',
  'email.link_host': 'This opens {$host}. If your browser shows another address, close the page.',
  'email.sent_by': 'Sent by {$host} for {$project}.',
  'email.reference': 'Reference: {$reference}. The page where you enter the code shows the same.',
  'email.never_share':
    'Never share this code and do not forward this message. Nobody at {$project} will ask you for it.',
  'email.not_you': 'You did not ask for this? Do not use the code, and tell us:',
  'email.report': 'I did not ask for this',
  'many_wrong_guesses.sms':
    '{$project}: many wrong codes were entered for this phone number. If this goes on, we will switch codes to it off.',
  'notice.sms_advice': 'Not you? Tell them. We never ask you for a code.',
  'many_wrong_guesses.subject': 'Many wrong codes for your address at {$project}',
  'many_wrong_guesses.title': 'Many wrong codes were entered at {$project}',
  'many_wrong_guesses.body':
    'Somebody has entered many wrong codes for this e-mail address. If this goes on, we will switch codes to it off, and you will need another way to sign in.',
  'notice.advice': 'If this was not you, tell us:',
  'notice.report': 'This was not me',
  'approved.sms': '{$project}: a code that we sent to this phone number was used.',
  'approved.subject': 'Your code was used at {$project}',
  'approved.title': 'A code for this address was used at {$project}',
  'approved.body':
    'Somebody used a code or a link that we sent to this e-mail address. If it was you, there is nothing to do.',
} satisfies Catalogue
