import type { VoicePhrases } from '../../voice-phrases.ts'

/** Italian: what a call says. */
export const it = {
  'voice.opening': 'Buongiorno. Questa è una chiamata automatica con un codice di {$project}.',
  'voice.press': 'Per ascoltarlo, prema un tasto qualsiasi. Se non lo ha richiesto, riagganci.',
  'voice.lead': 'Il suo codice è:',
  'voice.again': 'Ancora una volta:',
  'voice.never_share': 'Non lo dica a nessuno. Noi non lo chiediamo mai.',
  'voice.not_you': 'Se non lo ha richiesto, non faccia nulla.',
  'push.title': 'È lei? {$project}',
  'push.body': 'Qualcuno vuole entrare nel suo account. Apra per rispondere sì o no.',
} satisfies VoicePhrases
