import type { AccountPhrases } from '../../account-phrases.ts'

/** Korean, polite: what the owner of an account is told. */
export const ko = {
  'account.authenticator_added.sms': '{$project}: 계정에 로그인 방법이 추가되었습니다.',
  'account.authenticator_added.subject': '{$project} 계정에 로그인 방법이 추가되었습니다',
  'account.authenticator_added.body':
    '이 방법을 가진 사람은 기존 방법과 마찬가지로 회원님 본인으로 인증할 수 있습니다.',
  'account.authenticator_removed.sms': '{$project}: 계정에서 로그인 방법이 삭제되었습니다.',
  'account.authenticator_removed.subject': '{$project} 계정에서 로그인 방법이 삭제되었습니다',
  'account.authenticator_removed.body': '이제 이 방법은 여기에서 사용할 수 없습니다.',
  'account.authenticator_guessed.sms': '{$project}: 계정에 잘못된 코드가 여러 번 입력되었습니다.',
  'account.authenticator_guessed.subject': '{$project} 계정에 잘못된 코드가 입력되었습니다',
  'account.authenticator_guessed.body':
    '앱의 코드나 복구 코드를 입력하는 곳에 누군가 잘못된 코드를 여러 번 입력했습니다. 계속되면 계정 보호를 위해 이 방법을 한동안 사용할 수 없게 됩니다.',
  'account.recovery_codes_made.sms': '{$project}: 계정의 새 복구 코드가 만들어졌습니다.',
  'account.recovery_codes_made.subject': '{$project} 계정의 새 복구 코드가 만들어졌습니다',
  'account.recovery_codes_made.body':
    '다른 로그인 방법을 쓸 수 없을 때 각 코드를 한 번씩 사용할 수 있습니다. 이전 복구 코드는 이제 사용할 수 없습니다.',
  'account.recovery_code_used.sms': '{$project}: 계정의 복구 코드가 사용되었습니다.',
  'account.recovery_code_used.subject': '{$project}에서 복구 코드가 사용되었습니다',
  'account.recovery_code_used.body':
    '사용된 코드는 더 이상 쓸 수 없습니다. 목록의 나머지 코드는 계속 쓸 수 있습니다.',
  'account.address_added.sms': '{$project}: 계정에 연락처가 추가되었습니다.',
  'account.address_added.subject': '{$project} 계정에 연락처가 추가되었습니다',
  'account.address_added.body': '이제 계정의 코드를 이 연락처로도 보낼 수 있습니다.',
  'account.address_removed.sms': '{$project}: 계정에서 연락처가 삭제되었습니다.',
  'account.address_removed.subject': '{$project} 계정에서 연락처가 삭제되었습니다',
  'account.address_removed.body': '이제 계정의 코드를 이 연락처로 보내지 않습니다.',
  'account.recovered.sms': '{$project}: 계정이 복구되었습니다.',
  'account.recovered.subject': '{$project} 계정이 복구되었습니다',
  'account.recovered.body':
    '누군가 회원님 본인으로 인증하여 계정에 다시 들어왔습니다. 로그인되어 있던 모든 사람이 로그아웃되었습니다.',
  'account.approval_denied.sms': '{$project}: 계정에 들어오려는 요청이 거부되었습니다.',
  'account.approval_denied.subject': '{$project} 계정에 들어오려는 요청이 거부되었습니다',
  'account.approval_denied.body':
    '누군가 계정에 들어오려고 요청했지만 거부되었습니다. 아무도 들어오지 못했습니다. 이런 요청이 계속되면 비밀번호를 변경하세요.',
  'account.approved.sms': '{$project}: 회원님의 계정으로 요청이 확인되었습니다.',
  'account.approved.subject': '{$project} 계정으로 요청이 확인되었습니다',
  'account.approved.body': '누군가 회원님 본인으로 인증하여 요청한 작업이 진행되었습니다.',
  'account.which': '대상: {$name}',
  'account.stop_advice':
    '본인이 아니라면 여기에서 중지하세요. 3일 동안 가능하며 모든 사람이 로그아웃됩니다:',
  'account.stop': '이 복구 중지',
  'account.look':
    '본인이 아니라면 로그인하여 계정을 확인하고 본인의 것이 아닌 항목을 삭제하세요. 로그인할 수 없다면 즉시 {$project}에 도움을 요청하세요.',
  'account.sms_report': '본인이 아닌가요? 여기에 알려 주세요:',
  'account.sms_stop': '본인이 아닌가요? 여기에서 중지하세요:',
  'account.sms_look': '본인이 아닌가요? 로그인하여 계정을 확인하거나 도움을 요청하세요.',
} satisfies AccountPhrases
