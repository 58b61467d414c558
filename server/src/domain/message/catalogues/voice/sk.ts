import type { VoicePhrases } from '../../voice-phrases.ts'

/** Slovak: what a call says. */
export const sk = {
  'voice.opening': 'Dobrý deň. Toto je automatický hovor s kódom od služby {$project}.',
  'voice.press': 'Ak ho chcete počuť, stlačte ľubovoľné tlačidlo. Ak ste oň nežiadali, zaveste.',
  'voice.lead': 'Váš kód je:',
  'voice.again': 'Ešte raz:',
  'voice.never_share': 'Nikomu ho nehovorte. My si ho nikdy nepýtame.',
  'voice.not_you': 'Ak ste oň nežiadali, nerobte nič.',
  'push.title': 'Ste to vy? {$project}',
  'push.body': 'Niekto chce vstúpiť do vášho účtu. Otvorte to a odpovedzte áno alebo nie.',
} satisfies VoicePhrases
