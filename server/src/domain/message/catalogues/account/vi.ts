import type { AccountPhrases } from '../../account-phrases.ts'

/** Vietnamese, polite: what the owner of an account is told. */
export const vi = {
  'account.authenticator_added.sms':
    '{$project}: một cách đăng nhập đã được thêm vào tài khoản của bạn.',
  'account.authenticator_added.subject':
    'Một cách đăng nhập đã được thêm vào tài khoản {$project} của bạn',
  'account.authenticator_added.body':
    'Ai có cách này đều có thể chứng minh mình là bạn, giống như với các cách bạn đã có trước đây.',
  'account.authenticator_removed.sms':
    '{$project}: một cách đăng nhập đã bị xóa khỏi tài khoản của bạn.',
  'account.authenticator_removed.subject':
    'Một cách đăng nhập đã bị xóa khỏi tài khoản {$project} của bạn',
  'account.authenticator_removed.body': 'Từ nay cách đó không còn hiệu lực ở đây.',
  'account.authenticator_guessed.sms':
    '{$project}: mã sai đã được nhập nhiều lần cho tài khoản của bạn.',
  'account.authenticator_guessed.subject': 'Mã sai đã được nhập cho tài khoản {$project} của bạn',
  'account.authenticator_guessed.body':
    'Có người đã nhập sai nhiều lần ở nơi yêu cầu mã từ ứng dụng hoặc danh sách của bạn. Nếu tiếp diễn, cách này sẽ tạm ngừng một thời gian để bảo vệ tài khoản của bạn.',
  'account.recovery_codes_made.sms':
    '{$project}: mã khôi phục mới đã được tạo cho tài khoản của bạn.',
  'account.recovery_codes_made.subject':
    'Mã khôi phục mới đã được tạo cho tài khoản {$project} của bạn',
  'account.recovery_codes_made.body':
    'Mỗi mã dùng được một lần, khi bạn mất các cách đăng nhập khác. Các mã khôi phục cũ không còn hiệu lực.',
  'account.recovery_code_used.sms':
    '{$project}: một mã khôi phục của tài khoản của bạn đã được sử dụng.',
  'account.recovery_code_used.subject': 'Một mã khôi phục đã được sử dụng tại {$project}',
  'account.recovery_code_used.body':
    'Mã đó không còn hiệu lực; các mã khác trong danh sách của bạn vẫn dùng được.',
  'account.address_added.sms':
    '{$project}: một địa chỉ liên hệ đã được thêm vào tài khoản của bạn.',
  'account.address_added.subject':
    'Một địa chỉ liên hệ đã được thêm vào tài khoản {$project} của bạn',
  'account.address_added.body': 'Từ nay mã cho tài khoản của bạn cũng có thể được gửi đến đó.',
  'account.address_removed.sms':
    '{$project}: một địa chỉ liên hệ đã bị xóa khỏi tài khoản của bạn.',
  'account.address_removed.subject':
    'Một địa chỉ liên hệ đã bị xóa khỏi tài khoản {$project} của bạn',
  'account.address_removed.body': 'Mã cho tài khoản của bạn sẽ không còn được gửi đến đó.',
  'account.recovered.sms': '{$project}: tài khoản của bạn đã được khôi phục.',
  'account.recovered.subject': 'Tài khoản {$project} của bạn đã được khôi phục',
  'account.recovered.body':
    'Có người đã chứng minh mình là bạn để vào lại tài khoản. Tất cả những ai đang đăng nhập đều đã bị đăng xuất.',
  'account.approval_denied.sms': '{$project}: một yêu cầu vào tài khoản của bạn đã bị từ chối.',
  'account.approval_denied.subject': 'Một yêu cầu vào tài khoản {$project} của bạn đã bị từ chối',
  'account.approval_denied.body':
    'Có người yêu cầu vào tài khoản và đã bị từ chối. Không ai vào được. Nếu còn có yêu cầu như vậy, hãy đổi mật khẩu.',
  'account.approved.sms': '{$project}: một yêu cầu đã được xác nhận bằng tài khoản của bạn.',
  'account.approved.subject': 'Một yêu cầu đã được xác nhận bằng tài khoản {$project} của bạn',
  'account.approved.body':
    'Có người đã chứng minh mình là bạn và việc họ yêu cầu đã được tiếp tục.',
  'account.which': 'Cụ thể: {$name}',
  'account.stop_advice':
    'Nếu không phải bạn, hãy dừng tại đây. Có hiệu lực trong ba ngày và sẽ đăng xuất tất cả mọi người:',
  'account.stop': 'Dừng lần khôi phục này',
  'account.look':
    'Nếu không phải bạn, hãy đăng nhập, kiểm tra tài khoản và xóa những gì không phải của bạn. Nếu không đăng nhập được nữa, hãy liên hệ ngay {$project} để được trợ giúp.',
  'account.sms_report': 'Không phải bạn? Báo tại đây:',
  'account.sms_stop': 'Không phải bạn? Dừng tại đây:',
  'account.sms_look': 'Không phải bạn? Hãy đăng nhập kiểm tra tài khoản hoặc nhờ trợ giúp.',
} satisfies AccountPhrases
