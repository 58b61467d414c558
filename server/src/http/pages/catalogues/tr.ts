import type { Catalogue } from '../catalogue.ts'
import { tr as channels } from './channels/tr.ts'
import { tr as devices } from './devices/tr.ts'
import { tr as factors } from './factors/tr.ts'
import { tr as ways } from './ways/tr.ts'

/** Turkish, with siz, like the messages. */
export const tr = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Yardım',
  'frame.safety': 'Bu mesaj gerçek mi?',
  'frame.asks': '{$project} sizden onay istiyor',
  'purpose.add_phone': 'Bu telefon numarasını {$project} hesabınıza ekleme',
  'transaction.amount': 'Tutar',
  'transaction.payee': 'Alıcı',
  'sent.sms': '{$to} numarasına kod içeren bir SMS gönderiyoruz.',
  'sent.email': '{$to} adresine kod içeren bir e-posta gönderiyoruz.',
  'sent.sms_on_file': 'Kayıtlı numaraya kod içeren bir SMS gönderiyoruz.',
  'sent.email_on_file': 'Kayıtlı adrese kod içeren bir e-posta gönderiyoruz.',
  'code.label': 'Mesajdaki kod',
  'code.digits': 'Yalnızca rakamlar. Boşluk ve tire fark etmez.',
  'code.characters': 'Harfler ve rakamlar. Büyük harf, boşluk ve tire fark etmez.',
  'code.link': 'Veya e-postadaki bağlantıyı, tercihen bu tarayıcıda açın.',
  'code.auto': 'Kod tamamlanır tamamlanmaz kontrol edilir.',
  'code.auto_pasted': 'Yapıştırılan veya otomatik doldurulan kod hemen kontrol edilir.',
  'code.check': 'Onayla',
  'wait.expires': 'Kalan süre: {$time}',
  'wait.last_minute': 'Bir dakikadan az kaldı.',
  'wait.over': 'Süre doldu. Ne yapacağınızı görmek için sayfayı yenileyin.',
  'reference.label': 'Referans',
  'reference.why': 'En yeni mesajda da aynı referans görünür.',
  'resend.button': 'Yeni mesaj gönder',
  'resend.wait': '{$time} sonra yeni mesaj isteyebilirsiniz.',
  'resend.ready': 'Artık yeni mesaj isteyebilirsiniz.',
  'resend.never': 'Süre dolmadan yeni mesaj gönderilemez. Süre dolunca yeniden başlayın.',
  'another.sms': 'SMS olarak gönder',
  'another.email': 'E-posta olarak gönder',
  'report.button': 'Bunu ben istemedim',
  'safety.note':
    'Bu sayfa {$host} adresidir. Tarayıcınız aynı adresi göstermelidir. Hiçbir {$project} çalışanı sizden bu kodu istemez.',
  'notice.wrong': 'Bu kod doğru değil',
  'notice.wrong_next':
    'En yeni mesaja, yani referansı {$reference} olan mesaja bakıp yeniden deneyin.',
  'notice.empty': 'Kod girilmedi',
  'notice.empty_next': 'Mesajdaki kodu yazın, sonra “Onayla” düğmesine basın.',
  'notice.older': 'Bu kod daha eski bir mesajdan',
  'notice.older_next':
    'Daha yeni bir kod gönderildi ({$time}). Referansı {$reference} olan mesajı kullanın.',
  'notice.sent': 'Yeni mesaj yolda',
  'notice.sent_next': 'Referansı {$reference}. Bu mesajdaki kodu kullanın.',
  'notice.wait': 'Henüz yeni mesaj gönderilemiyor',
  'notice.wait_next': '{$time} sonra isteyebilirsiniz. Elinizdeki mesaj o zamana kadar geçerlidir.',
  'notice.unsent': 'Mesaj bu yolla gönderilemedi',
  'notice.unsent_next': 'Elinizdeki mesajı kullanın veya aşağıdan başka bir yol deneyin.',
  'notice.older-link': 'Bu bağlantı daha eski bir mesajdan',
  'notice.older-link_next':
    'Daha yeni bir mesaj gönderildi ({$time}). Referansı {$reference} olan mesajı kullanın.',
  'notice.spent': 'Bu kod artık kullanılamaz',
  'notice.spent_next': 'Burada her kod bir kez denenebilir. Yeni mesaj isteyin.',
  'notice.rests': 'Bu adres için kodlar bir süre kullanılamaz',
  'notice.rests_next':
    'Bugün bu adres için çok fazla yanlış kod girildi; belki de bunu başkası yaptı. Başka bir giriş yolu kullanın veya yarın yeniden gelin.',
  'trouble.title': 'Çalışmıyor mu?',
  'trouble.none': 'Mesaj gelmedi',
  'trouble.none_sms':
    'SMS’in gelmesi bir dakika sürebilir. Numaranın son hanelerinin doğru olduğunu ve telefonun çektiğini kontrol edin. Sonra yeni mesaj isteyin.',
  'trouble.none_email':
    'E-postanın gelmesi birkaç dakika sürebilir. İstenmeyen posta klasörüne de bakın. Sonra yeni mesaj isteyin.',
  'trouble.wrong': 'Kod kabul edilmiyor',
  'trouble.wrong_next': 'Yalnızca en yeni mesaj geçerlidir. Referansı {$reference}.',
  'trouble.expired': 'Süre doldu',
  'trouble.expired_next':
    '{$project} sayfasına veya uygulamasına dönüp yeniden başlayın. Yeni bir kod alacaksınız.',
  'trouble.used': 'Kodun kullanıldığı yazıyor',
  'trouble.used_next':
    'Her kod bir kez çalışır. Henüz istediğiniz yerde değilseniz {$project} üzerinden yeniden başlayın.',
  'trouble.page': 'Sayfa veya bağlantı çalışmıyor',
  'trouble.page_next':
    'Bağlantıyı, başladığınız tarayıcıda açın ve {$host} için çerezlere izin verin. Veya kodu, sizden istendiği yere yazın.',
  'ended.approved': 'Onaylandı',
  'ended.approved_why': 'Teşekkürler. {$project} bilgilendirildi.',
  'ended.approved_next': 'Bu sayfayı kapatıp başladığınız yerde devam edebilirsiniz.',
  'ended.used': 'Zaten onaylandı',
  'ended.used_why': 'Bu işlem onaylandı ({$time}). Her kod bir kez çalışır.',
  'ended.used_next':
    'Burada yapılacak başka bir şey yok. Başka bir koda ihtiyacınız varsa {$project} üzerinden yeniden başlayın.',
  'ended.expired': 'Süre doldu',
  'ended.expired_why': 'Kodun süresi doldu ({$time}). Hiçbir şey onaylanmadı.',
  'ended.expired_next':
    '{$project} sayfasına veya uygulamasına dönüp yeniden başlayın. Yeni bir kod alacaksınız.',
  'ended.locked': 'Çok fazla yanlış kod',
  'ended.locked_why': 'Sizi korumak için burada durduk. Hiçbir şey onaylanmadı.',
  'ended.locked_next':
    '{$project} sayfasına veya uygulamasına dönüp yeniden başlayın. Bu kodları başkası girdiyse {$project} desteğine bildirin.',
  'ended.superseded': 'Daha yeni bir istek var',
  'ended.superseded_why':
    'Bundan sonra yeniden istekte bulundunuz. Bu sayfa ve kodları artık geçerli değil.',
  'ended.superseded_next':
    'En yeni mesajı ve en yeni {$project} sayfasını kullanın. Bu sayfayı kapatabilirsiniz.',
  'ended.denied': 'Durduruldu',
  'ended.denied_why':
    'Bunun istenmediği bildirildi. Hiçbir şey onaylanmadı ve kod artık çalışmaz. {$project} bilgilendirildi.',
  'ended.denied_next':
    'Başka biri şifrenizi biliyor olabilirse {$project} şifrenizi hemen değiştirin. Sizden kod isteyen hiç kimseye kod vermeyin.',
  'ended.canceled': 'İptal edildi',
  'ended.canceled_why': '{$project} artık buna gerek duymuyor. Hiçbir şey onaylanmadı.',
  'ended.canceled_next': 'Yine de devam etmek isterseniz {$project} üzerinden yeniden başlayın.',
  'ended.continue': '{$host} sayfasına devam et',
  'unknown.title': 'Burada onaylanacak bir şey yok',
  'unknown.why': 'Adres eksik, çok eski veya bundan başka bir tarayıcıya ait.',
  'unknown.next':
    'Başladığınız yere dönüp oradan yeniden başlayın. Elinizde bir kod varsa onu, sizden istendiği yere yazın.',
  'unknown.cookies': 'Bu yine olursa {$host} için çerezlere izin verin.',
  'forbidden.title': 'Bunu kabul etmedik',
  'forbidden.why':
    'Tarayıcınız, bunun bizim sayfamızdan gelmediğini söylüyor. Hiçbir şey değişmedi.',
  'forbidden.next': 'Sayfayı yeniden açıp düğmeye orada basın.',
  'busy.title': 'Buradan çok fazla deneme yapıldı',
  'busy.why': 'Ağınızdan kısa sürede çok sayıda istek geldi. Hiçbir şey değişmedi.',
  'busy.next': '{$time} sonra yeniden deneyin.',
  'defect.title': 'Bizim tarafımızda bir sorun oldu',
  'defect.why': 'Sizin hatanız değil. Hiçbir şey onaylanmadı.',
  'defect.next': 'Biraz bekleyip yeniden deneyin.',
  'link.why':
    'Referansı {$reference} olan mesajdaki bağlantıyı açtınız. Onaylamak için bir kez basmanız yeterli.',
  'link.confirm': 'Evet, onayla',
  'carry.title': 'Bu kodu başladığınız yere yazın',
  'carry.why':
    'Başladığınız tarayıcı bu değil; bu yüzden burada hiçbir şey onaylanmadı. Sizden kod isteyen {$project} sayfasına dönüp bu kodu oraya yazın.',
  'carry.code': 'Oraya yazılacak kod',
  'carry.never':
    'Kodu yalnızca kendiniz yazın. Kimseye okumayın ve göndermeyin; {$project} istese bile.',
  'carry.copy': 'Kopyala',
  copied: 'Kopyalandı',
  'ask.title': 'Bunu siz mi istediniz?',
  'ask.why': 'Birisi, size bir kod gönderilmesini istedi. İstek: {$project}, {$time}.',
  'ask.for': 'Ne için',
  'ask.to': 'Gönderildiği yer',
  'ask.keep': 'Evet, bendim',
  'ask.report': 'Bunu ben istemedim',
  'ask.what': 'Siz değilseniz hemen durdururuz: kod artık çalışmaz ve {$project} bilgilendirilir.',
  'asked.kept': 'Hiçbir şey değişmedi',
  'asked.kept_next': 'Kodu, sizden istendiği yerde kullanabilirsiniz.',
  'asked.reported': 'Bildirdiğiniz için teşekkürler',
  'asked.stopped_why':
    'İşlem durduruldu. Kod artık çalışmaz, hiçbir şey onaylanmadı ve {$project} bilgilendirildi.',
  'asked.approved_why':
    'İşlem daha önce onaylanmıştı ({$time}); bu yüzden durduramadık. {$project} bilgilendirildi.',
  'asked.ended_why':
    'İşlem zaten sona ermişti ve hiçbir şey onaylanmadı. {$project} bilgilendirildi.',
  'asked.next':
    '{$project} şifreniz varsa değiştirin. Sizden kod isteyen hiç kimseye kod vermeyin. Yeniden kod gelirse aynı bağlantıya yeniden basın.',
  'help.title': 'Kodlarla ilgili yardım',
  'help.intro': 'Bir kod veya sayfa çalışmadığında ne yapmalısınız?',
  'help.start': 'Nereden yeniden başlarım?',
  'help.start_next':
    'Sizden kodu isteyen mağazadan, uygulamadan veya siteden. Biz yalnızca kod gönderir ve kontrol ederiz; sizin yerinize bir şey başlatamayız.',
  'help.browser': 'Bağlantıyı başka bir tarayıcıda açtım',
  'help.browser_next':
    'Orada hiçbir şey onaylanmaz. Onun yerine bir kod gösterilir: bu kodu başladığınız sayfaya yazın.',
  'help.locked': 'Çok fazla yanlış kod girildiği yazıyor',
  'help.locked_next':
    'Bu, kodu tahmin etmeye çalışanları durdurur. Yeniden başlayın; sonraki mesaj için birkaç dakika beklemeniz gerekebilir.',
  'help.not_me': 'Kod geldi ama ben istememiştim',
  'help.not_me_next':
    'Kodu kullanmayın ve kimseye vermeyin. Mesajda veya sayfada “Bunu ben istemedim” seçeneğine basın.',
  'real.title': 'Bu mesaj gerçek mi?',
  'real.intro': 'Mesajlarımızı ve sayfalarımızı sahtelerinden nasıl ayırt edersiniz?',
  'real.page': 'Adres {$host}',
  'real.page_next':
    'Adresi tarayıcınızda, ilk eğik çizgiye kadar harf harf okuyun. Başka bir adresse sayfayı kapatın.',
  'real.ask': 'Kimse sizden kod istemez',
  'real.ask_next':
    'Telefonda da sohbette de istemez; banka da polis de istemez. İsteyen kişi sizin adınıza işlem yapmak istiyordur. Kodu yalnızca kendi başladığınız sayfaya yazın.',
  'real.reference': 'Mesajda ve sayfada aynı referans görünür',
  'real.reference_next':
    'Her mesajda dört harf vardır. Sayfa, en yeni mesajı için aynı dört harfi gösterir. Farklıysa beklediğiniz mesaj o değildir.',
  'real.hurry': 'Gerçek mesaj ne için olduğunu söyler',
  'real.hurry_next':
    'Kodu yazmadan önce mesajı okuyun: kim istiyor, ne için ve ödemelerde tutar ile alıcı. Biri bile yanlışsa kodu yazmayın.',
  'real.link': 'Bağlantılar yalnızca bize götürür',
  'real.link_next':
    'Gerçek bir e-postadaki bağlantı {$host} ile başlar. SMS’lerimizde bağlantı bulunmaz.',
  'real.given': 'Bir kodu başkasına mı verdiniz?',
  'real.given_next':
    'Hemen mesajdaki “Bunu ben istemedim” seçeneğine basın. Sonra şifrenizi değiştirin ve kodun ait olduğu mağazaya veya bankaya haber verin.',
} satisfies Catalogue
