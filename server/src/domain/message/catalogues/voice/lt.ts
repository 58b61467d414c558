import type { VoicePhrases } from '../../voice-phrases.ts'

/** Lithuanian: what a call says. Short sentences, for they are heard once. */
export const lt = {
  'voice.opening':
    'Laba diena. Tai automatinis skambutis. Siuntėjas: {$project}. Pasakysime jums kodą.',
  'voice.press':
    'Norėdami išgirsti kodą, paspauskite bet kurį klavišą. Jei jo neprašėte, padėkite ragelį.',
  'voice.lead': 'Jūsų kodas:',
  'voice.again': 'Dar kartą:',
  'voice.never_share': 'Niekam jo nesakykite. Mes jo niekada neprašome.',
  'voice.not_you': 'Jei jo neprašėte, nieko nedarykite.',
  'push.title': 'Ar tai jūs? {$project}',
  'push.body':
    'Kažkas nori prisijungti prie jūsų paskyros. Atidarykite ir atsakykite „taip“ arba „ne“.',
} satisfies VoicePhrases
