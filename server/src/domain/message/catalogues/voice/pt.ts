import type { VoicePhrases } from '../../voice-phrases.ts'

/** Portuguese: what a call says. */
export const pt = {
  'voice.opening': 'Olá. Esta é uma chamada automática com um código de {$project}.',
  'voice.press': 'Para ouvir o código, pressione qualquer tecla. Se não o pediu, desligue.',
  'voice.lead': 'O seu código é:',
  'voice.again': 'Mais uma vez:',
  'voice.never_share': 'Não o diga a ninguém. Nunca o pedimos.',
  'voice.not_you': 'Se não o pediu, não faça nada.',
  'push.title': 'Este pedido é seu? {$project}',
  'push.body': 'Alguém quer entrar na sua conta. Abra para responder sim ou não.',
} satisfies VoicePhrases
