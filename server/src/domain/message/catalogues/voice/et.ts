import type { VoicePhrases } from '../../voice-phrases.ts'

/** Estonian, formal: what a call says. */
export const et = {
  'voice.opening': 'Tere. See on automaatne kõne. Koodi saadab {$project}.',
  'voice.press':
    'Koodi kuulmiseks vajutage mis tahes klahvi. Kui te koodi ei küsinud, lõpetage kõne.',
  'voice.lead': 'Teie kood on:',
  'voice.again': 'Veel kord:',
  'voice.never_share': 'Ärge öelge seda kellelegi. Me ei küsi seda kunagi.',
  'voice.not_you': 'Kui te koodi ei küsinud, ärge tehke midagi.',
  'push.title': 'Kas see olete teie? {$project}',
  'push.body': 'Keegi soovib teie kontole pääseda. Avage ja vastake jah või ei.',
} satisfies VoicePhrases
