import type { AccountPhrases } from '../../account-phrases.ts'

/** Indonesian, polite: what the owner of an account is told. */
export const id = {
  'account.authenticator_added.sms':
    '{$project}: sebuah cara masuk telah ditambahkan ke akun Anda.',
  'account.authenticator_added.subject':
    'Sebuah cara masuk telah ditambahkan ke akun {$project} Anda',
  'account.authenticator_added.body':
    'Siapa pun yang memilikinya dapat membuktikan diri sebagai Anda, sama seperti cara yang sudah Anda miliki sebelumnya.',
  'account.authenticator_removed.sms':
    '{$project}: sebuah cara masuk telah dihapus dari akun Anda.',
  'account.authenticator_removed.subject':
    'Sebuah cara masuk telah dihapus dari akun {$project} Anda',
  'account.authenticator_removed.body': 'Mulai sekarang cara itu tidak berlaku lagi di sini.',
  'account.authenticator_guessed.sms':
    '{$project}: kode salah dimasukkan beberapa kali untuk akun Anda.',
  'account.authenticator_guessed.subject': 'Kode salah dimasukkan untuk akun {$project} Anda',
  'account.authenticator_guessed.body':
    'Seseorang memasukkan beberapa kode salah saat diminta kode dari aplikasi atau daftar Anda. Jika terus terjadi, cara ini akan dinonaktifkan sementara agar akun Anda tetap aman.',
  'account.recovery_codes_made.sms':
    '{$project}: kode pemulihan baru telah dibuat untuk akun Anda.',
  'account.recovery_codes_made.subject':
    'Kode pemulihan baru telah dibuat untuk akun {$project} Anda',
  'account.recovery_codes_made.body':
    'Setiap kode dapat digunakan sekali jika Anda kehilangan cara masuk lainnya. Kode pemulihan yang lama tidak berlaku lagi.',
  'account.recovery_code_used.sms': '{$project}: kode pemulihan akun Anda telah digunakan.',
  'account.recovery_code_used.subject': 'Kode pemulihan telah digunakan di {$project}',
  'account.recovery_code_used.body':
    'Kode itu tidak berlaku lagi; kode lain di daftar Anda masih berlaku.',
  'account.address_added.sms': '{$project}: sebuah kontak telah ditambahkan ke akun Anda.',
  'account.address_added.subject': 'Sebuah kontak telah ditambahkan ke akun {$project} Anda',
  'account.address_added.body': 'Mulai sekarang kode untuk akun Anda juga dapat dikirim ke sana.',
  'account.address_removed.sms': '{$project}: sebuah kontak telah dihapus dari akun Anda.',
  'account.address_removed.subject': 'Sebuah kontak telah dihapus dari akun {$project} Anda',
  'account.address_removed.body': 'Kode untuk akun Anda tidak akan dikirim lagi ke sana.',
  'account.recovered.sms': '{$project}: akun Anda telah dipulihkan.',
  'account.recovered.subject': 'Akun {$project} Anda telah dipulihkan',
  'account.recovered.body':
    'Seseorang membuktikan diri sebagai Anda untuk masuk kembali ke akun. Semua yang sedang masuk telah dikeluarkan.',
  'account.approval_denied.sms': '{$project}: permintaan untuk masuk ke akun Anda telah ditolak.',
  'account.approval_denied.subject': 'Permintaan untuk masuk ke akun {$project} Anda telah ditolak',
  'account.approval_denied.body':
    'Seseorang meminta untuk masuk, dan permintaan itu ditolak. Tidak ada yang masuk. Jika permintaan seperti ini terus muncul, ganti kata sandi Anda.',
  'account.approved.sms': '{$project}: sebuah permintaan telah dikonfirmasi dengan akun Anda.',
  'account.approved.subject': 'Sebuah permintaan telah dikonfirmasi dengan akun {$project} Anda',
  'account.approved.body':
    'Seseorang membuktikan diri sebagai Anda, dan permintaannya telah dilanjutkan.',
  'account.which': 'Yang mana: {$name}',
  'account.stop_advice':
    'Jika ini bukan Anda, hentikan di sini. Ini berlaku selama tiga hari dan mengeluarkan semua orang:',
  'account.stop': 'Hentikan pemulihan ini',
  'account.look':
    'Jika ini bukan Anda, masuk dan periksa akun Anda: hapus yang bukan milik Anda. Jika Anda tidak bisa masuk lagi, segera minta bantuan {$project}.',
  'account.sms_report': 'Bukan Anda? Beri tahu kami di sini:',
  'account.sms_stop': 'Bukan Anda? Hentikan di sini:',
  'account.sms_look': 'Bukan Anda? Masuk dan periksa akun Anda, atau minta bantuan.',
} satisfies AccountPhrases
