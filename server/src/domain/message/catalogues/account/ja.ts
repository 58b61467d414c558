import type { AccountPhrases } from '../../account-phrases.ts'

/** Japanese, polite: what the owner of an account is told. */
export const ja = {
  'account.authenticator_added.sms': '{$project}: アカウントにログイン方法が追加されました。',
  'account.authenticator_added.subject': '{$project} のアカウントにログイン方法が追加されました',
  'account.authenticator_added.body':
    'これを持つ人は、以前からの方法と同じように、お客様本人として認証できます。',
  'account.authenticator_removed.sms': '{$project}: アカウントからログイン方法が削除されました。',
  'account.authenticator_removed.subject':
    '{$project} のアカウントからログイン方法が削除されました',
  'account.authenticator_removed.body': '今後、この方法は使えません。',
  'account.authenticator_guessed.sms':
    '{$project}: アカウントに対して誤ったコードが数回入力されました。',
  'account.authenticator_guessed.subject':
    '{$project} のアカウントに対して誤ったコードが入力されました',
  'account.authenticator_guessed.body':
    'アプリのコードまたはリカバリーコードを求める画面で、誤ったコードが数回入力されました。続く場合は、アカウントを守るため、この方法を一時的に停止します。',
  'account.recovery_codes_made.sms':
    '{$project}: アカウントの新しいリカバリーコードが作成されました。',
  'account.recovery_codes_made.subject':
    '{$project} のアカウントの新しいリカバリーコードが作成されました',
  'account.recovery_codes_made.body':
    'ほかのログイン方法が使えなくなったときに、それぞれ1回だけ使えます。以前のリカバリーコードは使えなくなりました。',
  'account.recovery_code_used.sms': '{$project}: アカウントのリカバリーコードが使用されました。',
  'account.recovery_code_used.subject': '{$project} でリカバリーコードが使用されました',
  'account.recovery_code_used.body':
    '使用されたコードはもう使えません。リストの残りのコードは引き続き使えます。',
  'account.address_added.sms': '{$project}: アカウントに連絡先が追加されました。',
  'account.address_added.subject': '{$project} のアカウントに連絡先が追加されました',
  'account.address_added.body': '今後、アカウントのコードはこの連絡先にも送信できます。',
  'account.address_removed.sms': '{$project}: アカウントから連絡先が削除されました。',
  'account.address_removed.subject': '{$project} のアカウントから連絡先が削除されました',
  'account.address_removed.body': '今後、アカウントのコードはこの連絡先に送信されません。',
  'account.recovered.sms': '{$project}: アカウントが復元されました。',
  'account.recovered.subject': '{$project} のアカウントが復元されました',
  'account.recovered.body':
    'お客様本人として認証した人が、アカウントに再び入りました。ログイン中だったすべての人はログアウトされました。',
  'account.approval_denied.sms': '{$project}: アカウントへのログインのリクエストが拒否されました。',
  'account.approval_denied.subject':
    '{$project} のアカウントへのログインのリクエストが拒否されました',
  'account.approval_denied.body':
    'ログインのリクエストがありましたが、拒否されました。誰もログインしていません。このようなリクエストが続く場合は、パスワードを変更してください。',
  'account.approved.sms': '{$project}: お客様のアカウントでリクエストが確認されました。',
  'account.approved.subject': '{$project} のアカウントでリクエストが確認されました',
  'account.approved.body': 'お客様本人としての認証が行われ、リクエストされた操作が進みました。',
  'account.which': '対象: {$name}',
  'account.stop_advice':
    'ご本人の操作でない場合は、こちらで中止してください。3日間有効で、すべての人がログアウトされます:',
  'account.stop': 'この復元を中止',
  'account.look':
    'ご本人の操作でない場合は、ログインしてアカウントを確認し、お客様のものでないものを削除してください。ログインできない場合は、すぐに {$project} にお問い合わせください。',
  'account.sms_report': 'ご本人でない場合はこちら:',
  'account.sms_stop': 'ご本人でない場合はこちらで中止:',
  'account.sms_look':
    'ご本人でない場合は、ログインしてアカウントを確認するか、お問い合わせください。',
} satisfies AccountPhrases
