import type { VoicePhrases } from '../../voice-phrases.ts'

/** Hungarian: what a call says. */
export const hu = {
  'voice.opening': 'Jó napot kívánunk! Ez egy automatikus hívás kóddal. A szolgáltató: {$project}.',
  'voice.press': 'Ha meg akarja hallgatni, nyomjon meg egy gombot. Ha nem Ön kérte, tegye le.',
  'voice.lead': 'Az Ön kódja:',
  'voice.again': 'Még egyszer:',
  'voice.never_share': 'Ne mondja el senkinek. Mi soha nem kérjük.',
  'voice.not_you': 'Ha nem Ön kérte, nincs teendője.',
  'push.title': 'Ön az? {$project}',
  'push.body': 'Valaki be akar lépni a fiókjába. Nyissa meg, és válaszoljon igennel vagy nemmel.',
} satisfies VoicePhrases
