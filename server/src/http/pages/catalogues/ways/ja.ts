/** Japanese, polite: the other ways to confirm. */
export const ja = {
  'way.another': '別の方法を試す',
  'way.another_fixed': '設定していない方法は使えません。',
  'way.sms': 'SMS でコードを受け取る',
  'way.email': 'メールでコードを受け取る',
  'way.passkey': 'パスキー',
  'way.totp': '認証アプリのコード',
  'way.recovery_code': 'リカバリーコード',
  'way.approval': '別のデバイスで承認',
  'way.start_again': '別の方法でログイン',
  'sent.sms_gone': '{$to} にコードを SMS で送信しました。',
  'sent.email_gone': '{$to} にコードをメールで送信しました。',
  'sent.sms_on_file_gone': 'ご登録の電話番号にコードを SMS で送信しました。',
  'sent.email_on_file_gone': 'ご登録のメールアドレスにコードを送信しました。',
  'totp.why': '認証アプリを開いて、現在表示されているコードを入力してください。',
  'totp.label': 'アプリのコード',
  'totp.hint':
    '数字のみ。スペースは、あってもなくてもかまいません。アプリは30秒ごとに新しいコードを表示します。',
  'recovery_code.why':
    '保管しているリカバリーコードを1つ入力してください。それぞれ1回だけ使えます。',
  'recovery_code.label': 'リカバリーコード',
  'recovery_code.hint': '英字と数字。大文字と小文字の違いや、スペース、ハイフンは問いません。',
  'passkey.why': 'いつもと同じように、指紋、顔、または PIN でデバイスのロックを解除してください。',
  'passkey.button': 'パスキーを使う',
  'passkey.script':
    'パスキーにはスクリプトが必要です。このページで許可するか、下の別の方法を選んでください。',
  'passkey.failed': 'パスキーは使用されませんでした。もう一度試すか、別の方法を選んでください。',
  'passkey.unsupported': 'このブラウザでは、ここでパスキーを使えません。別の方法を選んでください。',
  'approval.why':
    'ログイン中のデバイスで {$address} を開いてください。ご本人かどうかを確認されます。そこにこの数字を入力してください。',
  'approval.number': 'もう一方のデバイスに入力する数字',
  'approval.never':
    '必ずご自身で入力してください。{$project} を含め、電話やメッセージをしてきた人には、決して読み上げないでください。',
  'approval.waits': '承認すると、このページは自動的に続きます。',
  'approval.look': '承認しました',
  'notice.wrong_totp_next':
    'アプリに現在表示されているコードを入力してください。コードは1回だけ使えます。それでも受け付けられない場合は、アプリのあるデバイスの時刻が正しいか確認してください。',
  'notice.wrong_recovery_code_next':
    'リストと1文字ずつ見比べてください。一度使ったコードは使えません。',
  'notice.wrong_passkey': 'このパスキーは受け付けられませんでした',
  'notice.wrong_passkey_next': 'このアカウントのパスキーを使うか、下の別の方法を選んでください。',
  'notice.empty_way_next': 'コードを入力して、「確認」を押してください。',
  'notice.rests_way': 'この方法は一時停止しています',
  'notice.rests_way_next':
    '誤りが多すぎました。ほかの人による可能性もあります。別の方法を使うか、明日もう一度お試しください。',
  'notice.refused': 'この方法は現在使えません',
  'notice.refused_next': '下の方法で続けるか、別の方法を選んでください。',
  'notice.early': 'この方法はまだ使えません',
  'notice.early_next': '{$time} 後に使えます。それまでは、下の方法で続けてください。',
  'step.title': 'あと1ステップ',
  'step.why':
    '確認できました。このアカウントはより厳重に保護されているため、再び入るには2つ目の方法での確認が必要です。',
  'step.choose': '2つ目の方法を選んでください:',
  'step.none': '2つ目の方法が登録されていません。{$project} にお問い合わせください。',
  'step.second': '2ステップのうちの2つ目です。',
  'ended.finish': '続ける',
  'ended.finish_next': '承認されました。ここから続けてください。',
  'ended.recovered':
    'このアカウントのほかのログインはすべて終了し、すべての連絡先に通知しました。しばらくの間、{$project} が追加の確認を求めたり、購入を断ったりすることがあります。',
  'cooling.title': 'まだ行えません',
  'cooling.why':
    'このアカウントは少し前に復元されました。アカウントの持ち主を守るため、しばらくお待ちいただく必要があります。',
  'cooling.next': '{$time} 後に行えます。',
  'signin.passkey': 'パスキーでログイン',
  'signin.or': 'または',
  'signin.recent': 'この宛先にはすでにメッセージを送信しました',
  'signin.recent_next': 'そのメッセージのコードをご利用ください。{$time} 後に再送信できます。',
  'signin.pending': '届いたコードを入力してください',
  'transaction.total': '合計',
  'transaction.payments': '支払い件数',
  'transaction.reference': '支払いの摘要',
  'transaction.action': '確認する内容',
  'asked.kept_approved': '{$time} に確認されました。ほかに操作は必要ありません。',
  'asked.kept_ended':
    'すでに終了しています。続けたい場合は、元の画面で最初からやり直してください。',
  'asked.recovered_why':
    'これを使ってアカウントに入った人はログアウトされ、{$project} に通知しました。ご本人による復元は引き続き行えます。最初からやり直してください。',
  'ask.what_over': 'ご本人でない場合は、すぐに {$project} に通知します。',
  'ask.what_recovery':
    'ご本人でない場合は、アカウントに入った人をログアウトさせ、すぐに {$project} に通知します。',
  'landing.title': 'コードとログイン',
  'landing.why':
    'このサービスは、コードを送信し、確認します。コードをお持ちの場合は、コードを求められた画面に入力してください。',
  'landing.code': '画面に表示されたコードを入力',
  'landing.me': 'アカウントとデバイス',
  'landing.docs': '開発者向け: API',
  'landing.sandbox': 'サンドボックス: メッセージと時計',
} as const
