import type { Catalogue } from '../catalogue.ts'
import { tr as account } from './account/tr.ts'
import { tr as voice } from './voice/tr.ts'

/** Turkish, with siz. Its letters are not those of the GSM alphabet, so the `sms.` phrases are short. */
export const tr = {
  'sms.sign_in': '{$code} {$project} giriş kodunuzdur.',
  'sms.sign_up': '{$code} {$project} hesap açma kodunuzdur.',
  'sms.recovery': '{$code} {$project} hesap kurtarma kodunuzdur.',
  'sms.add_address': '{$code} {$project} telefon ekleme kodunuzdur.',
  'sms.device': '{$code} {$project} cihaz bağlama kodunuzdur.',
  'sms.approval': '{$code} {$project} istek onaylama kodunuzdur.',
  'sms.purchase': '{$code} {$project} alışveriş onay kodunuzdur.',
  'sms.account_change': '{$code} {$project} hesap değişikliği kodunuzdur.',
  'sms.other': '{$code} {$project} kimlik doğrulama kodunuzdur.',
  'sms.transaction': '{$code} {$project} ödeme kodunuzdur. Tutar: {$amount}. Alıcı: {$payee}.',
  'short.sign_in': '{$code} {$project}: giriş.',
  'short.sign_up': '{$code} {$project}: hesap açma.',
  'short.recovery': '{$code} {$project}: hesap kurtarma.',
  'short.add_address': '{$code} {$project}: telefon ekleme.',
  'short.device': '{$code} {$project}: cihaz bağlama.',
  'short.approval': '{$code} {$project}: istek onayı.',
  'short.purchase': '{$code} {$project}: alışveriş onayı.',
  'short.account_change': '{$code} {$project}: hesap değişikliği.',
  'short.other': '{$code} {$project}: kimlik doğrulama.',
  'short.transaction': '{$code} {$project}: ödeme {$amount}, alıcı {$payee}.',
  'sms.batch':
    '{$code} {$project} ödeme kodunuzdur. Toplam: {$amount} ({$count} ödeme). Alıcılar: {$payees}.',
  'sms.declared': '{$code} {$project} onay kodunuzdur: {$action}.',
  'short.batch': '{$code} {$project}: {$amount} ({$count} ödeme), alıcılar {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Ref. {$reference}.',
  'sms.never_share': 'Kimseyle paylaşmayın.',
  'sms.never_asked': 'Bu kodu sizden asla istemeyiz.',
  'sms.not_you': 'Siz istemediyseniz bu mesajı dikkate almayın.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{{$minutes} dakika geçerli.}}
*   {{{$minutes} dakika geçerli.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{{$hours} saat geçerli.}}
*   {{{$hours} saat geçerli.}}`,
  'email.subject': '{$project} kodunuz',
  'email.subject_with_code': '{$code} {$project} kodunuzdur',
  'email.subject_of_link': '{$project} bağlantınız',
  'email.sign_in': '{$project} hesabınıza giriş',
  'email.sign_up': 'Yeni {$project} hesabınızı açma',
  'email.recovery': '{$project} hesabınızı kurtarma',
  'email.add_address': 'Bu e-posta adresini {$project} hesabınıza ekleme',
  'email.device': '{$project} hesabınıza cihaz bağlama',
  'email.approval': '{$project} isteğini onaylama',
  'email.purchase': '{$project} alışverişini onaylama',
  'email.account_change': '{$project} hesabınızda değişiklik',
  'email.other': '{$project} için kimliğinizi doğrulama',
  'email.transaction': 'Ödeme: {$amount}, alıcı: {$payee}',
  'email.batch': 'Toplam ödeme: {$amount} ({$count} ödeme)',
  'email.part': '{$amount}, alıcı: {$payee}',
  'email.declared': 'Lütfen onaylayın: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Kodunuz:',
  'email.or_code': 'Veya bu kodu girin:',
  'email.open_link': 'Devam',
  'email.link_host':
    'Bu bağlantı {$host} adresini açar. Tarayıcınız başka bir adres gösterirse sayfayı kapatın.',
  'email.sent_by': '{$host} tarafından {$project} adına gönderildi.',
  'email.reference': 'Referans: {$reference}. Kodu girdiğiniz sayfada da aynısı görünür.',
  'email.never_share':
    'Bu kodu kimseyle paylaşmayın ve bu mesajı iletmeyin. Hiçbir {$project} çalışanı sizden bu kodu istemez.',
  'email.not_you': 'Bunu siz istemediniz mi? Kodu kullanmayın ve bize bildirin:',
  'email.report': 'Bunu ben istemedim',
  'many_wrong_guesses.sms':
    '{$project}: Bu telefon numarası için çok sayıda yanlış kod girildi. Böyle sürerse bu numaraya kod göndermeyi durduracağız.',
  'notice.sms_advice': 'Siz değil miydiniz? Onlara bildirin. Sizden asla kod istemeyiz.',
  'many_wrong_guesses.subject': '{$project}: adresiniz için çok sayıda yanlış kod',
  'many_wrong_guesses.title': '{$project}: çok sayıda yanlış kod girildi',
  'many_wrong_guesses.body':
    'Birisi bu e-posta adresi için çok sayıda yanlış kod girdi. Böyle sürerse bu adrese kod göndermeyi durduracağız ve giriş yapmak için başka bir yol kullanmanız gerekecek.',
  'notice.advice': 'Bunu yapan siz değilseniz bize bildirin:',
  'notice.report': 'Bunu ben yapmadım',
  'approved.sms': '{$project}: Bu telefon numarasına gönderdiğimiz bir kod kullanıldı.',
  'approved.subject': '{$project} kodunuz kullanıldı',
  'approved.title': 'Bu adrese gönderilen bir {$project} kodu kullanıldı',
  'approved.body':
    'Birisi, bu e-posta adresine gönderdiğimiz bir kodu veya bağlantıyı kullandı. Bunu yapan sizseniz bir şey yapmanıza gerek yok.',
  'device_approved.sms': '{$project}: {$device} hesabınıza bağlandı.',
  'device_approved.sms_was_you': 'Bunu siz yaptıysanız sorun yok.',
  'device_approved.sms_end': 'Siz değil miydiniz? Buradan sonlandırın:',
  'device_approved.subject': '{$project} hesabınıza bir cihaz bağlandı',
  'device_approved.title': '{$device} {$project} hesabınıza bağlandı',
  'device_approved.when': 'Zaman: {$time}',
  'device_approved.where': 'Yer: {$place}',
  'device_approved.was_you': 'Bunu yapan sizseniz başka bir şey yapmanıza gerek yok.',
  'device_approved.advice': 'Bunu yapan siz değilseniz buradan sonlandırın:',
  'device_approved.end': 'Bu cihazın erişimini sonlandır',
  ...account,
  ...voice,
} satisfies Catalogue
