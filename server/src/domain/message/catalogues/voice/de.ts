import type { VoicePhrases } from '../../voice-phrases.ts'

/** German: what a call says. */
export const de = {
  'voice.opening': 'Guten Tag. Dies ist ein automatischer Anruf mit einem Code von {$project}.',
  'voice.press':
    'Um ihn zu hören, drücken Sie eine beliebige Taste. Wenn Sie ihn nicht angefordert haben, legen Sie auf.',
  'voice.lead': 'Ihr Code lautet:',
  'voice.again': 'Noch einmal:',
  'voice.never_share': 'Sagen Sie ihn niemandem. Wir fragen nie danach.',
  'voice.not_you': 'Wenn Sie ihn nicht angefordert haben, tun Sie nichts.',
  'push.title': 'Sind Sie das? {$project}',
  'push.body': 'Jemand möchte in Ihr Konto. Öffnen Sie dies, um ja oder nein zu sagen.',
} satisfies VoicePhrases
