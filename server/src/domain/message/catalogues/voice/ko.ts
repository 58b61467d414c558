import type { VoicePhrases } from '../../voice-phrases.ts'

/** Korean, polite: what a call says. */
export const ko = {
  'voice.opening': '안녕하세요. {$project} 인증 코드를 알려 드리는 자동 전화입니다.',
  'voice.press': '코드를 들으시려면 아무 키나 누르세요. 요청하지 않으셨다면 전화를 끊으세요.',
  'voice.lead': '인증 코드는 다음과 같습니다.',
  'voice.again': '다시 한번 알려 드립니다.',
  'voice.never_share': '절대 아무에게도 알려 주지 마세요. 당사는 코드를 묻지 않습니다.',
  'voice.not_you': '요청하지 않으셨다면 아무것도 하지 마세요.',
  'push.title': '본인이신가요? {$project}',
  'push.body': '누군가 회원님의 계정에 들어오려고 합니다. 열어서 예 또는 아니요로 답해 주세요.',
} satisfies VoicePhrases
