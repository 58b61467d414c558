import type { VoicePhrases } from '../../voice-phrases.ts'

/** Czech: what a call says. */
export const cs = {
  'voice.opening': 'Dobrý den. Toto je automatický hovor s kódem od {$project}.',
  'voice.press':
    'Chcete-li ho slyšet, stiskněte libovolnou klávesu. Pokud jste o něj nežádali, zavěste.',
  'voice.lead': 'Váš kód je:',
  'voice.again': 'Ještě jednou:',
  'voice.never_share': 'Nikomu ho neříkejte. My o něj nikdy nežádáme.',
  'voice.not_you': 'Pokud jste o něj nežádali, nic nedělejte.',
  'push.title': 'Jste to vy? {$project}',
  'push.body': 'Někdo chce do vašeho účtu. Otevřete a odpovězte ano, nebo ne.',
} satisfies VoicePhrases
