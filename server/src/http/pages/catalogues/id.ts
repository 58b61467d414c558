import type { Catalogue } from '../catalogue.ts'
import { id as channels } from './channels/id.ts'
import { id as devices } from './devices/id.ts'
import { id as factors } from './factors/id.ts'
import { id as ways } from './ways/id.ts'

/** Indonesian, polite, like the messages. */
export const id = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Bantuan',
  'frame.safety': 'Apakah pesan ini asli?',
  'frame.asks': '{$project} meminta konfirmasi Anda',
  'purpose.add_phone': 'Tambahkan nomor telepon ini di {$project}',
  'transaction.amount': 'Jumlah',
  'transaction.payee': 'Kepada',
  'sent.sms': 'Kami sedang mengirim SMS berisi kode ke {$to}.',
  'sent.email': 'Kami sedang mengirim email berisi kode ke {$to}.',
  'sent.sms_on_file': 'Kami sedang mengirim SMS berisi kode ke nomor yang terdaftar.',
  'sent.email_on_file': 'Kami sedang mengirim email berisi kode ke alamat yang terdaftar.',
  'code.label': 'Kode dari pesan',
  'code.digits': 'Hanya angka. Spasi dan tanda hubung tidak berpengaruh.',
  'code.characters': 'Huruf dan angka. Huruf besar, spasi, dan tanda hubung tidak berpengaruh.',
  'code.link': 'Atau buka tautan di email, sebaiknya di browser ini.',
  'code.auto': 'Kode diperiksa segera setelah lengkap.',
  'code.auto_pasted': 'Kode yang ditempel atau diisi otomatis langsung diperiksa.',
  'code.check': 'Konfirmasi',
  'wait.expires': 'Sisa waktu: {$time}',
  'wait.last_minute': 'Sisa waktu kurang dari satu menit.',
  'wait.over': 'Waktu habis. Muat ulang halaman untuk melihat langkah berikutnya.',
  'reference.label': 'Referensi',
  'reference.why': 'Pesan terbaru menampilkan referensi yang sama.',
  'resend.button': 'Kirim pesan baru',
  'resend.wait': 'Anda dapat meminta pesan baru dalam {$time}.',
  'resend.ready': 'Anda dapat meminta pesan baru sekarang.',
  'resend.never': 'Pesan baru tidak dapat dikirim sebelum waktu habis. Setelah itu, mulai lagi.',
  'another.sms': 'Kirim lewat SMS',
  'another.email': 'Kirim lewat email',
  'report.button': 'Saya tidak meminta ini',
  'safety.note':
    'Halaman ini adalah {$host}. Browser Anda harus menampilkan alamat yang sama. Tidak seorang pun di {$project} akan pernah meminta kode ini.',
  'notice.wrong': 'Kode itu tidak benar',
  'notice.wrong_next': 'Lihat pesan terbaru, yang referensinya {$reference}, lalu coba lagi.',
  'notice.empty': 'Kode belum dimasukkan',
  'notice.empty_next': 'Ketik kode dari pesan, lalu tekan “Konfirmasi”.',
  'notice.older': 'Kode itu berasal dari pesan lama',
  'notice.older_next':
    'Kode yang lebih baru dikirim pada {$time}. Gunakan pesan dengan referensi {$reference}.',
  'notice.sent': 'Pesan baru sedang dikirim',
  'notice.sent_next': 'Referensinya {$reference}. Gunakan kode di dalamnya.',
  'notice.wait': 'Pesan baru belum dapat dikirim',
  'notice.wait_next':
    'Anda dapat memintanya dalam {$time}. Sampai saat itu, pesan yang Anda miliki tetap berlaku.',
  'notice.unsent': 'Pesan tidak dapat dikirim dengan cara itu',
  'notice.unsent_next': 'Gunakan pesan yang Anda miliki, atau coba cara lain di bawah.',
  'notice.older-link': 'Tautan itu berasal dari pesan lama',
  'notice.older-link_next':
    'Tautan yang lebih baru dikirim pada {$time}. Gunakan pesan dengan referensi {$reference}.',
  'notice.spent': 'Kode itu tidak dapat digunakan lagi',
  'notice.spent_next': 'Di sini setiap kode hanya dapat dicoba sekali. Minta pesan baru.',
  'notice.rests': 'Kode untuk alamat ini dihentikan sementara',
  'notice.rests_next':
    'Terlalu banyak kode salah dimasukkan hari ini, mungkin oleh orang lain. Gunakan cara masuk lain, atau kembali lagi besok.',
  'trouble.title': 'Tidak berhasil?',
  'trouble.none': 'Tidak ada pesan yang masuk',
  'trouble.none_sms':
    'SMS bisa memerlukan waktu satu menit. Periksa apakah angka akhir nomor sudah benar dan ponsel mendapat sinyal. Lalu minta pesan baru.',
  'trouble.none_email':
    'Email bisa memerlukan waktu beberapa menit. Periksa juga folder spam. Lalu minta pesan baru.',
  'trouble.wrong': 'Kode ditolak',
  'trouble.wrong_next': 'Hanya pesan terbaru yang berlaku. Referensinya {$reference}.',
  'trouble.expired': 'Waktu habis',
  'trouble.expired_next': 'Kembali ke {$project} dan mulai lagi. Anda akan mendapat kode baru.',
  'trouble.used': 'Tertulis bahwa kode sudah digunakan',
  'trouble.used_next':
    'Setiap kode hanya dapat digunakan sekali. Jika belum selesai, mulai lagi di {$project}.',
  'trouble.page': 'Halaman atau tautan tidak berfungsi',
  'trouble.page_next':
    'Buka di browser tempat Anda memulai, dan izinkan cookie untuk {$host}. Atau ketik kode di tempat Anda diminta memasukkannya.',
  'ended.approved': 'Terkonfirmasi',
  'ended.approved_why': 'Terima kasih. {$project} telah diberi tahu.',
  'ended.approved_next': 'Anda dapat menutup halaman ini dan melanjutkan di tempat Anda memulai.',
  'ended.used': 'Sudah dikonfirmasi',
  'ended.used_why':
    'Ini telah dikonfirmasi pada {$time}. Setiap kode hanya dapat digunakan sekali.',
  'ended.used_next':
    'Tidak ada lagi yang perlu dilakukan di sini. Jika Anda memerlukan kode lain, mulai lagi di {$project}.',
  'ended.expired': 'Waktu habis',
  'ended.expired_why': 'Kode berlaku sampai {$time}. Tidak ada yang dikonfirmasi.',
  'ended.expired_next': 'Kembali ke {$project} dan mulai lagi. Anda akan mendapat kode baru.',
  'ended.locked': 'Terlalu banyak kode salah',
  'ended.locked_why': 'Untuk melindungi Anda, kami berhenti di sini. Tidak ada yang dikonfirmasi.',
  'ended.locked_next':
    'Kembali ke {$project} dan mulai lagi. Jika orang lain yang memasukkan kode itu, beri tahu {$project}.',
  'ended.superseded': 'Ada permintaan yang lebih baru',
  'ended.superseded_why':
    'Anda meminta lagi setelah ini. Halaman ini dan kodenya tidak berlaku lagi.',
  'ended.superseded_next':
    'Gunakan pesan terbaru dan halaman terbaru dari {$project}. Anda dapat menutup halaman ini.',
  'ended.denied': 'Dihentikan',
  'ended.denied_why':
    'Ini dilaporkan tidak diminta. Tidak ada yang dikonfirmasi, dan kode tidak berlaku lagi. {$project} telah diberi tahu.',
  'ended.denied_next':
    'Jika seseorang mungkin mengetahui kata sandi Anda, ganti sekarang di {$project}. Jangan pernah memberikan kode kepada siapa pun yang memintanya.',
  'ended.canceled': 'Dibatalkan',
  'ended.canceled_why': '{$project} tidak memerlukan ini lagi. Tidak ada yang dikonfirmasi.',
  'ended.canceled_next': 'Jika Anda masih ingin melanjutkan, mulai lagi di {$project}.',
  'ended.continue': 'Lanjutkan ke {$host}',
  'unknown.title': 'Tidak ada yang perlu dikonfirmasi di sini',
  'unknown.why': 'Alamat tidak lengkap, terlalu lama, atau milik browser lain.',
  'unknown.next':
    'Kembali ke tempat Anda memulai dan mulai lagi di sana. Jika Anda memiliki kode, ketik di tempat Anda diminta memasukkannya.',
  'unknown.cookies': 'Jika ini muncul lagi, izinkan cookie untuk {$host}.',
  'forbidden.title': 'Kami tidak menerima tindakan itu',
  'forbidden.why':
    'Browser Anda menyatakan bahwa ini tidak berasal dari halaman kami. Tidak ada yang berubah.',
  'forbidden.next': 'Buka lagi halaman itu dan tekan tombol di sana.',
  'busy.title': 'Terlalu banyak percobaan dari sini',
  'busy.why':
    'Banyak permintaan datang dari jaringan Anda dalam waktu singkat. Tidak ada yang berubah.',
  'busy.next': 'Coba lagi dalam {$time}.',
  'defect.title': 'Terjadi kesalahan di pihak kami',
  'defect.why': 'Ini bukan kesalahan Anda. Tidak ada yang dikonfirmasi.',
  'defect.next': 'Tunggu sebentar, lalu coba lagi.',
  'link.why':
    'Anda membuka tautan dari pesan dengan referensi {$reference}. Tekan sekali untuk mengonfirmasi.',
  'link.confirm': 'Ya, konfirmasi',
  'carry.title': 'Ketik kode ini di tempat Anda memulai',
  'carry.why':
    'Ini bukan browser tempat Anda memulai, jadi tidak ada yang dikonfirmasi di sini. Kembali ke halaman {$project} yang meminta Anda, dan ketik kode ini di sana.',
  'carry.code': 'Kode untuk diketik di sana',
  'carry.never':
    'Hanya Anda sendiri yang boleh mengetiknya. Jangan pernah membacakan atau mengirimkannya kepada siapa pun, termasuk {$project}.',
  'carry.copy': 'Salin',
  copied: 'Disalin',
  'ask.title': 'Apakah Anda meminta ini?',
  'ask.why': 'Seseorang meminta {$project} mengirim kode kepada Anda pada {$time}.',
  'ask.for': 'Untuk apa',
  'ask.to': 'Dikirim ke',
  'ask.keep': 'Ya, itu saya',
  'ask.report': 'Saya tidak meminta ini',
  'ask.what':
    'Jika itu bukan Anda, kami segera menghentikannya: kode tidak berlaku lagi, dan {$project} diberi tahu.',
  'asked.kept': 'Tidak ada yang berubah',
  'asked.kept_next': 'Anda dapat menggunakan kode di tempat Anda diminta memasukkannya.',
  'asked.reported': 'Terima kasih telah memberi tahu kami',
  'asked.stopped_why':
    'Sudah dihentikan. Kode tidak berlaku lagi, tidak ada yang dikonfirmasi, dan {$project} telah diberi tahu.',
  'asked.approved_why':
    'Ini sudah dikonfirmasi pada {$time}, jadi kami tidak dapat menghentikannya. {$project} telah diberi tahu.',
  'asked.ended_why':
    'Ini sudah berakhir, dan tidak ada yang dikonfirmasi. {$project} telah diberi tahu.',
  'asked.next':
    'Ganti kata sandi Anda di {$project} jika Anda memilikinya di sana. Jangan pernah memberikan kode kepada siapa pun yang memintanya. Jika kode datang lagi, tekan tautan yang sama lagi.',
  'help.title': 'Bantuan tentang kode',
  'help.intro': 'Yang perlu dilakukan jika kode atau halaman tidak berfungsi.',
  'help.start': 'Di mana saya memulai lagi?',
  'help.start_next':
    'Di toko, aplikasi, atau situs yang meminta kode dari Anda. Kami hanya mengirim dan memeriksa kode; kami tidak dapat memulai apa pun untuk Anda.',
  'help.browser': 'Saya membuka tautan di browser lain',
  'help.browser_next':
    'Di sana tidak ada yang dikonfirmasi. Sebagai gantinya, ditampilkan sebuah kode: ketik kode itu di halaman tempat Anda memulai.',
  'help.locked': 'Tertulis bahwa ada terlalu banyak kode salah',
  'help.locked_next':
    'Ini untuk menghentikan orang yang menebak. Mulai lagi; Anda mungkin harus menunggu beberapa menit sebelum pesan berikutnya.',
  'help.not_me': 'Kode datang padahal saya tidak memintanya',
  'help.not_me_next':
    'Jangan gunakan dan jangan berikan kepada siapa pun. Tekan “Saya tidak meminta ini” di pesan atau di halaman.',
  'real.title': 'Apakah pesan ini asli?',
  'real.intro': 'Cara membedakan pesan dan halaman kami dari yang palsu.',
  'real.page': 'Alamatnya {$host}',
  'real.page_next':
    'Baca alamat di browser Anda, huruf demi huruf sampai garis miring pertama. Jika alamatnya berbeda, tutup halaman itu.',
  'real.ask': 'Tidak ada yang meminta kode dari Anda',
  'real.ask_next':
    'Tidak lewat telepon, tidak lewat chat, tidak juga bank atau polisi. Siapa pun yang meminta ingin bertindak atas nama Anda. Ketik kode hanya di halaman tempat Anda sendiri memulai.',
  'real.reference': 'Pesan dan halaman menampilkan referensi yang sama',
  'real.reference_next':
    'Setiap pesan memiliki empat huruf. Halaman menampilkan empat huruf yang sama untuk pesan terbarunya. Jika berbeda, itu bukan pesan yang Anda tunggu.',
  'real.hurry': 'Pesan asli menyebutkan tujuannya',
  'real.hurry_next':
    'Bacalah sebelum mengetik kode: siapa yang meminta, untuk apa, dan untuk pembayaran, jumlah dan penerimanya. Jika salah satunya keliru, jangan ketik kode.',
  'real.link': 'Tautan hanya mengarah ke kami',
  'real.link_next':
    'Tautan di email asli diawali dengan {$host}. SMS kode dari kami tidak berisi tautan.',
  'real.given': 'Anda terlanjur memberikan kode?',
  'real.given_next':
    'Segera tekan “Saya tidak meminta ini” di pesan, lalu ganti kata sandi Anda dan beri tahu toko atau bank pemilik kode itu.',
} satisfies Catalogue
