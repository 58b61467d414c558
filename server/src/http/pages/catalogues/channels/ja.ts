import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Japanese, polite: the ways a code is sent. */
export const ja = {
  'way.voice': '電話でコードを受け取る',
  'way.whatsapp': 'WhatsApp でコードを受け取る',
  'way.webhook': 'アプリでコードを受け取る',
  'sent.voice':
    '{$to} に電話をかけています。電話に出て、いずれかのキーを押すと、コードをお聞きいただけます。',
  'sent.whatsapp': '{$to} にコードを WhatsApp で送信しています。',
  'sent.webhook': '{$to} にコードを送信しています。',
  'sent.voice_on_file':
    'ご登録の番号に電話をかけています。電話に出て、いずれかのキーを押すと、コードをお聞きいただけます。',
  'sent.whatsapp_on_file': 'ご登録の番号にコードを WhatsApp で送信しています。',
  'sent.webhook_on_file': 'ご登録のアプリにコードを送信しています。',
  'sent.voice_gone': '{$to} に電話をかけて、コードをお伝えしました。',
  'sent.whatsapp_gone': '{$to} にコードを WhatsApp で送信しました。',
  'sent.webhook_gone': '{$to} にコードを送信しました。',
  'sent.voice_on_file_gone': 'ご登録の番号に電話をかけて、コードをお伝えしました。',
  'sent.whatsapp_on_file_gone': 'ご登録の番号にコードを WhatsApp で送信しました。',
  'sent.webhook_on_file_gone': 'ご登録のアプリにコードを送信しました。',
  'another.voice': '電話で聞く',
  'another.whatsapp': 'WhatsApp で送信',
  'another.webhook': 'アプリに送信',
  'trouble.none_voice':
    '電話がかかるまでに1分ほどかかることがあります。番号の末尾が正しいことと、知らない番号でも着信音が鳴ることを確認してから、もう一度電話を請求してください。',
  'trouble.none_whatsapp':
    'この番号で WhatsApp が設定されていることと、スマートフォンがネットにつながっていることを確認してから、再送信してください。',
  'trouble.none_webhook':
    'このサービスのメッセージを受け取るアプリを確認してから、再送信してください。',
  'workflow.next': 'お答えがない場合は、{$time} 後に別の方法を試します。',
  'notice.blocked': '現在、この宛先にはメッセージを送信できません',
  'notice.blocked_next':
    'この番号帯で多くのコードが請求され、ほとんど使われていません。しばらく待つか、別の方法をご利用ください。',
  'notice.unreachable': 'この番号にはメッセージを送信できません',
  'notice.unreachable_next':
    'ここでコードを受け取れる番号ではありません。別の番号か、別の方法をご利用ください。',
  'work.title': 'お待ちください',
  'work.doing':
    '一度に何千ものコードが請求されるのを防ぐため、ブラウザが簡単な計算をしています。数秒かかります。',
  'work.done': '完了しました。続けてください。',
  'work.needs_script':
    'この手順には JavaScript が必要です。オンにしてページを再読み込みするか、別の方法をご利用ください。',
  'work.button': '続ける',
  'push.title': 'このブラウザでの確認',
  'push.about':
    'アカウントへのログインのリクエストがあったとき、このブラウザに「ご本人ですか？」という確認を表示できます。',
  'push.turn_on': 'このブラウザで確認する',
  'push.turn_off': 'ここでは確認しない',
  'push.here': 'このブラウザ',
  'push.since': '{$time} から有効',
  'push.refused':
    'ブラウザで許可されていません。ブラウザの設定でこのページの通知を許可してから、もう一度お試しください。',
  'push.none': '確認を表示するブラウザはまだありません。',
} satisfies ChannelsPhrases
