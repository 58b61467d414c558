import type { VoicePhrases } from '../../voice-phrases.ts'

/** English: what a call says. Short sentences, for they are heard once. */
export const en = {
  'voice.opening': 'Hello. This is an automatic call with a code from {$project}.',
  'voice.press': 'To hear it, press any key. If you did not ask for it, hang up.',
  'voice.lead': 'Your code is:',
  'voice.again': 'Once more:',
  'voice.never_share': 'Never tell it to anybody. We never ask for it.',
  'voice.not_you': 'If you did not ask for it, do nothing.',
  'push.title': 'Is this you? {$project}',
  'push.body': 'Somebody wants to get into your account. Open this to say yes or no.',
} satisfies VoicePhrases
