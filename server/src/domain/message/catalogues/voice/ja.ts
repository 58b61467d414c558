import type { VoicePhrases } from '../../voice-phrases.ts'

/** Japanese, polite: what a call says. */
export const ja = {
  'voice.opening': 'こちらは自動音声です。{$project} の確認コードをお伝えします。',
  'voice.press':
    'お聞きになるには、いずれかのキーを押してください。お心当たりがない場合は、電話をお切りください。',
  'voice.lead': '確認コードは、',
  'voice.again': 'もう一度お伝えします。',
  'voice.never_share': '誰にも教えないでください。当方からお聞きすることはありません。',
  'voice.not_you': 'お心当たりがない場合は、何もしないでください。',
  'push.title': 'ご本人ですか？ {$project}',
  'push.body':
    'アカウントへのログインのリクエストがあります。開いて「はい」か「いいえ」でお答えください。',
} satisfies VoicePhrases
