import type { VoicePhrases } from '../../voice-phrases.ts'

/** Spanish: what a call says. */
export const es = {
  'voice.opening': 'Hola. Esta es una llamada automática con un código de {$project}.',
  'voice.press': 'Para escucharlo, pulse cualquier tecla. Si usted no lo pidió, cuelgue.',
  'voice.lead': 'Su código es:',
  'voice.again': 'Una vez más:',
  'voice.never_share': 'No se lo diga a nadie. Nunca se lo pediremos.',
  'voice.not_you': 'Si usted no lo pidió, no haga nada.',
  'push.title': '¿Es usted? {$project}',
  'push.body': 'Alguien quiere entrar en su cuenta. Abra esto para decir sí o no.',
} satisfies VoicePhrases
