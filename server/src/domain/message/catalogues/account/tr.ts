import type { AccountPhrases } from '../../account-phrases.ts'

/** Turkish, with siz: what the owner of an account is told. */
export const tr = {
  'account.authenticator_added.sms': '{$project}: Hesabınıza yeni bir giriş yöntemi eklendi.',
  'account.authenticator_added.subject': '{$project} hesabınıza yeni bir giriş yöntemi eklendi',
  'account.authenticator_added.body':
    'Bu yöntem kimdeyse, önceki yöntemlerinizde olduğu gibi, kendini siz olarak doğrulayabilir.',
  'account.authenticator_removed.sms': '{$project}: Hesabınızdan bir giriş yöntemi kaldırıldı.',
  'account.authenticator_removed.subject': '{$project} hesabınızdan bir giriş yöntemi kaldırıldı',
  'account.authenticator_removed.body': 'Bu yöntemle artık hesabınıza girilemez.',
  'account.authenticator_guessed.sms': '{$project}: Hesabınız için birkaç kez yanlış kod girildi.',
  'account.authenticator_guessed.subject': '{$project} hesabınız için yanlış kodlar girildi',
  'account.authenticator_guessed.body':
    'Birisi, uygulamanızdaki veya listenizdeki kodun istendiği yerde birkaç kez yanlış kod girdi. Böyle sürerse hesabınızı korumak için bu yöntemi bir süreliğine kapatacağız.',
  'account.recovery_codes_made.sms':
    '{$project}: Hesabınız için yeni kurtarma kodları oluşturuldu.',
  'account.recovery_codes_made.subject':
    '{$project} hesabınız için yeni kurtarma kodları oluşturuldu',
  'account.recovery_codes_made.body':
    'Diğer giriş yöntemlerinizi kaybederseniz her kodu bir kez kullanabilirsiniz. Eski kurtarma kodları artık geçersizdir.',
  'account.recovery_code_used.sms': '{$project}: Hesabınızın bir kurtarma kodu kullanıldı.',
  'account.recovery_code_used.subject': '{$project} hesabınızın bir kurtarma kodu kullanıldı',
  'account.recovery_code_used.body':
    'Bu kod artık geçersizdir. Listenizdeki diğer kodlar geçerliliğini korur.',
  'account.address_added.sms': '{$project}: Hesabınıza bir adres eklendi.',
  'account.address_added.subject': '{$project} hesabınıza bir adres eklendi',
  'account.address_added.body': 'Bundan sonra hesabınızın kodları oraya da gönderilebilir.',
  'account.address_removed.sms': '{$project}: Hesabınızdan bir adres kaldırıldı.',
  'account.address_removed.subject': '{$project} hesabınızdan bir adres kaldırıldı',
  'account.address_removed.body': 'Hesabınızın kodları artık oraya gönderilmez.',
  'account.recovered.sms': '{$project}: Hesabınız kurtarıldı.',
  'account.recovered.subject': '{$project} hesabınız kurtarıldı',
  'account.recovered.body':
    'Birisi, hesaba yeniden girmek için kendini siz olarak doğruladı. Açık olan tüm oturumlar kapatıldı.',
  'account.approval_denied.sms': '{$project}: Hesabınıza giriş isteği reddedildi.',
  'account.approval_denied.subject': '{$project} hesabınıza giriş isteği reddedildi',
  'account.approval_denied.body':
    'Birisi hesabınıza girmek istedi ve yanıt “hayır” oldu. Kimse içeri alınmadı. Böyle istekler sürerse şifrenizi değiştirin.',
  'account.approved.sms': '{$project}: Hesabınızla bir istek onaylandı.',
  'account.approved.subject': '{$project} hesabınızla bir istek onaylandı',
  'account.approved.body': 'Birisi kendini siz olarak doğruladı ve istediği işlem sürdürüldü.',
  'account.which': 'Hangisi: {$name}',
  'account.stop_advice':
    'Bunu yapan siz değilseniz buradan durdurun. Bu bağlantı üç gün çalışır ve herkesin oturumunu kapatır:',
  'account.stop': 'Bu kurtarmayı durdur',
  'account.look':
    'Bunu yapan siz değilseniz giriş yapıp hesabınızı gözden geçirin ve size ait olmayanları kaldırın. Artık giriş yapamıyorsanız hemen {$project} desteğinden yardım isteyin.',
  'account.sms_report': 'Siz değil miydiniz? Buradan bildirin:',
  'account.sms_stop': 'Siz değil miydiniz? Buradan durdurun:',
  'account.sms_look': 'Siz değil miydiniz? Giriş yapıp hesabınıza bakın veya yardım isteyin.',
} satisfies AccountPhrases
