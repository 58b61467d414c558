import type { Catalogue } from '../catalogue.ts'
import { ja as account } from './account/ja.ts'
import { ja as voice } from './voice/ja.ts'

/** Japanese, polite. */
export const ja = {
  'sms.sign_in': '{$code} は {$project} のログイン用コードです。',
  'sms.sign_up': '{$code} は {$project} のアカウント作成用コードです。',
  'sms.recovery': '{$code} は {$project} のアカウント復元用コードです。',
  'sms.add_address': '{$code} は {$project} にこの電話番号を追加するコードです。',
  'sms.device': '{$code} は {$project} にデバイスを接続するコードです。',
  'sms.approval': '{$code} は {$project} のリクエスト承認用コードです。',
  'sms.purchase': '{$code} は {$project} の購入確認用コードです。',
  'sms.account_change': '{$code} は {$project} のアカウント変更用コードです。',
  'sms.other': '{$code} は {$project} の本人確認用コードです。',
  'sms.transaction':
    '{$code} は {$project} の支払い用コードです。金額 {$amount}、支払先 {$payee}。',
  'short.sign_in': '{$code} {$project}: ログイン。',
  'short.sign_up': '{$code} {$project}: アカウント作成。',
  'short.recovery': '{$code} {$project}: アカウント復元。',
  'short.add_address': '{$code} {$project}: 電話番号追加。',
  'short.device': '{$code} {$project}: デバイス接続。',
  'short.approval': '{$code} {$project}: リクエスト承認。',
  'short.purchase': '{$code} {$project}: 購入確認。',
  'short.account_change': '{$code} {$project}: アカウント変更。',
  'short.other': '{$code} {$project}: 本人確認。',
  'short.transaction': '{$code} {$project}: {$payee} に {$amount} 支払い。',
  'sms.batch':
    '{$code} は {$project} の支払い用コードです。合計 {$amount}（{$count} 件）、支払先 {$payees}。',
  'sms.declared': '{$code} は {$project} の確認用コードです。内容: {$action}。',
  'short.batch': '{$code} {$project}: {$payees} に {$amount} 支払い（{$count} 件）。',
  'short.declared': '{$code} {$project}: {$action}。',
  'sms.reference': '参照番号 {$reference}。',
  'sms.never_share': '他人に教えないでください。',
  'sms.never_asked': '当方からお聞きすることはありません。',
  'sms.not_you': '心当たりがなければ無視してください。',
  expires_minutes: `.input {$minutes :number}
.match $minutes
* {{有効期限 {$minutes} 分。}}`,
  expires_hours: `.input {$hours :number}
.match $hours
* {{有効期限 {$hours} 時間。}}`,
  'email.subject': '{$project} の確認コード',
  'email.subject_with_code': '{$code} は {$project} の確認コードです',
  'email.subject_of_link': '{$project} の確認リンク',
  'email.sign_in': '{$project} へのログイン',
  'email.sign_up': '{$project} のアカウント作成',
  'email.recovery': '{$project} のアカウントの復元',
  'email.add_address': '{$project} へのこのメールアドレスの追加',
  'email.device': '{$project} へのデバイスの接続',
  'email.approval': '{$project} でのリクエストの承認',
  'email.purchase': '{$project} での購入の確認',
  'email.account_change': '{$project} のアカウントの変更',
  'email.other': '{$project} での本人確認',
  'email.transaction': '{$payee} に {$amount} を支払う',
  'email.batch': '合計 {$amount} を {$count} 件に分けて支払う',
  'email.part': '{$amount}（支払先: {$payee}）',
  'email.declared': 'ご確認ください: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': '確認コード:',
  'email.or_code': 'または、このコードを入力してください:',
  'email.open_link': '続ける',
  'email.link_host':
    '{$host} が開きます。ブラウザに別のアドレスが表示された場合は、ページを閉じてください。',
  'email.sent_by': '{$project} に代わって {$host} から送信しています。',
  'email.reference': '参照番号: {$reference}。コードを入力するページにも同じ番号が表示されます。',
  'email.never_share':
    'このコードを他人に教えたり、このメールを転送したりしないでください。{$project} の担当者がコードをお聞きすることはありません。',
  'email.not_you': 'お心当たりがありませんか？コードを使わずに、こちらからお知らせください:',
  'email.report': '心当たりがありません',
  'many_wrong_guesses.sms':
    '{$project}: この電話番号に対して誤ったコードが何度も入力されました。続く場合は、この番号へのコードの送信を停止します。',
  'notice.sms_advice':
    'ご本人でない場合は提供元にご連絡ください。当方がコードをお聞きすることはありません。',
  'many_wrong_guesses.subject':
    '{$project}: お客様のメールアドレスに対して誤ったコードが何度も入力されました',
  'many_wrong_guesses.title': '{$project} で誤ったコードが何度も入力されました',
  'many_wrong_guesses.body':
    'このメールアドレスに対して、誤ったコードが何度も入力されました。続く場合は、このアドレスへのコードの送信を停止します。その場合は、別の方法でログインしていただく必要があります。',
  'notice.advice': 'ご本人の操作でない場合は、お知らせください:',
  'notice.report': '自分ではありません',
  'approved.sms': '{$project}: この電話番号に送信したコードが使用されました。',
  'approved.subject': '{$project} のコードが使用されました',
  'approved.title': 'このメールアドレス宛ての {$project} のコードが使用されました',
  'approved.body':
    'このメールアドレスに送信したコードまたはリンクが使用されました。ご本人の操作であれば、何もする必要はありません。',
  'device_approved.sms': '{$project}: {$device} がアカウントに接続されました。',
  'device_approved.sms_was_you': 'ご本人であれば問題ありません。',
  'device_approved.sms_end': 'ご本人でない場合はこちらで停止:',
  'device_approved.subject': '{$project} のアカウントにデバイスが接続されました',
  'device_approved.title': '{$device} が {$project} のアカウントに接続されました',
  'device_approved.when': '日時: {$time}',
  'device_approved.where': '場所: {$place}',
  'device_approved.was_you': 'ご本人の操作であれば、何もする必要はありません。',
  'device_approved.advice': 'ご本人の操作でない場合は、こちらで停止してください:',
  'device_approved.end': 'このデバイスのアクセスを停止',
  ...account,
  ...voice,
} satisfies Catalogue
