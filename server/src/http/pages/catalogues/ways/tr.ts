/** Turkish, with siz, like the messages. */
export const tr = {
  'way.another': 'Başka bir yol deneyin',
  'way.another_fixed': 'Kurmadığınız bir yol çalışmaz.',
  'way.sms': 'SMS ile kod',
  'way.email': 'E-posta ile kod',
  'way.passkey': 'Geçiş anahtarı',
  'way.totp': 'Kimlik doğrulama uygulamasındaki kod',
  'way.recovery_code': 'Kurtarma kodu',
  'way.approval': 'Başka bir cihazda onaylama',
  'way.start_again': 'Başka yolla giriş yap',
  'sent.sms_gone': '{$to} numarasına kod içeren bir SMS gönderdik.',
  'sent.email_gone': '{$to} adresine kod içeren bir e-posta gönderdik.',
  'sent.sms_on_file_gone': 'Kayıtlı numaraya kod içeren bir SMS gönderdik.',
  'sent.email_on_file_gone': 'Kayıtlı adrese kod içeren bir e-posta gönderdik.',
  'totp.why': 'Kimlik doğrulama uygulamanızı açıp şu anda gösterdiği kodu yazın.',
  'totp.label': 'Uygulamadaki kod',
  'totp.hint':
    'Yalnızca rakamlar. Boşluk fark etmez. Uygulama her yarım dakikada yeni bir kod gösterir.',
  'recovery_code.why': 'Sakladığınız kurtarma kodlarından birini yazın. Her kod bir kez çalışır.',
  'recovery_code.label': 'Kurtarma kodu',
  'recovery_code.hint': 'Harfler ve rakamlar. Büyük harf, boşluk ve tire fark etmez.',
  'passkey.why':
    'Cihazınız kilidini her zamanki gibi açmanızı ister: parmak iziyle, yüzünüzle veya PIN ile.',
  'passkey.button': 'Geçiş anahtarınızı kullanın',
  'passkey.script':
    'Geçiş anahtarı ancak betiklere (JavaScript) izin verilirse çalışır. Bu sayfada izin verin veya aşağıdan başka bir yol seçin.',
  'passkey.failed': 'Geçiş anahtarı kullanılmadı. Yeniden deneyin veya başka bir yol seçin.',
  'passkey.unsupported': 'Bu tarayıcı burada geçiş anahtarı kullanamıyor. Başka bir yol seçin.',
  'approval.why':
    'Oturumunuzun açık olduğu bir cihazda {$address} adresini açın. Orada bunun siz olup olmadığınız sorulur. Bu sayıyı oraya yazın.',
  'approval.number': 'Oraya yazılacak sayı',
  'approval.never':
    'Sayıyı yalnızca kendiniz yazın. Sizi arayan veya size yazan hiç kimseye söylemeyin; {$project} istese bile.',
  'approval.waits': 'Onayladığınızda bu sayfa kendiliğinden devam eder.',
  'approval.look': 'Onayladım',
  'notice.wrong_totp_next':
    'Uygulamanın şu anda gösterdiği kodu yazın; her kod bir kez çalışır. Yine kabul edilmezse uygulamanın bulunduğu cihazın saatini kontrol edin.',
  'notice.wrong_recovery_code_next':
    'Kodu listenizle harf harf karşılaştırın. Daha önce kullanılan kod yeniden çalışmaz.',
  'notice.wrong_passkey': 'Bu geçiş anahtarı kabul edilmedi',
  'notice.wrong_passkey_next':
    'Bu hesabın geçiş anahtarını kullanın veya aşağıdan başka bir yol seçin.',
  'notice.empty_way_next': 'Kodu yazın, sonra “Onayla” düğmesine basın.',
  'notice.rests_way': 'Bu yol bir süre kullanılamaz',
  'notice.rests_way_next':
    'Çok fazla yanlış yanıt verildi; belki de bunu başkası yaptı. Başka bir yol kullanın veya yarın yeniden gelin.',
  'notice.refused': 'Bu yol şu anda kullanılamaz',
  'notice.refused_next': 'Aşağıdakiyle devam edin veya başka bir yol seçin.',
  'notice.early': 'Bu yol henüz kullanılamaz',
  'notice.early_next': '{$time} sonra kullanılabilir. O zamana kadar aşağıdakiyle devam edin.',
  'step.title': 'Bir adım daha',
  'step.why':
    'Bu doğruydu. Bu hesap daha iyi korunuyor: birinin hesaba yeniden girebilmesi için sizin ikinci bir doğrulama yolunuz gerekiyor.',
  'step.choose': 'İkinci yolu seçin:',
  'step.none': 'Kayıtlı ikinci bir yol yok. {$project} desteğinden yardım isteyin.',
  'step.second': 'İki adımdan ikincisi.',
  'ended.finish': 'Devam',
  'ended.finish_next': 'Onaylandı. Buradan devam edin.',
  'ended.recovered':
    'Bu hesabın diğer tüm oturumları kapatıldı ve tüm adreslerine bildirildi. {$project} bir süre sizden daha fazla onay isteyebilir veya alışverişleri reddedebilir.',
  'cooling.title': 'Henüz değil',
  'cooling.why':
    'Bu hesap kısa süre önce kurtarıldı. Hesabın gerçek sahibini korumak için bunun beklemesi gerekiyor.',
  'cooling.next': '{$time} sonra yapılabilir.',
  'signin.passkey': 'Geçiş anahtarıyla giriş yap',
  'signin.or': 'veya',
  'signin.recent': 'Bu adrese zaten bir mesaj gönderildi',
  'signin.recent_next': 'O mesajdaki kodu kullanın. {$time} sonra yenisi gönderilebilir.',
  'signin.pending': 'Size gönderilen kodu girin',
  'transaction.total': 'Toplam',
  'transaction.payments': 'Ödemeler',
  'transaction.reference': 'Referans',
  'transaction.action': 'Onayladığınız işlem',
  'asked.kept_approved': 'İşlem onaylandı ({$time}). Yapılacak başka bir şey yok.',
  'asked.kept_ended':
    'İşlem sona erdi. Yine de devam etmek isterseniz kaldığınız yerden yeniden başlayın.',
  'asked.recovered_why':
    'Bununla hesaba giren kişinin oturumu kapatıldı ve {$project} bilgilendirildi. Hesaba dönmek için kendi yolunuz hâlâ çalışıyor: yeniden başlayın.',
  'ask.what_over': 'Siz değilseniz {$project} hemen bilgilendirilir.',
  'ask.what_recovery':
    'Siz değilseniz hesaba giren kişinin oturumunu kapatırız ve {$project} hemen bilgilendirilir.',
  'landing.title': 'Kodlar ve girişler',
  'landing.why':
    'Bu hizmet kod gönderir ve kontrol eder. Bir kodunuz varsa onu, sizden istendiği yere yazın.',
  'landing.code': 'Ekranda görünen kodu girin',
  'landing.me': 'Hesabınız ve cihazlarınız',
  'landing.docs': 'Geliştiriciler için: API',
  'landing.sandbox': 'Deneme ortamı: mesajlar ve saat',
} as const
