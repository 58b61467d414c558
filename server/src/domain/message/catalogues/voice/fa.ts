import type { VoicePhrases } from '../../voice-phrases.ts'

/** Persian: what a call says. */
export const fa = {
  'voice.opening': 'سلام. این تماس خودکار کدی از {$project} برای شما دارد.',
  'voice.press': 'برای شنیدن کد، یکی از دکمه‌ها را فشار دهید. اگر آن را نخواسته‌اید، قطع کنید.',
  'voice.lead': 'کد شما:',
  'voice.again': 'یک بار دیگر:',
  'voice.never_share': 'آن را به هیچ‌کس نگویید. ما هرگز آن را نمی‌خواهیم.',
  'voice.not_you': 'اگر آن را نخواسته‌اید، کاری نکنید.',
  'push.title': 'این شما هستید؟ {$project}',
  'push.body': 'کسی می‌خواهد وارد حساب شما شود. برای پاسخ «بله» یا «نه» این را باز کنید.',
} satisfies VoicePhrases
