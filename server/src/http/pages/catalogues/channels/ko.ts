import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Korean, polite: the ways a code is sent. */
export const ko = {
  'way.voice': '전화로 코드 받기',
  'way.whatsapp': 'WhatsApp 메시지로 코드 받기',
  'way.webhook': '앱에서 코드 받기',
  'sent.voice':
    '{$to}에 전화를 걸고 있습니다. 전화를 받고 아무 키나 누르면 코드를 들을 수 있습니다.',
  'sent.whatsapp': '{$to}에 코드를 WhatsApp 메시지로 보내고 있습니다.',
  'sent.webhook': '{$to}에 코드를 보내고 있습니다.',
  'sent.voice_on_file':
    '등록된 번호에 전화를 걸고 있습니다. 전화를 받고 아무 키나 누르면 코드를 들을 수 있습니다.',
  'sent.whatsapp_on_file': '등록된 번호에 코드를 WhatsApp 메시지로 보내고 있습니다.',
  'sent.webhook_on_file': '등록된 앱에 코드를 보내고 있습니다.',
  'sent.voice_gone': '{$to}에 전화를 걸어 코드를 알려 드렸습니다.',
  'sent.whatsapp_gone': '{$to}에 코드를 WhatsApp 메시지로 보냈습니다.',
  'sent.webhook_gone': '{$to}에 코드를 보냈습니다.',
  'sent.voice_on_file_gone': '등록된 번호에 전화를 걸어 코드를 알려 드렸습니다.',
  'sent.whatsapp_on_file_gone': '등록된 번호에 코드를 WhatsApp 메시지로 보냈습니다.',
  'sent.webhook_on_file_gone': '등록된 앱에 코드를 보냈습니다.',
  'another.voice': '전화로 듣기',
  'another.whatsapp': 'WhatsApp 메시지로 보내기',
  'another.webhook': '앱에서 받기',
  'trouble.none_voice':
    '전화는 1분 정도 걸릴 수 있습니다. 번호 끝자리가 맞는지, 모르는 번호의 전화도 벨이 울리는지 확인한 후 새 전화를 요청하세요.',
  'trouble.none_whatsapp':
    '이 번호로 WhatsApp 설정이 되어 있는지, 휴대전화가 인터넷에 연결되어 있는지 확인한 후 새 메시지를 요청하세요.',
  'trouble.none_webhook': '이 서비스의 메시지를 받는 앱을 확인한 후 새 메시지를 요청하세요.',
  'workflow.next': '답하지 않으시면 {$time} 후에 다른 방법을 시도합니다.',
  'notice.blocked': '지금은 그곳에 메시지를 보낼 수 없습니다',
  'notice.blocked_next':
    '이 번호대에서 코드가 너무 많이 요청되었고 거의 사용되지 않았습니다. 잠시 기다리거나 다른 방법을 사용하세요.',
  'notice.unreachable': '이 번호에는 메시지를 보낼 수 없습니다',
  'notice.unreachable_next':
    '여기에서 코드를 받을 수 있는 번호가 아닙니다. 다른 번호나 다른 방법을 사용하세요.',
  'work.title': '잠시만 기다려 주세요',
  'work.doing':
    '누군가 한꺼번에 수천 개의 코드를 요청하지 못하도록 브라우저가 간단한 계산을 하고 있습니다. 몇 초 걸립니다.',
  'work.done': '완료되었습니다. 계속하세요.',
  'work.needs_script':
    '이 단계에는 JavaScript 기능이 필요합니다. 켜고 페이지를 새로고침하거나 다른 방법을 사용하세요.',
  'work.button': '계속',
  'push.title': '이 브라우저에서 묻기',
  'push.about':
    '누군가 회원님의 계정에 들어오려고 할 때 이 브라우저에 본인인지 묻는 알림을 표시할 수 있습니다.',
  'push.turn_on': '이 브라우저에서 묻기 켜기',
  'push.turn_off': '여기에서 더 이상 묻지 않기',
  'push.here': '이 브라우저',
  'push.since': '{$time}부터 사용 중',
  'push.refused':
    '브라우저에서 허용하지 않습니다. 브라우저 설정에서 이 페이지의 알림을 허용한 후 다시 시도하세요.',
  'push.none': '아직 질문을 받는 브라우저가 없습니다.',
} satisfies ChannelsPhrases
