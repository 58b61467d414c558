/** Vietnamese, polite: the other ways to confirm. */
export const vi = {
  'way.another': 'Thử cách khác',
  'way.another_fixed': 'Cách bạn chưa thiết lập sẽ không dùng được.',
  'way.sms': 'Nhận mã qua tin nhắn SMS',
  'way.email': 'Nhận mã qua email',
  'way.passkey': 'Khóa truy cập',
  'way.totp': 'Mã từ ứng dụng xác thực',
  'way.recovery_code': 'Mã khôi phục',
  'way.approval': 'Phê duyệt trên thiết bị khác',
  'way.start_again': 'Đăng nhập bằng cách khác',
  'sent.sms_gone': 'Chúng tôi đã gửi tin nhắn SMS có mã đến {$to}.',
  'sent.email_gone': 'Chúng tôi đã gửi email có mã đến {$to}.',
  'sent.sms_on_file_gone': 'Chúng tôi đã gửi tin nhắn SMS có mã đến số đã đăng ký.',
  'sent.email_on_file_gone': 'Chúng tôi đã gửi email có mã đến địa chỉ đã đăng ký.',
  'totp.why': 'Hãy mở ứng dụng xác thực và nhập mã đang hiển thị.',
  'totp.label': 'Mã từ ứng dụng',
  'totp.hint': 'Chỉ gồm chữ số. Có thể bỏ qua dấu cách. Ứng dụng hiển thị mã mới mỗi nửa phút.',
  'recovery_code.why':
    'Hãy nhập một trong các mã khôi phục mà bạn đã cất giữ. Mỗi mã dùng được một lần.',
  'recovery_code.label': 'Mã khôi phục',
  'recovery_code.hint': 'Chữ cái và chữ số. Không phân biệt chữ hoa, dấu cách và dấu gạch ngang.',
  'passkey.why':
    'Thiết bị sẽ yêu cầu bạn mở khóa như thường lệ: bằng vân tay, khuôn mặt hoặc mã PIN.',
  'passkey.button': 'Dùng khóa truy cập',
  'passkey.script':
    'Cần bật tập lệnh để dùng khóa truy cập. Hãy cho phép tập lệnh trên trang này hoặc chọn cách khác bên dưới.',
  'passkey.failed': 'Chưa dùng khóa truy cập. Hãy thử lại hoặc chọn cách khác.',
  'passkey.unsupported': 'Trình duyệt này không thể dùng khóa truy cập ở đây. Hãy chọn cách khác.',
  'approval.why':
    'Trên thiết bị mà bạn đang đăng nhập, hãy mở {$address}. Trang sẽ hỏi có phải bạn không. Hãy nhập số này ở đó.',
  'approval.number': 'Số cần nhập ở đó',
  'approval.never':
    'Chỉ tự bạn nhập. Không đọc số này cho bất kỳ ai gọi điện hoặc nhắn tin, kể cả {$project}.',
  'approval.waits': 'Trang này sẽ tự tiếp tục sau khi bạn phê duyệt.',
  'approval.look': 'Tôi đã phê duyệt',
  'notice.wrong_totp_next':
    'Hãy nhập mã mà ứng dụng đang hiển thị; mỗi mã dùng được một lần. Nếu lại bị từ chối, hãy kiểm tra đồng hồ của thiết bị có ứng dụng.',
  'notice.wrong_recovery_code_next':
    'Hãy so sánh với danh sách của bạn, từng chữ một. Mã đã dùng thì không dùng lại được.',
  'notice.wrong_passkey': 'Khóa truy cập này không được chấp nhận',
  'notice.wrong_passkey_next':
    'Hãy dùng khóa truy cập của tài khoản này hoặc chọn cách khác bên dưới.',
  'notice.empty_way_next': 'Hãy nhập mã, rồi nhấn “Xác nhận”.',
  'notice.rests_way': 'Cách này tạm ngừng một thời gian',
  'notice.rests_way_next':
    'Đã sai quá nhiều lần, có thể do người khác. Hãy dùng cách khác hoặc quay lại vào ngày mai.',
  'notice.refused': 'Hiện không thể dùng cách này',
  'notice.refused_next': 'Hãy tiếp tục với cách bên dưới hoặc chọn cách khác.',
  'notice.early': 'Chưa thể dùng cách này',
  'notice.early_next': 'Có thể dùng sau {$time}. Cho đến lúc đó, hãy tiếp tục với cách bên dưới.',
  'step.title': 'Thêm một bước nữa',
  'step.why':
    'Đã đúng. Tài khoản này được bảo vệ tốt hơn nên cần thêm cách thứ hai của bạn trước khi bất kỳ ai vào lại được.',
  'step.choose': 'Chọn cách thứ hai:',
  'step.none': 'Không có cách thứ hai nào được đăng ký. Hãy nhờ {$project} trợ giúp.',
  'step.second': 'Bước thứ hai trong hai bước.',
  'ended.finish': 'Tiếp tục',
  'ended.finish_next': 'Đã được phê duyệt. Hãy tiếp tục tại đây.',
  'ended.recovered':
    'Mọi lần đăng nhập khác của tài khoản này đã bị chấm dứt và tất cả địa chỉ liên hệ đã được thông báo. Trong một thời gian, {$project} có thể yêu cầu bạn xác minh thêm hoặc từ chối mua hàng.',
  'cooling.title': 'Chưa được',
  'cooling.why':
    'Tài khoản này vừa được khôi phục cách đây không lâu. Để bảo vệ chủ tài khoản, việc này phải chờ.',
  'cooling.next': 'Có thể thực hiện sau {$time}.',
  'signin.passkey': 'Đăng nhập bằng khóa truy cập',
  'signin.or': 'hoặc',
  'signin.recent': 'Một tin nhắn đã được gửi đến địa chỉ này',
  'signin.recent_next': 'Hãy dùng mã trong đó. Có thể gửi mã mới sau {$time}.',
  'signin.pending': 'Nhập mã đã được gửi cho bạn',
  'transaction.total': 'Tổng cộng',
  'transaction.payments': 'Số khoản thanh toán',
  'transaction.reference': 'Nội dung thanh toán',
  'transaction.action': 'Nội dung bạn xác nhận',
  'asked.kept_approved': 'Đã được xác nhận lúc {$time}. Bạn không cần làm gì thêm.',
  'asked.kept_ended': 'Yêu cầu đã kết thúc. Nếu vẫn muốn tiếp tục, hãy bắt đầu lại ở nơi cũ.',
  'asked.recovered_why':
    'Người đã dùng nó để vào tài khoản đã bị đăng xuất và {$project} đã được thông báo. Cách khôi phục của chính bạn vẫn dùng được: hãy bắt đầu lại.',
  'ask.what_over': 'Nếu không phải bạn, {$project} sẽ được thông báo ngay.',
  'ask.what_recovery':
    'Nếu không phải bạn, chúng tôi sẽ đăng xuất người đã vào và {$project} sẽ được thông báo ngay.',
  'landing.title': 'Mã và đăng nhập',
  'landing.why': 'Dịch vụ này gửi và kiểm tra mã. Nếu bạn có mã, hãy nhập ở nơi yêu cầu mã.',
  'landing.code': 'Nhập mã mà màn hình hiển thị',
  'landing.me': 'Tài khoản và thiết bị của bạn',
  'landing.docs': 'Dành cho nhà phát triển: API',
  'landing.sandbox': 'Hộp cát: tin nhắn và đồng hồ',
} as const
