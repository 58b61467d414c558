import type { Catalogue } from '../catalogue.ts'
import { ja as channels } from './channels/ja.ts'
import { ja as devices } from './devices/ja.ts'
import { ja as factors } from './factors/ja.ts'
import { ja as ways } from './ways/ja.ts'

/** Japanese, polite, like the messages. */
export const ja = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'ヘルプ',
  'frame.safety': 'このメッセージは本物ですか？',
  'frame.asks': '{$project} が確認を求めています',
  'purpose.add_phone': '{$project} へのこの電話番号の追加',
  'transaction.amount': '金額',
  'transaction.payee': '支払先',
  'sent.sms': '{$to} にコードを SMS で送信しています。',
  'sent.email': '{$to} にコードをメールで送信しています。',
  'sent.sms_on_file': 'ご登録の電話番号にコードを SMS で送信しています。',
  'sent.email_on_file': 'ご登録のメールアドレスにコードを送信しています。',
  'code.label': 'メッセージに記載のコード',
  'code.digits': '数字のみ。スペースやハイフンは、あってもなくてもかまいません。',
  'code.characters': '英字と数字。大文字と小文字の違いや、スペース、ハイフンは問いません。',
  'code.link': 'または、メールのリンクを、できればこのブラウザで開いてください。',
  'code.auto': 'すべて入力すると、自動的に確認されます。',
  'code.auto_pasted': '貼り付けまたは自動入力したコードは、すぐに確認されます。',
  'code.check': '確認',
  'wait.expires': '残り時間: {$time}',
  'wait.last_minute': '残り1分を切りました。',
  'wait.over': '時間切れです。ページを再読み込みして、次の手順をご確認ください。',
  'reference.label': '参照番号',
  'reference.why': '最新のメッセージに同じ番号が記載されています。',
  'resend.button': 'メッセージを再送信',
  'resend.wait': '{$time} 後に再送信できます。',
  'resend.ready': '再送信できます。',
  'resend.never':
    '時間が切れるまで、新しいメッセージは送信できません。その後、最初からやり直してください。',
  'another.sms': 'SMS で送信',
  'another.email': 'メールで送信',
  'report.button': '心当たりがありません',
  'safety.note':
    'このページは {$host} です。ブラウザに同じアドレスが表示されていることをご確認ください。{$project} の担当者がこのコードをお聞きすることは決してありません。',
  'notice.wrong': 'コードが正しくありません',
  'notice.wrong_next':
    '参照番号 {$reference} の最新のメッセージを確認して、もう一度お試しください。',
  'notice.empty': 'コードが入力されていません',
  'notice.empty_next': 'メッセージに記載のコードを入力して、「確認」を押してください。',
  'notice.older': '古いメッセージのコードです',
  'notice.older_next':
    '新しいコードを {$time} に送信しました。参照番号 {$reference} のメッセージをご利用ください。',
  'notice.sent': '新しいメッセージを送信しています',
  'notice.sent_next': '参照番号は {$reference} です。そのメッセージのコードをご利用ください。',
  'notice.wait': 'まだ再送信できません',
  'notice.wait_next': '{$time} 後に再送信できます。それまで、お手元のメッセージは有効です。',
  'notice.unsent': 'この方法ではメッセージを送信できませんでした',
  'notice.unsent_next': 'お手元のメッセージを使うか、下の別の方法をお試しください。',
  'notice.older-link': '古いメッセージのリンクです',
  'notice.older-link_next':
    '新しいリンクを {$time} に送信しました。参照番号 {$reference} のメッセージをご利用ください。',
  'notice.spent': 'このコードはもう使えません',
  'notice.spent_next': 'ここでは、各コードを1回だけ試せます。新しいメッセージを請求してください。',
  'notice.rests': 'この連絡先へのコードは一時停止しています',
  'notice.rests_next':
    '本日、誤ったコードが何度も入力されました。ほかの人による可能性もあります。別の方法でログインするか、明日もう一度お試しください。',
  'trouble.title': 'うまくいきませんか？',
  'trouble.none': 'メッセージが届かない',
  'trouble.none_sms':
    'SMS は届くまでに1分ほどかかることがあります。番号の末尾が正しいことと、電波が届いていることを確認してから、再送信してください。',
  'trouble.none_email':
    'メールは届くまでに数分かかることがあります。迷惑メールフォルダも確認してから、再送信してください。',
  'trouble.wrong': 'コードが受け付けられない',
  'trouble.wrong_next': '最新のメッセージだけが有効です。参照番号は {$reference} です。',
  'trouble.expired': '時間切れになった',
  'trouble.expired_next':
    '{$project} に戻って、最初からやり直してください。新しいコードが届きます。',
  'trouble.used': 'コードは使用済みと表示される',
  'trouble.used_next':
    'コードは1回だけ使えます。操作が終わっていない場合は、{$project} で最初からやり直してください。',
  'trouble.page': 'ページまたはリンクが開かない',
  'trouble.page_next':
    '操作を始めたブラウザで開き、{$host} の Cookie を許可してください。または、コードを求められた画面に入力してください。',
  'ended.approved': '確認しました',
  'ended.approved_why': 'ありがとうございます。{$project} に通知しました。',
  'ended.approved_next': 'このページを閉じて、元の画面で続けてください。',
  'ended.used': 'すでに確認済みです',
  'ended.used_why': '{$time} に確認されました。コードは1回だけ使えます。',
  'ended.used_next':
    'ここでの操作はもう必要ありません。別のコードが必要な場合は、{$project} で最初からやり直してください。',
  'ended.expired': '時間切れです',
  'ended.expired_why': 'コードの有効期限は {$time} まででした。何も確認されていません。',
  'ended.expired_next': '{$project} に戻って、最初からやり直してください。新しいコードが届きます。',
  'ended.locked': 'コードの誤りが多すぎます',
  'ended.locked_why': 'お客様を守るため、処理を停止しました。何も確認されていません。',
  'ended.locked_next':
    '{$project} に戻って、最初からやり直してください。ほかの人がコードを入力した場合は、{$project} にお知らせください。',
  'ended.superseded': '新しいリクエストがあります',
  'ended.superseded_why': 'この後に、もう一度リクエストされました。このページとコードは無効です。',
  'ended.superseded_next':
    '{$project} の最新のメッセージと最新のページをご利用ください。このページは閉じてかまいません。',
  'ended.denied': '停止しました',
  'ended.denied_why':
    'お心当たりがないと報告されました。何も確認されておらず、コードは使えなくなりました。{$project} に通知しました。',
  'ended.denied_next':
    'パスワードを他人に知られた可能性がある場合は、今すぐ {$project} で変更してください。コードを聞いてくる人には、決して教えないでください。',
  'ended.canceled': '取り消されました',
  'ended.canceled_why': '{$project} はこの確認を必要としなくなりました。何も確認されていません。',
  'ended.canceled_next': '続けたい場合は、{$project} で最初からやり直してください。',
  'ended.continue': '{$host} に進む',
  'unknown.title': 'ここで確認するものはありません',
  'unknown.why': 'アドレスが不完全か、古すぎるか、別のブラウザのものです。',
  'unknown.next':
    '元の画面に戻って、最初からやり直してください。コードをお持ちの場合は、コードを求められた画面に入力してください。',
  'unknown.cookies': '再び表示される場合は、{$host} の Cookie を許可してください。',
  'forbidden.title': '受け付けられませんでした',
  'forbidden.why':
    'ブラウザによると、この操作は当方のページからのものではありません。何も変更されていません。',
  'forbidden.next': 'ページをもう一度開いて、そこにあるボタンを押してください。',
  'busy.title': 'ここからの試行が多すぎます',
  'busy.why':
    'お使いのネットワークから、短時間に多くのリクエストがありました。何も変更されていません。',
  'busy.next': '{$time} 後にもう一度お試しください。',
  'defect.title': '当方で問題が発生しました',
  'defect.why': 'お客様の操作によるものではありません。何も確認されていません。',
  'defect.next': 'しばらく待ってから、もう一度お試しください。',
  'link.why':
    '参照番号 {$reference} のメッセージのリンクが開かれました。ボタンを1回押すと確認されます。',
  'link.confirm': 'はい、確認します',
  'carry.title': 'このコードを元の画面に入力してください',
  'carry.why':
    '操作を始めたブラウザではないため、ここでは何も確認されていません。確認を求めた {$project} のページに戻り、このコードを入力してください。',
  'carry.code': '元の画面に入力するコード',
  'carry.never':
    '必ずご自身で入力してください。{$project} を含め、誰にも読み上げたり送ったりしないでください。',
  'carry.copy': 'コピー',
  copied: 'コピーしました',
  'ask.title': 'お心当たりはありますか？',
  'ask.why': '{$time} に、{$project} からお客様にコードを送るようリクエストがありました。',
  'ask.for': '用途',
  'ask.to': '送信先',
  'ask.keep': 'はい、自分です',
  'ask.report': '心当たりがありません',
  'ask.what':
    'ご本人でない場合は、すぐに停止します。コードは使えなくなり、{$project} に通知します。',
  'asked.kept': '何も変更されていません',
  'asked.kept_next': 'コードを求められた画面で、コードを使用できます。',
  'asked.reported': 'お知らせいただきありがとうございます',
  'asked.stopped_why':
    '停止しました。コードは使えなくなり、何も確認されていません。{$project} に通知しました。',
  'asked.approved_why':
    '{$time} にすでに確認されていたため、停止できませんでした。{$project} に通知しました。',
  'asked.ended_why': 'すでに終了しており、何も確認されていません。{$project} に通知しました。',
  'asked.next':
    '{$project} のパスワードをお持ちの場合は、変更してください。コードを聞いてくる人には、決して教えないでください。またコードが届いたら、同じリンクをもう一度押してください。',
  'help.title': 'コードのヘルプ',
  'help.intro': 'コードやページがうまく使えないときの対処方法です。',
  'help.start': 'どこからやり直せばよいですか？',
  'help.start_next':
    'コードを求めたお店、アプリ、サイトからやり直してください。当方はコードの送信と確認だけを行っており、お客様に代わって操作を始めることはできません。',
  'help.browser': '別のブラウザでリンクを開いた',
  'help.browser_next':
    'そこでは何も確認されません。代わりにコードが表示されるので、操作を始めたページに入力してください。',
  'help.locked': 'コードの誤りが多すぎると表示される',
  'help.locked_next':
    '当て推量を防ぐためです。最初からやり直してください。次のメッセージまで数分待つことがあります。',
  'help.not_me': '請求していないコードが届いた',
  'help.not_me_next':
    '使わずに、誰にも教えないでください。メッセージまたはページの「心当たりがありません」を押してください。',
  'real.title': 'このメッセージは本物ですか？',
  'real.intro': '当方のメッセージやページを、偽物と見分ける方法です。',
  'real.page': 'アドレスは {$host} です',
  'real.page_next':
    'ブラウザで、最初のスラッシュまで1文字ずつ確認してください。違う場合は、ページを閉じてください。',
  'real.ask': '誰もコードをお聞きしません',
  'real.ask_next':
    '電話でも、チャットでも、銀行や警察でもお聞きしません。聞いてくる人は、お客様になりすまそうとしています。コードは、ご自身で操作を始めたページにだけ入力してください。',
  'real.reference': 'メッセージとページには同じ参照番号が表示されます',
  'real.reference_next':
    '各メッセージには4文字の参照番号があります。ページには、最新のメッセージと同じ4文字が表示されます。違う場合は、お待ちのメッセージではありません。',
  'real.hurry': '本物のメッセージには用途が書かれています',
  'real.hurry_next':
    'コードを入力する前に、誰が、何のために求めているか、支払いの場合は金額と支払先をお読みください。一つでも違う場合は、コードを入力しないでください。',
  'real.link': 'リンクの行き先は当方だけです',
  'real.link_next':
    '本物のメールのリンクは {$host} で始まります。当方のコードの SMS にリンクはありません。',
  'real.given': 'コードを教えてしまいましたか？',
  'real.given_next':
    'すぐにメッセージの「心当たりがありません」を押し、パスワードを変更して、そのコードのお店または銀行に連絡してください。',
} satisfies Catalogue
