import type { VoicePhrases } from '../../voice-phrases.ts'

/** Latvian, formal: what a call says. */
export const lv = {
  'voice.opening': 'Labdien! Šis ir automātisks zvans. Kodu sūta {$project}.',
  'voice.press':
    'Lai dzirdētu kodu, nospiediet jebkuru taustiņu. Ja kodu neprasījāt, beidziet zvanu.',
  'voice.lead': 'Jūsu kods ir:',
  'voice.again': 'Vēlreiz:',
  'voice.never_share': 'Nesakiet to nevienam. Mēs to nekad neprasām.',
  'voice.not_you': 'Ja kodu neprasījāt, nedariet neko.',
  'push.title': 'Vai tas esat Jūs? {$project}',
  'push.body': 'Kāds vēlas piekļūt Jūsu kontam. Atveriet un atbildiet ar jā vai nē.',
} satisfies VoicePhrases
