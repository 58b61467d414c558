import type { VoicePhrases } from '../../voice-phrases.ts'

/** Ukrainian: what a call says. Short sentences, for they are heard once. */
export const uk = {
  'voice.opening': 'Вітаємо. Це автоматичний дзвінок із кодом від {$project}.',
  'voice.press':
    'Щоб почути код, натисніть будь-яку клавішу. Якщо ви його не запитували, покладіть слухавку.',
  'voice.lead': 'Ваш код:',
  'voice.again': 'Ще раз:',
  'voice.never_share': 'Нікому його не кажіть. Ми ніколи його не запитуємо.',
  'voice.not_you': 'Якщо ви його не запитували, нічого не робіть.',
  'push.title': 'Це ви? {$project}',
  'push.body':
    'Хтось намагається увійти у ваш обліковий запис. Відкрийте, щоб відповісти «так» або «ні».',
} satisfies VoicePhrases
