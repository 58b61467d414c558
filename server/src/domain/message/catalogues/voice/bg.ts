import type { VoicePhrases } from '../../voice-phrases.ts'

/** Bulgarian: what a call says. */
export const bg = {
  'voice.opening': 'Здравейте. Това е автоматично обаждане с код от {$project}.',
  'voice.press': 'За да го чуете, натиснете произволен клавиш. Ако не сте го поискали, затворете.',
  'voice.lead': 'Вашият код е:',
  'voice.again': 'Още веднъж:',
  'voice.never_share': 'Не го казвайте на никого. Ние никога не го искаме.',
  'voice.not_you': 'Ако не сте го поискали, не правете нищо.',
  'push.title': 'Това Вие ли сте? {$project}',
  'push.body': 'Някой иска да влезе в профила Ви. Отворете, за да отговорите с да или не.',
} satisfies VoicePhrases
