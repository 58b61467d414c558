import type { VoicePhrases } from '../../voice-phrases.ts'

/** Simplified Chinese, polite: what a call says. */
export const zh = {
  'voice.opening': '您好。这是自动语音电话，为您播报 {$project} 的验证码。',
  'voice.press': '收听请按任意键。如果不是您本人要求的，请挂断。',
  'voice.lead': '您的验证码是：',
  'voice.again': '再播报一次：',
  'voice.never_share': '切勿告诉任何人。我们绝不会索要。',
  'voice.not_you': '如果不是您本人要求的，无需任何操作。',
  'push.title': '是您本人吗？{$project}',
  'push.body': '有人想进入您的账号。请打开并选择“是”或“否”。',
} satisfies VoicePhrases
