import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Vietnamese, polite: the ways a code is sent. */
export const vi = {
  'way.voice': 'Nhận mã qua cuộc gọi',
  'way.whatsapp': 'Nhận mã qua WhatsApp',
  'way.webhook': 'Nhận mã trong ứng dụng',
  'sent.voice': 'Chúng tôi đang gọi đến {$to}. Hãy nghe máy và nhấn phím bất kỳ để nghe mã.',
  'sent.whatsapp': 'Chúng tôi đang gửi tin nhắn WhatsApp có mã đến {$to}.',
  'sent.webhook': 'Chúng tôi đang gửi mã đến {$to}.',
  'sent.voice_on_file':
    'Chúng tôi đang gọi đến số đã đăng ký. Hãy nghe máy và nhấn phím bất kỳ để nghe mã.',
  'sent.whatsapp_on_file': 'Chúng tôi đang gửi tin nhắn WhatsApp có mã đến số đã đăng ký.',
  'sent.webhook_on_file': 'Chúng tôi đang gửi mã đến ứng dụng đã đăng ký.',
  'sent.voice_gone': 'Chúng tôi đã gọi đến {$to} để đọc mã.',
  'sent.whatsapp_gone': 'Chúng tôi đã gửi tin nhắn WhatsApp có mã đến {$to}.',
  'sent.webhook_gone': 'Chúng tôi đã gửi mã đến {$to}.',
  'sent.voice_on_file_gone': 'Chúng tôi đã gọi đến số đã đăng ký để đọc mã.',
  'sent.whatsapp_on_file_gone': 'Chúng tôi đã gửi tin nhắn WhatsApp có mã đến số đã đăng ký.',
  'sent.webhook_on_file_gone': 'Chúng tôi đã gửi mã đến ứng dụng đã đăng ký.',
  'another.voice': 'Gọi và đọc mã cho tôi',
  'another.whatsapp': 'Gửi qua WhatsApp',
  'another.webhook': 'Gửi trong ứng dụng',
  'trouble.none_voice':
    'Cuộc gọi có thể mất một phút. Hãy kiểm tra các số cuối có đúng và điện thoại có đổ chuông với số lạ không. Sau đó yêu cầu cuộc gọi mới.',
  'trouble.none_whatsapp':
    'Hãy kiểm tra WhatsApp đã được thiết lập với số này và điện thoại có kết nối mạng không. Sau đó yêu cầu tin nhắn mới.',
  'trouble.none_webhook':
    'Hãy xem trong ứng dụng mà bạn nhận tin nhắn của dịch vụ này. Sau đó yêu cầu tin nhắn mới.',
  'workflow.next': 'Nếu bạn không phản hồi, chúng tôi sẽ thử cách khác sau {$time}.',
  'notice.blocked': 'Hiện không thể gửi tin nhắn đến đó',
  'notice.blocked_next':
    'Có quá nhiều mã được yêu cầu trong dải số này mà ít mã được dùng. Hãy chờ một lúc hoặc dùng cách khác.',
  'notice.unreachable': 'Không thể gửi tin nhắn đến số này',
  'notice.unreachable_next':
    'Số này không thuộc loại nhận được mã ở đây. Hãy dùng số khác hoặc cách khác.',
  'work.title': 'Vui lòng chờ',
  'work.doing':
    'Trình duyệt của bạn đang thực hiện một phép tính nhỏ để không ai có thể yêu cầu hàng nghìn mã cùng lúc. Việc này mất vài giây.',
  'work.done': 'Xong. Bạn có thể tiếp tục.',
  'work.needs_script': 'Bước này cần JavaScript. Hãy bật lên và tải lại trang hoặc dùng cách khác.',
  'work.button': 'Tiếp tục',
  'push.title': 'Câu hỏi trong trình duyệt này',
  'push.about':
    'Khi có người muốn vào tài khoản của bạn, trình duyệt này có thể hiện câu hỏi: có phải bạn không?',
  'push.turn_on': 'Hỏi tôi trong trình duyệt này',
  'push.turn_off': 'Không hỏi ở đây nữa',
  'push.here': 'Trình duyệt này',
  'push.since': 'Được hỏi từ {$time}',
  'push.refused':
    'Trình duyệt của bạn không cho phép. Hãy cho phép thông báo cho trang này trong phần cài đặt của trình duyệt rồi thử lại.',
  'push.none': 'Chưa có trình duyệt nào được hỏi.',
} satisfies ChannelsPhrases
