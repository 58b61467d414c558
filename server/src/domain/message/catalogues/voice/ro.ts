import type { VoicePhrases } from '../../voice-phrases.ts'

/** Romanian: what a call says. */
export const ro = {
  'voice.opening': 'Bună ziua. Acesta este un apel automat cu un cod de la {$project}.',
  'voice.press': 'Pentru a-l auzi, apăsați orice tastă. Dacă nu l-ați cerut, închideți.',
  'voice.lead': 'Codul dumneavoastră este:',
  'voice.again': 'Încă o dată:',
  'voice.never_share': 'Nu îl spuneți nimănui. Noi nu îl cerem niciodată.',
  'voice.not_you': 'Dacă nu l-ați cerut, nu faceți nimic.',
  'push.title': 'Sunteți dvs.? {$project}',
  'push.body': 'Cineva vrea să intre în contul dvs. Deschideți pentru a spune da sau nu.',
} satisfies VoicePhrases
