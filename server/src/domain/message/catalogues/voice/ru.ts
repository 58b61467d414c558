import type { VoicePhrases } from '../../voice-phrases.ts'

/** Russian: what a call says. Short sentences, for they are heard once. */
export const ru = {
  'voice.opening': 'Здравствуйте. Это автоматический звонок с кодом от {$project}.',
  'voice.press':
    'Чтобы услышать код, нажмите любую клавишу. Если вы его не запрашивали, положите трубку.',
  'voice.lead': 'Ваш код:',
  'voice.again': 'Еще раз:',
  'voice.never_share': 'Никому его не говорите. Мы никогда его не спрашиваем.',
  'voice.not_you': 'Если вы его не запрашивали, ничего не делайте.',
  'push.title': 'Это вы? {$project}',
  'push.body': 'Кто-то пытается войти в ваш аккаунт. Откройте, чтобы ответить «да» или «нет».',
} satisfies VoicePhrases
