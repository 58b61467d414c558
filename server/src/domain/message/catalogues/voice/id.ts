import type { VoicePhrases } from '../../voice-phrases.ts'

/** Indonesian, polite: what a call says. */
export const id = {
  'voice.opening': 'Halo. Ini panggilan otomatis untuk menyampaikan kode dari {$project}.',
  'voice.press':
    'Untuk mendengarnya, tekan tombol apa saja. Jika Anda tidak memintanya, tutup telepon.',
  'voice.lead': 'Kode Anda adalah:',
  'voice.again': 'Sekali lagi:',
  'voice.never_share': 'Jangan beri tahu siapa pun. Kami tidak pernah memintanya.',
  'voice.not_you': 'Jika Anda tidak memintanya, Anda tidak perlu melakukan apa pun.',
  'push.title': 'Apakah ini Anda? {$project}',
  'push.body': 'Seseorang ingin masuk ke akun Anda. Buka ini untuk menjawab ya atau tidak.',
} satisfies VoicePhrases
