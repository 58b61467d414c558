import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Indonesian, polite: the ways a code is sent. */
export const id = {
  'way.voice': 'Kode lewat panggilan telepon',
  'way.whatsapp': 'Kode lewat WhatsApp',
  'way.webhook': 'Kode di aplikasi',
  'sent.voice':
    'Kami sedang menelepon {$to}. Angkat dan tekan tombol apa saja untuk mendengar kode.',
  'sent.whatsapp': 'Kami sedang mengirim pesan WhatsApp berisi kode ke {$to}.',
  'sent.webhook': 'Kami sedang mengirim kode ke {$to}.',
  'sent.voice_on_file':
    'Kami sedang menelepon nomor yang terdaftar. Angkat dan tekan tombol apa saja untuk mendengar kode.',
  'sent.whatsapp_on_file':
    'Kami sedang mengirim pesan WhatsApp berisi kode ke nomor yang terdaftar.',
  'sent.webhook_on_file': 'Kami sedang mengirim kode ke aplikasi yang terdaftar.',
  'sent.voice_gone': 'Kami telah menelepon {$to} untuk menyampaikan kode.',
  'sent.whatsapp_gone': 'Kami telah mengirim pesan WhatsApp berisi kode ke {$to}.',
  'sent.webhook_gone': 'Kami telah mengirim kode ke {$to}.',
  'sent.voice_on_file_gone': 'Kami telah menelepon nomor yang terdaftar untuk menyampaikan kode.',
  'sent.whatsapp_on_file_gone':
    'Kami telah mengirim pesan WhatsApp berisi kode ke nomor yang terdaftar.',
  'sent.webhook_on_file_gone': 'Kami telah mengirim kode ke aplikasi yang terdaftar.',
  'another.voice': 'Telepon saya dan bacakan',
  'another.whatsapp': 'Kirim lewat WhatsApp',
  'another.webhook': 'Kirim di aplikasi',
  'trouble.none_voice':
    'Panggilan bisa memerlukan waktu satu menit. Periksa apakah angka akhir nomor sudah benar dan ponsel berdering untuk nomor tidak dikenal. Lalu minta panggilan baru.',
  'trouble.none_whatsapp':
    'Periksa apakah WhatsApp sudah aktif di nomor ini dan ponsel terhubung ke internet. Lalu minta pesan baru.',
  'trouble.none_webhook':
    'Lihat di aplikasi tempat Anda menerima pesan dari layanan ini. Lalu minta pesan baru.',
  'workflow.next': 'Jika Anda tidak menjawab, kami mencoba cara lain dalam {$time}.',
  'notice.blocked': 'Saat ini pesan tidak dapat dikirim ke sana',
  'notice.blocked_next':
    'Terlalu banyak kode diminta untuk rentang nomor itu, dan hanya sedikit yang digunakan. Tunggu sebentar, atau gunakan cara lain.',
  'notice.unreachable': 'Pesan tidak dapat dikirim ke nomor itu',
  'notice.unreachable_next':
    'Nomor itu bukan nomor yang dapat menerima kode di sini. Gunakan nomor lain, atau cara lain.',
  'work.title': 'Mohon tunggu',
  'work.doing':
    'Browser Anda sedang melakukan perhitungan kecil agar tidak ada yang dapat meminta ribuan kode sekaligus. Ini memerlukan beberapa detik.',
  'work.done': 'Selesai. Anda dapat melanjutkan.',
  'work.needs_script':
    'Langkah ini memerlukan JavaScript. Aktifkan dan muat ulang halaman, atau gunakan cara lain.',
  'work.button': 'Lanjutkan',
  'push.title': 'Pertanyaan di browser ini',
  'push.about':
    'Saat seseorang ingin masuk ke akun Anda, browser ini dapat menampilkan pertanyaan: apakah ini Anda?',
  'push.turn_on': 'Tanyakan di browser ini',
  'push.turn_off': 'Jangan tanyakan lagi di sini',
  'push.here': 'Browser ini',
  'push.since': 'Ditanyai sejak {$time}',
  'push.refused':
    'Browser Anda tidak mengizinkannya. Izinkan notifikasi untuk halaman ini di pengaturannya, lalu coba lagi.',
  'push.none': 'Belum ada browser yang ditanyai.',
} satisfies ChannelsPhrases
