import type { VoicePhrases } from '../../voice-phrases.ts'

/** Thai, polite: what a call says. */
export const th = {
  'voice.opening': 'สวัสดี นี่คือสายอัตโนมัติเพื่อแจ้งรหัสจาก {$project}',
  'voice.press': 'หากต้องการฟังรหัส กดปุ่มใดก็ได้ หากคุณไม่ได้ขอ โปรดวางสาย',
  'voice.lead': 'รหัสของคุณคือ',
  'voice.again': 'ฟังอีกครั้ง',
  'voice.never_share': 'ห้ามบอกใคร เราไม่เคยขอรหัสจากคุณ',
  'voice.not_you': 'หากคุณไม่ได้ขอ ไม่ต้องทำอะไร',
  'push.title': 'นี่คือคุณใช่ไหม {$project}',
  'push.body': 'มีผู้ต้องการเข้าบัญชีของคุณ เปิดเพื่อตอบว่าใช่หรือไม่ใช่',
} satisfies VoicePhrases
