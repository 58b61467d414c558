import type { VoicePhrases } from '../../voice-phrases.ts'

/** Danish: what a call says. */
export const da = {
  'voice.opening': 'Hej. Dette er et automatisk opkald med en kode fra {$project}.',
  'voice.press':
    'Tryk på en vilkårlig tast for at høre koden. Læg på, hvis du ikke har bedt om den.',
  'voice.lead': 'Din kode er:',
  'voice.again': 'En gang til:',
  'voice.never_share': 'Sig den aldrig til nogen. Vi beder aldrig om den.',
  'voice.not_you': 'Hvis du ikke har bedt om den, skal du ikke gøre noget.',
  'push.title': 'Er det dig? {$project}',
  'push.body': 'Nogen vil ind på din konto. Åbn for at svare ja eller nej.',
} satisfies VoicePhrases
