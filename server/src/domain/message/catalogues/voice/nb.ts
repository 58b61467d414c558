import type { VoicePhrases } from '../../voice-phrases.ts'

/** Norwegian (bokmål): what a call says. */
export const nb = {
  'voice.opening': 'Hei. Dette er en automatisk oppringing med en kode fra {$project}.',
  'voice.press': 'Trykk på en tast for å høre koden. Legg på hvis du ikke har bedt om den.',
  'voice.lead': 'Koden din er:',
  'voice.again': 'En gang til:',
  'voice.never_share': 'Ikke si den til noen. Vi spør aldri etter den.',
  'voice.not_you': 'Hvis du ikke har bedt om den, trenger du ikke gjøre noe.',
  'push.title': 'Er dette deg? {$project}',
  'push.body': 'Noen vil inn på kontoen din. Åpne for å svare ja eller nei.',
} satisfies VoicePhrases
