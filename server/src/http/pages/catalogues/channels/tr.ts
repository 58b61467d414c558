import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Turkish, with siz, like the messages. */
export const tr = {
  'way.voice': 'Telefon aramasıyla kod',
  'way.whatsapp': 'WhatsApp ile kod',
  'way.webhook': 'Uygulamada kod',
  'sent.voice':
    '{$to} numarasını arıyoruz. Kodu dinlemek için telefonu açıp herhangi bir tuşa basın.',
  'sent.whatsapp': '{$to} numarasına kod içeren bir WhatsApp mesajı gönderiyoruz.',
  'sent.webhook': 'Kod gönderiyoruz: {$to}.',
  'sent.voice_on_file':
    'Kayıtlı numarayı arıyoruz. Kodu dinlemek için telefonu açıp herhangi bir tuşa basın.',
  'sent.whatsapp_on_file': 'Kayıtlı numaraya kod içeren bir WhatsApp mesajı gönderiyoruz.',
  'sent.webhook_on_file': 'Kayıtlı uygulamaya kod gönderiyoruz.',
  'sent.voice_gone': 'Kodu söylemek için {$to} numarasını aradık.',
  'sent.whatsapp_gone': '{$to} numarasına kod içeren bir WhatsApp mesajı gönderdik.',
  'sent.webhook_gone': 'Kod gönderdik: {$to}.',
  'sent.voice_on_file_gone': 'Kodu söylemek için kayıtlı numarayı aradık.',
  'sent.whatsapp_on_file_gone': 'Kayıtlı numaraya kod içeren bir WhatsApp mesajı gönderdik.',
  'sent.webhook_on_file_gone': 'Kayıtlı uygulamaya kod gönderdik.',
  'another.voice': 'Beni arayıp söyle',
  'another.whatsapp': 'WhatsApp ile gönder',
  'another.webhook': 'Uygulamada gönder',
  'trouble.none_voice':
    'Aramanın gelmesi bir dakika sürebilir. Numaranın son hanelerinin doğru olduğunu ve telefonun bilinmeyen numaralarda çaldığını kontrol edin. Sonra yeni arama isteyin.',
  'trouble.none_whatsapp':
    'WhatsApp’ın bu numarada kurulu olduğunu ve telefonun internete bağlı olduğunu kontrol edin. Sonra yeni mesaj isteyin.',
  'trouble.none_webhook':
    'Bu hizmetin mesajlarını aldığınız uygulamaya bakın. Sonra yeni mesaj isteyin.',
  'workflow.next': 'Yanıt vermezseniz {$time} sonra başka bir yol deneyeceğiz.',
  'notice.blocked': 'Oraya şu anda mesaj gönderilemiyor',
  'notice.blocked_next':
    'Bu numara aralığında çok fazla kod istendi, ancak pek azı kullanıldı. Biraz bekleyin veya başka bir yol kullanın.',
  'notice.unreachable': 'Bu numaraya mesaj gönderilemiyor',
  'notice.unreachable_next':
    'Burada bu tür numaralara kod gönderilmez. Başka bir numara veya başka bir yol kullanın.',
  'work.title': 'Bir dakika',
  'work.doing':
    'Tarayıcınız küçük bir hesaplama yapıyor; böylece kimse aynı anda binlerce kod isteyemez. Birkaç saniye sürer.',
  'work.done': 'Tamam. Devam edebilirsiniz.',
  'work.needs_script':
    'Bu adım için JavaScript gerekir. JavaScript’i açıp sayfayı yenileyin veya başka bir yol kullanın.',
  'work.button': 'Devam',
  'push.title': 'Bu tarayıcıda sorular',
  'push.about': 'Birisi hesabınıza girmek istediğinde bu tarayıcı size sorabilir: Bu siz misiniz?',
  'push.turn_on': 'Bu tarayıcıda bana sor',
  'push.turn_off': 'Artık burada sorma',
  'push.here': 'Bu tarayıcı',
  'push.since': 'Sorulmaya başlandı: {$time}',
  'push.refused':
    'Tarayıcınız buna izin vermiyor. Tarayıcı ayarlarında bu sayfanın bildirimlerine izin verip yeniden deneyin.',
  'push.none': 'Henüz hiçbir tarayıcıda sorulmuyor.',
} satisfies ChannelsPhrases
