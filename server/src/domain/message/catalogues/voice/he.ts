import type { VoicePhrases } from '../../voice-phrases.ts'

/** Hebrew: what a call says. */
export const he = {
  'voice.opening': 'שלום. זו שיחה אוטומטית עם קוד מאת {$project}.',
  'voice.press': 'כדי לשמוע אותו, יש להקיש על מקש כלשהו. אם לא ביקשת אותו, יש לנתק.',
  'voice.lead': 'הקוד שלך הוא:',
  'voice.again': 'פעם נוספת:',
  'voice.never_share': 'אין למסור אותו לאיש. לעולם לא נבקש אותו.',
  'voice.not_you': 'אם לא ביקשת אותו, אין צורך לעשות דבר.',
  'push.title': 'ניסית להיכנס? {$project}',
  'push.body': 'מישהו רוצה להיכנס לחשבון שלך. כאן אפשר לענות כן או לא.',
} satisfies VoicePhrases
