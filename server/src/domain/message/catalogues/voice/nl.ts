import type { VoicePhrases } from '../../voice-phrases.ts'

/** Dutch: what a call says. */
export const nl = {
  'voice.opening': 'Goedendag. Dit is een automatisch telefoontje met een code van {$project}.',
  'voice.press': 'Druk op een toets om de code te horen. Hebt u er niet om gevraagd, hang dan op.',
  'voice.lead': 'Uw code is:',
  'voice.again': 'Nog een keer:',
  'voice.never_share': 'Geef de code aan niemand. Wij vragen er nooit om.',
  'voice.not_you': 'Hebt u er niet om gevraagd, doe dan niets.',
  'push.title': 'Bent u dit? {$project}',
  'push.body': 'Iemand wil toegang tot uw account. Open dit om ja of nee te zeggen.',
} satisfies VoicePhrases
