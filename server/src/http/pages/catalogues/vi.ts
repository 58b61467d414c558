import type { Catalogue } from '../catalogue.ts'
import { vi as channels } from './channels/vi.ts'
import { vi as devices } from './devices/vi.ts'
import { vi as factors } from './factors/vi.ts'
import { vi as ways } from './ways/vi.ts'

/** Vietnamese, polite, like the messages. */
export const vi = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Trợ giúp',
  'frame.safety': 'Tin nhắn này có thật không?',
  'frame.asks': '{$project} yêu cầu bạn xác nhận',
  'purpose.add_phone': 'Thêm số điện thoại này vào {$project}',
  'transaction.amount': 'Số tiền',
  'transaction.payee': 'Người nhận',
  'sent.sms': 'Chúng tôi đang gửi tin nhắn SMS có mã đến {$to}.',
  'sent.email': 'Chúng tôi đang gửi email có mã đến {$to}.',
  'sent.sms_on_file': 'Chúng tôi đang gửi tin nhắn SMS có mã đến số đã đăng ký.',
  'sent.email_on_file': 'Chúng tôi đang gửi email có mã đến địa chỉ đã đăng ký.',
  'code.label': 'Mã trong tin nhắn',
  'code.digits': 'Chỉ gồm chữ số. Có thể bỏ qua dấu cách và dấu gạch ngang.',
  'code.characters': 'Chữ cái và chữ số. Không phân biệt chữ hoa, dấu cách và dấu gạch ngang.',
  'code.link': 'Hoặc mở liên kết trong email, tốt nhất là bằng trình duyệt này.',
  'code.auto': 'Mã được kiểm tra ngay khi nhập đủ.',
  'code.auto_pasted': 'Mã được dán hoặc điền tự động sẽ được kiểm tra ngay.',
  'code.check': 'Xác nhận',
  'wait.expires': 'Thời gian còn lại: {$time}',
  'wait.last_minute': 'Còn chưa đến một phút.',
  'wait.over': 'Đã hết thời gian. Hãy tải lại trang để xem bước tiếp theo.',
  'reference.label': 'Ký hiệu',
  'reference.why': 'Tin nhắn mới nhất có cùng ký hiệu này.',
  'resend.button': 'Gửi tin nhắn mới',
  'resend.wait': 'Bạn có thể yêu cầu tin nhắn mới sau {$time}.',
  'resend.ready': 'Bạn có thể yêu cầu tin nhắn mới ngay bây giờ.',
  'resend.never': 'Không thể gửi tin nhắn mới trước khi hết thời gian. Sau đó, hãy bắt đầu lại.',
  'another.sms': 'Gửi bằng tin nhắn SMS',
  'another.email': 'Gửi bằng email',
  'report.button': 'Tôi không yêu cầu việc này',
  'safety.note':
    'Trang này là {$host}. Trình duyệt của bạn phải hiển thị cùng địa chỉ. Không ai ở {$project} bao giờ hỏi bạn mã này.',
  'notice.wrong': 'Mã không đúng',
  'notice.wrong_next': 'Hãy xem tin nhắn mới nhất, có ký hiệu {$reference}, rồi thử lại.',
  'notice.empty': 'Bạn chưa nhập mã',
  'notice.empty_next': 'Hãy nhập mã trong tin nhắn, rồi nhấn “Xác nhận”.',
  'notice.older': 'Mã này thuộc tin nhắn cũ hơn',
  'notice.older_next':
    'Mã mới hơn đã được gửi lúc {$time}. Hãy dùng tin nhắn có ký hiệu {$reference}.',
  'notice.sent': 'Tin nhắn mới đang được gửi',
  'notice.sent_next': 'Tin nhắn có ký hiệu {$reference}. Hãy dùng mã trong đó.',
  'notice.wait': 'Chưa thể gửi tin nhắn mới',
  'notice.wait_next':
    'Bạn có thể yêu cầu sau {$time}. Cho đến lúc đó, tin nhắn bạn đang có vẫn còn hiệu lực.',
  'notice.unsent': 'Không thể gửi tin nhắn bằng cách này',
  'notice.unsent_next': 'Hãy dùng tin nhắn bạn đang có hoặc thử cách khác bên dưới.',
  'notice.older-link': 'Liên kết này thuộc tin nhắn cũ hơn',
  'notice.older-link_next':
    'Liên kết mới hơn đã được gửi lúc {$time}. Hãy dùng tin nhắn có ký hiệu {$reference}.',
  'notice.spent': 'Mã này không còn dùng được',
  'notice.spent_next': 'Ở đây mỗi mã chỉ được thử một lần. Hãy yêu cầu tin nhắn mới.',
  'notice.rests': 'Mã cho địa chỉ này tạm ngừng một thời gian',
  'notice.rests_next':
    'Hôm nay đã có quá nhiều mã sai được nhập, có thể do người khác. Hãy đăng nhập bằng cách khác hoặc quay lại vào ngày mai.',
  'trouble.title': 'Gặp trục trặc?',
  'trouble.none': 'Tôi không nhận được tin nhắn',
  'trouble.none_sms':
    'Tin nhắn SMS có thể mất một phút. Hãy kiểm tra các số cuối có đúng và điện thoại có sóng không. Sau đó yêu cầu tin nhắn mới.',
  'trouble.none_email':
    'Email có thể mất vài phút. Hãy xem cả thư mục thư rác. Sau đó yêu cầu tin nhắn mới.',
  'trouble.wrong': 'Mã bị từ chối',
  'trouble.wrong_next': 'Chỉ tin nhắn mới nhất có hiệu lực. Tin nhắn đó có ký hiệu {$reference}.',
  'trouble.expired': 'Đã hết thời gian',
  'trouble.expired_next': 'Hãy quay lại {$project} và bắt đầu lại. Bạn sẽ nhận được mã mới.',
  'trouble.used': 'Trang báo mã đã được sử dụng',
  'trouble.used_next':
    'Mỗi mã chỉ dùng được một lần. Nếu bạn chưa hoàn tất, hãy bắt đầu lại tại {$project}.',
  'trouble.page': 'Trang hoặc liên kết không hoạt động',
  'trouble.page_next':
    'Hãy mở bằng trình duyệt mà bạn đã bắt đầu và cho phép cookie của {$host}. Hoặc nhập mã ở nơi yêu cầu mã.',
  'ended.approved': 'Đã xác nhận',
  'ended.approved_why': 'Cảm ơn bạn. {$project} đã được thông báo.',
  'ended.approved_next': 'Bạn có thể đóng trang này và tiếp tục ở nơi đã bắt đầu.',
  'ended.used': 'Đã được xác nhận trước đó',
  'ended.used_why': 'Yêu cầu này đã được xác nhận lúc {$time}. Mỗi mã chỉ dùng được một lần.',
  'ended.used_next':
    'Bạn không cần làm gì thêm ở đây. Nếu cần mã khác, hãy bắt đầu lại tại {$project}.',
  'ended.expired': 'Đã hết thời gian',
  'ended.expired_why': 'Mã có hiệu lực đến {$time}. Không có gì được xác nhận.',
  'ended.expired_next': 'Hãy quay lại {$project} và bắt đầu lại. Bạn sẽ nhận được mã mới.',
  'ended.locked': 'Quá nhiều mã sai',
  'ended.locked_why': 'Để bảo vệ bạn, chúng tôi đã dừng tại đây. Không có gì được xác nhận.',
  'ended.locked_next':
    'Hãy quay lại {$project} và bắt đầu lại. Nếu người khác đã nhập các mã này, hãy báo cho {$project}.',
  'ended.superseded': 'Đã có yêu cầu mới hơn',
  'ended.superseded_why':
    'Bạn đã yêu cầu lại sau đó. Trang này và các mã của nó không còn hiệu lực.',
  'ended.superseded_next':
    'Hãy dùng tin nhắn mới nhất và trang mới nhất của {$project}. Bạn có thể đóng trang này.',
  'ended.denied': 'Đã dừng',
  'ended.denied_why':
    'Có báo cáo rằng việc này không do bạn yêu cầu. Không có gì được xác nhận và mã không còn hiệu lực. {$project} đã được thông báo.',
  'ended.denied_next':
    'Nếu có người có thể biết mật khẩu của bạn, hãy đổi ngay tại {$project}. Không bao giờ đưa mã cho người hỏi mã.',
  'ended.canceled': 'Đã hủy',
  'ended.canceled_why': '{$project} không còn cần việc này. Không có gì được xác nhận.',
  'ended.canceled_next': 'Nếu vẫn muốn tiếp tục, hãy bắt đầu lại tại {$project}.',
  'ended.continue': 'Tiếp tục đến {$host}',
  'unknown.title': 'Không có gì để xác nhận ở đây',
  'unknown.why': 'Địa chỉ không đầy đủ, đã quá cũ hoặc thuộc về một trình duyệt khác.',
  'unknown.next':
    'Hãy quay lại nơi bạn đã bắt đầu và bắt đầu lại ở đó. Nếu bạn có mã, hãy nhập ở nơi yêu cầu mã.',
  'unknown.cookies': 'Nếu thông báo này lại xuất hiện, hãy cho phép cookie của {$host}.',
  'forbidden.title': 'Chúng tôi không chấp nhận thao tác này',
  'forbidden.why':
    'Trình duyệt của bạn cho biết thao tác này không đến từ trang của chúng tôi. Không có gì thay đổi.',
  'forbidden.next': 'Hãy mở lại trang và nhấn nút ở đó.',
  'busy.title': 'Quá nhiều lần thử từ đây',
  'busy.why': 'Mạng của bạn đã gửi nhiều yêu cầu trong thời gian ngắn. Không có gì thay đổi.',
  'busy.next': 'Hãy thử lại sau {$time}.',
  'defect.title': 'Đã xảy ra lỗi ở phía chúng tôi',
  'defect.why': 'Đây không phải lỗi của bạn. Không có gì được xác nhận.',
  'defect.next': 'Hãy chờ một lát rồi thử lại.',
  'link.why':
    'Bạn đã mở liên kết trong tin nhắn có ký hiệu {$reference}. Nhấn một lần để xác nhận.',
  'link.confirm': 'Có, xác nhận',
  'carry.title': 'Nhập mã này ở nơi bạn đã bắt đầu',
  'carry.why':
    'Đây không phải trình duyệt mà bạn đã bắt đầu nên chưa có gì được xác nhận ở đây. Hãy quay lại trang của {$project} đã yêu cầu bạn và nhập mã này ở đó.',
  'carry.code': 'Mã cần nhập ở đó',
  'carry.never': 'Chỉ tự bạn nhập. Không đọc hay gửi mã cho bất kỳ ai, kể cả {$project}.',
  'carry.copy': 'Sao chép',
  copied: 'Đã sao chép',
  'ask.title': 'Bạn có yêu cầu việc này không?',
  'ask.why': 'Lúc {$time}, có người yêu cầu {$project} gửi mã cho bạn.',
  'ask.for': 'Mục đích',
  'ask.to': 'Gửi đến',
  'ask.keep': 'Có, đó là tôi',
  'ask.report': 'Tôi không yêu cầu việc này',
  'ask.what':
    'Nếu không phải bạn, chúng tôi sẽ dừng ngay: mã không còn hiệu lực và {$project} được thông báo.',
  'asked.kept': 'Không có gì thay đổi',
  'asked.kept_next': 'Bạn có thể dùng mã ở nơi yêu cầu mã.',
  'asked.reported': 'Cảm ơn bạn đã báo cho chúng tôi',
  'asked.stopped_why':
    'Đã dừng. Mã không còn hiệu lực, không có gì được xác nhận và {$project} đã được thông báo.',
  'asked.approved_why':
    'Yêu cầu đã được xác nhận lúc {$time} nên chúng tôi không thể dừng. {$project} đã được thông báo.',
  'asked.ended_why':
    'Yêu cầu đã kết thúc trước đó và không có gì được xác nhận. {$project} đã được thông báo.',
  'asked.next':
    'Hãy đổi mật khẩu tại {$project} nếu bạn có mật khẩu ở đó. Không bao giờ đưa mã cho người hỏi mã. Nếu lại nhận được mã, hãy nhấn lại liên kết đó.',
  'help.title': 'Trợ giúp về mã',
  'help.intro': 'Việc cần làm khi mã hoặc trang không hoạt động.',
  'help.start': 'Tôi bắt đầu lại ở đâu?',
  'help.start_next':
    'Tại cửa hàng, ứng dụng hoặc trang web đã yêu cầu mã. Chúng tôi chỉ gửi và kiểm tra mã, không thể bắt đầu thay bạn.',
  'help.browser': 'Tôi đã mở liên kết bằng trình duyệt khác',
  'help.browser_next':
    'Ở đó không có gì được xác nhận. Thay vào đó sẽ hiện một mã: hãy nhập mã đó trên trang mà bạn đã bắt đầu.',
  'help.locked': 'Trang báo có quá nhiều mã sai',
  'help.locked_next':
    'Việc này ngăn người khác đoán mã. Hãy bắt đầu lại; có thể bạn phải chờ vài phút để nhận tin nhắn tiếp theo.',
  'help.not_me': 'Tôi nhận được mã mà không yêu cầu',
  'help.not_me_next':
    'Đừng dùng mã và đừng đưa cho ai. Hãy nhấn “Tôi không yêu cầu việc này” trong tin nhắn hoặc trên trang.',
  'real.title': 'Tin nhắn này có thật không?',
  'real.intro':
    'Cách phân biệt tin nhắn và trang thật của chúng tôi với tin nhắn và trang giả mạo.',
  'real.page': 'Địa chỉ là {$host}',
  'real.page_next':
    'Hãy đọc địa chỉ trong trình duyệt, từng chữ một đến dấu gạch chéo đầu tiên. Nếu là địa chỉ khác, hãy đóng trang.',
  'real.ask': 'Không ai hỏi bạn mã',
  'real.ask_next':
    'Không qua điện thoại, không qua trò chuyện, không phải ngân hàng, không phải công an. Ai hỏi mã đều muốn mạo danh bạn. Chỉ nhập mã trên trang mà chính bạn đã bắt đầu.',
  'real.reference': 'Tin nhắn và trang có cùng ký hiệu',
  'real.reference_next':
    'Mỗi tin nhắn có ký hiệu gồm bốn chữ. Trang hiển thị đúng bốn chữ đó của tin nhắn mới nhất. Nếu khác nhau, đó không phải tin nhắn bạn đang chờ.',
  'real.hurry': 'Tin nhắn thật cho biết mục đích',
  'real.hurry_next':
    'Hãy đọc trước khi nhập mã: ai yêu cầu, để làm gì và nếu là thanh toán thì số tiền và người nhận. Nếu có điểm nào sai, đừng nhập mã.',
  'real.link': 'Liên kết chỉ dẫn đến chúng tôi',
  'real.link_next':
    'Liên kết trong email thật bắt đầu bằng {$host}. Tin nhắn SMS có mã của chúng tôi không chứa liên kết.',
  'real.given': 'Bạn đã lỡ đưa mã cho người khác?',
  'real.given_next':
    'Hãy nhấn ngay “Tôi không yêu cầu việc này” trong tin nhắn, sau đó đổi mật khẩu và báo cho cửa hàng hoặc ngân hàng của mã đó.',
} satisfies Catalogue
