import type { VoicePhrases } from '../../voice-phrases.ts'

/** Arabic: what a call says. */
export const ar = {
  'voice.opening': 'مرحبًا. هذه مكالمة آلية تحمل رمزًا من {$project}.',
  'voice.press': 'لسماعه اضغط أي زر. إذا لم تطلبه فأغلق الخط.',
  'voice.lead': 'رمزك هو:',
  'voice.again': 'مرة أخرى:',
  'voice.never_share': 'لا تخبر به أحدًا. نحن لا نطلبه أبدًا.',
  'voice.not_you': 'إذا لم تطلبه فلا تفعل شيئًا.',
  'push.title': 'هل هذا أنت؟ {$project}',
  'push.body': 'شخص ما يريد الدخول إلى حسابك. افتح هذا لتقول نعم أو لا.',
} satisfies VoicePhrases
