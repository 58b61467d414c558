import type { VoicePhrases } from '../../voice-phrases.ts'

/** French: what a call says. */
export const fr = {
  'voice.opening': 'Bonjour. Ceci est un appel automatique avec un code de la part de {$project}.',
  'voice.press':
    'Pour l’écouter, appuyez sur une touche. Si vous ne l’avez pas demandé, raccrochez.',
  'voice.lead': 'Votre code est :',
  'voice.again': 'Encore une fois :',
  'voice.never_share': 'Ne le donnez à personne. Nous ne le demandons jamais.',
  'voice.not_you': 'Si vous ne l’avez pas demandé, ne faites rien.',
  'push.title': 'Est-ce vous ? {$project}',
  'push.body': 'Quelqu’un veut accéder à votre compte. Ouvrez ceci pour répondre oui ou non.',
} satisfies VoicePhrases
