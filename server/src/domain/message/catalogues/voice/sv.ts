import type { VoicePhrases } from '../../voice-phrases.ts'

/** Swedish: what a call says. */
export const sv = {
  'voice.opening': 'Hej. Det här är ett automatiskt samtal med en kod från {$project}.',
  'voice.press': 'Tryck på valfri knapp för att höra koden. Lägg på om du inte har bett om den.',
  'voice.lead': 'Din kod är:',
  'voice.again': 'En gång till:',
  'voice.never_share': 'Berätta den aldrig för någon. Vi frågar aldrig efter den.',
  'voice.not_you': 'Om du inte har bett om den behöver du inte göra något.',
  'push.title': 'Är det du? {$project}',
  'push.body': 'Någon vill komma in i ditt konto. Öppna för att svara ja eller nej.',
} satisfies VoicePhrases
