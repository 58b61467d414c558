/** Indonesian, polite: the other ways to confirm. */
export const id = {
  'way.another': 'Coba cara lain',
  'way.another_fixed': 'Cara yang belum Anda siapkan tidak akan berfungsi.',
  'way.sms': 'Kode lewat SMS',
  'way.email': 'Kode lewat email',
  'way.passkey': 'Kunci sandi',
  'way.totp': 'Kode dari aplikasi autentikator',
  'way.recovery_code': 'Kode pemulihan',
  'way.approval': 'Setujui di perangkat lain',
  'way.start_again': 'Masuk dengan cara lain',
  'sent.sms_gone': 'Kami telah mengirim SMS berisi kode ke {$to}.',
  'sent.email_gone': 'Kami telah mengirim email berisi kode ke {$to}.',
  'sent.sms_on_file_gone': 'Kami telah mengirim SMS berisi kode ke nomor yang terdaftar.',
  'sent.email_on_file_gone': 'Kami telah mengirim email berisi kode ke alamat yang terdaftar.',
  'totp.why': 'Buka aplikasi autentikator Anda dan ketik kode yang ditampilkan sekarang.',
  'totp.label': 'Kode dari aplikasi',
  'totp.hint':
    'Hanya angka. Spasi tidak berpengaruh. Aplikasi menampilkan kode baru setiap setengah menit.',
  'recovery_code.why':
    'Ketik salah satu kode pemulihan yang Anda simpan. Setiap kode hanya dapat digunakan sekali.',
  'recovery_code.label': 'Kode pemulihan',
  'recovery_code.hint': 'Huruf dan angka. Huruf besar, spasi, dan tanda hubung tidak berpengaruh.',
  'passkey.why':
    'Perangkat Anda meminta Anda membuka kuncinya seperti biasa: dengan sidik jari, wajah, atau PIN.',
  'passkey.button': 'Gunakan kunci sandi Anda',
  'passkey.script':
    'Kunci sandi hanya berfungsi dengan skrip. Izinkan skrip untuk halaman ini, atau pilih cara lain di bawah.',
  'passkey.failed': 'Kunci sandi tidak digunakan. Coba lagi, atau pilih cara lain.',
  'passkey.unsupported':
    'Browser ini tidak dapat menggunakan kunci sandi di sini. Pilih cara lain.',
  'approval.why':
    'Di perangkat tempat Anda sudah masuk, buka {$address}. Anda akan ditanya apakah ini Anda. Ketik angka ini di sana.',
  'approval.number': 'Angka untuk diketik di sana',
  'approval.never':
    'Hanya Anda sendiri yang boleh mengetiknya. Jangan pernah membacakannya kepada siapa pun yang menelepon atau mengirim pesan, termasuk {$project}.',
  'approval.waits': 'Halaman ini berlanjut otomatis setelah Anda menyetujui.',
  'approval.look': 'Saya sudah menyetujuinya',
  'notice.wrong_totp_next':
    'Ketik kode yang ditampilkan aplikasi sekarang; setiap kode hanya dapat digunakan sekali. Jika ditolak lagi, periksa apakah jam perangkat tempat aplikasi itu berada sudah benar.',
  'notice.wrong_recovery_code_next':
    'Bandingkan dengan daftar Anda, huruf demi huruf. Kode yang sudah digunakan tidak dapat digunakan lagi.',
  'notice.wrong_passkey': 'Kunci sandi itu tidak diterima',
  'notice.wrong_passkey_next': 'Gunakan kunci sandi akun ini, atau pilih cara lain di bawah.',
  'notice.empty_way_next': 'Ketik kode, lalu tekan “Konfirmasi”.',
  'notice.rests_way': 'Cara ini dihentikan sementara',
  'notice.rests_way_next':
    'Terlalu banyak jawaban salah, mungkin dari orang lain. Gunakan cara lain, atau kembali lagi besok.',
  'notice.refused': 'Cara itu tidak dapat digunakan sekarang',
  'notice.refused_next': 'Lanjutkan dengan cara di bawah, atau pilih yang lain.',
  'notice.early': 'Cara itu belum dapat digunakan',
  'notice.early_next':
    'Cara itu dapat digunakan dalam {$time}. Sampai saat itu, lanjutkan dengan cara di bawah.',
  'step.title': 'Satu langkah lagi',
  'step.why':
    'Itu benar. Akun ini dilindungi lebih baik, jadi diperlukan cara kedua Anda sebelum siapa pun bisa masuk kembali.',
  'step.choose': 'Pilih cara kedua:',
  'step.none': 'Tidak ada cara kedua yang terdaftar. Minta bantuan {$project}.',
  'step.second': 'Langkah kedua dari dua.',
  'ended.finish': 'Lanjutkan',
  'ended.finish_next': 'Sudah disetujui. Lanjutkan di sini.',
  'ended.recovered':
    'Semua sesi masuk lain dari akun ini telah diakhiri, dan semua kontaknya telah diberi tahu. Untuk beberapa waktu {$project} mungkin meminta verifikasi tambahan dari Anda, atau menolak pembelian.',
  'cooling.title': 'Belum bisa',
  'cooling.why': 'Akun ini baru saja dipulihkan. Untuk melindungi pemiliknya, ini harus menunggu.',
  'cooling.next': 'Ini dapat dilakukan dalam {$time}.',
  'signin.passkey': 'Masuk dengan kunci sandi',
  'signin.or': 'atau',
  'signin.recent': 'Pesan sudah dikirim ke alamat ini',
  'signin.recent_next': 'Gunakan kode di dalamnya. Kode baru dapat dikirim dalam {$time}.',
  'signin.pending': 'Masukkan kode yang dikirim kepada Anda',
  'transaction.total': 'Jumlah total',
  'transaction.payments': 'Pembayaran',
  'transaction.reference': 'Berita pembayaran',
  'transaction.action': 'Yang Anda konfirmasi',
  'asked.kept_approved':
    'Ini telah dikonfirmasi pada {$time}. Tidak ada lagi yang perlu dilakukan.',
  'asked.kept_ended':
    'Sudah berakhir. Jika Anda masih ingin melanjutkan, mulai lagi di tempat semula.',
  'asked.recovered_why':
    'Siapa pun yang masuk ke akun dengan ini telah dikeluarkan, dan {$project} telah diberi tahu. Cara pemulihan Anda sendiri masih berfungsi: mulai lagi.',
  'ask.what_over': 'Jika itu bukan Anda, {$project} segera diberi tahu.',
  'ask.what_recovery':
    'Jika itu bukan Anda, kami mengeluarkan siapa pun yang masuk, dan {$project} segera diberi tahu.',
  'landing.title': 'Kode dan proses masuk',
  'landing.why':
    'Layanan ini mengirim dan memeriksa kode. Jika Anda memiliki kode, ketik di tempat Anda diminta memasukkannya.',
  'landing.code': 'Masukkan kode yang ditampilkan layar',
  'landing.me': 'Akun dan perangkat Anda',
  'landing.docs': 'Untuk pengembang: API',
  'landing.sandbox': 'Lingkungan uji: pesan dan jam',
} as const
