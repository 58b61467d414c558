import type { Catalogue } from '../catalogue.ts'
import { ko as channels } from './channels/ko.ts'
import { ko as devices } from './devices/ko.ts'
import { ko as factors } from './factors/ko.ts'
import { ko as ways } from './ways/ko.ts'

/** Korean, polite, like the messages. */
export const ko = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': '도움말',
  'frame.safety': '진짜 메시지인가요?',
  'frame.asks': '{$project}에서 확인을 요청합니다',
  'purpose.add_phone': '{$project}에 이 전화번호 추가',
  'transaction.amount': '금액',
  'transaction.payee': '받는 곳',
  'sent.sms': '{$to}에 코드를 문자 메시지로 보내고 있습니다.',
  'sent.email': '{$to}에 코드를 이메일로 보내고 있습니다.',
  'sent.sms_on_file': '등록된 번호에 코드를 문자 메시지로 보내고 있습니다.',
  'sent.email_on_file': '등록된 주소에 코드를 이메일로 보내고 있습니다.',
  'code.label': '메시지의 코드',
  'code.digits': '숫자만 입력하세요. 공백과 하이픈은 상관없습니다.',
  'code.characters': '문자와 숫자. 대소문자, 공백, 하이픈은 상관없습니다.',
  'code.link': '또는 이메일의 링크를 여세요. 되도록 이 브라우저에서 여는 것이 좋습니다.',
  'code.auto': '모두 입력하면 자동으로 확인됩니다.',
  'code.auto_pasted': '붙여넣거나 자동 입력된 코드는 바로 확인됩니다.',
  'code.check': '확인',
  'wait.expires': '남은 시간: {$time}',
  'wait.last_minute': '1분도 남지 않았습니다.',
  'wait.over': '시간이 지났습니다. 페이지를 새로고침하여 다음 단계를 확인하세요.',
  'reference.label': '참조 번호',
  'reference.why': '가장 최근 메시지에 같은 번호가 있습니다.',
  'resend.button': '새 메시지 보내기',
  'resend.wait': '{$time} 후에 새 메시지를 요청할 수 있습니다.',
  'resend.ready': '이제 새 메시지를 요청할 수 있습니다.',
  'resend.never':
    '시간이 끝나기 전에는 새 메시지를 보낼 수 없습니다. 시간이 지난 후 처음부터 다시 시작하세요.',
  'another.sms': '문자 메시지로 보내기',
  'another.email': '이메일로 보내기',
  'report.button': '내가 요청하지 않았습니다',
  'safety.note':
    '이 페이지의 주소는 {$host}입니다. 브라우저에 같은 주소가 표시되어야 합니다. {$project}의 누구도 이 코드를 절대 묻지 않습니다.',
  'notice.wrong': '코드가 올바르지 않습니다',
  'notice.wrong_next': '참조 번호가 {$reference}인 가장 최근 메시지를 확인하고 다시 시도하세요.',
  'notice.empty': '코드를 입력하지 않았습니다',
  'notice.empty_next': '메시지의 코드를 입력한 다음 ‘확인’을 누르세요.',
  'notice.older': '이전 메시지의 코드입니다',
  'notice.older_next':
    '{$time}에 새 코드를 보냈습니다. 참조 번호가 {$reference}인 메시지를 사용하세요.',
  'notice.sent': '새 메시지를 보내고 있습니다',
  'notice.sent_next': '참조 번호는 {$reference}입니다. 그 메시지의 코드를 사용하세요.',
  'notice.wait': '아직 새 메시지를 보낼 수 없습니다',
  'notice.wait_next': '{$time} 후에 요청할 수 있습니다. 그때까지 받으신 메시지는 유효합니다.',
  'notice.unsent': '그 방법으로는 메시지를 보낼 수 없습니다',
  'notice.unsent_next': '받으신 메시지를 사용하거나 아래에서 다른 방법을 시도하세요.',
  'notice.older-link': '이전 메시지의 링크입니다',
  'notice.older-link_next':
    '{$time}에 새 링크를 보냈습니다. 참조 번호가 {$reference}인 메시지를 사용하세요.',
  'notice.spent': '이 코드는 더 이상 사용할 수 없습니다',
  'notice.spent_next': '여기에서는 각 코드를 한 번만 시도할 수 있습니다. 새 메시지를 요청하세요.',
  'notice.rests': '이 연락처의 코드는 당분간 사용할 수 없습니다',
  'notice.rests_next':
    '오늘 잘못된 코드가 너무 많이 입력되었습니다. 다른 사람이 입력했을 수도 있습니다. 다른 방법으로 로그인하거나 내일 다시 시도하세요.',
  'trouble.title': '잘 안 되나요?',
  'trouble.none': '메시지가 오지 않았습니다',
  'trouble.none_sms':
    '문자 메시지는 1분 정도 걸릴 수 있습니다. 번호 끝자리가 맞는지, 휴대전화에 신호가 잡히는지 확인한 후 새 메시지를 요청하세요.',
  'trouble.none_email':
    '이메일은 몇 분 정도 걸릴 수 있습니다. 스팸 메일함도 확인한 후 새 메시지를 요청하세요.',
  'trouble.wrong': '코드가 맞지 않다고 나옵니다',
  'trouble.wrong_next': '가장 최근 메시지만 유효합니다. 참조 번호는 {$reference}입니다.',
  'trouble.expired': '시간이 지났습니다',
  'trouble.expired_next':
    '{$project} 페이지로 돌아가 처음부터 다시 시작하세요. 새 코드를 받게 됩니다.',
  'trouble.used': '이미 사용된 코드라고 나옵니다',
  'trouble.used_next':
    '각 코드는 한 번만 사용할 수 있습니다. 아직 원하는 작업을 마치지 못했다면 {$project}에서 처음부터 다시 시작하세요.',
  'trouble.page': '페이지나 링크가 작동하지 않습니다',
  'trouble.page_next':
    '처음 시작한 브라우저에서 열고 {$host}의 쿠키를 허용하세요. 또는 코드를 요청한 곳에 코드를 입력하세요.',
  'ended.approved': '확인되었습니다',
  'ended.approved_why': '감사합니다. {$project}에 알렸습니다.',
  'ended.approved_next': '이 페이지를 닫고 시작한 곳에서 계속하세요.',
  'ended.used': '이미 확인되었습니다',
  'ended.used_why': '{$time}에 확인되었습니다. 각 코드는 한 번만 사용할 수 있습니다.',
  'ended.used_next':
    '여기에서 더 하실 일은 없습니다. 다른 코드가 필요하면 {$project}에서 처음부터 다시 시작하세요.',
  'ended.expired': '시간이 지났습니다',
  'ended.expired_why': '코드는 {$time}까지 유효했습니다. 아무것도 확인되지 않았습니다.',
  'ended.expired_next':
    '{$project} 페이지로 돌아가 처음부터 다시 시작하세요. 새 코드를 받게 됩니다.',
  'ended.locked': '잘못된 코드를 너무 많이 입력했습니다',
  'ended.locked_why': '회원님을 보호하기 위해 여기에서 중지했습니다. 아무것도 확인되지 않았습니다.',
  'ended.locked_next':
    '{$project} 페이지로 돌아가 처음부터 다시 시작하세요. 다른 사람이 코드를 입력했다면 {$project}에 알리세요.',
  'ended.superseded': '더 새로운 요청이 있습니다',
  'ended.superseded_why':
    '이후에 다시 요청하셨습니다. 이 페이지와 코드는 더 이상 유효하지 않습니다.',
  'ended.superseded_next':
    '{$project}의 가장 최근 메시지와 페이지를 사용하세요. 이 페이지는 닫아도 됩니다.',
  'ended.denied': '중지되었습니다',
  'ended.denied_why':
    '본인이 요청하지 않았다고 신고되었습니다. 아무것도 확인되지 않았고 코드는 더 이상 사용할 수 없습니다. {$project}에 알렸습니다.',
  'ended.denied_next':
    '다른 사람이 비밀번호를 알 수도 있다면 지금 {$project}에서 변경하세요. 코드를 묻는 사람에게 절대 알려 주지 마세요.',
  'ended.canceled': '취소되었습니다',
  'ended.canceled_why':
    '{$project}에서 더 이상 필요로 하지 않습니다. 아무것도 확인되지 않았습니다.',
  'ended.canceled_next': '계속하려면 {$project}에서 처음부터 다시 시작하세요.',
  'ended.continue': '계속: {$host}',
  'unknown.title': '여기에 확인할 것이 없습니다',
  'unknown.why': '주소가 불완전하거나 너무 오래되었거나 다른 브라우저의 주소입니다.',
  'unknown.next':
    '시작한 곳으로 돌아가 처음부터 다시 시작하세요. 코드가 있다면 코드를 요청한 곳에 입력하세요.',
  'unknown.cookies': '이 메시지가 다시 나오면 {$host}의 쿠키를 허용하세요.',
  'forbidden.title': '요청을 받아들이지 않았습니다',
  'forbidden.why':
    '브라우저에 따르면 이 요청은 당사 페이지에서 온 것이 아닙니다. 아무것도 변경되지 않았습니다.',
  'forbidden.next': '페이지를 다시 열고 그곳의 버튼을 누르세요.',
  'busy.title': '이곳에서 시도한 횟수가 너무 많습니다',
  'busy.why':
    '사용 중인 네트워크에서 짧은 시간에 많은 요청이 왔습니다. 아무것도 변경되지 않았습니다.',
  'busy.next': '{$time} 후에 다시 시도하세요.',
  'defect.title': '당사에 문제가 발생했습니다',
  'defect.why': '회원님의 잘못이 아닙니다. 아무것도 확인되지 않았습니다.',
  'defect.next': '잠시 기다린 후 다시 시도하세요.',
  'link.why': '참조 번호가 {$reference}인 메시지의 링크를 여셨습니다. 한 번 누르면 확인됩니다.',
  'link.confirm': '예, 확인합니다',
  'carry.title': '시작한 곳에 이 코드를 입력하세요',
  'carry.why':
    '처음 시작한 브라우저가 아니므로 여기에서는 아무것도 확인되지 않았습니다. 확인을 요청한 {$project} 페이지로 돌아가 이 코드를 입력하세요.',
  'carry.code': '그곳에 입력할 코드',
  'carry.never':
    '반드시 본인이 직접 입력하세요. 누구에게도, {$project} 직원에게도 읽어 주거나 보내지 마세요.',
  'carry.copy': '복사',
  copied: '복사됨',
  'ask.title': '본인이 요청하셨나요?',
  'ask.why': '누군가 {$time}에 {$project}에서 회원님에게 코드를 보내도록 요청했습니다.',
  'ask.for': '용도',
  'ask.to': '받는 곳',
  'ask.keep': '예, 본인입니다',
  'ask.report': '내가 요청하지 않았습니다',
  'ask.what':
    '본인이 아니라면 즉시 중지합니다. 코드는 더 이상 사용할 수 없고 {$project}에 알립니다.',
  'asked.kept': '아무것도 변경되지 않았습니다',
  'asked.kept_next': '코드를 요청한 곳에서 코드를 사용할 수 있습니다.',
  'asked.reported': '알려 주셔서 감사합니다',
  'asked.stopped_why':
    '중지했습니다. 코드는 더 이상 사용할 수 없고 아무것도 확인되지 않았습니다. {$project}에 알렸습니다.',
  'asked.approved_why': '{$time}에 이미 확인되어 중지할 수 없었습니다. {$project}에 알렸습니다.',
  'asked.ended_why': '이미 종료되었고 아무것도 확인되지 않았습니다. {$project}에 알렸습니다.',
  'asked.next':
    '{$project}에 비밀번호가 있다면 변경하세요. 코드를 묻는 사람에게 절대 알려 주지 마세요. 코드가 다시 오면 같은 링크를 다시 누르세요.',
  'help.title': '코드 도움말',
  'help.intro': '코드나 페이지가 작동하지 않을 때 할 일입니다.',
  'help.start': '어디에서 다시 시작하나요?',
  'help.start_next':
    '코드를 요청한 상점, 앱 또는 사이트에서 시작하세요. 당사는 코드를 보내고 확인할 뿐, 대신 시작해 드릴 수 없습니다.',
  'help.browser': '다른 브라우저에서 링크를 열었습니다',
  'help.browser_next':
    '거기에서는 아무것도 확인되지 않습니다. 대신 코드가 표시되니 처음 시작한 페이지에 그 코드를 입력하세요.',
  'help.locked': '잘못된 코드가 너무 많다고 나옵니다',
  'help.locked_next':
    '추측을 막기 위한 조치입니다. 처음부터 다시 시작하세요. 다음 메시지까지 몇 분 기다려야 할 수 있습니다.',
  'help.not_me': '요청하지 않은 코드가 왔습니다',
  'help.not_me_next':
    '사용하지 말고 아무에게도 알려 주지 마세요. 메시지나 페이지에서 ‘내가 요청하지 않았습니다’를 누르세요.',
  'real.title': '진짜 메시지인가요?',
  'real.intro': '당사의 메시지와 페이지를 가짜와 구별하는 방법입니다.',
  'real.page': '주소는 {$host}입니다',
  'real.page_next':
    '브라우저에서 첫 번째 슬래시까지 한 글자씩 읽어 보세요. 다른 주소라면 페이지를 닫으세요.',
  'real.ask': '아무도 코드를 묻지 않습니다',
  'real.ask_next':
    '전화로도, 채팅으로도, 은행도, 경찰도 묻지 않습니다. 코드를 묻는 사람은 회원님의 이름으로 행동하려는 것입니다. 코드는 본인이 직접 시작한 페이지에만 입력하세요.',
  'real.reference': '메시지와 페이지의 참조 번호가 같습니다',
  'real.reference_next':
    '모든 메시지에는 네 글자의 참조 번호가 있습니다. 페이지에는 가장 최근 메시지의 네 글자가 똑같이 표시됩니다. 다르다면 기다리던 메시지가 아닙니다.',
  'real.hurry': '진짜 메시지는 용도를 알려 줍니다',
  'real.hurry_next':
    '코드를 입력하기 전에 누가, 무엇을 위해 요청하는지, 결제라면 금액과 받는 곳을 읽어 보세요. 하나라도 틀리면 코드를 입력하지 마세요.',
  'real.link': '링크는 당사로만 연결됩니다',
  'real.link_next':
    '진짜 이메일의 링크는 {$host} 주소로 시작합니다. 당사의 코드 문자 메시지에는 링크가 없습니다.',
  'real.given': '코드를 알려 주셨나요?',
  'real.given_next':
    '즉시 메시지에서 ‘내가 요청하지 않았습니다’를 누르고, 비밀번호를 변경하고, 코드를 요청한 상점이나 은행에 알리세요.',
} satisfies Catalogue
