import type { VoicePhrases } from '../../voice-phrases.ts'

/** Urdu: what a call says. */
export const ur = {
  'voice.opening': 'السلام علیکم۔ یہ {$project} کی طرف سے کوڈ کے لیے خودکار کال ہے۔',
  'voice.press': 'کوڈ سننے کے لیے کوئی بھی بٹن دبائیں۔ اگر آپ نے کوڈ نہیں مانگا تو کال کاٹ دیں۔',
  'voice.lead': 'آپ کا کوڈ ہے:',
  'voice.again': 'ایک بار پھر:',
  'voice.never_share': 'یہ کوڈ کسی کو نہ بتائیں۔ ہم یہ کبھی نہیں مانگتے۔',
  'voice.not_you': 'اگر آپ نے کوڈ نہیں مانگا تو کچھ نہ کریں۔',
  'push.title': 'کیا یہ آپ ہیں؟ {$project}',
  'push.body': 'کوئی آپ کے اکاؤنٹ میں داخل ہونا چاہتا ہے۔ ہاں یا نہیں کہنے کے لیے اسے کھولیں۔',
} satisfies VoicePhrases
