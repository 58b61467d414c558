import type { VoicePhrases } from '../../voice-phrases.ts'

/** Serbian, in Cyrillic: what a call says. Short sentences, for they are heard once. */
export const sr = {
  'voice.opening': 'Добар дан. Ово је аутоматски позив са кодом који шаље {$project}.',
  'voice.press':
    'Да бисте чули код, притисните било који тастер. Ако га нисте тражили, прекините позив.',
  'voice.lead': 'Ваш код је:',
  'voice.again': 'Још једном:',
  'voice.never_share': 'Ником га не говорите. Ми га никада не тражимо.',
  'voice.not_you': 'Ако га нисте тражили, не радите ништа.',
  'push.title': 'Да ли сте то ви? {$project}',
  'push.body': 'Неко жели да уђе у ваш налог. Отворите ово и одговорите са да или не.',
} satisfies VoicePhrases
