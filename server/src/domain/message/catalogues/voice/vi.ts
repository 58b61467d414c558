import type { VoicePhrases } from '../../voice-phrases.ts'

/** Vietnamese, polite: what a call says. */
export const vi = {
  'voice.opening': 'Xin chào. Đây là cuộc gọi tự động để đọc mã từ {$project}.',
  'voice.press': 'Để nghe mã, hãy nhấn phím bất kỳ. Nếu bạn không yêu cầu, hãy gác máy.',
  'voice.lead': 'Mã của bạn là:',
  'voice.again': 'Xin nhắc lại:',
  'voice.never_share': 'Không nói mã cho bất kỳ ai. Chúng tôi không bao giờ hỏi mã.',
  'voice.not_you': 'Nếu bạn không yêu cầu, bạn không cần làm gì.',
  'push.title': 'Có phải bạn không? {$project}',
  'push.body': 'Có người muốn vào tài khoản của bạn. Hãy mở để trả lời có hoặc không.',
} satisfies VoicePhrases
