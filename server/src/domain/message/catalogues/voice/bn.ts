import type { VoicePhrases } from '../../voice-phrases.ts'

/** Bengali: what a call says. */
export const bn = {
  'voice.opening': 'হ্যালো। এটি {$project} থেকে কোড জানানোর স্বয়ংক্রিয় কল।',
  'voice.press': 'কোড শুনতে যেকোনো বোতাম চাপুন। আপনি কোড না চেয়ে থাকলে ফোন কেটে দিন।',
  'voice.lead': 'আপনার কোড:',
  'voice.again': 'আরেকবার:',
  'voice.never_share': 'এই কোড কাউকে বলবেন না। আমরা কখনো এটি চাই না।',
  'voice.not_you': 'আপনি কোড না চেয়ে থাকলে কিছু করবেন না।',
  'push.title': 'এটি কি আপনি? {$project}',
  'push.body': 'কেউ আপনার অ্যাকাউন্টে ঢুকতে চাইছেন। হ্যাঁ বা না বলতে এটি খুলুন।',
} satisfies VoicePhrases
