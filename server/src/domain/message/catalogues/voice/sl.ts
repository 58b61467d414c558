import type { VoicePhrases } from '../../voice-phrases.ts'

/** Slovenian: what a call says. Short sentences, for they are heard once. */
export const sl = {
  'voice.opening': 'Dober dan. To je samodejni klic s kodo, ki jo pošilja {$project}.',
  'voice.press':
    'Če želite slišati kodo, pritisnite katero koli tipko. Če je niste zahtevali, odložite.',
  'voice.lead': 'Vaša koda je:',
  'voice.again': 'Še enkrat:',
  'voice.never_share': 'Nikomur je ne povejte. Mi vas nikoli ne vprašamo zanjo.',
  'voice.not_you': 'Če je niste zahtevali, ne storite ničesar.',
  'push.title': 'Ste to vi? {$project}',
  'push.body': 'Nekdo želi vstopiti v vaš račun. Odprite to in odgovorite z da ali ne.',
} satisfies VoicePhrases
