import type { VoicePhrases } from '../../voice-phrases.ts'

/** Turkish: what a call says. */
export const tr = {
  'voice.opening': 'Merhaba. Bu, {$project} kodunuz için otomatik bir aramadır.',
  'voice.press':
    'Kodu dinlemek için herhangi bir tuşa basın. Kodu siz istemediyseniz telefonu kapatın.',
  'voice.lead': 'Kodunuz:',
  'voice.again': 'Tekrar ediyoruz:',
  'voice.never_share': 'Bu kodu kimseye söylemeyin. Biz bu kodu asla istemeyiz.',
  'voice.not_you': 'Kodu siz istemediyseniz bir şey yapmayın.',
  'push.title': 'Bu siz misiniz? {$project}',
  'push.body': 'Birisi hesabınıza girmek istiyor. Evet veya hayır demek için bunu açın.',
} satisfies VoicePhrases
