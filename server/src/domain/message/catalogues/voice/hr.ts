import type { VoicePhrases } from '../../voice-phrases.ts'

/** Croatian: what a call says. Short sentences, for they are heard once. */
export const hr = {
  'voice.opening': 'Dobar dan. Ovo je automatski poziv s kodom koji šalje {$project}.',
  'voice.press':
    'Da biste čuli kod, pritisnite bilo koju tipku. Ako ga niste zatražili, prekinite poziv.',
  'voice.lead': 'Vaš kod je:',
  'voice.again': 'Još jedanput:',
  'voice.never_share': 'Nikome ga ne govorite. Mi ga nikad ne tražimo.',
  'voice.not_you': 'Ako ga niste zatražili, ne činite ništa.',
  'push.title': 'Jeste li to vi? {$project}',
  'push.body': 'Netko želi ući u vaš račun. Otvorite ovo i odgovorite s da ili ne.',
} satisfies VoicePhrases
