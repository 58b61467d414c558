import type { VoicePhrases } from '../../voice-phrases.ts'

/** Polish: what a call says. */
export const pl = {
  'voice.opening': 'Dzień dobry. To automatyczne połączenie z kodem od {$project}.',
  'voice.press':
    'Aby usłyszeć kod, naciśnij dowolny klawisz. Jeśli to nie Twoja prośba, rozłącz się.',
  'voice.lead': 'Twój kod to:',
  'voice.again': 'Jeszcze raz:',
  'voice.never_share': 'Nie podawaj go nikomu. Nigdy o niego nie pytamy.',
  'voice.not_you': 'Jeśli to nie Twoja prośba, nic nie rób.',
  'push.title': 'Czy to Ty? {$project}',
  'push.body': 'Ktoś chce wejść na Twoje konto. Otwórz, aby odpowiedzieć tak lub nie.',
} satisfies VoicePhrases
