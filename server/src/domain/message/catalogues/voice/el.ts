import type { VoicePhrases } from '../../voice-phrases.ts'

/** Greek: what a call says. */
export const el = {
  'voice.opening': 'Γεια σας. Αυτή είναι μια αυτόματη κλήση με έναν κωδικό από {$project}.',
  'voice.press':
    'Για να τον ακούσετε, πατήστε οποιοδήποτε πλήκτρο. Αν δεν τον ζητήσατε εσείς, κλείστε το τηλέφωνο.',
  'voice.lead': 'Ο κωδικός σας είναι:',
  'voice.again': 'Ακόμη μία φορά:',
  'voice.never_share': 'Μην τον πείτε σε κανέναν. Εμείς δεν τον ζητάμε ποτέ.',
  'voice.not_you': 'Αν δεν τον ζητήσατε εσείς, μην κάνετε τίποτα.',
  'push.title': 'Είστε εσείς; {$project}',
  'push.body': 'Κάποιος θέλει να μπει στον λογαριασμό σας. Ανοίξτε το για να πείτε ναι ή όχι.',
} satisfies VoicePhrases
