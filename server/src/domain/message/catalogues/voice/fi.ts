import type { VoicePhrases } from '../../voice-phrases.ts'

/** Finnish: what a call says. */
export const fi = {
  'voice.opening': 'Hei. Tämä on automaattinen puhelu. Koodin lähettäjä on {$project}.',
  'voice.press':
    'Kuule koodi painamalla mitä tahansa näppäintä. Jos et pyytänyt koodia, katkaise puhelu.',
  'voice.lead': 'Koodisi on:',
  'voice.again': 'Vielä kerran:',
  'voice.never_share': 'Älä kerro sitä kenellekään. Emme koskaan kysy sitä.',
  'voice.not_you': 'Jos et pyytänyt koodia, älä tee mitään.',
  'push.title': 'Oletko se sinä? {$project}',
  'push.body': 'Joku haluaa päästä tilillesi. Avaa ja vastaa kyllä tai ei.',
} satisfies VoicePhrases
